import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareLabelling } from '../../../src/commands/rebuild/compare-labelling.ts';
import { renderRebuildSummary } from '../../../src/commands/rebuild/render-rebuild-summary.ts';
import { buildHealth } from '../../support/build-health.ts';
import { buildRebuildReport } from '../../support/build-rebuild-report.ts';

const WELL = buildHealth({ backtest: { 'area.coverage': 0.51, 'area.precision': 0.81 } });

/** What is seen before anything is unfolded. */
function unfolded(summary: string): string {
  return summary.replaceAll(/<details>.*?<\/details>/gs, '');
}

test('a new index is told by what changes for maintainers; keys, states and figures are folded', () => {
  const summary = renderRebuildSummary(buildRebuildReport(), WELL);

  assert.match(
    unfolded(summary),
    new RegExp(
      [
        '^## A new index is active',
        '\\*\\*From now on\\*\\*',
        '- \\*\\*area\\*\\*: 90 of 120 labels are added .*<br>.*51% of issues get one, 81% of those are right',
        '- area, newly added: `area/wick`',
        '- area, no longer added: `area/oil`',
        '- area: people left 82% of 120 labels in place',
        '- \\*\\*better\\*\\* area, coverage: 42.0 % → 51.0 %',
        'nothing is worse by more than chance',
        'Nothing needs your attention\\.\n',
      ].join('[^]*\n?'),
    ),
  );
  assert.doesNotMatch(unfolded(summary), /auto-triager-index|6feb2e21|Time:|first label right/);
  assert.match(summary, /- Index saved as: `auto-triager-index-acme-lantern-20261125`\n/);
});

test('a refused index says that all stays, why, and what a person can do', () => {
  const why = 'Worse by more than chance: area coverage.';

  const summary = renderRebuildSummary(buildRebuildReport({ outcome: 'refused', why }), {
    ...WELL,
    gate: { outcome: 'refused', reasons: [why] },
  });

  assert.match(unfolded(summary), /^## The new index was refused.*\n\n\*\*Labels are added as before\*\*\n/);
  assert.match(unfolded(summary), /Worse by more than chance&#58; area coverage/);
  assert.match(unfolded(summary), /\*\*Needs your attention\*\*\n\n- Look at the figures below.*`gate: always`/);
  assert.doesNotMatch(unfolded(summary), /added now|no longer added/);
});

test('a run that only looked says what is missing and how labels are added meanwhile', () => {
  const report = buildRebuildReport({ outcome: 'checked', why: 'Nothing was built.', alarm: true });

  const summary = renderRebuildSummary(report, { ...WELL, problems: ['The cache holds no <b>corpus</b>.'] });

  assert.match(unfolded(summary), /^## Something is missing\n\nNothing was built/);
  assert.match(unfolded(summary), /\*\*Needs your attention\*\*\n\n- `The cache holds no <b>corpus<\/b>\.`\n/);
});

test('where nothing is added, it is said so', () => {
  const labelling = [{ family: 'type', known: 4, added: 0, starts: [], stops: [] }];

  assert.match(
    renderRebuildSummary(buildRebuildReport({ labelling }), WELL),
    /- \*\*type\*\*: no label is added; none was right often enough/,
  );
});

test('a label starts or stops by what the cut-offs of both indexes allow, whatever its spelling', () => {
  const label = (name: string, cutoff: number) => ({
    name,
    family: 'area',
    support: 9,
    cutoff,
    precisionAtCutoff: null,
  });
  const before = { labels: [label('area/lamp', 0.6), label('area/oil', 0.6), label('area/wick', 2)] };
  const now = { labels: [label('Area/Lamp', 0.7), label('area/oil', 2), label('area/wick', 0.5)] };

  assert.deepEqual(compareLabelling(now, before), [
    { family: 'area', known: 3, added: 2, starts: ['area/wick'], stops: ['area/oil'] },
  ]);
  assert.deepEqual(compareLabelling(now, undefined), [{ family: 'area', known: 3, added: 2, starts: [], stops: [] }]);
});
