import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeMarkdown } from '../../src/text/escape-markdown.ts';
import { quoteText } from '../../src/text/quote-text.ts';

const HOSTILE = [
  '@everyone look at #1, GH-1 and other/repo#2',
  '``` code ``` and `tick`',
  '</code><img src=x onerror=alert(1)> <!-- auto-triager:advice -->',
  'a | b \\| c',
  'line\nbreak\r\n# heading\u2028second',
  '\u202eevil\u2066 \u200bhidden\ufeff \u{E0041}tags',
  '\u0000\u0007\u001b[31mred',
  'lone \ud800 surrogate',
  '[link](https://evil.example) ![x](y)',
];

for (const text of HOSTILE) {
  test(`a quote of ${JSON.stringify(text)} is one code span that nothing ends early`, () => {
    const quote = quoteText(text);

    assert.match(quote, /^`[^`|\n\r]+`$/u);
    assert.doesNotMatch(quote, /\p{Other}/u);
    assert.ok(quote.isWellFormed());
  });

  test(`escaping ${JSON.stringify(text)} leaves no sign of markup`, () => {
    const escaped = escapeMarkdown(text).replaceAll(/&#\d+;/g, '');

    assert.doesNotMatch(escaped, /[\\`*_[\]<>()#!|~$@:\n]|\p{Other}/u);
  });
}

test('an empty quote says that it is empty', () => {
  assert.equal(quoteText(''), '`(empty)`');
  assert.equal(quoteText(' \u200b\n'), '`(empty)`');
});

test('a long quote is cut at its limit, never inside a character', () => {
  assert.equal(quoteText('x'.repeat(200), 10), `\`${'x'.repeat(9)}…\``);
  assert.equal(quoteText('a😀😀😀😀', 5), '`a😀…`');
});

test('marks stacked on one letter are thinned out', () => {
  const quote = quoteText(`Z${'\u0300'.repeat(50)}algo`);

  assert.equal(quote, `\`Z${'\u0300'.repeat(4)}algo\``);
});

test('ordinary titles in other scripts stay as they are', () => {
  assert.equal(quoteText('警报规则无法保存 – ошибка é'), '`警报规则无法保存 – ошибка é`');
});
