import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitOutput } from '../../../src/adapters/runner/fit-output.ts';
import type { Output } from '../../../src/shared/output.ts';
import { triageLabelsOutput } from '../../../src/triage/report/triage-labels-output.ts';

const NAMES = ['area/ä"b', 'area/back\\slash', 'area/😀', 'type/bug'];

/** What is written at each limit down to nothing. */
function atEveryLimit(output: Output): { readonly text: string; readonly isWhole: boolean; readonly limit: number }[] {
  const limits = Array.from({ length: 120 }, (_, index) => 130 - index);
  return limits.map((limit) => ({ ...fitOutput(output, limit), limit }));
}

test('what fits stays as it is', () => {
  assert.deepEqual(fitOutput({ kind: 'text', text: 'é' }, 3), { text: 'é', isWhole: true });
  assert.deepEqual(fitOutput({ kind: 'json', value: [1] }, 4), { text: '[1]', isWhole: true });
});

test('a text is cut between characters, and is always below the limit', () => {
  const whole = 'a😀é'.repeat(20);

  for (const { text, isWhole, limit } of atEveryLimit({ kind: 'text', text: whole })) {
    assert.ok(Buffer.byteLength(text) < limit);
    assert.ok(isWhole || (text.endsWith('…') && whole.startsWith(text.slice(0, -1))), text);
  }
});

test('the old form of label names can be read at every length, and holds whole names alone', () => {
  for (const { text, limit } of atEveryLimit({ kind: 'names', names: NAMES, format: triageLabelsOutput })) {
    const names = JSON.parse(JSON.parse(`"[${text}]"`)) as string[];
    assert.ok(Buffer.byteLength(text) < limit);
    assert.deepEqual(names, NAMES.slice(0, names.length));
  }
});

test('of JSON the longest form that fits is taken, and says that it is not whole', () => {
  const long = { number: 1, words: 'x'.repeat(100) };
  const shorter = [() => ({ number: 1, words: 'x'.repeat(50) }), () => ({ number: 1, words: 'x' })];

  assert.deepEqual(JSON.parse(fitOutput({ kind: 'json', value: long, shorter }, 100).text), {
    number: 1,
    words: 'x'.repeat(50),
    truncated: true,
  });
  assert.deepEqual(JSON.parse(fitOutput({ kind: 'json', value: long, shorter }, 60).text), {
    number: 1,
    words: 'x',
    truncated: true,
  });
});

test('JSON stays JSON at every length; an array loses its last elements, and those that stay are marked', () => {
  const value = Array.from({ length: 5 }, (_, number) => ({ number, title: 'é"\n' }));

  for (const { text, isWhole, limit } of atEveryLimit({ kind: 'json', value })) {
    const read = JSON.parse(text) as { number?: number; truncated?: boolean }[];
    assert.ok(Buffer.byteLength(text) < limit || text === '[{"truncated":true}]', text);
    if (isWhole) assert.deepEqual(read, value);
    else assert.ok(read.length > 0 && read.every(({ truncated }) => truncated === true));
  }
});

test('a value that no variable can hold is not written', () => {
  assert.equal(fitOutput({ kind: 'text', text: 'a\0b' }).text, 'ab');
});
