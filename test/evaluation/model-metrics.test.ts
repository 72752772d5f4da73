import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ConsultedIssue, measureModels } from '../../src/evaluation/model-metrics.ts';
import { NO_USAGE } from '../../src/models/model-usage.ts';
import type { ModelNote, ModelReport, Verdict } from '../../src/verdict/verdict.ts';
import { buildEvaluatedIssue } from '../support/build-evaluated-issue.ts';

type Labels = Parameters<typeof buildEvaluatedIssue>[1];

interface Facts {
  readonly alone?: Labels;
  readonly combined?: Labels;
  readonly engine?: Verdict['engine'];
  readonly notes?: readonly ModelNote[];
  readonly report?: Partial<ModelReport>;
}

const SURE: Labels = [['a!', 0.9]];

function consulted({
  alone = SURE,
  combined = alone,
  engine = 'local',
  notes = [],
  report = {},
}: Facts): ConsultedIssue {
  return {
    alone: buildEvaluatedIssue(['a'], alone),
    combined: buildEvaluatedIssue(['a'], combined),
    engine,
    report: { notes, names: [], usage: NO_USAGE, replayed: NO_USAGE, ...report },
  };
}

function measure(issues: readonly ConsultedIssue[]) {
  const families = [{ name: 'area', labels: ['a', 'b'], maxLabels: 3 }];
  return measureModels({ issues, families });
}

const failed = (text: string): ModelNote => ({ kind: 'failed', text });

describe('measureModels', () => {
  it('tells issues that a model judged from those it was not asked about and those it failed', () => {
    const metrics = measure([
      consulted({ engine: 'gemini' }),
      consulted({ engine: 'openai', notes: [failed('Gemini failed. Asking OpenAI instead.')] }),
      consulted({ notes: [{ kind: 'not-asked', because: 'sure', text: 'No model was asked: …' }] }),
      consulted({ notes: [failed('Gemini failed.'), { kind: 'not-asked', because: 'cost-limit', text: '…' }] }),
      ...Array.from({ length: 2 }, () => consulted({ notes: [failed('Gemini\u0000 failed (503).')] })),
      consulted({ notes: [failed('It was busy.')] }),
    ]);
    assert.deepEqual(
      [metrics.answered, metrics.notAsked].map(({ issues, reasons }) => [issues, reasons.map(({ reason }) => reason)]),
      [
        [2, ['gemini', 'openai']],
        [2, ['cost-limit', 'sure']],
      ],
    );
    assert.deepEqual(metrics.fellBack, {
      issues: 3,
      share: 3 / 7,
      reasons: [
        { reason: 'Gemini� failed (503).', issues: 2 },
        { reason: 'It was busy.', issues: 1 },
      ],
    });
  });

  it('adds up what answers took, and apart what this run spent', () => {
    const usage = { calls: 1, promptTokens: 100, completionTokens: 10, cost: 0.5 };
    const kept = { calls: 2, promptTokens: 7, completionTokens: 3, cost: 0.25 };
    const metrics = measure([
      consulted({ engine: 'gemini', report: { usage, names: ['m2'] } }),
      consulted({ engine: 'gemini', report: { replayed: kept, names: ['m1', 'm2'] } }),
    ]);
    assert.deepEqual(metrics.models, ['m1', 'm2']);
    assert.deepEqual(metrics.spent, usage);
    assert.deepEqual(metrics.usage, { calls: 3, promptTokens: 107, completionTokens: 13, cost: 0.75 });
    const unpriced = measure([consulted({ report: { usage: { ...usage, cost: undefined } } })]);
    assert.equal(unpriced.usage.cost, undefined);
  });

  it('counts labels that were moved, and measures both sides on the same issues', () => {
    const better: Facts = {
      alone: [
        ['b!', 0.7],
        ['a', 0.6],
      ],
      combined: [
        ['a!', 0.8],
        ['b', 0.6],
      ],
    };
    const worse: Facts = {
      alone: SURE,
      combined: [
        ['b!', 0.9],
        ['a', 0.5],
      ],
    };
    const metrics = measure([better, worse, better].map((facts) => consulted({ ...facts, engine: 'gemini' })));
    const [area] = metrics.families;
    assert.deepEqual(area?.moves, {
      better: 4,
      worse: 2,
      addedRight: 2,
      addedWrong: 1,
      droppedRight: 1,
      droppedWrong: 2,
    });
    const hit = area.figures.find(({ figure }) => figure === 'hitAt1');
    assert.deepEqual([hit?.alone, hit?.combined, area.issues], [1 / 3, 2 / 3, 3]);
    const { low, value, high } = hit?.difference ?? {};
    assert.ok(low != null && value != null && high != null && low < value && value < high);
  });

  it('has figures for a run in which no model was heard', () => {
    const metrics = measure([consulted({})]);
    const [area] = metrics.families;
    assert.ok(area?.figures.every(({ alone, combined }) => alone === combined));
    assert.deepEqual(metrics.models, []);
    assert.equal(measure([]).answered.share, 0);
  });
});
