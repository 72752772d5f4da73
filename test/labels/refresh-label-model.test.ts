import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fitHead } from '../../src/labels/fit-head.ts';
import type { GroupModel, LabelModel } from '../../src/labels/label-model.ts';
import { type LabelRefresh, refreshLabelModel } from '../../src/labels/refresh-label-model.ts';
import { trainLabelModel } from '../../src/labels/train-label-model.ts';
import type { TrainingSet } from '../../src/labels/training-set.ts';
import { buildTrainingSet, DIMENSIONS, TRAINING_OPTIONS, type TrainingIssue } from './build-training-set.ts';

const SUBJECTS = ['map', 'charts', 'alerts', 'login'];
const WIDTH = DIMENSIONS + 1;

function history(count: number): TrainingIssue[] {
  return Array.from({ length: count }, (_, row) => ({
    labels: [`area/${SUBJECTS[row % 4]}`, row % 3 === 0 ? 'type/feature' : 'type/bug'],
    subject: row % 4,
    title: `Title ${row}`,
  }));
}

/** The same issues, of which some carry other labels, and some more. */
function changed(): TrainingIssue[] {
  const more = history(12).map((issue) => ({ ...issue, labels: ['area/billing'], subject: 5 }));
  return [...history(200).map((issue, row) => (row % 20 === 1 ? { ...issue, labels: ['area/map'] } : issue)), ...more];
}

function train(set: TrainingSet): Promise<LabelModel> {
  return trainLabelModel(set, TRAINING_OPTIONS);
}

function refresh(model: LabelModel, set: TrainingSet, parts: Partial<LabelRefresh> = {}): LabelModel {
  return refreshLabelModel(model, {
    labels: set.labels,
    vectors: set.vectors,
    touched: new Set(set.labels.flat()),
    families: {},
    isNeedsInfoLabel: TRAINING_OPTIONS.isNeedsInfoLabel,
    ...parts,
  });
}

function groupOf(model: LabelModel, name: string): GroupModel {
  return model.groups.find(({ group }) => group === name) as GroupModel;
}

function headOf(model: LabelModel, name: string): number[] {
  const { labels, heads } = groupOf(model, 'area');
  const at = labels.findIndex((label) => label.name === name);
  return [...heads.subarray(at * WIDTH, (at + 1) * WIDTH)];
}

const before = await train(buildTrainingSet(history(200)));
const now = buildTrainingSet(changed());

