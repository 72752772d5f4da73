import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEvaluateFlags } from '../../src/config/evaluate-options.ts';
import { flagSource } from '../../src/config/option-source.ts';
import { DEFAULT_TARGET_PRECISION } from '../../src/labels/target-precision.ts';
import { problemsOf } from '../support/problems-of.ts';

function read(flags: Record<string, string>, env: Record<string, string> = {}) {
  return readEvaluateFlags(flagSource(new Map(Object.entries(flags)), env));
}

function problems(flags: Record<string, string>): readonly string[] {
  return problemsOf(() => read(flags));
}

const FILES = { '--train': 'old.jsonl', '--test': 'new.jsonl' };

test('two files or a corpus are enough', () => {
  const { train, test: judged, byRepository, targetPrecision } = read(FILES);
  assert.deepEqual(
    [train, judged, byRepository, targetPrecision],
    ['old.jsonl', 'new.jsonl', false, DEFAULT_TARGET_PRECISION],
  );
  const { corpusFile, testFraction, until } = read({ '--db': 'corpus.sqlite' });
  assert.deepEqual([corpusFile, testFraction, until], ['corpus.sqlite', 0.25, undefined]);
});

test('with files, a repository is of use for a report alone', () => {
  assert.equal(read({ ...FILES, '--repo': 'a/b', '--report': 'out' }).repository, 'a/b');
  assert.deepEqual(problems({ ...FILES, '--repo': 'a/b' }), ['--repo goes with --db, not with --train']);
});

test('no model is asked unless one is chosen, whatever keys are there', () => {
  assert.equal(read(FILES, { GEMINI_API_KEY: 'g', OPENAI_API_KEY: 'o' }).engine, 'local');
  assert.equal(read({ ...FILES, '--engine': 'auto' }, { GEMINI_API_KEY: 'g' }).engine, 'auto');
});

test('recordings alone are enough to judge with a model again, without a key', () => {
  assert.equal(read({ ...FILES, '--replay': 'kept' }).replay, 'kept');
});

test('duplicates alone need no test issues', () => {
  assert.equal(read({ '--train': 'all.jsonl', '--duplicates': 'pairs.jsonl' }).test, undefined);
});

for (const { name, flags, expected } of [
  { name: 'nothing', flags: {}, expected: ['give --train and --test, or --db'] },
  { name: 'a test file alone', flags: { '--test': 'new.jsonl' }, expected: ['give --train and --test, or --db'] },
  {
    name: 'a training file alone',
    flags: { '--train': 'old.jsonl' },
    expected: ['--train needs --test, or --duplicates for duplicates alone'],
  },
  {
    name: 'files and a corpus',
    flags: { ...FILES, '--db': 'corpus.sqlite' },
    expected: ['give --train and --test, or --db', '--test goes with --train, not with --db'],
  },
  {
    name: 'predictions and repositories without test issues',
    flags: { '--train': 'a', '--duplicates': 'b', '--predictions': 'c' },
    expected: ['--predictions needs --test'],
  },
  {
    name: 'repositories in a corpus, which holds one',
    flags: { '--db': 'corpus.sqlite', '--repository': 'true' },
    expected: ['--repository goes with --train, not with --db'],
  },
  {
    name: 'a split of files, which are split already',
    flags: { ...FILES, '--test-fraction': '0.5', '--repo': 'acme/rocket' },
    expected: ['--repo goes with --db, not with --train', '--test-fraction goes with --db, not with --train'],
  },
  {
    name: 'two kinds of split',
    flags: { '--db': 'corpus.sqlite', '--until': '2026-01-31', '--test-fraction': '0.5' },
    expected: ['--until and --test-fraction exclude each other; give one of them'],
  },
  {
    name: 'duplicates by repository',
    flags: { ...FILES, '--repository': 'true', '--duplicates': 'pairs.jsonl' },
    expected: ['--repository and --duplicates exclude each other; give one of them'],
  },
  {
    name: 'a gate by repository',
    flags: { ...FILES, '--repository': 'true', '--against': 'index', '--save': 'saved' },
    expected: [
      '--repository and --against exclude each other; give one of them',
      '--repository and --save exclude each other; give one of them',
    ],
  },
  {
    name: 'a gate without test issues',
    flags: { '--train': 'a', '--duplicates': 'b', '--against': 'index', '--save': 'saved' },
    expected: ['--against needs --test', '--save needs --test'],
  },
  {
    name: 'models without an engine that asks them',
    flags: { ...FILES, '--ask-model': 'always', '--max-cost': '1' },
    expected: [
      '--ask-model goes with --engine gemini, openai or auto',
      '--max-cost goes with --engine gemini, openai or auto',
    ],
  },
  {
    name: 'recordings without a model',
    flags: { ...FILES, '--record': 'kept' },
    expected: ['--record needs a model to record: choose one with --engine'],
  },
  {
    name: 'recordings of several repositories, whose numbers are the same',
    flags: { ...FILES, '--repository': 'true', '--replay': 'kept' },
    expected: ['--repository and --replay exclude each other; give one of them'],
  },
  {
    name: 'a learning curve without test issues',
    flags: { '--train': 'a', '--duplicates': 'b', '--learning-curve': 'true' },
    expected: ['--learning-curve needs --test'],
  },
  {
    name: 'a learning curve with a model, which learns nothing',
    flags: { ...FILES, '--learning-curve': 'true', '--replay': 'kept' },
    expected: ['--learning-curve is about what the local engine learns; leave out --replay, or the curve'],
  },
  {
    name: 'models without test issues',
    flags: { '--train': 'a', '--duplicates': 'b', '--engine': 'auto' },
    expected: ['--engine needs --test'],
  },
  {
    name: 'an engine without its key',
    flags: { ...FILES, '--engine': 'openai' },
    expected: ['--engine openai needs a key: environment variable OPENAI_API_KEY, or an address: --openai-base-url'],
  },
  {
    name: 'a share that leaves nothing',
    flags: { '--db': 'corpus.sqlite', '--test-fraction': '1' },
    expected: ['--test-fraction "1" must be a number from 0.01 to 0.9'],
  },
]) {
  test(`${name}: refused with what to give instead`, () => {
    assert.deepEqual(problems(flags), expected);
  });
}

test('only a day of the calendar divides', () => {
  assert.equal(read({ '--db': 'c', '--until': '2024-02-29' }).until, '2024-02-29');
  for (const until of ['2026-02-30', '2025-02-29', '2026-13-01', '2026-1-1', '31.01.2026', 'yesterday']) {
    assert.deepEqual(problems({ '--db': 'c', '--until': until }), [
      `--until ${JSON.stringify(until)} must be a day such as 2026-01-31`,
    ]);
  }
});
