import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NEVER } from '../../src/labels/choose-cutoff.ts';
import { createFamilyFinder, type LabelLists } from '../../src/labels/family-finder.ts';
import { selectFamilies } from '../../src/labels/label-families.ts';
import { createGroupFinder, type LabelModel } from '../../src/labels/label-model.ts';
import { findLearnedApart, findNeverLearned } from '../../src/labels/learned-apart.ts';
import { scoreLabels } from '../../src/labels/score-labels.ts';
import { trainLabelModel } from '../../src/labels/train-label-model.ts';
import { buildDocument } from '../support/build-document.ts';
import { buildTrainingSet, subjectVector, TRAINING_OPTIONS } from './build-training-set.ts';

const ISSUES = Array.from({ length: 60 }, (_, row) => ({
  labels: [`Part-${row % 3}`, row % 2 === 0 ? 'Verdict-Broken' : 'Verdict-Wish'],
  subject: row % 3,
  title: row % 2 === 0 ? 'It fails' : 'Please add it',
  body: row % 2 === 0 ? '### Stack trace\nnone' : '### Use case\nnone',
}));
const LISTS: LabelLists = { areas: ['part-*'], types: ['verdict-broken', 'Verdict-Wish', 'Verdict-Unused'] };
const TARGETS = { area: 0.7, type: 0.95 };

function train(lists: LabelLists): Promise<LabelModel> {
  const families = selectFamilies([...new Set(ISSUES.flatMap(({ labels }) => labels))], {
    ...lists,
  });
  return trainLabelModel(buildTrainingSet(ISSUES), { ...TRAINING_OPTIONS, targetPrecision: TARGETS, families, lists });
}

const listed = await train(LISTS);
const byName = await train({});

describe('labels that lists put into a family', () => {
  it('are learned there, held to its precision and read as its labels are', () => {
    const [areas, types] = listed.groups;
    assert.deepEqual(
      listed.groups.map(({ group, labels }) => [group, labels.map(({ name }) => name)]),
      [
        ['area', ['Part-0', 'Part-1', 'Part-2']],
        ['type', ['Verdict-Broken', 'Verdict-Wish']],
      ],
    );
    assert.deepEqual([areas?.targetPrecision, types?.targetPrecision], [TARGETS.area, TARGETS.type]);
    assert.deepEqual([areas?.wording, types?.wording === undefined], [undefined, false]);
  });

  it('belong to the family that a run chooses them for where nobody has used them yet, and are not applied', () => {
    const groupOf = createGroupFinder(listed);
    assert.equal(groupOf('Verdict-Unused')?.group, 'type');
    assert.equal(groupOf('Novel')?.group, 'area');
    assert.equal(groupOf('Novel', 'type')?.group, 'type');
    assert.equal(groupOf('PART-1', 'type')?.group, 'area');
    const [scores] = scoreLabels(listed, {
      document: buildDocument({ title: 'Novel' }),
      vector: subjectVector(1),
      neighbors: [],
      families: [{ name: 'type', labels: ['Novel'], maxLabels: 1 }],
      descriptions: new Map(),
    });
    assert.equal(scores?.labels[0]?.cutoff, NEVER);
  });
});

describe('findLearnedApart', () => {
  it('finds nothing where the lists are those of learning, in whatever case', () => {
    assert.deepEqual(findLearnedApart(listed, createFamilyFinder({ areas: ['PART-*'], types: ['VERDICT-*'] })), []);
    assert.deepEqual(findLearnedApart(byName, createFamilyFinder({})), []);
  });

  it('finds what an index without lists learned as another family, and to which precision', () => {
    assert.deepEqual(findLearnedApart(byName, createFamilyFinder(LISTS)), [
      {
        labels: ['Verdict-Broken', 'Verdict-Wish'],
        learnedAs: 'area',
        family: 'type',
        heldTo: TARGETS.area,
        familyHeldTo: undefined,
      },
    ]);
  });

  it('finds what a triage without lists would name otherwise', () => {
    assert.deepEqual(findLearnedApart(listed, createFamilyFinder({})), [
      {
        labels: ['Verdict-Broken', 'Verdict-Wish'],
        learnedAs: 'type',
        family: 'area',
        heldTo: TARGETS.type,
        familyHeldTo: TARGETS.area,
      },
    ]);
  });
});

describe('findNeverLearned', () => {
  const choose = (labels: readonly string[]) => [{ name: 'type', labels, maxLabels: 1 }];

  it('finds labels that neither the history nor the lists of the index knew', () => {
    assert.deepEqual(findNeverLearned(listed, choose(['verdict-wish', 'Verdict-Unused', 'part-9', 'New'])), ['New']);
    assert.deepEqual(findNeverLearned(byName, choose(['Verdict-Wish', 'Verdict-Unused'])), ['Verdict-Unused']);
  });
});
