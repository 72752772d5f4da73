import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LabelModel } from '../../src/labels/label-model.ts';
import { type FamilyScores, type ScoringInput, scoreLabels } from '../../src/labels/score-labels.ts';
import { trainLabelModel } from '../../src/labels/train-label-model.ts';
import { buildDocument } from '../support/build-document.ts';
import { buildTrainingSet, subjectVector, TRAINING_OPTIONS, type TrainingIssue } from './build-training-set.ts';

const SUBJECTS = ['map', 'charts', 'alerts', 'login', 'plugins'];

/** Each issue names its area in every second title; types alternate; two areas are rare. */
function history(count: number): TrainingIssue[] {
  return Array.from({ length: count }, (_, row) => {
    const subject = row % SUBJECTS.length;
    const name = SUBJECTS[subject] as string;
    return {
      labels: [`area/${name}`, row % 4 === 0 ? 'type/feature' : 'type/bug', ...(row === 17 ? ['area/backup'] : [])],
      subject,
      title: row % 2 === 0 ? `The ${name} fail` : 'It does not work',
      body: row % 4 === 0 ? 'Please add' : 'Error',
    };
  });
}

function train(issues: readonly TrainingIssue[]): Promise<LabelModel> {
  const known = [...new Set(issues.flatMap((issue) => issue.labels))];
  const named = (prefix: string) => known.filter((name) => name.startsWith(prefix));
  return trainLabelModel(buildTrainingSet(issues), {
    ...TRAINING_OPTIONS,
    families: [
      { name: 'area', labels: named('area/'), maxLabels: 3 },
      { name: 'type', labels: named('type/'), maxLabels: 1 },
    ],
  });
}

function score(model: LabelModel, parts: Partial<ScoringInput> = {}): FamilyScores[] {
  return scoreLabels(model, {
    document: buildDocument({ title: 'It does not work' }),
    vector: subjectVector(1),
    neighbors: [],
    families: model.families,
    descriptions: new Map(),
    ...parts,
  });
}

function labelsOf(scores: readonly FamilyScores[], family: string): FamilyScores['labels'] {
  return scores.find((one) => one.family.name === family)?.labels ?? [];
}

const model = await train(history(150));

