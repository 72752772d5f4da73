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

const TRAINED = trainLabelModel(
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

describe('both cut-offs of a label', () => {
  const find = createCutoffFinder(modelWith({ cutoff: 0.7, suggestFrom: 0.45 }, { cutoff: 0.6, suggestFrom: 0.35 }));
  const both = (name: string, family?: string) => {
    const { cutoff, suggestFrom } = find(name, family) ?? {};
    return [cutoff, suggestFrom];
  };

  it('are its own, or those of its group where it has none', () => {
    assert.deepEqual(both('Area/Map'), [0.6, 0.35]);
    assert.deepEqual(both('area/new', 'area'), [0.7, 0.45]);
  });

  it('are no lower than those of the family that it is chosen for', () => {
    assert.deepEqual(both('area/map', 'type'), [0.6, 0.5]);
    const low = createCutoffFinder(modelWith({}, { cutoff: 0.4, suggestFrom: 0.35 }))('area/map', 'type');
    assert.deepEqual([low?.cutoff, low?.suggestFrom], [0.5, 0.5]);
  });

  it('are never reached where no label of that family was ever held out', () => {
    assert.deepEqual(both('bug', 'type'), [NEVER, NEVER]);
  });
});
