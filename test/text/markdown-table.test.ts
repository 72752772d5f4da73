import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import MarkdownIt from 'markdown-it';
import { markdownTable } from '../../src/text/markdown-table.ts';

describe('a Markdown table', () => {
  it('sets numbers to the right, and leaves the markup of its cells as it is', () => {
    const table = markdownTable(['Label', { title: 'Set', isNumber: true }], [['**`area/pump`**', '7']]);
    assert.equal(table, '| Label | Set |\n| --- | ---: |\n| **`area/pump`** | 7 |');
  });

  it('has one line a row and one cell a column, whatever stands in a cell', () => {
    const hostile = ['a|b', ' one\r\n\r\n  two\n', 'c\r| d', '|', '\\|'];
    const lines = markdownTable(hostile, [hostile, hostile]).split('\n');
    assert.equal(lines.length, 4);
    for (const line of lines) {
      assert.doesNotMatch(line, /\r/);
      // A bar after a backslash is text.
      assert.equal(line.match(/(?<!\\)\|/g)?.length, hostile.length + 1, line);
    }
    assert.equal(lines[0], '| a\\|b | one two | c \\| d | \\| | \\\\| |');
  });

  it('shows bars, line breaks and placeholders in a cell as they are', () => {
    const cells = ['a | b', 'two\n  lines', 'into <name>.jsonl', 'by `--db <file>`'];
    const html = new MarkdownIt({ html: true }).render(markdownTable(['1', '2', '3', '4'], [cells]));
    const shown = [...html.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell);
    assert.deepEqual(shown, ['a | b', 'two lines', 'into &lt;name&gt;.jsonl', 'by <code>--db &lt;file&gt;</code>']);
  });
});
