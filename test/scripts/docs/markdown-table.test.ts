import assert from 'node:assert/strict';
import { test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { markdownTable } from '../../../scripts/docs/markdown-table.ts';

test('bars, line breaks and placeholders in a cell are shown as they are', () => {
  const cells = ['a | b', 'two\n  lines', 'into <name>.jsonl', 'by `--db <file>`'];
  const html = new MarkdownIt({ html: true }).render(markdownTable(['1', '2', '3', '4'], [cells]));
  const shown = [...html.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell);
  assert.deepEqual(shown, ['a | b', 'two lines', 'into &lt;name&gt;.jsonl', 'by <code>--db &lt;file&gt;</code>']);
});
