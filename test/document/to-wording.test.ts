import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody } from '../../src/document/markdown/read-body.ts';
import { MAX_WORDING_CHARS, toTitleWording, toWording } from '../../src/document/to-wording.ts';

function wordingOf(body: string): string {
  return toWording(readBody(body));
}

for (const [what, text, expected] of [
  ['a code block', 'before\n```ts\nlet a = 1;\n```\nafter', 'before xxcode after'],
  ['a code block that is never closed', 'before\n```\nlog line\nlog line', 'before xxcode'],
  ['a comment', 'a <!-- tell us more --> b', 'a b xxcomment'],
  ['a comment that is never closed', 'a\n<!-- tell us', 'a xxcomment'],
  ['an image', '![shot](https://example.com/a.png) and <img src="b.png" width=3>', 'xximage and xximage'],
  ['inline code', 'call `fetch()` twice', 'call xxinline twice'],
  ['a link', 'see https://example.com/page?x=1 please', 'see xxlink please'],
  ['a link to an issue', 'see https://github.com/acme/rocket/issues/12#note', 'see xxreference'],
  ['a number of an issue', 'like #12 and (#13)', 'like xxreference and xxreference )'],
  ['a mention', 'thanks @octo-cat!', 'thanks xxmention !'],
  ['a version', 'with v3.1.4-beta on 22.04', 'with xxversion on xxversion'],
  ['boxes of a checklist', '- [x] read\n- [ ] tried', '- xxticked read - xxunticked tried'],
] as const) {
  test(`a made-up word stands for ${what}`, () => {
    assert.equal(wordingOf(text).replace(/\s+/g, ' ').replace('( ', '').trim(), expected);
  });
}

test('prose stays as it was written, whatever its script', () => {
  for (const text of ['Does not work. Why?', 'Es geht nicht: läuft ab', '動きません 🐝', ''])
    assert.equal(wordingOf(text), text);
});

test('of a title only code spans are markup', () => {
  const [before, after] = toTitleWording('`<Select>` and ### <b> of #12').split('  and ');

  assert.equal(before, ' xxinline');
  assert.equal(after, '### <b> of  xxreference ');
});

test('a mail address is no mention, and a color no issue', () => {
  assert.equal(wordingOf('mail a@b.example about color:#123456'), 'mail a@b.example about color:#123456');
});

test('the wording of a body of any length is cut', () => {
  for (const piece of ['<!--', '![', '```', '`', '@a', '#1 ', '[ ]', '<img ', 'https://']) {
    assert.ok(wordingOf(piece.repeat(1e5 / piece.length)).length <= MAX_WORDING_CHARS);
  }
});

test('no half of an emoji is left at the cut', () => {
  assert.ok(wordingOf(`${'x'.repeat(MAX_WORDING_CHARS - 1)}🐝🐝`).isWellFormed());
});
