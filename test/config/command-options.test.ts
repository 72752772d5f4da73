import assert from 'node:assert/strict';
import { test } from 'node:test';
import packageJson from '../../package.json' with { type: 'json' };
import { readBuildIndexFlags } from '../../src/config/build-index-options.ts';
import { readFindSimilarFlags } from '../../src/config/find-similar-options.ts';
import { readImportFlags } from '../../src/config/import-options.ts';
import { VERSION } from '../../src/config/version.ts';
import { problemsOf } from '../support/problems-of.ts';

function flags(values: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(Object.entries(values));
}

test('import needs a file and a repository', () => {
  assert.deepEqual(readImportFlags(flags({ '<issues.jsonl>': 'i.jsonl', '--repo': 'acme/rocket' }), {}), {
    file: 'i.jsonl',
    repository: 'acme/rocket',
    corpusFile: 'corpus.sqlite',
  });
  assert.deepEqual(
    problemsOf(() => readImportFlags(flags({}), {})),
    [
      '<issues.jsonl> is missing: file with one GitHub issue a line, as the REST API writes it; - for standard input',
      '--repo is missing: the repository that the issues belong to',
    ],
  );
});

test('index has a default for everything', () => {
  assert.deepEqual(readBuildIndexFlags(flags({}), {}), {
    corpusFile: 'corpus.sqlite',
    repository: undefined,
    out: 'index-artifacts',
    update: false,
    from: undefined,
    embedder: 'local',
    labelsFile: undefined,
    typesFile: undefined,
    needsInfoLabels: undefined,
    targetPrecision: { area: 0.8, type: 0.9 },
    backtest: false,
  });
});

test('index refuses embedders of later versions and precisions that mean nothing', () => {
  assert.deepEqual(
    problemsOf(() => readBuildIndexFlags(flags({ '--embedder': 'gemini', '--target-precision': '1' }), {})),
    [
      '--embedder "gemini" comes with a later version of auto-triager; use local',
      '--target-precision "1" must be a number from 0.5 to 0.99, or one a family such as area=0.8,type=0.9',
    ],
  );
});

test('similar takes either a file or all', () => {
  assert.equal(readFindSimilarFlags(flags({ '--all': 'true', '--top': '3' }), {}).top, 3);
  assert.equal(readFindSimilarFlags(flags({ '--issue-file': 'f' }), {}).all, false);
  assert.deepEqual(
    problemsOf(() => readFindSimilarFlags(flags({ '--top': '0' }), {})),
    ['--top "0" must be a whole number from 1 to 100', 'give --issue-file or --all'],
  );
  assert.deepEqual(
    problemsOf(() => readFindSimilarFlags(flags({ '--all': 'true', '--issue-file': 'f' }), {})),
    ['--all and --issue-file exclude each other; give one of them'],
  );
});

test('the version is that of the package', () => {
  assert.equal(VERSION, packageJson.version);
});
