import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fields } from '../../src/config/field.ts';
import { flagSource, inputSource } from '../../src/config/option-source.ts';
import { readOptions } from '../../src/config/read-options.ts';
import { text, trueOrFalse, wholeNumber } from '../../src/config/value-schemas.ts';
import { problemsOf } from '../support/problems-of.ts';

const FIELDS = {
  file: { description: 'the file', argument: '<file>', required: true, schema: text },
  top: {
    description: 'how many',
    flag: '--top <count>',
    input: 'top_count',
    default: '10',
    schema: wholeNumber({ min: 1, max: 20 }),
  },
  dry: { description: 'a switch', flag: '--dry', input: 'dry', default: 'false', schema: trueOrFalse },
  note: { description: 'a note', flag: '--note <text>', schema: text },
  token: {
    description: 'the token',
    input: 'token',
    env: ['FIRST_TOKEN', 'SECOND_TOKEN'],
    isSecret: true,
    schema: text.refine((token) => !token.includes(' '), 'must not hold a space'),
  },
} as const satisfies Fields;

function readFlags(flags: Record<string, string>, env: Record<string, string> = {}): object {
  return readOptions(FIELDS, { source: flagSource(new Map(Object.entries(flags)), env) });
}

function readInputs(inputs: Record<string, string>, env: Record<string, string> = {}): object {
  const { file: _, ...fields } = FIELDS;
  return readOptions(fields, { source: inputSource((name) => inputs[name] ?? '', env) });
}

test('flags become typed values, and defaults and undefined stand for what is not given', () => {
  assert.deepEqual(readFlags({ '<file>': 'a.json' }), {
    file: 'a.json',
    top: 10,
    dry: false,
    note: undefined,
    token: undefined,
  });
  const all = readFlags({ '<file>': 'a.json', '--top': '3', '--dry': 'true', '--note': 'x' }, { FIRST_TOKEN: 't' });
  assert.deepEqual(all, { file: 'a.json', top: 3, dry: true, note: 'x', token: 't' });
});

test('inputs are read by their own names; empty and blank ones count as not given', () => {
  assert.deepEqual(readInputs({ top_count: ' 7\n', dry: 'True', token: '' }), {
    top: 7,
    dry: true,
    note: undefined,
    token: undefined,
  });
  assert.deepEqual(readInputs({ top_count: '', dry: '  ' }), {
    top: 10,
    dry: false,
    note: undefined,
    token: undefined,
  });
});

test('environment variables are asked in order, after flag and input', () => {
  const both = { FIRST_TOKEN: 'first', SECOND_TOKEN: 'second' };
  assert.deepEqual(readInputs({ token: 'given' }, both), { top: 10, dry: false, note: undefined, token: 'given' });
  assert.deepEqual(readInputs({}, both), { top: 10, dry: false, note: undefined, token: 'first' });
  const second = { FIRST_TOKEN: '', SECOND_TOKEN: 'second' };
  assert.deepEqual(readInputs({}, second), { top: 10, dry: false, note: undefined, token: 'second' });
});

test('all faults are reported together, each by the name the user wrote', () => {
  assert.deepEqual(
    problemsOf(() => readFlags({ '--top': '21', '--dry': 'maybe' })),
    [
      '<file> is missing: the file',
      '--top "21" must be a whole number from 1 to 20',
      '--dry "maybe" must be true or false',
    ],
  );
  assert.deepEqual(
    problemsOf(() => readInputs({ top_count: 'ten', dry: 'yes' })),
    ['input top_count "ten" must be a whole number from 1 to 20', 'input dry "yes" must be true or false'],
  );
});

test('a rule between options is told with the other faults, and sees what was given', () => {
  const source = flagSource(new Map([['--top', '0']]), {});
  const check = (isGiven: (key: keyof typeof FIELDS) => boolean): string[] => [
    `top ${isGiven('top')}, dry ${isGiven('dry')}`,
  ];
  assert.deepEqual(
    problemsOf(() => readOptions(FIELDS, { source, check })),
    ['<file> is missing: the file', '--top "0" must be a whole number from 1 to 20', 'top true, dry false'],
  );
});

test('a secret is never repeated in a message', () => {
  assert.deepEqual(
    problemsOf(() => readInputs({ token: 'ghp_ secret' })),
    ['input token must not hold a space'],
  );
  assert.deepEqual(
    problemsOf(() => readInputs({}, { SECOND_TOKEN: 'ghp_ secret' })),
    ['environment variable SECOND_TOKEN must not hold a space'],
  );
});

test('of a long wrong value only the beginning is repeated, on one line', () => {
  const [problem = ''] = problemsOf(() => readFlags({ '<file>': 'x', '--top': `1\n${'9'.repeat(1000)}` }));
  assert.ok(problem.length < 150, problem);
  assert.doesNotMatch(problem, /\n/);
});
