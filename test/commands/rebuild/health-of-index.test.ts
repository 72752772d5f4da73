import assert from 'node:assert/strict';
import { test } from 'node:test';
import { healthOfIndex } from '../../../src/commands/rebuild/health-of-index.ts';
import { buildManifest } from '../../artifact/build-manifest.ts';

test('an index tells its size, its figures, its live precision beside the target, and what was raised', () => {
  const live = { set: 30, kept: 15, removed: 10, open: 5, precision: 0.6, low: 0.4, high: 0.8 };
  const label = { family: 'area', support: 9, precisionAtCutoff: 0.8 };
  const health = healthOfIndex({
    ...buildManifest(),
    files: { a: { sha256: '0'.repeat(64), bytes: 5 }, b: { sha256: '0'.repeat(64), bytes: 7 } },
    thresholds: { area: { cutoff: 0.5, targetPrecision: 0.8 } },
    live: { area: live },
    labels: [
      { ...label, name: 'z', cutoff: 0.9, raisedFrom: 0.5 },
      { ...label, name: 'b', cutoff: 2, raisedFrom: 0.6 },
      { ...label, name: 'c', cutoff: 0.6 },
    ],
  });
  assert.equal(health.index?.bytes, 12);
  assert.deepEqual(health.live, [
    { family: 'area', set: 30, precision: 0.6, low: 0.4, high: 0.8, targetPrecision: 0.8 },
  ]);
  assert.deepEqual(health.raised, [
    { label: 'b', from: 0.6, to: 2 },
    { label: 'z', from: 0.5, to: 0.9 },
  ]);
});

test('an index that knows of no label that was set tells nothing of it', () => {
  const { live, raised } = healthOfIndex(buildManifest());
  assert.deepEqual([live, raised], [[], []]);
});
