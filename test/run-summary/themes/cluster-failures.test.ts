import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clusterFailures, type Failure, TREND_BINS } from '../../../src/run-summary/themes/cluster-failures.ts';
import { describeThemes, drawTrend } from '../../../src/run-summary/themes/describe-themes.ts';

function failure(
  id: string,
  runId: number,
  { job = 'build', at = `2031-04-${String(runId).padStart(2, '0')}` } = {},
): Failure {
  return { job, runId, at, fingerprint: { id, text: `no ${id}`, kind: 'error' } };
}

describe('failures of many jobs', () => {
  const themes = clusterFailures([
    failure('oil', 1),
    failure('wick', 3),
    failure('oil', 2, { job: 'lint' }),
    failure('oil', 13, { job: 'lint' }),
    failure('flame', 4),
  ]);

  it('are put together where they are the same one, the most frequent first, then the last seen', () => {
    assert.deepEqual(
      themes.map(({ fingerprint, failures }) => [fingerprint.id, failures]),
      [
        ['oil', 3],
        ['flame', 1],
        ['wick', 1],
      ],
    );
  });

  it('name the jobs, the most frequent first, and the runs, the newest first', () => {
    assert.deepEqual(themes[0]?.jobs, ['lint', 'build']);
    assert.deepEqual(themes[0]?.runs, [13, 2, 1]);
    assert.deepEqual([themes[0]?.firstAt, themes[0]?.lastAt], ['2031-04-01', '2031-04-13']);
  });

  it('say when they came: equal stretches of the time that all of them cover', () => {
    assert.deepEqual(themes[0]?.trend, [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    assert.deepEqual(themes[1]?.trend.indexOf(1), 3);
  });

  it('of one moment stand in the last stretch, and those without a time in none', () => {
    const [known] = clusterFailures([failure('oil', 1), failure('oil', 1)]);
    assert.deepEqual(known?.trend.at(-1), 2);
    const [unknown] = clusterFailures([{ ...failure('oil', 1), at: null }]);
    assert.deepEqual([unknown?.firstAt, unknown?.trend], [null, new Array(TREND_BINS).fill(0)]);
  });

  it('may be none', () => {
    assert.deepEqual(clusterFailures([]), []);
  });

  it('are drawn and told', () => {
    assert.equal(drawTrend([0, 1, 2, 4], 4), '·▂▄█');
    assert.match(
      describeThemes(themes),
      /^5 failed jobs, 3 themes\n\n3 × no oil\n {2}[·▁-█]{12} {2}2031-04-01 to 2031-04-13\n/,
    );
    assert.match(describeThemes(themes), /in lint, build; 3 runs, last 13/);
  });
});
