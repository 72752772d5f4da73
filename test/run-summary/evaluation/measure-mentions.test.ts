import assert from 'node:assert/strict';
import { it } from 'node:test';
import { measureMentions } from '../../../src/run-summary/evaluation/measure-mentions.ts';

it('a text mentions a phrase whatever its case and white space', () => {
  const diagnosis = { mustMention: ['no oil', 'Lamp 2', 'wick'], mustNotClaim: ['network failure', 'lamp 2 has'] };
  assert.deepEqual(measureMentions('LAMP 2 has\n  no   oil.', diagnosis), { mentioned: 2 / 3, unclaimed: 1 / 2 });
});

it('nothing is measured where nothing is asked for', () => {
  assert.deepEqual(measureMentions('no oil', { mustMention: [], mustNotClaim: [] }), {
    mentioned: null,
    unclaimed: null,
  });
});
