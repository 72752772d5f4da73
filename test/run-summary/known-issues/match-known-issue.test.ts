import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toFailureSigns } from '../../../src/run-summary/known-issues/failure-signs.ts';
import {
  matchBySimilarity,
  matchByText,
  type ShownIssue,
} from '../../../src/run-summary/known-issues/match-known-issue.ts';
import { buildFailure, fingerprintOf } from './build-failure.ts';

function shown(number: number, parts: Partial<ShownIssue> = {}): ShownIssue {
  return { number, title: 'Something else', state: 'open', excerpt: 'Nothing of interest.', ...parts };
}

function signsOf(...output: readonly string[]) {
  const signs = toFailureSigns(buildFailure({ jobs: { build: output } }));
  assert.ok(signs !== undefined);
  return signs;
}

const OIL = 'Error: no oil in reservoir of lamp 2';

describe('an issue is recognized', () => {
  it('by the fingerprint rather than by the same error', () => {
    const id = fingerprintOf(buildFailure({ jobs: { build: [OIL] } }));
    const issues = [
      shown(1, { excerpt: `CI failure ${id}: job build failed` }),
      shown(2, { title: 'No oil in reservoir of lamp 2' }),
    ];

    const match = matchByText(signsOf(OIL), issues);

    assert.deepEqual([match?.number, match?.why], [1, 'fingerprint']);
  });

  it('by its error with other capitals, quotes and numbers', () => {
    const signs = signsOf("Error: Cannot open 'reservoir' of lamp 2");

    assert.equal(
      matchByText(signs, [shown(1, { excerpt: 'It says: cannot open `reservoir` of lamp 17.' })])?.number,
      1,
    );
  });

  it('by the name of the test that failed, as a whole word', () => {
    const signs = signsOf('--- FAIL: TestLampBurnsInTheWind (0.02s)', 'FAIL');

    assert.equal(matchByText(signs, [shown(1, { title: 'TestLampBurnsInTheWind is flaky' })])?.why, 'text');
    assert.equal(matchByText(signs, [shown(1, { title: 'TestLampBurnsInTheWindAndRain is flaky' })]), undefined);
  });

  it('by nothing that any failure says', () => {
    for (const output of ['Error: Process completed with exit code 1.', 'Error: test failed', 'Error: build failed'])
      assert.equal(matchByText(signsOf(output), [shown(1, { excerpt: `Help! ${output}` })]), undefined, output);
  });

  it('by the open one of several, then by the newest', () => {
    const title = 'no oil in reservoir of lamp 2';
    const issues = [shown(1, { title }), shown(2, { title }), shown(3, { title, state: 'closed' })];

    assert.equal(matchByText(signsOf(OIL), issues)?.number, 2);
    assert.equal(matchByText(signsOf(OIL), [...issues.slice(2), shown(1)])?.state, 'closed');
  });

  it('by similarity only where it is very similar, and not about another failure', () => {
    const similar = [
      { number: 1, title: 'a', state: 'closed', labels: [], similarity: 0.9, isAlike: true, isLikelyDuplicate: true },
      { number: 2, title: 'b', state: 'open', labels: [], similarity: 0.7, isAlike: true, isLikelyDuplicate: true },
      { number: 3, title: 'c', state: 'open', labels: [], similarity: 0.5, isAlike: true, isLikelyDuplicate: false },
    ] as const;
    const other = 'CI failure `0123456789abcdef`: job build failed';

    assert.equal(matchBySimilarity(similar, () => '')?.number, 2);
    assert.equal(matchBySimilarity(similar, (number) => (number === 2 ? other : ''))?.number, 1);
    assert.equal(
      matchBySimilarity(similar, () => other),
      undefined,
    );
  });
});
