import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineText, MAX_LINE_CHARS } from '../../../src/run-summary/log/line-text.ts';
import { readLog } from '../../../src/run-summary/log/read-log.ts';
import { toBytes } from '../build-log.ts';

function textsOf(bytes: Uint8Array): string[] {
  const log = readLog(bytes);
  return Array.from({ length: log.count }, (_, line) => lineText(log, line));
}

test('lines end with a line feed, and a last one without it counts', () => {
  assert.deepEqual(textsOf(toBytes('one\ntwo\r\n\nthree')), ['one', 'two', '', 'three']);
  assert.deepEqual(textsOf(toBytes('one\n')), ['one']);
  assert.deepEqual(textsOf(toBytes('')), []);
});

test('a byte order mark and the timestamps of GitHub, GitLab and Jenkins are no part of a line', () => {
  const stamped = [
    '\ufeff2026-03-04T05:06:07.1234567Z lamp lit',
    '2026-03-04T05:06:07.123456Z 00O lamp lit',
    '[2026-03-04T05:06:07.123Z] lamp lit',
    'job\tstep\t2026-03-04T05:06:07.1234567Z lamp lit',
  ];
  assert.deepEqual(textsOf(toBytes(stamped.join('\n'))), ['lamp lit', 'lamp lit', 'lamp lit', 'lamp lit']);
});

test('what only looks like a timestamp stays', () => {
  assert.deepEqual(textsOf(toBytes('2026-03-04 lit\n12 lamps\na\tb\tc')), ['2026-03-04 lit', '12 lamps', 'a\tb\tc']);
});

test('escape sequences go, also those written with a caret and those that set a title or a link', () => {
  const lines = [
    '\u001b[31;1mred\u001b[0m',
    '^[[36mblue^[[0m',
    '\u001b]0;title\u0007text',
    '\u001b[38;5;9mfar\u001b[K',
  ];
  assert.deepEqual(textsOf(toBytes(lines.join('\n'))), ['red', 'blue', 'text', 'far']);
});

test('of a progress bar the last state that shows something is the line', () => {
  assert.deepEqual(textsOf(toBytes('10 %\r50 %\rdone\r\n20 %\rready\r\u001b[K\r\n')), ['done', 'ready']);
});

test('bytes that are no UTF-8 become a replacement character', () => {
  assert.deepEqual(textsOf(Uint8Array.of(0x61, 0xff, 0x62, 0x0a)), ['a\ufffdb']);
});

test('a line of a megabyte is clipped, never inside a character', () => {
  const [text = ''] = textsOf(toBytes(`${'💡'.repeat(250_000)}\nnext`));
  assert.equal(text.endsWith('…'), true);
  assert.equal(text.isWellFormed(), true);
  assert.equal(text.length <= MAX_LINE_CHARS, true);
});
