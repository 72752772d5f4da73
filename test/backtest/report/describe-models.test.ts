import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeModels } from '../../../src/backtest/report/describe-models.ts';
import { type ModelMetrics, measureModels } from '../../../src/evaluation/model-metrics.ts';
import { buildEvaluatedIssue } from '../../support/build-evaluated-issue.ts';
import { buildTestReport, guessedIssues, reportedBacktest } from '../../support/build-report.ts';

const USAGE = { calls: 12, promptTokens: 30_000, completionTokens: 240, cost: 0.0123 };
const HOSTILE = '<script>alert(1)</script> | @acme/team `code` #1';

function metrics(facts: Partial<ModelMetrics> = {}): ModelMetrics {
  const alone = buildEvaluatedIssue(
    ['a'],
    [
      ['b!', 0.7],
      ['a', 0.6],
    ],
  );
  const combined = buildEvaluatedIssue(
    ['a'],
    [
      ['a!', 0.8],
      ['b', 0.6],
    ],
  );
  const report = { notes: [], names: ['gpt-4.1-mini'], usage: USAGE, replayed: { ...USAGE, calls: 0, cost: 0 } };
  const measured = measureModels({
    issues: [{ alone, combined, engine: 'openai', report }],
    families: [{ name: 'area', labels: ['a', 'b'], maxLabels: 3 }],
  });
  return { ...measured, usage: USAGE, spent: USAGE, ...facts };
}

describe('describeModels', () => {
  it('says who answered, what changed and what it took', () => {
    const text = describeModels(metrics()).join('\n');
    assert.match(text, /Asked besides: gpt-4\.1-mini\n {4}counted for +1 issue \(100\.0 %\): openai 1\n/);
    assert.match(text, /took +12 calls, 30,000 tokens in, 240 out, about \$0\.0123\n/);
    assert.match(text, /first label right +0\.0 % → 100\.0 % +\+100\.0 /);
    assert.match(text, /labels improved +2: right ones added 1, wrong ones dropped 1\n/);
    assert.match(text, /labels worsened +0: wrong ones added 0, right ones dropped 0$/);
  });

  it('tells apart what was paid before', () => {
    const spent = { calls: 1, promptTokens: 100, completionTokens: 1, cost: undefined };
    const text = describeModels(metrics({ spent })).join('\n');
    assert.match(text, /about \$0\.0123; in this run 1 call, cost not known\n/);
  });

  it('says so where no model answered', () => {
    const silent = metrics({
      models: [],
      fellBack: { issues: 1, share: 1, reasons: [{ reason: 'It failed.', issues: 1 }] },
    });
    const text = describeModels(silent).join('\n');
    assert.match(text, /Asked besides: no model, since none answered\n/);
    assert.match(text, /fell back to local for +1 issue \(100\.0 %\)\n {6}1 × It failed\.\n/);
  });
});

describe('a report with models', () => {
  const fellBack = { issues: 1, share: 0.5, reasons: [{ reason: HOSTILE, issues: 1 }] };
  const backtest = reportedBacktest(guessedIssues({ count: 30, right: 20 }), {
    models: metrics({ fellBack, models: [HOSTILE] }),
  });
  const { html, markdown } = buildTestReport({ backtests: [backtest] });

  it('holds the figures of both, on the page and in Markdown', () => {
    for (const page of [html, markdown]) {
      assert.match(
        page,
        /Language models[\s\S]*Local alone[\s\S]*first label right[\s\S]*\+100\.0[\s\S]*Estimated cost/,
      );
    }
    assert.match(markdown, /improved 2 area labels \(right ones added: 1, wrong ones dropped: 1\) and worsened 0 \(/);
  });

  it('quotes what services and servers say', () => {
    assert.doesNotMatch(html, /<script>alert/);
    assert.match(markdown, /`<script>alert\(1\)<\/script> ¦ @acme\/team 'code' #1`/);
  });

  it('has no such part where no model was set up', () => {
    const plain = buildTestReport({ backtests: [reportedBacktest(guessedIssues({ count: 30, right: 20 }))] });
    assert.doesNotMatch(plain.html + plain.markdown, /Language models/);
  });
});
