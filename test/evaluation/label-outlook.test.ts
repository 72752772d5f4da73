import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureErrors } from '../../src/evaluation/error-metrics.ts';
import { examplesNeeded } from '../../src/evaluation/label-outlook/examples-needed.ts';
import type { LabelOutlook } from '../../src/evaluation/label-outlook/measure-outlook.ts';
import { areNamesAlike } from '../../src/evaluation/label-outlook/names-alike.ts';
import { sayHelps } from '../../src/evaluation/label-outlook/say-outlook.ts';
import { buildDocument } from '../support/build-document.ts';
import { buildEvaluatedIssue } from '../support/build-evaluated-issue.ts';

interface Issues {
  readonly count: number;
  readonly truth: readonly string[];
  /** Most probable first; a name that ends in `!` would be applied. */
  readonly predicted: readonly string[];
  readonly title?: string;
}

const MEMBERS = ['area/Fuel', 'area/fuel/gauge', 'area/radio', 'area/hull'];

/** What is found of each label; `examples` says how many training issues carry it. */
function outlookOf(groups: readonly Issues[], examples: Readonly<Record<string, number>>): Map<string, LabelOutlook> {
  const issues = groups
    .flatMap(({ count, ...one }) => Array.from({ length: count }, () => one))
    .map(({ truth, predicted, title = 'It shakes' }, at) => ({
      ...buildEvaluatedIssue(
        truth,
        predicted.map((name, rank) => [name, 0.9 / (rank + 1)]),
      ),
      number: at + 1,
      title,
    }));
  const { outlook } = measureErrors({
    family: 'area',
    members: MEMBERS,
    issues,
    training: Object.entries(examples).flatMap(([name, count]) => Array.from({ length: count }, () => [name])),
    documents: new Map(issues.map(({ number, title }) => [number, buildDocument({ title })])),
  });
  return new Map(outlook.map((one) => [one.name, one]));
}

function found(label: string, count: number): Issues {
  return { count, truth: [label], predicted: [label] };
}

test('a label that enough issues had and none got is hardly ever found, and the one that took its place is named', () => {
  const outlook = outlookOf(
    [{ count: 9, truth: ['area/fuel/gauge'], predicted: ['Area/Fuel', 'area/fuel/gauge'] }, found('area/fuel', 9)],
    { 'area/fuel': 30, 'area/fuel/gauge': 30 },
  );
  const gauge = outlook.get('area/fuel/gauge');
  assert.deepEqual([gauge?.outlook, gauge?.examples, gauge?.issues, gauge?.first.value], ['rarely-found', 30, 9, 0]);
  assert.deepEqual(gauge?.helps, [
    { kind: 'merge', other: 'area/Fuel', issues: 9, isNameAlike: true },
    { kind: 'describe' },
  ]);
  assert.equal(outlook.get('area/Fuel')?.outlook, 'found');
});

test('the list begins with labels that are hardly ever found', () => {
  const outlook = outlookOf([found('area/fuel', 20), { count: 9, truth: ['area/radio'], predicted: [] }], {});
  assert.equal([...outlook.keys()][0], 'area/radio');
});

test('a label is found where only right labels are more probable, or where a person is asked about it', () => {
  const outlook = outlookOf(
    [
      { count: 5, truth: ['area/fuel', 'area/radio'], predicted: ['area/fuel', 'area/radio'] },
      { count: 5, truth: ['area/radio'], predicted: ['area/hull', 'area/radio!'] },
    ],
    { 'area/radio': 40 },
  );
  const radio = outlook.get('area/radio');
  assert.deepEqual([radio?.first.value, radio?.proposed.value, radio?.outlook], [0.5, 0.5, 'found']);
});

test('a mistake or two prove nothing', () => {
  const missed = { truth: ['area/radio'], predicted: ['area/hull'] };
  assert.equal(outlookOf([{ count: 2, ...missed }], { 'area/radio': 40 }).get('area/radio')?.outlook, 'open');
  assert.equal(outlookOf([{ count: 8, ...missed }], { 'area/radio': 40 }).get('area/radio')?.outlook, 'rarely-found');
});

test('how many more examples a label needs is told by labels of the family that have more', () => {
  const outlook = outlookOf(
    [
      found('area/fuel', 9),
      { count: 8, truth: ['area/radio'], predicted: ['area/fuel', 'area/hull'], title: 'The radio is silent' },
      { count: 1, truth: ['area/hull'], predicted: ['area/fuel'], title: 'A hull shakes' },
    ],
    { 'area/fuel': 25, 'area/radio': 6, 'area/hull': 12 },
  );
  assert.deepEqual(outlook.get('area/hull')?.helps, [{ kind: 'examples', more: 8 }]);
  assert.equal(outlook.get('area/hull')?.outlook, 'too-few');
  assert.equal(outlook.get('area/radio')?.helps[0]?.kind, 'examples');
});

test('where the text names the label and no rival stands out, people have to set it', () => {
  const rivals = ['area/fuel', 'area/hull', 'area/fuel/gauge'];
  const missed = rivals.map((rival) => ({
    count: 3,
    truth: ['area/radio'],
    predicted: [rival],
    title: 'The radio is silent',
  }));
  const radio = outlookOf([...missed.slice(0, 2), { ...missed[2]!, count: 4 }], { 'area/radio': 90 }).get('area/radio');
  assert.deepEqual([radio?.outlook, radio?.named, radio?.helps], ['rarely-found', 10, [{ kind: 'people' }]]);
});

test('the examples that labels need are those from which on no step falls below half', () => {
  const cases = (examples: number, right: number) =>
    Array.from({ length: 10 }, (_, at) => ({ examples, isFirst: at < right }));
  assert.equal(examplesNeeded([...cases(2, 6), ...cases(7, 3), ...cases(30, 8)]), 20);
  assert.equal(examplesNeeded([...cases(2, 6), ...cases(7, 7)]), 1);
  assert.equal(examplesNeeded([...cases(2, 6), ...cases(7, 3)]), null);
  assert.equal(examplesNeeded([]), null);
});

for (const [one, other, expected] of [
  ['area/panel/table', 'area/tables', true],
  ['area/mail', 'area/mail/smtp', true],
  ['area/mail', 'area/radio', false],
  ['area/panel/table', 'area/panel/graph', false],
  ['Mail', 'mail server', true],
] as const) {
  test(`${one} and ${other} are ${expected ? '' : 'not '}named alike`, () => {
    assert.equal(areNamesAlike(one, other), expected);
  });
}

test('what helps is one sentence, with the names of labels apart', () => {
  const parts = sayHelps([
    { kind: 'examples', more: 1 },
    { kind: 'merge', other: 'area/fuel', issues: 4, isNameAlike: true },
    { kind: 'people' },
  ]);
  assert.deepEqual(
    parts.filter((part) => typeof part !== 'string'),
    [{ label: 'area/fuel' }],
  );
  assert.equal(
    parts.map((part) => (typeof part === 'string' ? part : part.label)).join(''),
    '1 more example; merge it with area/fuel, which shares a word of its name, or say what sets them apart; let people set it: the text does not tell',
  );
});
