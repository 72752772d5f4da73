import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepFounded, toShown } from '../../../src/run-summary/wording/keep-founded.ts';

const SHOWN = toShown([
  'Job: lighthouse',
  'FAIL src/lamp/wick.test.ts > trims the wick',
  "TypeError: Cannot read properties of undefined (reading 'oil')\n    at burn (src/lamp.ts:88:11)",
  'retry 3 of 3 after 1500 ms, flag --no-smoke, see lamp::Tank and read_level()',
]);

const keep = (text: string) => keepFounded(text, SHOWN);

describe('a sentence stays that', () => {
  for (const sentence of [
    'The lamp had no oil when the wick was trimmed.',
    'The test `trims the wick` fails in src/lamp/wick.test.ts.',
    'It stops with "TypeError: Cannot read properties of undefined".',
    'burn in src/lamp.ts:88:11 reads the level; read_level() gave none, also with --no-smoke.',
    "It isn't the harbour's fault, and/or CI/CD is slow.",
    'The third try came after 1500 ms.',
    "The wick's lamp.ts failed in lamp.ts's line 88, 3 of 3 times.",
  ]) {
    it(`says: ${sentence}`, () => assert.equal(keep(sentence), sentence));
  }

  it('quotes over a line end', () => {
    const sentence = "It says `(reading 'oil') at burn`.";
    assert.equal(keep(sentence), sentence);
  });
});

describe('a sentence goes that', () => {
  for (const [what, sentence] of [
    ['quotes what does not stand there', 'It says `no oil in the tank` at the end.'],
    ['changes a quote', 'It stops with "TypeError: cannot read properties".'],
    ['names another file', 'The fault is in src/lamp/tank.ts today.'],
    ['names another function', 'The fault is in fillTank() today.'],
    ['names another member', 'The fault is in lamp::Wick today.'],
    ['names another flag', 'Run it with --no-flame today.'],
    ['gives another number', 'It waited 2500 ms.'],
    ['has an address', 'See https://example.com/lamp for more.'],
    ['has an address without a scheme', 'See www.example.com for more.'],
    ['calls somebody', 'Ask @keeper about it.'],
    ['refers to an issue', 'It is the same as #12 of last year.'],
    ['has a link', 'It is [here](src/lamp.ts).'],
    ['quotes two sentences that do not stand there', 'It says "The tank is dry. Fill it now" today.'],
    ['quotes two such in backticks', 'It says `the tank is dry. Fill it now` today.'],
    ['quotes at length', `It says \`${'the tank is dry '.repeat(30)}\` today.`],
    ['quotes in the way of French', 'It says «the tank is dry» today.'],
    ['quotes in the way of German', 'It says „the tank is dry“ today.'],
    ['quotes in the way of Japanese', 'It says 「the tank is dry」 today.'],
    ['does not close a quote', 'It says "the tank is dry today.'],
    ['does not close a single quote', "It says 'the tank is dry today."],
    ['counts what nobody counted', 'It fails in 42 lamps.'],
    ['gives a part of a number', 'It waited 500 ms.'],
    ['gives a part of a name', 'The fault is in ick.test.ts today.'],
    ['mixes scripts in a word', 'The t\u0435st is at fault.'],
    ['hides a name in a word', 'The fault is in fill\u200bTank today.'],
    ['hides a call by what is not seen', 'Ask @\u3164keeper about it.'],
    ['hides a letter in a link', 'See http\u200b://example.com for more.'],
  ] as const) {
    it(what, () =>
      assert.equal(
        keep(`The lamp had no oil. ${sentence} The wick was dry.`),
        'The lamp had no oil. The wick was dry.',
      ),
    );
  }
});

it('what is not seen is taken out, and all is one line', () => {
  assert.equal(keep('The lamp\n\u202e\u200bhad no\toil.'), 'The lamp had no oil.');
});
