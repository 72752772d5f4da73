import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NEVER } from '../../src/labels/choose-cutoff.ts';
import {
  createCutoffFinder,
  type GroupModel,
  type LabelModel,
  type LearnedCutoff,
} from '../../src/labels/label-model.ts';
import { trainLabelModel } from '../../src/labels/train-label-model.ts';
import { buildTrainingSet, TRAINING_OPTIONS } from './build-training-set.ts';

const TRAINED = await trainLabelModel(
  buildTrainingSet(
    Array.from({ length: 60 }, (_, row) => ({ labels: [`area/${row % 2 === 0 ? 'map' : 'ui'}`], subject: row % 2 })),
  ),
  TRAINING_OPTIONS,
);

/** One group of areas whose labels have these cut-offs, that of the group first. */
function modelWith(common: Partial<LearnedCutoff>, own: Partial<LearnedCutoff>): LabelModel {
  const [group] = TRAINED.groups as readonly [GroupModel];
  return { ...TRAINED, groups: [{ ...group, ...common, labels: group.labels.map((label) => ({ ...label, ...own })) }] };
}

describe('the cut-offs of a label', () => {
  const find = createCutoffFinder(
    modelWith({ cutoff: 0.7, suggestFrom: 0.45, highFrom: NEVER }, { cutoff: 0.6, suggestFrom: 0.35, highFrom: 0.8 }),
  );
  const all = (name: string, family?: string) => {
    const { cutoff, suggestFrom, highFrom } = find(name, family) ?? {};
    return [cutoff, suggestFrom, highFrom];
  };

  it('are its own, whatever the case', () => {
    assert.deepEqual(all('Area/Map'), [0.6, 0.35, 0.8]);
  });

  it('are never reached where no training issue carries it, whatever is known of its group', () => {
    assert.deepEqual(all('area/new', 'area'), [NEVER, NEVER, NEVER]);
    const gone = modelWith({}, { cutoff: 0.6, suggestFrom: 0.35, highFrom: 0.8 });
    const [group] = gone.groups as readonly [GroupModel];
    const unused = { ...group, labels: group.labels.map((label) => ({ ...label, support: 0 })) };
    assert.equal(createCutoffFinder({ ...gone, groups: [unused] })('area/map')?.cutoff, NEVER);
  });

  it('are no lower than those of the family that it is chosen for', () => {
    assert.deepEqual(all('area/map', 'type'), [0.6, 0.5, 0.8]);
    const low = createCutoffFinder(modelWith({}, { cutoff: 0.4, suggestFrom: 0.35, highFrom: 0.45 }))(
      'area/map',
      'type',
    );
    assert.deepEqual([low?.cutoff, low?.suggestFrom, low?.highFrom], [0.5, 0.5, 0.5]);
  });

  it('are never reached where no label of that family was ever held out', () => {
    assert.deepEqual(all('bug', 'type'), [NEVER, NEVER, NEVER]);
  });
});
