import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import {
  choice,
  decimalNumber,
  nameList,
  repositoryName,
  repositoryNames,
  targetShares,
  trueOrFalse,
  webAddress,
  wholeNumber,
} from '../../src/config/value-schemas.ts';
import { DEFAULT_TARGET_PRECISION } from '../../src/labels/target-precision.ts';

/** The value, or the messages of the faults. */
function read(schema: z.ZodType, text: string): unknown {
  const result = schema.safeParse(text);
  return result.success ? result.data : result.error.issues.map((issue) => issue.message);
}

test('whole numbers are digits within the range, and nothing else', () => {
  const schema = wholeNumber({ min: 1, max: 100 });
  assert.equal(read(schema, '1'), 1);
  assert.equal(read(schema, '100'), 100);
  for (const text of ['0', '101', '-1', '1.5', '1e1', '0x1', 'ten', '', '9'.repeat(30)]) {
    assert.deepEqual(read(schema, text), ['must be a whole number from 1 to 100'], text);
  }
});

test('decimal numbers are plain decimals within the range', () => {
  const schema = decimalNumber({ min: 0, max: 1 });
  for (const [text, value] of [
    ['0', 0],
    ['1', 1],
    ['0.5', 0.5],
    ['.5', 0.5],
    ['1.', 1],
  ] as const) {
    assert.equal(read(schema, text), value);
  }
  for (const text of ['-0.1', '1e-1', 'NaN', 'Infinity', '.', '101']) {
    assert.deepEqual(read(schema, text), ['must be a number from 0 to 1'], text);
  }
});

test('true and false are accepted in any case, other words are not', () => {
  assert.deepEqual(
    ['true', 'True', 'FALSE'].map((text) => read(trueOrFalse, text)),
    [true, true, false],
  );
  for (const text of ['yes', '1', 'on', 'truee']) assert.deepEqual(read(trueOrFalse, text), ['must be true or false']);
});

test('a percentage in place of a share is refused with the share that is meant', () => {
  const share = decimalNumber({ min: 0, max: 1 });
  const messageOf = (schema: z.ZodType, text: string) => String(read(schema, text));
  for (const [text, meant] of [
    ['80', '0.8'],
    ['80%', '0.8'],
    ['7.5 %', '0.075'],
    ['0,8', '0.8'],
    ['29', '0.29'],
  ] as const) {
    assert.equal(messageOf(share, text), `must be a number from 0 to 1; write ${meant}`);
  }
  assert.match(messageOf(decimalNumber({ min: 0.01, max: 0.5 }), '25'), /; write 0\.25$/);
  assert.doesNotMatch(messageOf(decimalNumber({ min: 0.01, max: 0.5 }), '80'), /write/);
  assert.doesNotMatch(messageOf(decimalNumber({ min: 0, max: 60 }), '80'), /write/);
  const targets = targetShares({ min: 0.5, max: 0.99 });
  assert.match(messageOf(targets, '90'), /; write 0\.9$/);
  assert.match(messageOf(targets, 'area=80,type=90%'), /; write area=0\.8,type=0\.9$/);
});

test('repositories have the form owner/name', () => {
  for (const text of ['acme/rocket', 'a/b.c_d-e', 'A1-b/.github']) assert.equal(read(repositoryName, text), text);
  for (const text of ['acme', 'acme/', '/rocket', 'a/b/c', 'a b/c', 'a/..', 'https://gitlab.com/a/b', '_a/b']) {
    assert.match(String(read(repositoryName, text)), /^must have the form owner\/name/, text);
  }
});

test('an address of a repository on github.com is its name', () => {
  for (const text of [
    'https://github.com/acme/rocket',
    'https://github.com/acme/rocket/',
    'https://github.com/acme/rocket.git',
    'https://github.com/acme/rocket/issues?q=is%3Aopen',
    'http://www.github.com/acme/rocket/issues/7#issuecomment-1',
    'https://token@github.com/acme/rocket.git',
    'https://api.github.com/repos/acme/rocket',
    'ssh://git@github.com/acme/rocket.git',
    'git@github.com:acme/rocket.git',
    'github.com/acme/rocket',
    'acme/rocket.git',
    'acme/rocket/',
  ]) {
    assert.equal(read(repositoryName, text), 'acme/rocket', text);
  }
  for (const text of [
    'https://github.com/acme',
    'https://github.com.evil.example/a/b',
    'https://evil.example/github.com/a/b',
  ]) {
    assert.match(String(read(repositoryName, text)), /owner\/name/, text);
  }
  assert.deepEqual(read(repositoryNames, 'a/b, https://github.com/A/B/issues c/d'), ['A/B', 'c/d']);
});

test('addresses are http or https, without trailing slashes, user names and queries', () => {
  assert.equal(read(webAddress, 'https://api.github.com'), 'https://api.github.com');
  assert.equal(read(webAddress, 'http://127.0.0.1:3000/api/v3//'), 'http://127.0.0.1:3000/api/v3');
  for (const text of ['api.github.com', 'ftp://x', 'file:///etc/passwd', 'https://me:pw@x', 'https://x?a=b', 'x']) {
    assert.match(String(read(webAddress, text)), /must be an address such as/, text);
  }
});

test('names stand between commas or line breaks', () => {
  assert.deepEqual(read(nameList, 'needs info, needs-info,\n bot/no new info ,, needs info'), [
    'needs info',
    'needs-info',
    'bot/no new info',
  ]);
});

test('a choice names what can be chosen, and what comes later', () => {
  const schema = choice(['auto', 'local'], ['gemini', 'openai']);
  assert.equal(read(schema, 'auto'), 'auto');
  assert.deepEqual(read(schema, 'gemini'), ['comes with a later version of auto-triager; use auto or local']);
  assert.deepEqual(read(schema, 'claude'), ['must be auto or local']);
});

test('a target precision is one share for all families, or one each, the others keeping their default', () => {
  const schema = targetShares({ min: 0.5, max: 0.99 });
  assert.deepEqual(schema.parse('0.7'), { area: 0.7, type: 0.7, priority: 0.7 });
  assert.deepEqual(schema.parse('area=0.85'), { ...DEFAULT_TARGET_PRECISION, area: 0.85 });
  assert.deepEqual(schema.parse('type=.95, area=0.6'), { ...DEFAULT_TARGET_PRECISION, area: 0.6, type: 0.95 });
  for (const wrong of ['', '1', '0.4', 'area', 'area=2', 'team=0.8', 'area=0.8;type=0.9', 'area=0.8,', '80%', 'NaN']) {
    assert.match(schema.safeParse(wrong).error?.issues[0]?.message ?? '', /one a family such as/, wrong);
  }
});
