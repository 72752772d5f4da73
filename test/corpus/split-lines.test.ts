import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLines } from '../../src/corpus/split-lines.ts';

async function split(chunks: readonly (string | Uint8Array)[], maxLineBytes = 100): Promise<string[]> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  }
  const lines: string[] = [];
  for await (const line of splitLines(bytes(), { maxLineBytes })) lines.push(line);
  return lines;
}

test('lines end at line feeds; the last one needs none', async () => {
  assert.deepEqual(await split(['a\nb\n\nc']), ['a', 'b', '', 'c']);
  assert.deepEqual(await split(['a\n']), ['a']);
  assert.deepEqual(await split([]), []);
});

test('a line or a character that is spread over chunks comes back whole', async () => {
  const smiley = Buffer.from('😀');
  assert.deepEqual(await split(['on', 'e\ntw', 'o', smiley.subarray(0, 2), smiley.subarray(2), '\n']), [
    'one',
    'two😀',
  ]);
});

test('other line separators of Unicode do not end a line', async () => {
  assert.deepEqual(await split(['a\u2028b\u2029c\u0085d\r\ne']), ['a\u2028b\u2029c\u0085d\r', 'e']);
});

test('of a line that is too long one byte more than the limit is kept', async () => {
  assert.deepEqual(await split(['x'.repeat(50), 'x'.repeat(50), 'x\nshort\n'], 10), ['x'.repeat(11), 'short']);
});
