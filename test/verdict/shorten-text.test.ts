import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cutBetweenCharacters, shortenText, type TextWithCode } from '../../src/verdict/shorten-text.ts';

/** One token for each UTF-16 unit: easy to reckon with. */
const countTokens = (text: string) => text.length;

function prose(text: string): TextWithCode {
  return { text, codeLines: [] };
}

describe('shortenText', () => {
  it('leaves alone what fits', () => {
    assert.equal(shortenText(prose('It fails.'), { maxTokens: 9, countTokens }), 'It fails.');
  });

  it('shortens code before prose, and keeps both ends of a block', () => {
    const code = Array.from({ length: 100 }, (_, line) => `line ${line}`);
    const text = ['It fails so:', '```', ...code, '```', 'Since the update.'].join('\n');
    const short = shortenText({ text, codeLines: [{ from: 1, to: 103 }] }, { maxTokens: 200, countTokens });
    assert.ok(short.length <= 200);
    for (const kept of ['It fails so:', 'line 0\n', 'line 99', 'Since the update.'])
      assert.ok(short.includes(kept), kept);
    assert.ok(!short.includes('line 50'));
  });

  it('shortens a block whose end was cut off, and a line without end', () => {
    const open = { text: `Prose.\n\`\`\`\n${'log\n'.repeat(500)}`, codeLines: [{ from: 1, to: 900 }] };
    assert.match(shortenText(open, { maxTokens: 100, countTokens }), /^Prose\.\n```\nlog\n/);
    const endless = `Prose.\n${'x'.repeat(5000)}\nThe end.`;
    assert.match(shortenText(prose(endless), { maxTokens: 700, countTokens }), /^Prose\.\nx{600} \[…\]\nThe end\.$/);
  });

  it('takes nothing for code that is prose, whatever it begins with', () => {
    const text = ['```', ...Array.from({ length: 50 }, (_, line) => `line ${line}`)].join('\n');
    assert.match(shortenText(prose(text), { maxTokens: 300, countTokens }), /line 25/);
  });

  it('cuts prose at its end, with a mark', () => {
    const short = shortenText(prose('One two three four five six'), { maxTokens: 18, countTokens });
    assert.equal(short, 'One two three […]');
  });

  it('gives nothing where not even the mark has room', () => {
    assert.equal(shortenText(prose('One two three'), { maxTokens: 2, countTokens }), '');
  });
});

describe('cutBetweenCharacters', () => {
  const whole: Readonly<Record<string, string>> = {
    'a surrogate pair': '🐝',
    'a letter with marks': 'e\u0301\u0323',
    'a family of emoji': '👩‍👩‍👧‍👦',
    'a flag': '🇳🇴',
    'a syllable of Hangul': '\u1112\u1161\u11ab',
  };
  for (const [name, character] of Object.entries(whole)) {
    it(`never cuts inside ${name}`, () => {
      const text = `ab${character.repeat(3)}`;
      for (let length = 0; length <= text.length; length++) {
        const cut = cutBetweenCharacters(text, length);
        assert.ok(cut.length <= length && cut.isWellFormed());
        assert.ok(cut.length <= 2 || (cut.length - 2) % character.length === 0, `${length}: ${cut.length}`);
      }
    });
  }
});
