import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BUCKETS_PER_FIELD, countFeatures, FIELDS, wordsOf } from '../../../src/embedding/local/hash-features.ts';
import { buildDocument } from '../../support/build-document.ts';

const [CHARACTERS, WORDS, TITLE] = FIELDS;

/** Counts by bucket, whatever their order. */
function countsOf(text: { title?: string; body?: string }, field: (typeof FIELDS)[number]): [number, number][] {
  const { indices, values } = countFeatures(buildDocument({ title: '', body: '', ...text }), field);
  const counts = [...indices].map((bucket, entry): [number, number] => [bucket, values[entry] as number]);
  return counts.sort(([a], [b]) => a - b);
}

test('words are letters, digits and what holds an identifier together', () => {
  assert.deepEqual(wordsOf('The HTTP_server v9.2 (k8s-agent), C# & C++: größe, 日本. user_id_ 42!'), [
    ...['the', 'http_server', 'v9.2', 'k8s-agent', 'c#', 'c++', 'größe', '日本', 'user_id_', '42'],
  ]);
  assert.deepEqual(wordsOf('🎉 --- ...'), []);
});

test('every bucket is in range, once, with its count', () => {
  const { indices, values } = countFeatures(buildDocument({ title: 'a b', body: 'tick tock tick '.repeat(40) }), WORDS);

  assert.equal(new Set(indices).size, indices.length);
  assert.ok(indices.every((bucket) => bucket < BUCKETS_PER_FIELD));
  assert.deepEqual([...values].sort(), [40, 80]);
  assert.equal(FIELDS[1], WORDS);
});

test('case does not count', () => {
  for (const field of FIELDS)
    assert.deepEqual(countsOf({ title: 'Crash ÄB' }, field), countsOf({ title: 'crash äb' }, field));
});

test('a word in the title counts as often as the field says', () => {
  const inBody = countsOf({ body: 'timeout' }, CHARACTERS);

  assert.deepEqual(
    countsOf({ title: 'timeout' }, CHARACTERS),
    inBody.map(([bucket, count]) => [bucket, CHARACTERS.titleWeight * count]),
  );
});

test('grams of three to five characters know where a word begins and ends', () => {
  // " ab ": " ab", " ab " and "ab ".
  assert.equal(countsOf({ body: 'ab' }, CHARACTERS).length, 3);
  assert.equal(countsOf({ body: 'a' }, CHARACTERS).length, 1);
  const [start, end] = [countsOf({ body: 'abcxyz' }, CHARACTERS), countsOf({ body: 'xyzabc' }, CHARACTERS)];
  const shared = start.filter(([bucket]) => end.some(([other]) => other === bucket));

  assert.ok(shared.length >= 2 && shared.length <= 4, 'abc and xyz, and what chance hashes alike');
});

test('the title field reads no body, the others a bounded part of it', () => {
  assert.deepEqual(countsOf({ body: 'timeout' }, TITLE), []);
  for (const field of [CHARACTERS, WORDS]) {
    const body = 'word '.repeat(field.bodyChars / 5);
    assert.deepEqual(countsOf({ body: `${body}unread` }, field), countsOf({ body }, field));
  }
});

test('text without a word has no features', () => {
  for (const field of FIELDS) assert.deepEqual(countsOf({ title: ' ', body: '\n\t' }, field), []);
  assert.deepEqual(countsOf({ body: 'a b 1 🎉' }, WORDS), [], 'one letter says nothing');
});

test('a word of a million letters is read in part', () => {
  assert.ok(countsOf({ title: 'ab'.repeat(500_000) }, TITLE).length < 20);
});
