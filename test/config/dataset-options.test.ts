import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDatasetCategorizerFlags } from '../../src/config/dataset-categorizer-options.ts';
import { readDatasetQualitizerFlags } from '../../src/config/dataset-qualitizer-options.ts';
import { readDatasetSubmitFlags } from '../../src/config/dataset-submit-options.ts';
import { flagSource } from '../../src/config/option-source.ts';
import { problemsOf } from '../support/problems-of.ts';

function flags(values: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(Object.entries(values));
}

describe('the options of datasets', () => {
  it('need nothing but a file to write to', () => {
    const options = readDatasetQualitizerFlags(flagSource(flags({ '--out': 'q.jsonl' }), {}));
    assert.equal(options.format, 'openai');
    assert.deepEqual([options.validationShare, options.minPerLabel, options.maxPerLabel], [0.1, 10, 200]);
    assert.deepEqual(
      problemsOf(() => readDatasetCategorizerFlags(flagSource(flags({}), {}))),
      ['--out is missing: the file to write; examples to validate with go beside it, into <name>.validation.jsonl'],
    );
  });

  it('are told with all faults at once', () => {
    const given = {
      '--out': 'q.jsonl',
      '--format': 'xml',
      '--require-families': 'area,team',
      '--min-per-label': '30',
      '--max-per-label': '20',
      '--validation-share': '0.9',
    };
    assert.deepEqual(
      problemsOf(() => readDatasetQualitizerFlags(flagSource(flags(given), {}))),
      [
        '--format "xml" must be openai or gemini or plain',
        '--require-families "area,team" may name area and type',
        '--validation-share "0.9" must be a number from 0 to 0.5',
        '--min-per-label 30 is more than --max-per-label 20',
      ],
    );
  });
});

describe('the options of a job', () => {
  const key = { OPENAI_API_KEY: 'k' };

  it('are a file and a model, or a job', () => {
    assert.equal(readDatasetSubmitFlags(flagSource(flags({ '--train': 't', '--model': 'm' }), key)).wait, false);
    assert.equal(readDatasetSubmitFlags(flagSource(flags({ '--job': 'ftjob-1' }), key)).job, 'ftjob-1');
    assert.deepEqual(
      problemsOf(() => readDatasetSubmitFlags(flagSource(flags({}), {}))),
      [
        'give --train and --model, or --job',
        'a key is needed: environment variable OPENAI_API_KEY, or an address: --openai-base-url',
      ],
    );
    assert.deepEqual(
      problemsOf(() => readDatasetSubmitFlags(flagSource(flags({ '--train': 't' }), key))),
      ['--train needs --model'],
    );
    assert.deepEqual(
      problemsOf(() =>
        readDatasetSubmitFlags(flagSource(flags({ '--job': '../x', '--train': 't', '--epochs': '2' }), key)),
      ),
      [
        '--job "../x" is no name of a job, such as ftjob-abc123',
        '--train is for a new job; leave it away with --job',
        '--epochs is for a new job; leave it away with --job',
      ],
    );
  });
});
