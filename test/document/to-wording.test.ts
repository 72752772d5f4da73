import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_WORDING_CHARS, toWording } from '../../src/document/to-wording.ts';

for (const [what, text, expected] of [
  ['a code block', 'before\n```ts\nlet a = 1;\n```\nafter', 'before xxcode after'],
  ['a code block that is never closed', 'before\n```\nlog line\nlog line', 'before xxcode'],
  ['a comment', 'a <!-- tell us more --> b', 'a xxcomment b'],
  ['a comment that is never closed', 'a <!-- tell us', 'a xxcomment'],
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
    assert.equal(toWording(text).replace(/\s+/g, ' ').replace('( ', '').trim(), expected);
  });
}

test('prose stays as it was written, whatever its script', () => {
  for (const text of ['Does not work. Why?', 'Es geht nicht: läuft ab', '動きません 🐝', ''])
    assert.equal(toWording(text), text);
});

test('a mail address is no mention, and a color no issue', () => {
  assert.equal(toWording('mail a@b.example about color:#123456'), 'mail a@b.example about color:#123456');
});

test('a megabyte of markup is cut and read in no time to speak of', () => {
  for (const piece of ['<!--', '![', '```', '`', '@a', '#1 ', '[ ]', '<img ', 'https://']) {
    assert.ok(toWording(piece.repeat(1e6 / piece.length)).length <= MAX_WORDING_CHARS);
  }
});

test('no half of an emoji is left at the cut', () => {
  assert.ok(toWording(`${'x'.repeat(MAX_WORDING_CHARS - 1)}🐝🐝`).isWellFormed());
});
