import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trainWordClassifier } from '../../src/evaluation/word-classifier.ts';
import { buildDocument } from '../support/build-document.ts';

const DOCUMENTS = Array.from({ length: 30 }, (_, index) =>
  buildDocument({
    number: index + 1,
    title: ['Rocket engine leaks fuel', 'Window is dirty', 'Radio stays silent'][index % 3] as string,
    body: ['The tank lost pressure', 'The glass needs a cloth', 'The antenna hears nothing'][index % 3] as string,
  }),
);
const LABELS = DOCUMENTS.map((_, index) => [['fuel', 'cabin', 'radio'][index % 3] as string]);

function best(scores: ReadonlyMap<string, number>): string | undefined {
  return [...scores].sort(([, a], [, b]) => b - a)[0]?.[0];
}

test('it learns which words go with which label', () => {
  const classify = trainWordClassifier(DOCUMENTS, LABELS);
  const scores = classify(buildDocument({ title: 'Tank', body: 'It leaks and lost pressure' }));
  assert.equal(best(scores), 'fuel');
  assert.ok((scores.get('fuel') as number) > 0.8);
  assert.equal(best(classify(buildDocument({ title: 'Antenna', body: 'silent' }))), 'radio');
});

test('the scores are the probabilities of all labels', () => {
  const scores = trainWordClassifier(DOCUMENTS, LABELS)(buildDocument({ title: 'Antenna leaks' }));
  assert.deepEqual([...scores.keys()], ['cabin', 'fuel', 'radio']);
  assert.ok(Math.abs([...scores.values()].reduce((sum, value) => sum + value, 0) - 1) < 1e-12);
});

test('learning twice gives the same numbers', () => {
  const document = buildDocument({ title: 'Window', body: 'leaks' });
  assert.deepEqual(trainWordClassifier(DOCUMENTS, LABELS)(document), trainWordClassifier(DOCUMENTS, LABELS)(document));
});

test('a document without a known word gets the shares that the labels have', () => {
  const labels = LABELS.map((names, index) => (index % 3 === 1 ? ['fuel'] : names));
  const classify = trainWordClassifier(DOCUMENTS, labels);
  for (const document of [buildDocument({ title: '', body: '' }), buildDocument({ title: 'xyzzy', body: 'plugh' })]) {
    const scores = classify(document);
    assert.ok([...scores.values()].every(Number.isFinite));
    assert.equal(best(scores), 'fuel');
  }
});

test('empty documents can be learned from', () => {
  const classify = trainWordClassifier([buildDocument({ title: '', body: '' }), ...DOCUMENTS], [['fuel'], ...LABELS]);
  assert.ok([...classify(buildDocument({ title: 'Window' })).values()].every(Number.isFinite));
});

test('an issue with two labels speaks for both', () => {
  const labels = LABELS.map((names) => (names[0] === 'fuel' ? ['fuel', 'engine'] : names));
  const scores = trainWordClassifier(DOCUMENTS, labels)(buildDocument({ title: 'Engine leaks fuel' }));
  assert.ok(Math.abs((scores.get('fuel') as number) - (scores.get('engine') as number)) < 0.1);
  assert.ok((scores.get('fuel') as number) > 0.4);
});

test('one label gets all, no label and no document nothing', () => {
  const document = buildDocument({ title: 'Window' });
  assert.deepEqual([...trainWordClassifier(DOCUMENTS.slice(0, 2), [['only'], ['only']])(document)], [['only', 1]]);
  assert.deepEqual([...trainWordClassifier(DOCUMENTS.slice(0, 2), [[], []])(document)], []);
  assert.deepEqual([...trainWordClassifier([], [])(document)], []);
});
