import { findFamily } from '../labels/families.ts';
import type { DecisionLimits, DecisionQuestion, DecisionRequest, DecisionValue } from '../models/decision-model.ts';
import { cleanData } from '../models/fence.ts';
import type { CountTokens } from '../models/token-counter.ts';
import { describeData, MAX_NEIGHBORS, type PromptData, writeData } from './describe-data.ts';
import { fitData } from './fit-data.ts';
import { fitShortlist } from './fit-shortlist.ts';
import { DECISION_INSTRUCTIONS, dataRules } from './instructions.ts';
import type { FamilyShortlist, ShortlistLabel } from './label-shortlist.ts';
import type { ModelQuestion } from './model-question.ts';

/** A request, and what each of its questions is about. */
export interface DecisionPrompt {
  readonly request: DecisionRequest;
  /** One for each question, in their order. */
  readonly subjects: readonly DecisionSubject[];
}

export type DecisionSubject =
  /** Whether the issue says enough to be categorized. */
  | { readonly kind: 'says-enough' }
  | { readonly kind: 'label'; readonly family: string; readonly label: string }
  /** One value for each label, in this order, and a last one for none of them. */
  | { readonly kind: 'family'; readonly family: string; readonly labels: readonly string[] };

export interface DecisionPromptOptions {
  /** Take the place of ours. */
  readonly instructions?: string | undefined;
  /** For the whole request: instructions, data and questions. */
  readonly maxTokens: number;
  readonly limits: DecisionLimits;
  readonly countTokens: CountTokens;
}

interface Asked {
  readonly question: DecisionQuestion;
  readonly subject: DecisionSubject;
}

const NONE = 'none of these';

/**
 * Writes what is known of an issue, and asks for each label whether it fits; of a family whose labels exclude each other, which
 * one does. What the local engine thinks of a label is not told: the answer is to be evidence beside it. As `buildPrompt` in
 * all else. Pure.
 */
export function buildDecisions(question: ModelQuestion, options: DecisionPromptOptions): DecisionPrompt {
  const { instructions = DECISION_INSTRUCTIONS, maxTokens, limits, countTokens } = options;
  const data = describeData(question, MAX_NEIGHBORS);
  const countQuestions = (asked: readonly Asked[]) =>
    countTokens(JSON.stringify(asked.map(({ question }) => question)));
  const shortlist = fitShortlist(question.shortlist, {
    maxTokens,
    maxLabels: mostLabels(question.shortlist.length, limits),
    tokensOf: (families) => countQuestions(families.flatMap(askFamily)),
  });
  const asked = [SAYS_ENOUGH, ...shortlist.flatMap(askFamily)];
  const system = [instructions, dataRules(data.fence.marker)].join('\n\n');
  const questions = asked.map(({ question }) => question);
  const frameTokens = countTokens(system) + countQuestions(asked);
  const { request: user, tokens } = fitData(data, {
    frame: {
      assemble: (shown: PromptData) => writeData(shown, data.fence).join('\n\n'),
      count: (text) => frameTokens + countTokens(text),
    },
    maxTokens,
    countTokens,
  });
  return {
    request: { system, user, questions, promptTokens: tokens },
    subjects: asked.map(({ subject }) => subject),
  };
}

/** One question is about the issue as a whole, and one value of a choice is none of the labels. */
function mostLabels(families: number, { maxQuestions, maxChoices }: DecisionLimits): number {
  const ofQuestions = Math.floor((maxQuestions - 1) / Math.max(1, families));
  return Math.max(1, Math.min(ofQuestions, maxChoices - 1));
}

const SAYS_ENOUGH: Asked = {
  subject: { kind: 'says-enough' },
  question: {
    kind: 'predicate',
    statement:
      'The issue says enough to tell which part of the project it is about, and whether it is a bug, a request or a question.',
  },
};

function askFamily({ family, labels }: FamilyShortlist): Asked[] {
  if (!findFamily(family)?.isExclusive) return labels.map((label) => askLabel(family, label));
  const values: DecisionValue[] = labels.map(({ name, description }) => ({
    name,
    description: cleanData(description),
  }));
  const names = labels.map(({ name }) => name);
  const question: DecisionQuestion = {
    kind: 'choice',
    statement: `Which label of the family "${family}" fits the issue?`,
    values: [...values, { name: nameForNone(names), description: 'No other value fits.' }],
  };
  return [{ question, subject: { kind: 'family', family, labels: names } }];
}

function askLabel(family: string, { name, description }: ShortlistLabel): Asked {
  const meaning = description === '' ? '' : ` (${cleanData(description)})`;
  return {
    question: { kind: 'predicate', statement: `The label "${name}"${meaning} clearly fits the issue.` },
    subject: { kind: 'label', family, label: name },
  };
}

/** Values are told apart by their text, and a label may have any. */
function nameForNone(names: readonly string[]): string {
  let none = NONE;
  while (names.includes(none)) none = `(${none})`;
  return none;
}