describe('a trained label model', () => {
  it('has a head for each label, by group, with how often it was used', () => {
    const [areas, types] = model.groups;
    assert.deepEqual([areas?.group, types?.group, model.groups.length], ['area', 'type', 2]);
    assert.equal(areas?.labels.find(({ name }) => name === 'area/backup')?.support, 1);
    assert.equal(areas?.heads.length, 6 * (TRAINING_OPTIONS.dimensions + 1));
    assert.equal(model.issues, 150);
  });

  it('gives the area of an issue by where it lies', () => {
    const [best, second] = labelsOf(score(model, { neighbors: [neighbor(9, 'area/charts'), neighbor(4)] }), 'area');
    assert.equal(best?.name, 'area/charts');
    assert.ok(
      (best?.probability as number) > 0.5 && (best?.probability as number) > 3 * (second?.probability as number),
    );
    assert.deepEqual([best?.neighbors, best?.support], [[9], 30]);
  });

  it('finds a label that has one example by its name', () => {
    const document = buildDocument({ title: 'Backup fails', body: 'Backup to a bucket' });
    const named = labelsOf(score(model, { document, vector: subjectVector(5) }), 'area');
    const unnamed = labelsOf(score(model, { vector: subjectVector(5) }), 'area');
    const probabilityOf = (labels: FamilyScores['labels']) =>
      labels.find(({ name }) => name === 'area/backup')?.probability;
    assert.equal(named[0]?.name, 'area/backup');
    assert.deepEqual(named[0]?.nameTerms, ['backup']);
    assert.ok((probabilityOf(named) as number) > 3 * (probabilityOf(unnamed) as number));
  });

  it('scores every label of a family from 0 to 1, most probable first', () => {
    for (const { family, labels } of score(model)) {
      assert.deepEqual(labels.map(({ name }) => name).sort(), [...family.labels].sort());
      for (const [at, { probability }] of labels.entries()) {
        assert.ok(probability >= 0 && probability <= (labels[at - 1]?.probability ?? 1));
      }
    }
  });

  it('finds the cut-off that reached the target, and says how often it was right there', () => {
    const [areas] = model.groups;
    assert.ok((areas?.cutoff as number) < 1);
    assert.ok((areas?.precisionAtCutoff as number) >= (TRAINING_OPTIONS.targetPrecision.area as number));
  });

  it('tells the type by the template that an issue follows', async () => {
    const withForms = await train(
      history(80).map((issue) => ({
        ...issue,
        body: '',
        formLines: issue.labels.includes('type/feature') ? ['what would you like'] : ['what happened', 'version'],
      })),
    );
    const types = (formLines: readonly string[]) =>
      labelsOf(score(withForms, { document: buildDocument({ title: 'Map', formLines }) }), 'type').map(
        ({ name }) => name,
      );
    assert.deepEqual(types(['what would you like']), ['type/feature', 'type/bug']);
    assert.deepEqual(types(['what happened', 'version']), ['type/bug', 'type/feature']);
  });

  it('is the same when it is learned again', async () => {
    assert.deepEqual(await train(history(150)), model);
  });

  it('counts its heads as it goes', async () => {
    const told: [number, number][] = [];
    await trainLabelModel(buildTrainingSet(history(20)), {
      ...TRAINING_OPTIONS,
      onProgress: (done, total) => told.push([done, total]),
    });
    // 8 labels, each for all issues and for five folds.
    assert.deepEqual([told.length, told[0], told.at(-1)], [48, [1, 48], [48, 48]]);
  });

  it('learns no label where nothing can be held out', async () => {
    const set = { ...buildTrainingSet(history(30)), folds: [] };
    assert.deepEqual((await trainLabelModel(set, TRAINING_OPTIONS)).groups, []);
  });

  it('leaves labels that ask for information to the other model', async () => {
    const issues = history(20).map((issue) => ({ ...issue, labels: [...issue.labels, 'needs info'] }));
    const names = (await train(issues)).groups.flatMap((group) => group.labels.map(({ name }) => name));
    assert.ok(!names.includes('needs info'));
  });
});

describe('scoreLabels', () => {
  const families = (...labels: string[]) => [{ name: 'area', labels, maxLabels: 3 }];

  it('scores a label that nobody has used by its name and description', () => {
    const asked = {
      families: families('area/sounds', 'area/quiet'),
      document: buildDocument({ title: 'Sounds crackle' }),
    };
    const [byName, other] = labelsOf(score(model, asked), 'area');
    assert.deepEqual([byName?.name, byName?.support, byName?.nameTerms], ['area/sounds', 0, ['sounds']]);
    assert.ok((byName?.probability as number) > (other?.probability as number));
    const descriptions = new Map([['AREA/Quiet', 'Crackling of sounds']]);
    const described = labelsOf(score(model, { ...asked, descriptions }), 'area').find(
      ({ name }) => name === 'area/quiet',
    );
    assert.deepEqual(described?.nameTerms, ['crackling', 'sounds']);
    assert.ok((described?.probability as number) > (other?.probability as number));
  });

  it('takes the spelling of the family, whatever the case', () => {
    const [found] = labelsOf(score(model, { families: families('Area/CHARTS') }), 'area');
    assert.deepEqual([found?.name, found?.support], ['Area/CHARTS', 30]);
  });

  it('scores a label by the group it was learned in, whatever its name', () => {
    const renamed: LabelModel = {
      ...model,
      groups: model.groups.map((group) => ({ ...group, group: group.group === 'area' ? 'workflow' : group.group })),
    };
    assert.deepEqual(labelsOf(score(renamed), 'area'), labelsOf(score(model), 'area'));
  });

  it('has no score where nothing was learned', () => {
    assert.deepEqual(
      score({ ...model, groups: [] }).map(({ labels }) => labels),
      [[], []],
    );
  });

  it('names no neighbor that did not vote', () => {
    const neighbors = Array.from({ length: 40 }, (_, at) => neighbor(at + 1, 'area/charts'));
    assert.equal(labelsOf(score(model, { neighbors }), 'area')[0]?.neighbors.length, 20);
  });
});

function neighbor(number: number, ...labels: string[]) {
  return { number, similarity: 0.6, labels };
}
