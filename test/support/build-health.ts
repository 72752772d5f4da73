import type { Health } from '../../src/health/health.ts';

/** Everything is known and well, with the given parts replaced. */
export function buildHealth(parts: Partial<Health> = {}): Health {
  return {
    repository: 'acme/lantern',
    checkedAt: '2026-11-25T12:00:00Z',
    runUrl: 'https://github.com/acme/lantern/actions/runs/7',
    lastGoodRun: { at: '2026-11-25T11:59:00Z', url: 'https://github.com/acme/lantern/actions/runs/7' },
    corpus: { issues: 45_012, updatedAt: '2026-11-25T11:30:00Z', bytes: 151_000_000 },
    index: { createdAt: '2026-11-25T11:50:00Z', issues: 45_000, labels: 124, bytes: 62_300_000 },
    backtest: {
      trainIssues: 30_000,
      testIssues: 10_000,
      'area.hitAt1': 0.68,
      'area.precision': 0.81,
      'type.hitAt1': 0.9,
    },
    gate: { outcome: 'passed', reasons: [] },
    live: [{ family: 'area', set: 120, precision: 0.82, low: 0.75, high: 0.88, targetPrecision: 0.8 }],
    raised: [{ label: 'area/fuel', from: 0.64, to: 0.81 }],
    triages: { runs: 30, fellBack: 2, failed: 1 },
    quota: { used: 812, limit: 5_000, resetsAt: '2026-11-25T12:40:00Z' },
    cache: 'hit',
    problems: [],
    ...parts,
  };
}
