import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  suggestModelWeights,
  type WeighedIssue,
  type WeightSuggestion,
  weighLabels,
} from '../../src/evaluation/fit-model-weights.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';
import { DEFAULT_MODEL_WEIGHTS, MAX_MODEL_WEIGHTS } from '../../src/verdict/model-weights.ts';
import { buildFamily } from '../plan/build-verdict.ts';

/** Issues in which the model confirms a label of even odds, right for this share of them. */
function confirmedIssues(count: number, shareRight: number): WeighedIssue[] {
  const random = createSeededRandom(7);
  return Array.from({ length: count }, () => ({
    labels: [{ role: 'confirmed', logOdds: 0, isRight: random.uniform() < shareRight }],
  }));
}

function suggest(issues: readonly WeighedIssue[], inUse = DEFAULT_MODEL_WEIGHTS): WeightSuggestion {
  return suggestModelWeights(issues, inUse);
}

describe('suggestModelWeights', () => {
  it('takes the weight from a model that confirms wrong labels', () => {
    const suggestion = suggest(confirmedIssues(100, 0.2));
    assert.ok(suggestion.kind === 'better');
    assert.deepEqual(suggestion.weights, { first: 0, other: DEFAULT_MODEL_WEIGHTS.other });
    assert.ok(suggestion.lossChange.high < 0);
  });

  it('finds a weight between nothing and all for a model that is right a little more often than not', () => {
    const suggestion = suggest(confirmedIssues(4_000, 0.57));
    assert.ok(suggestion.kind === 'better');
    // Log-odds of .57 are .28.
    assert.ok(Math.abs(suggestion.weights.first - 0.28) < 0.1, `${suggestion.weights.first}`);
  });

  it('suggests nothing beyond the bounds for a model that is always right', () => {
    const suggestion = suggest(confirmedIssues(500, 1));
    assert.deepEqual([suggestion.kind, MAX_MODEL_WEIGHTS.first], ['none', DEFAULT_MODEL_WEIGHTS.first]);
    assert.match(suggestion.kind === 'none' ? suggestion.why : '', /best within their bounds/);
    const more = suggest(confirmedIssues(500, 1), { first: 0.1, other: 0.2 });
    assert.deepEqual(more.kind === 'better' && more.weights, MAX_MODEL_WEIGHTS);
  });

  it('suggests nothing where the gain may be chance', () => {
    const suggestion = suggest(confirmedIssues(40, 0.6));
    assert.match(suggestion.kind === 'none' ? suggestion.why : '', /by more than chance/);
  });

  it('suggests nothing from a handful of issues, and does not count those without a choice', () => {
    const silent = Array.from({ length: 1_000 }, (): WeighedIssue => ({ labels: [] }));
    const suggestion = suggest([...confirmedIssues(29, 0), ...silent]);
    assert.match(suggestion.kind === 'none' ? suggestion.why : '', /in 29 labelled issues; at least 30 are needed/);
  });

  it('drops what a model takes from labels that it passes over and that were right', () => {
    const issues = Array.from(
      { length: 100 },
      (): WeighedIssue => ({
        labels: [{ role: 'passed-over', logOdds: 1, isRight: true }],
      }),
    );
    const suggestion = suggest(issues);
    assert.deepEqual(suggestion.kind === 'better' && suggestion.weights.other, 0);
  });
});

describe('weighLabels', () => {
  const families = [buildFamily('area', { 'area/fuel': 0.5, 'area/radio': 0.4 }), buildFamily('type', { bug: 0.9 })];
  const members = new Map([
    ['area', ['area/fuel', 'area/radio', 'area/new']],
    ['type', ['bug']],
  ]);
  const opinion = {
    isCategorizable: true,
    missing: [],
    duplicates: [],
    summary: '',
    labels: new Map([
      ['area', ['area/fuel']],
      ['type', ['bug']],
    ]),
  };

  it('gives the choices in families that people labelled, in any case of letters', () => {
    const weighed = weighLabels(families, { opinion, truth: ['AREA/Radio'], members });
    assert.deepEqual(
      weighed.map(({ role, isRight }) => [role, isRight]),
      [
        ['confirmed', false],
        ['passed-over', true],
      ],
    );
  });

  it('counts an issue whose label no training issue had as wrong, and one without a label not at all', () => {
    const unknown = weighLabels(families, { opinion, truth: ['area/new'], members });
    assert.ok(unknown.length === 2 && unknown.every(({ isRight }) => !isRight));
    assert.deepEqual(weighLabels(families, { opinion, truth: ['stale'], members }), []);
  });
});
