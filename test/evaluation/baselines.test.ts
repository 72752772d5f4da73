import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureBaselines } from '../../src/evaluation/baseline-metrics.ts';
import { type Baseline, trainBaselines } from '../../src/evaluation/baselines.ts';
import { buildDocument } from '../support/build-document.ts';
import { buildEvaluatedIssue } from '../support/build-evaluated-issue.ts';

const DOCUMENTS = [
  buildDocument({ number: 1, title: 'Rocket engine leaks fuel', body: 'The tank lost pressure' }),
  buildDocument({ number: 2, title: 'Engine leaks', body: 'The tank again' }),
  buildDocument({ number: 3, title: 'Radio silent', body: 'The antenna hears nothing' }),
];
const BASELINES = trainBaselines({
  documents: DOCUMENTS,
  labels: [['area/fuel', 'other'], ['area/fuel'], ['area/radio']],
  names: ['area/fuel', 'area/radio', 'area/window'],
});

function score(name: string, options: { title?: string; body?: string; votes?: ReadonlyMap<string, number> } = {}) {
  const { title = '', body = '', votes = new Map() } = options;
  return (BASELINES[name] as Baseline)(buildDocument({ title, body }), votes);
}

test('the most frequent label is that of the training issues', () => {
  assert.deepEqual(
    [...score('most frequent label')],
    [
      ['area/fuel', 2],
      ['area/radio', 1],
      ['area/window', 0],
    ],
  );
});

test("a label's name counts more in the title than in the body, and not at all where it does not stand", () => {
  const inTitle = score("label's name in the text", { title: 'The window is dirty' });
  const inBody = score("label's name in the text", { body: 'The window is dirty' });
  assert.ok((inTitle.get('area/window') as number) > (inBody.get('area/window') as number));
  assert.ok((inBody.get('area/window') as number) > 0);
  assert.equal(inTitle.get('area/fuel'), 0);
});

test("the neighbors' vote is taken as it is", () => {
  const votes = new Map([['area/radio', 0.7]]);
  assert.deepEqual(score("neighbors' vote", { votes }), votes);
});

test('the words decide where they were seen, and only labels of the family are learned', () => {
  const scores = score('word TF–IDF with multinomial logistic regression', { title: 'tank leaks' });
  assert.deepEqual([...scores.keys()], ['area/fuel', 'area/radio']);
  assert.ok((scores.get('area/fuel') as number) > 0.6);
});

test('baselines are measured like the classifier, and a label without evidence is no answer', () => {
  const issue = (truth: string, votes: [string, number][]) => ({
    evaluated: buildEvaluatedIssue([truth], []),
    document: buildDocument(),
    votes: new Map(votes),
  });
  const [metrics] = measureBaselines({
    family: 'area',
    names: ['a', 'b', 'c', 'd'],
    members: ['a', 'b', 'c', 'd'],
    baselines: { vote: (_document, votes) => votes },
    issues: [
      issue('a', [['a', 0.6]]),
      // Ties go by name: b, c, d.
      issue('d', [
        ['d', 0.2],
        ['c', 0.2],
        ['b', 0.2],
      ]),
      // By the alphabet, a would be right.
      issue('a', []),
      issue('b', [['c', 0.9]]),
    ],
  });
  assert.equal(metrics?.name, 'vote');
  assert.equal(metrics?.hitAt1.value, 1 / 4);
  assert.equal(metrics?.hitAt3.value, 2 / 4);
  // a: predicted 1, given 2, right 1 → 2⁄3; b and d: 0.
  assert.ok(Math.abs((metrics?.macroF1.value as number) - 2 / 9) < 1e-12);
});

test('our lead over a method is measured on the same issues, with an interval of its own', () => {
  const issues = Array.from({ length: 40 }, (_, at) => ({
    // Both are wrong about every fourth issue; the method about every eighth more.
    evaluated: buildEvaluatedIssue([at % 4 === 0 ? 'x' : 'a'], [['a', 0.9]]),
    document: buildDocument(),
    votes: new Map([[at % 8 === 1 ? 'b' : 'a', 1]]),
  }));
  const [metrics] = measureBaselines({
    family: 'area',
    names: ['a', 'b'],
    members: ['a', 'b', 'x'],
    baselines: { votes: (_document, votes) => votes },
    issues,
  });
  const { value, low, high } = metrics?.gain.hitAt1 ?? {};
  assert.equal(value, 5 / 40);
  // Apart, the two intervals overlap; paired, the difference is one.
  assert.ok((low as number) > 0 && (high as number) < 0.3, `${low} to ${high}`);
  assert.ok((metrics?.hitAt1.high as number) > 0.75);
});
