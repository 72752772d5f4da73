import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toTriageJson } from '../../../src/triage/report/triage-json.ts';
import { buildFamily, buildIssue, buildSimilar, buildVerdict } from '../../plan/build-verdict.ts';

const RESULT = {
  issue: buildIssue(),
  verdict: buildVerdict({
    families: [buildFamily('area', { 'area/lamp': 2 / 3, 'area/b': 0.1 }), buildFamily('type', { 'type/bug': 0.5 })],
    similar: [buildSimilar({ similarity: 1 / 3 }), buildSimilar({ number: 4 })],
    information: { lacksInformation: 0.123456789, isLacking: false, missing: ['version'] },
  }),
  plan: {
    number: 7,
    actions: [{ kind: 'add-labels' as const, number: 7, labels: ['Area/Lamp'] }],
    skipped: [{ kind: 'not-in-repository' as const, label: 'x' }],
  },
  timings: [
    { stage: 'load index', durationMs: 12.34567 },
    { stage: 'labels', durationMs: 0 },
  ],
};

describe('toTriageJson', () => {
  it('has every label of every family, most probable first, and rounds to six digits', () => {
    assert.deepEqual(toTriageJson(RESULT, 1), {
      number: 7,
      title: 'Lamp flickers',
      engine: 'local',
      isCategorizable: true,
      labels: [
        { name: 'area/lamp', family: 'area', probability: 0.666667, cutoff: 0.6, applied: true },
        { name: 'type/bug', family: 'type', probability: 0.5, cutoff: 0.6, applied: false },
        { name: 'area/b', family: 'area', probability: 0.1, cutoff: 0.6, applied: false },
      ],
      needsInfo: 0.123457,
      missing: ['version'],
      similar: [{ number: 3, title: 'Lamp blinks', similarity: 0.333333 }],
      githubSimilar: null,
      model: null,
      notes: [],
      usage: { calls: 0, promptTokens: 0, completionTokens: 0, cost: 0 },
      assignments: [],
      type: null,
      projects: [],
      proposals: [],
      dismissed: [],
      skipped: [{ kind: 'not-in-repository', label: 'x' }],
      timings: { 'load index': 12.35, labels: 0 },
    });
  });

  it('has null where nothing is known of missing information, and survives JSON', () => {
    const json = toTriageJson({ ...RESULT, verdict: buildVerdict() }, 0);
    assert.deepEqual([json.needsInfo, json.labels, json.similar], [null, [], []]);
    assert.deepEqual(JSON.parse(JSON.stringify(json)), json);
  });
});
