import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Document } from '../../../src/document/document.ts';
import { WORDING_CUES, wordingCues } from '../../../src/labels/wording/wording-cues.ts';
import { createWordingScorer, fitWordingHead, viewWording } from '../../../src/labels/wording/wording-heads.ts';
import { createWordingReader, fitWordingSpace, wordingColumns } from '../../../src/labels/wording/wording-space.ts';
import { readWordingTable } from '../../../src/labels/wording/wording-table.ts';
import { wordingTerms } from '../../../src/labels/wording/wording-terms.ts';
import { buildDocument } from '../../support/build-document.ts';

const SUBJECTS = ['map', 'scale', 'login', 'export', 'chart', 'backup', 'queue', 'invoice'];
const bug = (subject: string) =>
  buildDocument({
    title: `The ${subject} crashes`,
    wording: `It fails with an error. I expected the ${subject} to load.`,
  });
const question = (subject: string) =>
  buildDocument({ title: `How do I change the ${subject}?`, wording: `Is it possible to set the ${subject}? Thanks` });
const documents = SUBJECTS.flatMap((subject) => [bug(subject), question(subject)]);
/** Few enough for one table. */
const read = (given: readonly Document[]) => ({ count: given.length, tables: [readWordingTable(given)] });
const isBug = Uint8Array.from(documents, (_, row) => (row % 2 === 0 ? 1 : 0));
const cue = (document: Document, name: string) => wordingCues(document)[WORDING_CUES.indexOf(name)] as number;

describe('wording terms', () => {
  it('are runs of one to three words, apart for title and body', () => {
    const { title, body } = wordingTerms('why so', 'why so');
    // ^ why so $: 4 words, 3 pairs, 2 triples; why so: 2 words and a pair.
    assert.deepEqual([title.size, body.size], [9, 3]);
    assert.ok([...body.keys()].every((term) => !title.has(term)));
  });

  it('take every number for one, both apostrophes for one, and long strings for one', () => {
    assert.deepEqual(wordingTerms('don’t 12', ''), wordingTerms("don't 7", ''));
    assert.deepEqual(wordingTerms('a'.repeat(31), ''), wordingTerms('b'.repeat(400), ''));
  });

  it('are none for a text without words', () => {
    assert.equal(wordingTerms('', '').body.size, 0);
    assert.equal(wordingTerms('', '…  —').body.size, 0);
  });
});

describe('wording cues', () => {
  it('tell a complaint, a wish and a question', () => {
    assert.equal(cue(bug('map'), 'title.broken'), 1);
    assert.equal(cue(bug('map'), 'title.question'), 0);
    assert.equal(cue(question('map'), 'titleAsks'), 1);
    assert.ok(cue(question('map'), 'body.question') > 0);
    assert.equal(cue(buildDocument({ title: 'Please add dark mode' }), 'title.wish'), 1);
  });

  it('are finite for any text', () => {
    for (const text of ['', '🐝', '\uFFFD', '?'.repeat(1500), '```'.repeat(500)]) {
      const cues = wordingCues(buildDocument({ title: text, wording: text }));
      assert.equal(cues.length, WORDING_CUES.length);
      assert.ok(cues.every(Number.isFinite));
    }
  });
});

describe('a wording space', () => {
  const space = fitWordingSpace(documents);

  it('reads an issue as unit-length title and body, and cues that average to 0', () => {
    const rows = documents.map(createWordingReader(space));
    for (const { indices, values } of rows) {
      const length = (from: number, to: number) =>
        Math.hypot(...[...values].filter((_, entry) => (indices[entry] ?? 0) >= from && (indices[entry] ?? 0) < to));
      assert.ok(Math.abs(length(0, space.titleTerms) - 1) < 1e-5);
      assert.ok(Math.abs(length(space.titleTerms, space.terms.length) - 1) < 1e-5);
      assert.equal(new Set(indices).size, indices.length);
      assert.ok(indices.every((column) => column < wordingColumns(space)));
    }
    const asks = space.terms.length + WORDING_CUES.indexOf('titleAsks');
    const sum = rows.reduce((total, { indices, values }) => total + (values[indices.indexOf(asks)] ?? 0), 0);
    assert.ok(Math.abs(sum) < 1e-5);
  });

  it('knows no body term of a single issue', () => {
    const lonely = wordingTerms('', 'unheard').body.keys().next().value as number;
    const one = fitWordingSpace([...documents, buildDocument({ wording: 'unheard' })]);
    const two = fitWordingSpace([
      ...documents,
      ...['unheard', 'unheard of'].map((wording) => buildDocument({ wording })),
    ]);
    assert.deepEqual([one.terms.includes(lonely), two.terms.includes(lonely)], [false, true]);
  });

  it('does not depend on the issues that are held out', () => {
    const isTraining = Uint8Array.from(documents, (_, row) => (row < 12 ? 1 : 0));
    const others = documents.map((document, row) => (row < 12 ? document : buildDocument({ title: 'something else' })));
    assert.deepEqual(viewWording(read(documents), isTraining).space, viewWording(read(others), isTraining).space);
    const head = (given: readonly Document[]) =>
      fitWordingHead(viewWording(read(given), isTraining), { targets: isBug, seed: 0 });
    assert.deepEqual(head(documents), head(others));
  });

  it('can be fitted on nothing', () => {
    const empty = fitWordingSpace([]);
    assert.equal(empty.terms.length, 0);
    const { values } = createWordingReader(empty)(bug('map'));
    assert.ok(values.every(Number.isFinite));
  });
});

describe('a wording head', () => {
  it('tells complaints from questions about a subject that it never met', () => {
    const view = viewWording(read(documents));
    const heads = Float32Array.from(fitWordingHead(view, { targets: isBug, seed: 0 }));
    const score = createWordingScorer({ space: view.space, heads });
    assert.ok((score(bug('greenhouse'))[0] as number) > 0);
    assert.ok((score(question('greenhouse'))[0] as number) < 0);
  });
});
