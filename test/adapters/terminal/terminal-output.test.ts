import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { createTerminalOutput } from '../../../src/adapters/terminal/terminal-output.ts';

/** Escape sequences of both lengths, a bell, a change of direction, and commands of the runner in both spellings. */
const HOSTILE = 'a\u001b[2J\u009b1m\u0007\u202eb\n::error::gone\r  ::set-output name=x::1\n##[group]y';

function createScene() {
  const stream = new PassThrough();
  const output = createTerminalOutput(stream);
  return { output, written: () => String(stream.read() ?? '') };
}

test('readable results hold nothing that a terminal or a runner obeys', () => {
  const { output, written } = createScene();
  output.writeText(HOSTILE);
  assert.equal(written(), 'a [2J 1m b\n: :error::gone\n  : :set-output name=x::1\n# #[group]y\n');
});

test('JSON is the same value, in characters that a terminal only shows', () => {
  const { output, written } = createScene();
  output.writeJson({ title: HOSTILE });
  const text = written();
  assert.deepEqual(JSON.parse(text), { title: HOSTILE });
  assert.match(text, /^[\u0020-\u007e]+\n$/);
});

test('commands for the runner stay as they are', () => {
  const { output, written } = createScene();
  output.writeCommands(['::error file=a::b', '::warning::c']);
  output.writeCommands([]);
  assert.equal(written(), '::error file=a::b\n::warning::c\n');
});
