import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanMarkdown, withoutComments } from '../../src/document/clean-markdown.ts';

/** Cleaned text with single spaces. */
function clean(text: string): string {
  return cleanMarkdown(text).replace(/\s+/g, ' ').trim();
}

const CASES: [text: string, cleaned: string, what: string][] = [
  ['a <!-- hidden --> b', 'a b', 'a comment'],
  ['a <!-- one\ntwo --> b <!--three--> c', 'a b c', 'comments over several lines'],
  ['a <!--> b <!---> c', 'a b c', 'the shortest comments'],
  ['a\n<!-- never closed\nb', 'a', 'a comment that begins a line and is never closed'],
  ['the arrow <!-- is literal', 'the arrow <!-- is literal', 'nothing of an opening in mid-line that is never closed'],
  ['see ![shot](https://img.example/a.png) here', 'see here', 'an image'],
  ['<img width="600" src="https://x.example/a.png"> after', 'after', 'an HTML image'],
  ['[the docs](https://docs.example/page)', 'the docs', 'the address of a link'],
  ['https://github.com/user-attachments/assets/0b0f-11', '', 'an attachment'],
  ['see https://docs.example/page', 'see https://docs.example/page', 'no other address'],
  ['<details><summary>Log</summary>\ntext</details>', 'Log text', 'tags, but not what is in them'],
  ['a < b and c > d', 'a < b and c > d', 'no comparison'],
  ['Array<string>', 'Array', 'what looks like a tag'],
  ['data:image/png;base64,iVBORw0KGgo= x', 'x', 'an inlined file'],
  ['  _No response_  ', '', "GitHub's sign of an empty field"],
  ['I got _No response_ from it', 'I got _No response_ from it', 'no sentence about a missing response'],
];

for (const [text, cleaned, what] of CASES) {
  test(`cleaning removes ${what}: ${JSON.stringify(text)}`, () => {
    assert.equal(clean(text), cleaned);
  });
}

test('every line keeps its number when comments go', () => {
  const text = 'a <!-- 1\n2\n3 --> b\n<!-- 4 -->\nc\n<!-- 5\n6';

  assert.deepEqual(withoutComments(text).split('\n'), ['a  ', '', ' b', ' ', 'c', ' ', '']);
});
