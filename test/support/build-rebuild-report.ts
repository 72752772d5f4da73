import type { RebuildReport } from '../../src/commands/rebuild/rebuild-report.ts';

/** A rebuild that went well and was better in one figure, with the given parts replaced. */
export function buildRebuildReport(parts: Partial<RebuildReport> = {}): RebuildReport {
  return {
    repository: 'acme/lantern',
    outcome: 'promoted',
    why: 'In the backtest nothing is worse by more than chance.',
    active: {
      id: '20261125t115000z-6feb2e21',
      folder: 'index-artifacts/20261125t115000z-6feb2e21',
      createdAt: '2026-11-25T11:50:00Z',
      issues: 45_000,
      labels: 124,
      signed: true,
    },
    labelling: [{ family: 'area', known: 120, added: 90, starts: ['area/wick'], stops: ['area/oil'] }],
    comparison: {
      issues: 400,
      relabelled: 2,
      figures: [
        {
          family: 'area',
          figure: 'coverage',
          old: 0.42,
          new: 0.51,
          difference: { value: 0.09, low: 0.05, high: 0.13 },
          isWorse: false,
        },
        {
          family: 'area',
          figure: 'hitAt1',
          old: 0.68,
          new: 0.69,
          difference: { value: 0.01, low: -0.01, high: 0.03 },
          isWorse: false,
        },
      ],
      notes: [],
      isWorse: false,
    },
    restored: { index: 'fetched', corpus: 'fetched' },
    kept: { index: 'auto-triager-index-acme-lantern-20261125', corpus: 'auto-triager-corpus-acme-lantern-20261125' },
    alarm: false,
    notes: [],
    timings: [{ stage: 'scrape', durationMs: 1_200 }],
    ...parts,
  };
}
