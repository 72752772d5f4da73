import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ErrorMetrics, measureErrors } from '../../src/evaluation/error-metrics.ts';
import { buildDocument } from '../support/build-document.ts';
import { buildEvaluatedIssue } from '../support/build-evaluated-issue.ts';

interface Case {
  readonly truth: readonly string[];
  /** Most probable first. */
  readonly predicted: readonly string[];
  readonly title?: string;
}

const MEMBERS = ['area/alerting', 'area/alerting/mail', 'area/alert', 'area/radio', 'area/fuel'];

function errorsOf(
  cases: readonly Case[],
  { training = [['area/radio']], members = MEMBERS }: { training?: string[][]; members?: readonly string[] } = {},
): ErrorMetrics {
  const issues = cases.map(({ truth, predicted, title = 'An issue' }, at) => ({
    ...buildEvaluatedIssue(
      truth,
      predicted.map((name, rank) => [name, 0.9 / (rank + 1)]),
    ),
    number: at + 1,
    title,
  }));
  const documents = new Map(issues.map(({ number, title }) => [number, buildDocument({ title })]));
  return measureErrors({ family: 'area', members, issues, training, documents });
}

for (const [name, guess, truth, expected] of [
  ['a parent', 'area/alerting', 'area/alerting/mail', 1],
  ['a child, in other upper and lower case', 'Area/Alerting/Mail', 'area/alerting', 1],
  ['a name that only begins alike', 'area/alert', 'area/alerting', 0],
  ['a sibling', 'area/radio', 'area/fuel', 0],
] as const) {
  test(`leniently, ${name} is ${expected === 1 ? '' : 'not '}right`, () => {
    assert.equal(errorsOf([{ truth: [truth], predicted: [guess] }]).lenientHitAt1.value, expected);
  });
}

test('a label above all others names the family: it is no lenient answer to everything', () => {
  const members = [...MEMBERS, 'area'];
  const cases = [
    { truth: ['area/radio'], predicted: ['area'] },
    { truth: ['area'], predicted: ['area/radio'] },
    { truth: ['area'], predicted: ['area'] },
  ];
  assert.equal(errorsOf(cases, { members }).lenientHitAt1.value, 1 / 3);
});

test('issues stand in bins by the examples of their best known right label', () => {
  const training = [...Array.from({ length: 5 }, () => ['Area/Radio', 'area/radio']), ['area/fuel']];
  const { bySupport } = errorsOf(
    [
      { truth: ['area/radio', 'area/fuel'], predicted: ['area/radio'] },
      { truth: ['area/radio'], predicted: ['area/fuel'] },
      { truth: ['area/fuel'], predicted: ['area/fuel'] },
      { truth: ['area/alert'], predicted: ['area/fuel'] },
    ],
    { training },
  );
  assert.deepEqual(
    bySupport.map(({ from, to, issues, hitAt1 }) => [from, to, issues, hitAt1.value]),
    [
      [0, 0, 1, 0],
      [1, 4, 1, 1],
      [5, 19, 2, 0.5],
    ],
  );
});

test('each wrong first label counts once, as the first kind that fits', () => {
  const { errorKinds } = errorsOf([
    { truth: ['area/fuel'], predicted: ['area/radio', 'area/fuel'], title: 'Radio is silent' },
    { truth: ['area/radio'], predicted: ['area/fuel', 'area/alert', 'area/radio'], title: 'Fuel gauge' },
    { truth: ['area/radio'], predicted: ['area/fuel'], title: 'Fuel gauge shows nothing' },
    { truth: ['area/radio'], predicted: ['area/fuel'], title: 'Gauge shows nothing' },
    { truth: ['area/radio'], predicted: [] },
    { truth: ['area/radio'], predicted: ['area/radio'] },
  ]);
  assert.deepEqual(
    errorKinds.map(({ kind, issues, share }) => [kind, issues, share]),
    [
      ['never-seen', 1, 0.2],
      ['second-or-third', 1, 0.2],
      ['wrong-named', 1, 0.2],
      ['other', 2, 0.4],
    ],
  );
});

test('half of a name of two words is no name in the text', () => {
  const members = ['area/landing gear', 'area/radio'];
  const kindOf = (title: string) =>
    errorsOf([{ truth: ['area/radio'], predicted: ['area/landing gear'], title }], { members }).errorKinds.find(
      ({ issues }) => issues === 1,
    )?.kind;
  assert.deepEqual([kindOf('The gear of the radio'), kindOf('Gears for landing')], ['other', 'wrong-named']);
});

test('without mistakes there are no kinds of them', () => {
  assert.deepEqual(errorsOf([{ truth: ['area/radio'], predicted: ['area/radio'] }]).errorKinds, []);
});
