import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { firstWords, lastWords } from '../../src/text/whole-words.ts';

describe('cutting between words', () => {
  test('keeps the words that fit, from the start or to the end', () => {
    assert.equal(firstWords('no oil in the lamp', 9), 'no oil in');
    assert.equal(firstWords('no oil in the lamp', 11), 'no oil in');
    assert.equal(lastWords('no oil in the lamp', 8), 'the lamp');
    assert.equal(lastWords('no oil in the lamp', 6), 'lamp');
  });

  test('leaves a text that fits as it is, and nothing of one word that does not', () => {
    assert.equal(firstWords(' lamp ', 6), ' lamp ');
    assert.equal(lastWords(' lamp ', 6), ' lamp ');
    assert.equal(firstWords('lamplighter', 4), '');
    assert.equal(lastWords('lamplighter', 4), '');
  });
});
