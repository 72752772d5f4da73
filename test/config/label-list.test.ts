import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLabelList } from '../../src/config/label-list.ts';
import { problemsOf } from '../support/problems-of.ts';

test('one label or glob a line; blank lines and comments say nothing', () => {
  const text = '\ufeff# areas\narea/alerting\r\n\r\n  datasource/*  \n   # more\ntype: bug\rneeds #1 attention';
  assert.deepEqual(readLabelList(text), {
    patterns: ['area/alerting', 'datasource/*', 'type: bug', 'needs #1 attention'],
    duplicates: [],
  });
});

test('repeated labels count once and are named once, whatever their case', () => {
  assert.deepEqual(readLabelList('a\nb\nA\na\n'), { patterns: ['a', 'b'], duplicates: ['a'] });
});

test('a file without a label is refused by its name', () => {
  for (const text of ['', '\n\n', '# nothing\n']) {
    assert.deepEqual(
      problemsOf(() => readLabelList(text, 'labels.txt')),
      ['labels.txt names no label; write one label a line, or leave the option away'],
    );
  }
});
