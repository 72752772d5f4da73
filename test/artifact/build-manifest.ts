import type { Manifest, ManifestFacts } from '../../src/artifact/manifest.ts';

/** What a small index says of itself. */
export const MANIFEST_FACTS: ManifestFacts = {
  repository: 'acme/widgets',
  createdAt: '2026-03-04T05:06:07Z',
  builtBy: 'https://github.com/acme/widgets/actions/runs/1',
  embedder: { id: 'local-1-3f2a', dimensions: 256, normalized: true },
  counts: { issues: 12, vectors: 11, labels: 1, deletedVectors: 2 },
  learned: {
    at: '2026-02-04T05:06:07Z',
    issues: 11,
    changedSince: 3,
    corrections: 1,
    version: '0.1.0',
    targetPrecision: { area: 0.8, type: 0.9 },
    needsInfoLabels: ['needs-info'],
  },
  watermark: '2026-03-01T00:00:00Z',
  labels: [{ name: 'area/alerting', family: 'area', support: 9, cutoff: 0.41, precisionAtCutoff: 0.83 }],
  thresholds: { area: { cutoff: 0.5, targetPrecision: 0.8, maxLabels: 3 } },
  backtest: { 'area.hitAt1': 0.64 },
};

/** The manifest of an index with the given files, or none. */
export function buildManifest(files: Manifest['files'] = {}): Manifest {
  return { formatVersion: 3, ...MANIFEST_FACTS, files };
}
