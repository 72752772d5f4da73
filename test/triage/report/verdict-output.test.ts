import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitOutput, MAX_OUTPUT_BYTES } from '../../../src/adapters/runner/fit-output.ts';
import type { TriageJson } from '../../../src/triage/report/triage-json.ts';
import { verdictOutput } from '../../../src/triage/report/verdict-output.ts';

const TITLE = 'Readings of the third scale stop after the gateway was restarted, and the log says nothing of it at all';

function verdictOf(number: number): TriageJson {
  const labels = ['area', 'type'].flatMap((family) =>
    Array.from({ length: 40 }, (_, at) => ({
      name: `${family}/a-part-of-it-${at}`,
      family,
      probability: 0.4 / (at + 1),
      cutoff: 0.8,
      applied: false,
    })),
  );
  return {
    number,
    title: TITLE,
    engine: 'local',
    isCategorizable: false,
    labels,
    needsInfo: null,
    missing: ['steps to reproduce'],
    similar: [1, 2, 3, 4, 5].map((other) => ({ number: other, title: TITLE, similarity: 0.5 })),
    githubSimilar: null,
    model: null,
    notes: [],
    usage: { calls: 0, promptTokens: 0, completionTokens: 0, cost: null },
    assignments: [],
    type: null,
    projects: [],
    proposals: [],
    dismissed: [],
    skipped: [{ kind: 'says-nothing' }],
    timings: { document: 1.2 },
  };
}

test('the verdicts of a hundred issues keep three labels of each family where there is room', () => {
  const { text, isWhole } = fitOutput(verdictOutput(Array.from({ length: 100 }, (_, at) => verdictOf(at))));
  const told = JSON.parse(text) as TriageJson[];
  assert.equal(isWhole, false);
  assert.equal(told.length, 100);
  for (const { labels } of told) assert.equal(labels.length, 6);
  assert.ok(Buffer.byteLength(text) > 0.75 * MAX_OUTPUT_BYTES, `${Buffer.byteLength(text)} bytes`);
});
