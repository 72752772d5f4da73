import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LabelModel } from '../../../src/labels/label-model.ts';
import { decodeLabelModel, encodeLabelModel } from '../../../src/labels/label-model-file.ts';
import { scoreLabels } from '../../../src/labels/score-labels.ts';
import { trainLabelModel } from '../../../src/labels/train-label-model.ts';
import { loadTypePrior } from '../../../src/labels/type-prior/load-type-prior.ts';
import { isJudgedByPrior, needsPrior } from '../../../src/labels/type-prior/score-by-prior.ts';
import { createPriorReader } from '../../../src/labels/type-prior/type-prior.ts';
import { withFirstTypes } from '../../../src/labels/type-prior/with-first-types.ts';
import { sigmoid } from '../../../src/statistics/logistic-regression.ts';
import { buildDocument } from '../../support/build-document.ts';
import { buildTrainingSet, subjectVector, TRAINING_OPTIONS, type TrainingIssue } from '../build-training-set.ts';

const typePrior = await loadTypePrior();
const TYPES = { name: 'type', labels: ['kind/bug', 'enhancement', 'support', 'performance'], maxLabels: 1 };
const WISH = buildDocument({
  title: 'Add support for green tea',
  wording: 'It would be nice to have an option for green tea.',
});

/** So many issues with a type: complaints and wishes in turn, and a slow one now and then. */
function history(count: number): TrainingIssue[] {
  return Array.from({ length: count }, (_, row): TrainingIssue => {
    if (row % 5 === 4) return { labels: ['performance'], subject: 2, title: 'It is slow', wording: 'Slow.' };
    return row % 2 === 0
      ? { labels: ['kind/bug'], subject: 0, title: 'It crashes', wording: 'It crashes with an error.' }
      : { labels: ['enhancement'], subject: 1, title: 'Add a lid', wording: 'I would like to have a lid.' };
  });
}

function train(count: number, prior = typePrior): Promise<LabelModel> {
  return trainLabelModel(buildTrainingSet(history(count)), { ...TRAINING_OPTIONS, typePrior: prior });
}

function score(model: LabelModel, document = WISH) {
  const [scores] = scoreLabels(model, {
    document,
    vector: subjectVector(1),
    neighbors: [],
    families: [TYPES],
    descriptions: new Map(),
    prior: createPriorReader(typePrior)(document),
  });
  return new Map(scores?.labels.map((label) => [label.name, label]));
}

const ODDS = createPriorReader(typePrior)(WISH);

describe('types by the experience of other repositories', () => {
  for (const count of [0, 3]) {
    it(`are all there is with ${count} labelled issues: people may be asked, nothing is added`, async () => {
      const model = await train(count);
      assert.equal(isJudgedByPrior(model, 'type'), true);
      const scores = score(model);
      for (const [label, meaning] of [
        ['kind/bug', 'bug'],
        ['enhancement', 'feature'],
        ['support', 'question'],
      ] as const) {
        const one = scores.get(label);
        assert.equal(one?.probability, sigmoid(ODDS.get(meaning) as number));
        assert.equal(one?.isFromElsewhere, true);
        assert.ok(one.cutoff > 1 && one.highFrom > 1 && one.suggestFrom === 0.5);
      }
      assert.notEqual(scores.get('performance')?.isFromElsewhere, true);
    });
  }

  it('are weighed with its own evidence from 20 labelled issues on', async () => {
    assert.equal((await train(19)).groups[0]?.prior, 'alone');
    const model = await train(30);
    assert.deepEqual([model.groups[0]?.prior, isJudgedByPrior(model, 'type')], ['weighed', false]);
    assert.equal(model.groups[0]?.stacker.mean.length, (await train(19)).groups[0]!.stacker.mean.length + 2);
    const scores = score(model);
    assert.ok(scores.get('enhancement')!.probability > scores.get('kind/bug')!.probability);
    assert.notEqual(scores.get('enhancement')?.isFromElsewhere, true);
  });

  it('do not count for other families, nor where none of the types is known', async () => {
    const areas = Array.from({ length: 30 }, (_, row) => ({ labels: [`area/${row % 2}`], subject: row % 2 }));
    const odd = Array.from({ length: 30 }, (_, row) => ({ labels: [`type/${row % 2}`], subject: row % 2 }));
    for (const issues of [areas, odd]) {
      const model = await trainLabelModel(buildTrainingSet(issues), { ...TRAINING_OPTIONS, typePrior });
      assert.equal(model.groups[0]?.prior, undefined);
      assert.equal(needsPrior(model, [{ name: 'area', labels: ['area/0'], maxLabels: 3 }]), false);
    }
  });

  it('are stored with the index, and an index without them is judged as it was', async () => {
    for (const count of [3, 30]) {
      const model = await train(count);
      assert.deepEqual(decodeLabelModel(encodeLabelModel(model), 'label-heads.bin'), model);
    }
    const old = await trainLabelModel(buildTrainingSet(history(30)), TRAINING_OPTIONS);
    assert.equal('prior' in old.groups[0]!, false);
    const read = decodeLabelModel(encodeLabelModel(old), 'label-heads.bin');
    assert.equal(needsPrior(read, [TYPES]), false);
    const withOdds = score(read);
    const without = scoreLabels(read, {
      document: WISH,
      vector: subjectVector(1),
      neighbors: [],
      families: [TYPES],
      descriptions: new Map(),
    });
    assert.deepEqual([...withOdds.values()], without[0]?.labels);
  });
});

describe('the types to choose from on the first day', () => {
  const names = ['kind/bug', 'enhancement', 'documentation', 'area/lid', 'good first issue'];

  it('are those of the repository that other repositories know', async () => {
    const families = withFirstTypes([], { model: await train(0), names });
    assert.deepEqual(families, [{ name: 'type', labels: ['kind/bug', 'enhancement'], maxLabels: 1 }]);
  });

  it('are added to those that are used, once each', async () => {
    const model = await train(3);
    const [family] = withFirstTypes([{ ...TYPES, labels: ['Kind/Bug'] }], { model, names });
    assert.deepEqual(family?.labels, ['Kind/Bug', 'enhancement']);
  });

  it('are those of the history where it teaches enough, or of the lists', async () => {
    const used = [{ ...TYPES, labels: ['kind/bug'] }];
    assert.deepEqual(withFirstTypes(used, { model: await train(30), names }), used);
    const listed = { ...(await train(3)), lists: { types: ['kind/bug'] } };
    assert.deepEqual(withFirstTypes(used, { model: listed, names }), used);
  });
});
