import assert from 'node:assert/strict';
import { test } from 'node:test';
import packageJson from '../../package.json' with { type: 'json' };
import { readBuildIndexFlags } from '../../src/config/build-index-options.ts';
import { readFindSimilarFlags } from '../../src/config/find-similar-options.ts';
import { readImportFlags } from '../../src/config/import-options.ts';
import { flagSource } from '../../src/config/option-source.ts';
import { DEFAULT_TARGET_PRECISION } from '../../src/labels/target-precision.ts';
import { VERSION } from '../../src/shared/version.ts';
import { problemsOf } from '../support/problems-of.ts';

function flags(values: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(Object.entries(values));
}

test('import needs a file and a repository', () => {
  assert.deepEqual(readImportFlags(flagSource(flags({ '<file>': 'i.jsonl', '--repo': 'acme/rocket' }), {})), {
    file: 'i.jsonl',
    repository: 'acme/rocket',
    formerNames: undefined,
    corpusFile: 'corpus.sqlite',
  });
  assert.deepEqual(
    problemsOf(() => readImportFlags(flagSource(flags({}), {}))),
    [
      '<file> is missing: file with issues as JSON: lines, lists, what gh and the REST and GraphQL APIs write, events; ' +
        'also as gzip; a folder of such files, or - for standard input',
      '--repo is missing: the repository that the issues belong to; those that say they are of another are left out',
    ],
  );
});

test('index has a default for everything', () => {
  assert.deepEqual(readBuildIndexFlags(flagSource(flags({}), {})), {
    configFile: undefined,
    corpusFile: 'corpus.sqlite',
    repository: undefined,
    out: 'index-artifacts',
    update: false,
    from: undefined,
    embedder: 'local',
    embeddingModel: undefined,
    embeddingDimensions: undefined,
    geminiApiKey: undefined,
    geminiBaseUrl: undefined,
    openaiApiKey: undefined,
    openaiBaseUrl: undefined,
    labelsFile: undefined,
    typesFile: undefined,
    prioritiesFile: undefined,
    needsInfoLabels: undefined,
    typeNames: undefined,
    fields: undefined,
    targetPrecision: DEFAULT_TARGET_PRECISION,
    botLogins: ['github-actions[bot]'],
    settlingDays: 14,
    indexSigningKey: undefined,
    backtest: false,
  });
});

test('index refuses precisions that mean nothing', () => {
  assert.deepEqual(
    problemsOf(() => readBuildIndexFlags(flagSource(flags({ '--target-precision': '1' }), {}))),
    ['--target-precision "1" must be a number from 0.5 to 0.99, or one a family such as area=0.8,type=0.9'],
  );
});

test('index needs a way to the service that is to embed, and no settings of one that is not', () => {
  const problems = (given: Record<string, string>, env = {}) =>
    problemsOf(() => readBuildIndexFlags(flagSource(flags(given), env)));
  assert.deepEqual(problems({ '--embedder': 'gemini' }), [
    '--embedder gemini needs a key: environment variable GEMINI_API_KEY, or an address: --gemini-base-url',
  ]);
  assert.deepEqual(problems({ '--embedder': 'openai', '--embedding-dimensions': '7' }), [
    '--embedding-dimensions "7" must be a whole number from 8 to 8192',
    '--embedder openai needs a key: environment variable OPENAI_API_KEY, or an address: --openai-base-url',
  ]);
  assert.deepEqual(problems({ '--embedding-model': 'nomic-embed-text' }), [
    '--embedding-model goes with --embedder gemini or openai',
  ]);
  assert.equal(
    readBuildIndexFlags(flagSource(flags({ '--embedder': 'gemini' }), { GEMINI_API_KEY: 'k' })).geminiApiKey,
    'k',
  );
});

test('similar takes either a file or all', () => {
  assert.equal(readFindSimilarFlags(flagSource(flags({ '--all': 'true', '--top': '3' }), {})).top, 3);
  assert.equal(readFindSimilarFlags(flagSource(flags({ '--issue-file': 'f' }), {})).all, false);
  assert.deepEqual(
    problemsOf(() => readFindSimilarFlags(flagSource(flags({ '--top': '0' }), {}))),
    ['--top "0" must be a whole number from 1 to 100', 'give --issue-file or --all'],
  );
  assert.deepEqual(
    problemsOf(() => readFindSimilarFlags(flagSource(flags({ '--all': 'true', '--issue-file': 'f' }), {}))),
    ['--all and --issue-file exclude each other; give one of them'],
  );
});

test('the version is that of the package', () => {
  assert.equal(VERSION, packageJson.version);
});
