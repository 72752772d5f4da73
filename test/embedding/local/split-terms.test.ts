import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitTerms } from '../../../src/embedding/local/split-terms.ts';

test('an identifier counts as a whole and by its parts', () => {
  assert.deepEqual(splitTerms('FSNamesystem.getBlock2 http_server'), [
    ...['fsnamesystem.getblock2', 'fs', 'namesystem', 'get', 'block'],
    ...['http_server', 'http', 'server'],
  ]);
});

test('an exception meets a sentence about it', () => {
  const [named, described] = ['NullPointerException', 'null pointer exceptions'].map(splitTerms) as [
    string[],
    string[],
  ];
  assert.deepEqual(
    described.filter((term) => !named.includes(term)),
    [],
  );
});

test('plain words are stemmed, in lower case; single letters say nothing', () => {
  assert.deepEqual(splitTerms('Dashboards failed: a 🎉 ...'), ['dashboard', 'fail']);
  assert.deepEqual(splitTerms(''), []);
});

test('text without spaces counts by pairs of letters', () => {
  assert.deepEqual(splitTerms('図表示 表'), ['図表', '表示', '表']);
});

test('a long run of letters takes time in proportion to its length', () => {
  // In proportion to the square of it, each would outlast the runner's limit.
  for (const text of ['a'.repeat(2e6), 'aB'.repeat(1e6), '.a'.repeat(1e6), '図'.repeat(2e6)]) {
    assert.ok(splitTerms(text).length <= text.length);
  }
});