describe('refreshLabelModel', () => {
  it('learns from a corrected issue that was left without a label, as a whole build does', () => {
    const bare = history(200).map((issue, row) => (row % 10 === 0 ? { ...issue, labels: [] } : issue));
    const set = buildTrainingSet(bare);
    // Learned from labelled issues alone: the group knows of fewer than there are.
    const model = refresh(before, set, { touched: new Set() });
    const labelled = { ...model, groups: model.groups.map((group) => ({ ...group, issues: group.issues - 1 })) };
    const importance = Float32Array.from(bare, ({ labels }) => (labels.length === 0 ? 2 : 1));
    assert.equal(groupOf(refresh(labelled, set, { importance }), 'area').issues, 200);
    assert.equal(groupOf(refresh(labelled, set), 'area').issues, 180);
  });

  it('fits heads that are those of a model trained anew, new labels included', async () => {
    const [refreshed, anew] = [refresh(before, now), await train(now)];
    for (const { name } of groupOf(anew, 'area').labels) {
      const expected = headOf(anew, name);
      for (const [at, weight] of headOf(refreshed, name).entries()) {
        assert.ok(Math.abs(weight - (expected[at] as number)) < 0.02 * Math.max(1, ...expected.map(Math.abs)), name);
      }
    }
    assert.deepEqual(
      new Map(groupOf(refreshed, 'area').labels.map(({ name, support }) => [name, support])),
      new Map(groupOf(anew, 'area').labels.map(({ name, support }) => [name, support])),
    );
  });

  it('keeps weights of the evidence and cut-offs; a new label has the common one', () => {
    const [old, area] = [groupOf(before, 'area'), groupOf(refresh(before, now), 'area')];
    assert.deepEqual([area.stacker, area.cutoff, area.heldOut], [old.stacker, old.cutoff, old.heldOut]);
    for (const { name, cutoff, suggestFrom, highFrom } of area.labels) {
      const learned = old.labels.find((label) => label.name === name) ?? old;
      assert.deepEqual([cutoff, suggestFrom, highFrom], [learned.cutoff, learned.suggestFrom, learned.highFrom]);
    }
  });

  it('takes a label that is spelled anew for the same one', () => {
    const respell = (name: string) => (name === 'area/map' ? 'Area/Map' : name);
    const set = { ...now, labels: now.labels.map((labels) => labels.map(respell)) };
    const [plain, respelled] = [groupOf(refresh(before, now), 'area'), groupOf(refresh(before, set), 'area')];
    assert.deepEqual(
      respelled.labels.map(({ name, support }) => [name, support]),
      plain.labels.map(({ name, support }) => [respell(name), support]),
    );
    assert.deepEqual(respelled.heads, plain.heads);
  });

  it('leaves heads of labels alone that nothing touched', () => {
    const refreshed = refresh(before, now, { touched: new Set(['area/map']) });
    assert.deepEqual(headOf(refreshed, 'area/login'), headOf(before, 'area/login'));
    assert.notDeepEqual(headOf(refreshed, 'area/map'), headOf(before, 'area/map'));
  });

  it('leaves heads that read texts as they are, and a new type out, but counts supports anew', () => {
    const set = buildTrainingSet([...history(200), { labels: ['type/question'], subject: 0 }, ...history(3)]);
    const [old, type] = [groupOf(before, 'type'), groupOf(refresh(before, set), 'type')];
    assert.deepEqual([type.heads, type.wording], [old.heads, old.wording]);
    assert.deepEqual(
      type.labels.map(({ name, support }) => [name, support]),
      [
        ['type/bug', 135],
        ['type/feature', 68],
      ],
    );
    const families = refresh(before, set).families.find(({ name }) => name === 'type');
    assert.deepEqual(families?.labels, ['type/bug', 'type/feature', 'type/question']);
  });

  it('goes on with labelled issues alone where the group was learned from those', () => {
    const unlabelled = { labels: [], subject: 4 };
    const set = buildTrainingSet([...changed(), ...Array.from({ length: 40 }, () => unlabelled)]);
    const ofAll = { ...before, groups: before.groups.map((group) => ({ ...group, silence: 0.8 })) };
    const { issues } = groupOf(refresh(before, set), 'area');
    assert.deepEqual([issues, groupOf(refresh(ofAll, set), 'area').issues], [changed().length, set.labels.length]);
    // And is still so after another refresh.
    assert.equal(groupOf(refresh(refresh(before, set), set), 'area').issues, changed().length);
  });

  it('keeps a label that no issue carries any more, without support', () => {
    const set = buildTrainingSet(
      history(200).map((issue) => ({ ...issue, labels: issue.labels.filter((name) => name !== 'area/map') })),
    );
    const label = groupOf(refresh(before, set), 'area').labels.find(({ name }) => name === 'area/map');
    assert.equal(label?.support, 0);
  });
});

it('a head that starts from another one is the same as one that starts from nothing', () => {
  const { vectors, labels } = now;
  const targets = Uint8Array.from(labels, (names) => (names.includes('area/map') ? 1 : 0));
  const cold = fitHead({ vectors, width: DIMENSIONS, targets, seed: 1 });
  const warm = fitHead({
    vectors,
    width: DIMENSIONS,
    targets,
    seed: 1,
    start: cold.map((weight) => weight * 0.7 + 0.3),
  });
  const largest = Math.max(...cold.map(Math.abs));
  for (const [at, weight] of warm.entries()) assert.ok(Math.abs(weight - (cold[at] as number)) < 0.01 * largest);
});
