import assert from 'node:assert/strict';
import { test } from 'node:test';
import { learnTermRarities, TERM_BUCKETS, weightTerms } from '../../../src/embedding/local/term-weights.ts';
import { buildDocument } from '../../support/build-document.ts';

const documents = ['the boiler leaks', 'the valve leaks', 'the pump hums'].map((title) => buildDocument({ title }));
const rarities = learnTermRarities(documents);

/** Weight of the only term of a title. */
function weightOf(title: string): number {
  const [term, ...others] = weightTerms(buildDocument({ title }), rarities);
  assert.ok(term !== undefined && others.length === 0);
  return term.weight;
}

test('a term weighs more the fewer documents have it, and most where none has', () => {
  assert.ok(weightOf('the') < weightOf('leak'));
  assert.ok(weightOf('leak') < weightOf('boiler'));
  assert.ok(weightOf('boiler') < weightOf('turbine'));
});

test('terms come heaviest first, the title before the body, and each once', () => {
  const terms = weightTerms(buildDocument({ title: 'boiler', body: 'pump boiler the' }), rarities);
  const [first] = weightTerms(buildDocument({ title: 'boiler' }), rarities);
  assert.equal(terms.length, 3);
  assert.equal(terms[0]?.bucket, first?.bucket);
  assert.ok(terms.every(({ weight }, at) => weight > 0 && weight <= (terms[at - 1]?.weight ?? Infinity)));
});

test('endings do not tell terms apart, and a text without words has none', () => {
  assert.deepEqual(
    weightTerms(buildDocument({ title: 'leaking valves' }), rarities),
    weightTerms(buildDocument({ title: 'leaks valve' }), rarities),
  );
  assert.deepEqual(weightTerms(buildDocument({ title: '!?', body: '' }), rarities), []);
});

test('without documents every term is as rare as any other', () => {
  assert.deepEqual([...new Set(learnTermRarities([]))], [8]);
  assert.equal(learnTermRarities([]).length, TERM_BUCKETS);
});

test('in the largest sample a term of one document still weighs less than one of none', () => {
  const many = Array.from({ length: 4_000 }, (_, at) => buildDocument({ title: at === 0 ? 'boiler the' : 'the' }));
  const learned = learnTermRarities(many);
  const [none, one] = ['turbine', 'boiler'].map((title) => weightTerms(buildDocument({ title }), learned)[0]?.weight);
  assert.ok((one as number) < (none as number), `${one}, ${none}`);
});
