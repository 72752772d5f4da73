import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BodyItem, ProseItem } from '../../../src/document/markdown/body-item.ts';
import { readBody } from '../../../src/document/markdown/read-body.ts';

/** Each item in a short form: `3# Steps`, `- Run it`, `{ts} let a;`, `(comment)`. */
function read(body: string): string[] {
  return readBody(body).map(describeItem);
}

function describeItem(item: BodyItem): string {
  switch (item.kind) {
    case 'heading':
      return `${item.level}# ${squeeze(item.text)}`;
    case 'prose':
      return item.marker + squeeze(item.text);
    case 'code':
      return `{${item.info}} ${item.lines.join('¶')}`;
    case 'comment':
    case 'unanswered':
      return `(${item.kind})`;
  }
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function onlyLine(body: string): ProseItem {
  const [item, ...others] = readBody(body);
  assert.ok(item?.kind === 'prose' && others.length === 0);
  return item;
}

const CASES: readonly [what: string, body: string, items: readonly string[]][] = [
  ['code keeps its tags', '```tsx\n<Select isMulti />\n```', ['{tsx} <Select isMulti />']],
  ['code keeps its comments', '~~~\n<!-- a -->\n~~~', ['{} <!-- a -->']],
  ['indented code is code', 'a\n\n    <b>\n      c', ['a', '{} <b>¶  c']],
  ['an empty block of code has no line', '```\n\n```', ['{} ']],
  ['a code span keeps what looks like markup', 'see `<!-- <b>[a](b)` here', ['see `<!-- <b>[a](b)` here']],
  ['a code span with a backtick keeps it', '`` a`b ``', ['`` a`b ``']],
  ['comments are told, not shown', 'a <!-- b --> c', ['a c', '(comment)']],
  ['a comment in a heading explains what it asks', '## a <!-- b -->\nc', ['2# a', '(comment)', 'c']],
  ['a comment that begins a line and is never closed hides the rest', 'a\n\n<!-- b\n\n# c', ['a', '(comment)']],
  ['one in mid-line that is never closed is text', 'the arrow <!-- a', ['the arrow <!-- a']],
  ['--!> ends a comment, as in browsers', '<!-- a --!>\n\n### b\nc', ['(comment)', '3# b', 'c']],
  ['--!> ends it in mid-text too', 'a <!-- b --!> c --> d', ['a c --> d', '(comment)']],
  ['a comment in a folded block may have blank lines', '<details>\n<!-- a\n\nb -->\n\nc', ['(comment)', 'c']],
  ['one that stays open there hides no other block', '<div>\n<!-- a\n\n### b', ['(comment)', '3# b']],
  ['headings may be underlined', 'a\n===\nb\n---\nc', ['1# a', '2# b', 'c']],
  ['lines above a rule are no heading', 'a\nb\n---', ['a', 'b']],
  ['headings may be HTML', '<h3 id="x">a <b>b</b></h3>\n\nc\n\n<h2>\nd\n</h2>', ['3# a b', 'c', '2# d']],
  ['HTML keeps its text', '<details><summary>Log</summary>\n1 &lt; 2<br>3\n</details>', ['Log', '1 < 2', '3']],
  ['a placeholder is no tag', 'on <HostIP> with `<b>` and <b>x</b>', ['on <HostIP> with `<b>` and x']],
  ['generic types are no tags', 'an Array<number> here', ['an Array<number> here']],
  ['HTML blocks keep placeholders', '<div>\n<your-name> \n</div>', ['<your-name>']],
  ['items of lists have their marks', '* a\n\n1) b\n   c\n2) - d\n3)', ['- a', '1) b', 'c', '2) - d', '3) ']],
  ['quotes have theirs', '> a\n> - b', ['> a', '> - b']],
  ['headings in lists and quotes are lines', '- # a\n\n> ## b', ['- a', '> b']],
  ['a row of a table is a line', '|a|b|\n|-|-|\n|c|`d`|', ['a | b', 'c | `d`']],
  [
    'an empty field of a form is told',
    '### a\n\n_No response_\n\n_no response_ yet',
    ['3# a', '(unanswered)', 'no response yet'],
  ],
  ['links keep their text, images go', '[a](https://b.example) ![c](d)', ['a']],
  [
    'attachments and inlined files go',
    'a https://github.com/user-attachments/assets/1 data:image/png;base64,AA= b',
    ['a b'],
  ],
  ['other addresses stay', '<https://a.example/b_c_d>', ['https://a.example/b_c_d']],
  ['definitions and rules are not shown', 'a\n\n[b]: c\n\n---', ['a']],
  ['escapes and references are what they stand for', '\\*a\\* &amp; &lt;b&gt;', ['*a* & <b>']],
  [
    'strong text keeps its marks, as do fields that are none',
    '__init__ **a** **b:**c *d*',
    ['__init__ **a** **b:**c d'],
  ],
  ['a mark of the byte order hides no heading', '\uFEFF# a', ['1# a']],
  ['all ends of lines are ends of lines', '# a\r\nb\rc\n', ['1# a', 'b', 'c']],
  ['null characters are replaced', 'a\0b', ['a\uFFFDb']],
];

for (const [what, body, items] of CASES) {
  test(`${what}: ${JSON.stringify(body)}`, () => assert.deepEqual(read(body), items));
}

describe('a block of code that is never closed', () => {
  test('ends before the next heading of the form', () => {
    assert.deepEqual(read('```sh\nmake\n# not this\n\n# nor this\n\n### Logs\n\nnone'), [
      '{sh} make¶# not this¶¶# nor this¶',
      '3# Logs',
      'none',
    ]);
  });

  test('ends before a bold one too', () => {
    assert.deepEqual(read('~~~\nmake\n\n**Logs**:\nnone'), ['{} make¶', '**Logs**:', 'none']);
  });

  test('ends before a heading of level 1 where the form has such', () => {
    assert.deepEqual(read('# Steps\n```\nmake\n\n# Logs'), ['1# Steps', '{} make¶', '1# Logs']);
  });

  test('runs to the end where none follows', () => {
    assert.deepEqual(read('a\n```\n<b>\n\nc'), ['a', '{} <b>¶¶c']);
  });

  test('does not stop one further down from being closed', () => {
    assert.deepEqual(read('````\na\n\n## b\n```\nc\n```\nd'), ['{} a¶', '2# b', '{} c', 'd']);
  });
});

test('a tag whose values may end or go on at any no-break space is read at once, and is none', () => {
  // One way to read it for each of 2^60 choices, while white space could be a part of a value.
  const tag = `<a${' a=b\u00a0a'.repeat(60)}"`;
  // `read` shows such a space as a space.
  assert.deepEqual(read(tag), [tag.replaceAll('\u00a0', ' ')]);
});

test('the outline of a line is as long as the line and has a letter for each character of code', () => {
  const { text, outline } = onlyLine('set `a: <b>` and 🙂 `` c`: `` ...');

  assert.equal(text, 'set `a: <b>` and 🙂 `` c`: `` ...');
  assert.equal(outline.length, text.length);
  assert.match(outline, /^set x+ and 🙂 x+ \.\.\.$/u);
});

test('dots in backticks are to be replaced, so they are no code', () => {
  assert.equal(onlyLine('Click on `....`').outline, 'Click on `....`');
});

for (const body of [
  '![a](b.png)',
  '<img src="b.png">',
  'https://play.example/p/1',
  '[log](https://files.example/log.txt)',
  '<video src="x"></video>',
  'https://github.com/user-attachments/assets/1',
]) {
  test(`there is an attachment in ${body}`, () => assert.equal(onlyLine(body).hasAttachment, true));
}

for (const body of ['a [b](#c)', '`https://a.example`', 'a']) {
  test(`there is no attachment in ${body}`, () => assert.equal(onlyLine(body).hasAttachment, false));
}

test('boxes are ticked or not, and only the first thing in an item', () => {
  const boxes = readBody('- [ ] a\n- [x] b\n- [X ] c\n- d [x]\n1. [ ]\n\n[x] e').map((item) => (item as ProseItem).box);

  assert.deepEqual(boxes, ['unticked', 'ticked', 'ticked', undefined, 'unticked', undefined]);
});
