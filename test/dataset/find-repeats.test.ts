import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findRepeats } from '../../src/dataset/find-repeats.ts';
import { learnTermRarities, weightTerms } from '../../src/embedding/local/term-weights.ts';
import { encodeSketch, NO_TERMS } from '../../src/neighbors/term-sketch.ts';
import { buildDocument } from '../support/build-document.ts';
import { buildIssue } from '../support/build-issue.ts';

const FUEL = 'The fuel pump of stage two leaks kerosene when the tank pressure exceeds forty bar during countdown';
const RADIO = 'Telemetry radio loses its lock on the ground station antenna behind the mountain ridge at dawn';

function repeatsOf(...texts: readonly (readonly [title: string, body: string])[]) {
  const issues = texts.map(([title, body], index) => buildIssue({ number: index + 1, title, body }));
  const documents = issues.map(({ number, title, body }) => buildDocument({ number, title, body }));
  const rarities = learnTermRarities(documents);
  return findRepeats(
    issues.map((issue, row) => {
      const document = documents[row];
      return { issue, sketch: document === undefined ? NO_TERMS : encodeSketch(weightTerms(document, rarities)) };
    }),
  );
}

describe('findRepeats', () => {
  it('tells the same text from nearly the same, and keeps the first', () => {
    assert.deepEqual(
      repeatsOf(['Leak', FUEL], ['Radio', RADIO], ['Leak', FUEL], ['Leak', `${FUEL} again`], ['Radio', RADIO]),
      [
        { number: 3, kind: 'repeat' },
        { number: 4, kind: 'near-repeat' },
        { number: 5, kind: 'repeat' },
      ],
    );
  });

  it('keeps issues about the same in other words', () => {
    assert.deepEqual(repeatsOf(['Leak', FUEL], ['Kerosene drips', 'Since yesterday the pump is wet and smells']), []);
  });

  it('does not take issues without words for near repeats', () => {
    assert.deepEqual(repeatsOf(['??', ''], ['!!', '']), []);
  });
});
