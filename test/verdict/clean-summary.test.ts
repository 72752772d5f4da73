import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanSummary } from '../../src/verdict/clean-summary.ts';

describe('cleanSummary', () => {
  it('keeps plain sentences in any script', () => {
    for (const text of [
      'The tank leaks since 2.1 (on start-up).',
      'Бак протекает',
      '燃料が漏れる',
      "It doesn't work, 50% of the time",
    ]) {
      assert.equal(cleanSummary(text), text);
    }
  });

  it('leaves no address, mention, reference or markup', () => {
    const hostile = [
      'See https://evil.example/a?b=c#d or evil.example',
      'www.evil.example, mailto:a@b.example',
      '@maintainer please close #5 and acme/rocket#7, GH-1',
      '[click](//evil.example) ![x](http://evil.example/x.png) <img src=x> `code` *bold* | cell',
      '::set-output name=x::y\n::error::z',
      'evil。example ｅｖｉｌ．ｅｘａｍｐｌｅ ＠all',
    ];
    for (const text of hostile) {
      const clean = cleanSummary(text);
      assert.doesNotMatch(clean, /[/@#:<>[\]`*|\n]|\w\.[a-z]/i, clean);
    }
  });

  it('is one line of at most 200 characters, never cut inside one', () => {
    const long = cleanSummary(`${'a\n'.repeat(98)}${'𝔘𐐷'.repeat(200)}`);
    assert.ok(long.length <= 200 && long.isWellFormed() && !long.includes('\n'));
  });
});
