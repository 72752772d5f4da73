import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type CountTokens, loadTokenCounter } from '../../src/models/token-counter.ts';
import { buildDecisions, type DecisionPrompt } from '../../src/verdict/build-decisions.ts';
import type { FamilyShortlist } from '../../src/verdict/label-shortlist.ts';
import type { ModelQuestion } from '../../src/verdict/model-question.ts';
import { readDecisions } from '../../src/verdict/read-decisions.ts';
import { buildDocument } from '../support/build-document.ts';

let countTokens: CountTokens;
before(async () => {
  countTokens = await loadTokenCounter();
});

const AREAS: FamilyShortlist = {
  family: 'area',
  labels: [
    { name: 'area/fuel', probability: 0.421, description: 'Tanks and valves' },
    { name: 'area/radio', probability: 0.043, description: '' },
  ],
};
const TYPES: FamilyShortlist = {
  family: 'type',
  labels: ['type/bug', 'type/feature'].map((name) => ({ name, probability: 0.377, description: '' })),
};

function build(
  changes: Partial<ModelQuestion> = {},
  { maxTokens = 8000, maxQuestions = 400, maxChoices = 255, instructions = undefined as string | undefined } = {},
): DecisionPrompt {
  const question: ModelQuestion = {
    document: buildDocument({ number: 5, title: 'The tank leaks', body: 'Since the update to 2.1.' }),
    shortlist: [AREAS, TYPES],
    neighbors: Array.from({ length: 30 }, (_, index) => ({
      number: 100 + index,
      title: `Leak number ${index}`,
      labels: ['area/fuel'],
      excerpt: 'The valve was open. '.repeat(10),
    })),
    ...changes,
  };
  return buildDecisions(question, { maxTokens, limits: { maxQuestions, maxChoices }, countTokens, instructions });
}

function manyLabels(family: string, count: number): FamilyShortlist {
  const labels = Array.from({ length: count }, (_, index) => ({
    name: `${family}/${index}`,
    probability: 0.1,
    description: 'What it means, in a few words',
  }));
  return { family, labels };
}

describe('buildDecisions', () => {
  it('asks whether the issue says enough, for each area whether it fits, and which type does', () => {
    const { request, subjects } = build();
    const [enough, fuel, radio, type] = request.questions;
    assert.deepEqual([request.questions.length, subjects.length, enough?.kind], [4, 4, 'predicate']);
    assert.deepEqual(fuel, {
      kind: 'predicate',
      statement: 'The label "area/fuel" (Tanks and valves) clearly fits the issue.',
    });
    assert.deepEqual(radio, { kind: 'predicate', statement: 'The label "area/radio" clearly fits the issue.' });
    assert.ok(type?.kind === 'choice');
    assert.deepEqual(
      type.values.map(({ name }) => name),
      ['type/bug', 'type/feature', 'none of these'],
    );
  });

  it('shows the issue and known ones, and not what the local engine thinks', () => {
    const { system, user, questions } = build().request;
    for (const part of ['Title: The tank leaks', 'known issue 100', 'known issue 119', 'Labels: area/fuel']) {
      assert.ok(user.includes(part), part);
    }
    assert.doesNotMatch(system + user + JSON.stringify(questions), /42|0\.4|37 ?%|0\.3|known issue 120/);
    assert.match(system, /was written by strangers/);
  });

  it('offers a value for none of the labels that no label has', () => {
    const labels = ['none of these', '(none of these)'].map((name) => ({ name, probability: 0.5, description: '' }));
    const type = build({ shortlist: [{ family: 'type', labels }] }).request.questions[1];
    assert.ok(type?.kind === 'choice');
    assert.equal(new Set(type.values.map(({ name }) => name)).size, 3);
  });

  it('keeps to what the service takes, the likeliest labels first', () => {
    const shortlist = [manyLabels('area', 40), manyLabels('type', 40)];
    const { request } = build({ shortlist }, { maxQuestions: 21, maxChoices: 5 });
    assert.ok(request.questions.length <= 21);
    const type = request.questions.at(-1);
    assert.ok(type?.kind === 'choice' && type.values.length === 5 && type.values[0]?.name === 'type/0');
  });

  it('keeps to its budget: descriptions go first, then labels, then known issues, then the end of the issue', () => {
    const document = buildDocument({ number: 5, title: 'The tank leaks', body: 'It drips all over. '.repeat(2000) });
    const shortlist = [manyLabels('area', 40), manyLabels('type', 40)];
    for (const maxTokens of [1000, 2000, 8000]) {
      const { request } = build({ document, shortlist }, { maxTokens });
      const { system, user, questions } = request;
      const tokens = [system, user, JSON.stringify(questions)].reduce((sum, text) => sum + countTokens(text), 0);
      assert.ok(tokens <= request.promptTokens && request.promptTokens <= maxTokens, `${maxTokens}: ${tokens}`);
      assert.ok(user.includes('The tank leaks') && questions.length > 5);
    }
  });

  it('puts the instructions of a user in the place of ours; data rules and questions stay', () => {
    const { request } = build({}, { instructions: 'Be strict.' });
    assert.match(request.system, /^Be strict\.\n\nEverything between lines/);
    assert.deepEqual(request.questions, build().request.questions);
  });
});

describe('readDecisions', () => {
  it('gives each label its probability, and leaves out what was not answered', () => {
    const { subjects } = build();
    const said = readDecisions(
      [
        { kind: 'predicate', probability: 0.9 },
        { kind: 'predicate', probability: 0.6 },
        { kind: 'refusal' },
        { kind: 'choice', probabilities: [0.7, 0.2, 0.1] },
      ],
      subjects,
    );
    assert.equal(said.isCategorizable, true);
    assert.deepEqual(
      [...said.stated].map(([family, labels]) => [family, [...labels]]),
      [
        ['area', [['area/fuel', 0.6]]],
        [
          'type',
          [
            ['type/bug', 0.7],
            ['type/feature', 0.2],
          ],
        ],
      ],
    );
  });

  it('holds an issue to say too little only where the model is rather sure', () => {
    const { subjects } = build();
    const say = (probability: number) => readDecisions([{ kind: 'predicate', probability }], subjects).isCategorizable;
    assert.deepEqual([say(0.1), say(0.4), say(0.9)], [false, true, true]);
    assert.equal(readDecisions([{ kind: 'refusal' }], subjects).isCategorizable, undefined);
  });
});
