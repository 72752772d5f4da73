import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jointBootstrap } from '../../src/statistics/joint-bootstrap.ts';
import type { Pair } from '../../src/statistics/paired-bootstrap.ts';

/** Answers of one issue to six questions, 1 or 0 each. */
type Answers = readonly number[];

const QUESTIONS = [0, 1, 2, 3, 4, 5];
const askAbout = (question: number) => ({
  measure: (items: readonly Answers[]) => items.reduce((sum, item) => sum + (item[question] ?? 0), 0) / items.length,
  isLowerBetter: false,
});

/** So many issues of 100 lost the answer to each question, so many won it; each question on other issues. */
function lostAndWon(changes: readonly (readonly [lost: number, won: number])[]): Pair<Answers>[] {
  return Array.from({ length: 100 }, (_, issue) => {
    const answer = (question: number, side: 'old' | 'new') => {
      const [lost, won] = changes[question] ?? [0, 0];
      const at = (issue + 15 * question) % 100;
      if (at < lost) return side === 'old' ? 1 : 0;
      if (at < lost + won) return side === 'old' ? 0 : 1;
      return at % 2;
    };
    return {
      old: QUESTIONS.map((question) => answer(question, 'old')),
      new: QUESTIONS.map((question) => answer(question, 'new')),
    };
  });
}

const NOTHING = [6, 6] as const;
/** 11 lost and 3 won: a p-value between one in a hundred and one in forty. */
const BARELY = [11, 3] as const;

test('what is barely worse alone may be chance among six', () => {
  const [alone] = jointBootstrap(lostAndWon([BARELY]), { measures: [askAbout(0)], errorRate: 0.05 });
  assert.equal(alone?.isWorse, true);
  const others = QUESTIONS.slice(1).map(() => NOTHING);
  const six = jointBootstrap(lostAndWon([BARELY, ...others]), { measures: QUESTIONS.map(askAbout), errorRate: 0.05 });
  assert.deepEqual(six[0]?.difference, alone?.difference);
  assert.deepEqual(
    six.map(({ isWorse }) => isWorse),
    QUESTIONS.map(() => false),
  );
});

test('six figures that say the same are one, and cost no more', () => {
  const same = jointBootstrap(lostAndWon([BARELY]), { measures: QUESTIONS.map(() => askAbout(0)), errorRate: 0.05 });
  assert.deepEqual(
    same.map(({ isWorse }) => isWorse),
    QUESTIONS.map(() => true),
  );
});

test('a figure that is much worse is found among five that are not, a better one is never worse', () => {
  const changes = [[0, 25], NOTHING, [25, 0], NOTHING, NOTHING, NOTHING] as const;
  const compared = jointBootstrap(lostAndWon(changes), { measures: QUESTIONS.map(askAbout), errorRate: 0.05 });
  assert.deepEqual(
    compared.map(({ isWorse }) => isWorse),
    [false, false, true, false, false, false],
  );
});

test('where lower is better, a rise is what is worse', () => {
  const measures = [{ ...askAbout(0), isLowerBetter: true }];
  const isWorse = (change: readonly [number, number]) =>
    jointBootstrap(lostAndWon([change]), { measures, errorRate: 0.05 })[0]?.isWorse;
  assert.deepEqual([isWorse([0, 25]), isWorse([25, 0])], [true, false]);
});

test('a figure with nothing to measure is neither worse nor in the way of the others', () => {
  const measures = [{ measure: () => Number.NaN, isLowerBetter: false }, askAbout(0)];
  const [nothing, found] = jointBootstrap(lostAndWon([[25, 0]]), { measures, errorRate: 0.05 });
  assert.deepEqual([nothing?.old, nothing?.difference.value, nothing?.isWorse], [null, null, false]);
  assert.equal(found?.isWorse, true);
  assert.deepEqual(
    jointBootstrap<Answers>([], { measures: [askAbout(0)], errorRate: 0.05 }).map(({ isWorse }) => isWorse),
    [false],
  );
});
