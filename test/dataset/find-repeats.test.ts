import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findRepeats, NEAR_REPEAT, type Repeat, type SketchedIssue } from '../../src/dataset/find-repeats.ts';
import { learnTermRarities, weightTerms } from '../../src/embedding/local/term-weights.ts';
import { compareSketches, encodeSketch, NO_TERMS } from '../../src/neighbors/term-sketch.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';
import { buildDocument } from '../support/build-document.ts';
import { buildIssue } from '../support/build-issue.ts';

const FUEL = 'The fuel pump of stage two leaks kerosene when the tank pressure exceeds forty bar during countdown';
const RADIO = 'Telemetry radio loses its lock on the ground station antenna behind the mountain ridge at dawn';

type Text = readonly [title: string, body: string];

function sketchAll(texts: readonly Text[]): SketchedIssue[] {
  const issues = texts.map(([title, body], index) => buildIssue({ number: index + 1, title, body }));
  const documents = issues.map(({ number, title, body }) => buildDocument({ number, title, body }));
  const rarities = learnTermRarities(documents);
  return issues.map((issue, row) => {
    const document = documents[row];
    return { issue, sketch: document === undefined ? NO_TERMS : encodeSketch(weightTerms(document, rarities)) };
  });
}

function repeatsOf(...texts: readonly Text[]) {
  return findRepeats(sketchAll(texts));
}

/** Each issue compared with all that were kept before it. */
function repeatsByBruteForce(issues: readonly SketchedIssue[]): Repeat[] {
  const repeats: Repeat[] = [];
  const kept: SketchedIssue[] = [];
  for (const [row, { issue, sketch }] of issues.entries()) {
    const isSame = issues
      .slice(0, row)
      .some(({ issue: { title, body } }) => title === issue.title && body === issue.body);
    const isNear = kept.some((other) => compareSketches(sketch, other.sketch) >= NEAR_REPEAT);
    if (isSame) repeats.push({ number: issue.number, kind: 'repeat' });
    else if (isNear) repeats.push({ number: issue.number, kind: 'near-repeat' });
    else kept.push({ issue, sketch });
  }
  return repeats;
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

  it('finds what comparing all with all finds', () => {
    const random = createSeededRandom(4);
    const words = (count: number) => Array.from({ length: count }, () => `word${Math.floor(random.uniform() * 150)}`);
    const texts: Text[] = [];
    for (let row = 0; row < 300; row++) {
      const [title, body] = texts[Math.floor(random.uniform() * row)] ?? ['', ''];
      // From an exact copy to one without its heaviest word and with seven more.
      const copy = random.uniform() < 0.7 ? title : title.split(' ').slice(1).join(' ');
      const more = Math.floor(random.uniform() * 8);
      const isNew = row === 0 || random.uniform() < 0.5;
      texts.push(isNew ? [words(3).join(' '), words(25).join(' ')] : [copy, [body, ...words(more)].join(' ').trim()]);
    }
    const issues = sketchAll(texts);
    const repeats = findRepeats(issues);
    assert.deepEqual(repeats, repeatsByBruteForce(issues));
    for (const kind of ['repeat', 'near-repeat']) {
      const count = repeats.filter((repeat) => repeat.kind === kind).length;
      assert.ok(count > 10, `${count} of ${kind}`);
    }
    assert.ok(repeats.length < 150);
  });
});
