import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DatasetReport, reportClasses, reportFile, reportLeftOut } from '../../src/dataset/dataset-report.ts';
import { estimateTraining } from '../../src/dataset/estimate-training.ts';
import { renderReport } from '../../src/dataset/render-report.ts';
import { listPrices } from '../../src/models/model-prices.ts';
import { buildExample } from './build-example.ts';

const train = [
  buildExample({ classes: ['area/fuel', 'type/bug'], tokens: 1200 }),
  buildExample({ classes: ['type/bug'] }),
];
const validation = [buildExample({ classes: ['area/fuel'] })];
const report: DatasetReport = {
  dataset: 'categorizer',
  repository: 'acme/rocket',
  format: 'openai',
  seed: 3,
  train: reportFile('k.jsonl', train),
  validation: reportFile('k.validation.jsonl', validation),
  classes: reportClasses(train, validation),
  leftOut: reportLeftOut([
    { number: 9, reason: 'quota' },
    { number: 5, reason: 'repeat' },
    { number: 4, reason: 'repeat' },
  ]),
  training: estimateTraining(
    { model: 'gpt-4.1-mini-2025-04-14', tokens: 1_000_000, epochs: 3 },
    listPrices('2026-11-30'),
  ),
  pricesAsOf: '2026-11-17',
};

describe('renderReport', () => {
  it('shows files, a bar for each label, what was left out and the price', () => {
    assert.deepEqual(renderReport(report).split('\n'), [
      'acme/rocket: categorizer, openai format, seed 3',
      '  for training: 2 examples, 1,210 tokens (longest 1,200) in k.jsonl',
      '  for validation: 1 example, 10 tokens (longest 10) in k.validation.jsonl',
      '',
      'Examples by label, for training + for validation:',
      `  type/bug  ${'█'.repeat(40)} 2`,
      `  area/fuel ${'█'.repeat(20)} 1 + 1`,
      '',
      'Left out:',
      '       2  same text as an older one (#4, #5)',
      '       1  enough examples of its classes (#9)',
      '',
      'Training gpt-4.1-mini-2025-04-14 (1,000,000 tokens, 3 epochs): about $15.00 at $5 a million (prices of 2026-11-17).',
    ]);
  });

  it('says so where the price is not known', () => {
    const training = estimateTraining({ model: 'llama3', tokens: 10, epochs: 1 }, listPrices('2026-11-30'));
    assert.match(
      renderReport({ ...report, training, validation: null }),
      /llama3 .*price is not known; set it with --prices/,
    );
  });

  it('gives no date of the built-in prices for a price of the user', () => {
    assert.match(renderReport({ ...report, pricesAsOf: null }), /at \$5 a million \(the price of --prices\)\.$/);
  });
});
