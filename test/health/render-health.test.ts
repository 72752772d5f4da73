import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { findNeeds } from '../../src/health/find-needs.ts';
import type { Health } from '../../src/health/health.ts';
import { composeHealthIssue, isHealthIssue, readHealthState } from '../../src/health/health-issue.ts';
import { renderHealth } from '../../src/health/render-health.ts';
import { buildHealth } from '../support/build-health.ts';

describe('the health report', () => {
  it('says that all is well, and shows every figure', () => {
    assert.equal(
      renderHealth(buildHealth()),
      `## Auto Triager is healthy

| What | State |
| --- | --- |
| Last good run | [2026-11-25 11:59 UTC](https://github.com/acme/lantern/actions/runs/7) |
| Corpus | 45,012 issues, newest change 2026-11-25 11:30 UTC, 151.0 MB |
| Index | built 2026-11-25 11:50 UTC, 45,000 issues, 124 labels, 62.3 MB |
| Backtest, area labels | first label right 68%, right of those applied 81% |
| Backtest, type labels | first label right 90% |
| Gate | passed |
| On real issues, area labels | people leave 82% (75% to 88%) of 120 in place; the target is 80% |
| Cut-offs that corrections raised | \`area/fuel\` 64% → 81% |
| Triages that fell back | 2 of the newest 30 (7%); 1 failed |
| GitHub requests | 812 of 5,000 used, resets 2026-11-25 12:40 UTC |
| Cache | had the data of the previous run |

Checked at [2026-11-25 12:00 UTC](https://github.com/acme/lantern/actions/runs/7).
`,
    );
  });

  it('is whole where next to nothing is known', () => {
    const text = renderHealth({ repository: 'a/b', checkedAt: '2026-11-25T12:00:00Z', problems: [] });
    assert.doesNotMatch(text, /undefined|NaN|null|\[object/);
    assert.match(text, /Auto Triager is healthy/);
    assert.match(text, /\| Index \| not known \|/);
    assert.match(text, /\| Last good run \| not known \|/);
  });

  it('tells what needs a person first', () => {
    const text = renderHealth(
      buildHealth({ cache: 'miss', gate: { outcome: 'refused', reasons: ['area.hitAt1 fell.'] } }),
    );
    assert.match(
      text,
      /^## Auto Triager needs attention: 2 things\n\n- The newest index was refused.*`area\.hitAt1 fell\.`/,
    );
    assert.ok(text.indexOf('cache held nothing') < text.indexOf('| What |'));
  });

  it('lets nothing from outside act: mentions, references, markup, addresses', () => {
    const hostile = '@everyone see #1 and acme/x#2 <img src=x> [a](https://evil.example) | `x` \u202E\n\n# big';
    const text = renderHealth(
      buildHealth({
        problems: [hostile],
        gate: { outcome: 'refused', reasons: [hostile] },
        raised: [{ label: hostile, from: 0.5, to: 2 }],
        runUrl: 'https://evil.example/) @everyone',
        live: [{ family: hostile, set: 1, precision: null, low: null, high: null }],
      }),
    );
    const outsideCode = text.replace(/`[^`\n]*`/g, '');
    assert.doesNotMatch(outsideCode, /@everyone|#1|<img|evil\.example|\u202E/);
    assert.equal(text.split('\n').filter((line) => line.startsWith('# ')).length, 0);
  });

  it('stays far below what an issue can hold, however much is wrong', () => {
    const problems = Array.from({ length: 5_000 }, (_, index) => `${index} `.repeat(500));
    const raised = Array.from({ length: 5_000 }, (_, index) => ({ label: `area/${index}`, from: 0.5, to: 0.6 }));
    assert.ok(renderHealth(buildHealth({ problems, raised })).length < 30_000);
  });
});

const ILL: readonly { name: string; parts: Partial<Health>; expected: RegExp }[] = [
  { name: 'a refused index', parts: { gate: { outcome: 'refused', reasons: [] } }, expected: /was refused/ },
  { name: 'no index', parts: { index: null }, expected: /no index/ },
  {
    name: 'an index that two weekly rebuilds did not renew',
    parts: { index: { createdAt: '2026-11-08T11:00:00Z', issues: 1, labels: 1 } },
    expected: /17 days old/,
  },
  {
    name: 'labels that people surely take away too often',
    parts: { live: [{ family: 'type', set: 90, precision: 0.6, low: 0.5, high: 0.7, targetPrecision: 0.9 }] },
    expected: /only 60% of 90 type labels/,
  },
  {
    name: 'many triages that fell back',
    parts: { triages: { runs: 10, fellBack: 3, failed: 0 } },
    expected: /3 of.* 10 .*fell back/,
  },
  {
    name: 'many triages that failed',
    parts: { triages: { runs: 10, fellBack: 0, failed: 3 } },
    expected: /3 of.* 10 .*failed/,
  },
  {
    name: 'an allowance that is nearly used up',
    parts: { quota: { used: 4_900, limit: 5_000, resetsAt: '2026-11-25T12:40:00Z' } },
    expected: /4,900 of 5,000/,
  },
  { name: 'an evicted cache', parts: { cache: 'miss' }, expected: /cache held nothing/ },
  { name: 'what the rebuild found', parts: { problems: ['The signing key is missing.'] }, expected: /signing key/ },
];

for (const { name, parts, expected } of ILL) {
  test(`${name} needs a person`, () => {
    const needs = findNeeds(buildHealth(parts));
    assert.equal(needs.length, 1, needs.join('\n'));
    assert.match(needs[0] ?? '', expected);
  });
}

const WELL: readonly { name: string; parts: Partial<Health> }[] = [
  { name: 'everything in order', parts: {} },
  { name: 'a fall-back now and then', parts: { triages: { runs: 30, fellBack: 6, failed: 0 } } },
  { name: 'two runs, both of which fell back', parts: { triages: { runs: 2, fellBack: 2, failed: 2 } } },
  { name: 'a cache service that did not answer', parts: { cache: 'unavailable' } },
  {
    name: 'a precision below the target, but not surely so',
    parts: { live: [{ family: 'area', set: 9, precision: 0.7, low: 0.4, high: 0.9, targetPrecision: 0.8 }] },
  },
  {
    name: 'figures that are not known',
    parts: { triages: undefined, quota: undefined, live: undefined, gate: undefined },
  },
  { name: 'a date that is none', parts: { index: { createdAt: 'soon', issues: 1, labels: 1 } } },
];

for (const { name, parts } of WELL) {
  test(`${name} needs nobody`, () => assert.deepEqual(findNeeds(buildHealth(parts)), []));
}

test('an issue keeps its state through writing and reading, and a quote of it is none', () => {
  const state = { isIll: true, since: '2026-11-25T12:00:00.000Z' };
  const body = composeHealthIssue('## Report', state);
  assert.ok(isHealthIssue(body));
  assert.deepEqual(readHealthState(body.replaceAll('\n', '\r\n')), state);
  assert.equal(isHealthIssue(`> ${body}`), false);
  assert.equal(readHealthState('nothing'), undefined);
});
