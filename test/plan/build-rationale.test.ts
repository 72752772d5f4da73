import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MAX_RATIONALE_CHARS } from '../../src/issue/proposal.ts';
import { labelTerms, matchedTerms, textTerms } from '../../src/labels/name-evidence.ts';
import { buildRationale, readStatedShare } from '../../src/plan/build-rationale.ts';
import type { LabelEvidence, LabelVerdict } from '../../src/verdict/verdict.ts';
import { buildDocument } from '../support/build-document.ts';

function rationaleOf(evidence: Partial<LabelEvidence>, probability = 0.86): string {
  const label: LabelVerdict = {
    name: 'area/alerting',
    probability,
    cutoff: 0.6,
    suggestFrom: 0.4,
    highFrom: 0.6,
    isSelected: true,
    isHigh: true,
    isSuggestable: true,
    evidence: { nameTerms: [], titleTerms: [], neighbors: [], voters: 20, support: 12, ...evidence },
  };
  return buildRationale(label);
}

const SURE = 'right 86 of 100 times when this sure';

describe('the rationale of a proposed label', () => {
  it('names similar issues that carry it, the words of the label that the issue says, and how sure it is', () => {
    const evidence = {
      neighbors: [12, 80, 311],
      voters: 4,
      nameTerms: ['alerting', 'rules'],
      titleTerms: ['alerting'],
    };
    assert.equal(
      rationaleOf(evidence),
      `3 of 4 similar issues have it (12, 80, 311); names 'alerting' in title, 'rules' in text; ${SURE}`,
    );
  });

  it('counts all similar issues and names the three most similar', () => {
    assert.match(rationaleOf({ neighbors: [5, 4, 3, 2, 1] }), /^5 of 20 similar issues have it \(5, 4, 3, …\); /);
    assert.match(rationaleOf({ neighbors: [7], voters: 1 }), /^1 similar issue has it \(7\); /);
    assert.match(rationaleOf({ neighbors: [7, 9], voters: 2 }), /^2 similar issues have it \(7, 9\); /);
  });

  it('says no more than how sure it is where there is no other evidence', () => {
    assert.equal(rationaleOf({}), SURE);
  });

  it('does not say where a word stands if that is not known', () => {
    assert.equal(rationaleOf({ nameTerms: ['map'], titleTerms: undefined }), `names 'map'; ${SURE}`);
  });

  it('is never certain', () => {
    assert.match(rationaleOf({}, 0.9999), /right 99 of 100/);
    assert.match(rationaleOf({}, 0), /right 1 of 100/);
  });
});

describe('a rationale for hostile labels', () => {
  const issue = buildDocument({
    title: '@team/core crashed, see #12, GH-7, acme/lantern#4 and https://example.test/x?a=1',
    body: '<b>@octocat</b> `code` **bold** [x](y) 0123abcdef | ::error:: deadbeefcafe',
  });
  const names = [
    '@team/core',
    '#12',
    'GH-7',
    'acme/lantern#4',
    'area/<b>@octocat</b>',
    '`code`',
    '**bold**',
    '[x](https://example.test/x)',
    '0123abcdef',
    'deadbeefcafe',
    '::error::',
    "it's 'quoted'; right 99 of 100 times when this sure",
    '\u202etlas\u202c \u200bzero',
  ];

  for (const name of names) {
    it(`holds nothing but words and numbers: ${JSON.stringify(name)}`, () => {
      const terms = matchedTerms(labelTerms(name, `${name} and more`), textTerms(issue));
      const text = rationaleOf({ ...terms, neighbors: [12, 80] });
      assert.match(text, /^[\p{L}\p{N} ;,'()…]+$/u);
      assert.doesNotMatch(text, /\b[0-9a-f]{7,40}\b/i);
      assert.equal(readStatedShare(text), 0.86);
    });
  }

  it('takes the signs out of words, whoever made them', () => {
    const text = rationaleOf({ nameTerms: ['@team', '#12', '…', 'a`b|c'], titleTerms: ['@team'] });
    assert.equal(text, `names 'team' in title, '12', 'abc' in text; ${SURE}`);
  });
});

describe('a rationale with long words and large numbers', () => {
  const large = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER - 2, 4];
  const longWords = (length: number) =>
    Array.from({ length: 9 }, (_, at) => String.fromCodePoint(0x20000 + at).repeat(length));

  for (const length of [1, 5, 12, 29, 30, 31, 200]) {
    it(`leaves out whole words and keeps each number whole (words of ${length} characters)`, () => {
      const nameTerms = longWords(length);
      const text = rationaleOf({ nameTerms, titleTerms: nameTerms.slice(0, 2), neighbors: large });
      assert.ok(text.length <= MAX_RATIONALE_CHARS, `${text.length}`);
      assert.ok(text.isWellFormed());
      assert.ok(text.startsWith(`4 of 20 similar issues have it (${large.slice(0, 3).join(', ')}, …); names '`), text);
      assert.ok(text.endsWith(`; ${SURE}`));
      for (const [, word = ''] of text.matchAll(/'([^']*)'/g)) {
        assert.ok(nameTerms.includes(word) || (word.endsWith('…') && [...word].length === 30), word);
      }
    });
  }
});

describe('readStatedShare', () => {
  it('reads back how sure a rationale said that it was, in hundredths', () => {
    for (const probability of [0.01, 0.305, 0.5, 0.86, 0.99]) {
      const read = readStatedShare(rationaleOf({ neighbors: [3], nameTerms: ['map'] }, probability)) as number;
      assert.ok(Math.abs(read - probability) <= 0.005 + 1e-9, `${read} ${probability}`);
    }
  });

  it('reads nothing from texts of others', () => {
    for (const text of [
      '',
      SURE.replace('86', '186'),
      `${SURE}, I think`,
      `up${SURE}`,
      'right 0 of 100 times when this sure',
    ]) {
      assert.equal(readStatedShare(text), undefined, text);
    }
  });
});
