import { findFamily } from '../labels/families.ts';
import type { AnswerProperty, AnswerSchema } from '../models/chat-model.ts';
import type { FamilyShortlist } from './label-shortlist.ts';
import { MISSING_KIND_NAMES } from './missing-kinds.ts';
import type { QuestionPart } from './model-question.ts';

export interface AnswerChoices {
  readonly part: QuestionPart;
  readonly shortlist: readonly FamilyShortlist[];
  /** Numbers of the known issues that were shown. */
  readonly numbers: readonly number[];
}

/** Under which name the labels of a family stand in an answer. */
export function familyProperty(family: string): string {
  return findFamily(family)?.list ?? family;
}

/** What a model may answer: nothing but these labels, numbers and kinds, and one line of text. */
export function createAnswerSchema({ part, shortlist, numbers }: AnswerChoices): AnswerSchema {
  return {
    name: `triage_${part}`,
    properties: {
      ...(part === 'categories' ? {} : QUALITY_PROPERTIES),
      ...(part === 'quality' ? {} : categoryProperties(shortlist, numbers)),
      summary: { kind: 'text', description: 'One plain line on what the issue is about.' },
    },
  };
}

const QUALITY_PROPERTIES: Readonly<Record<string, AnswerProperty>> = {
  isCategorizable: { kind: 'yes-no', description: 'Whether the issue says enough to be given to the right people.' },
  missing: {
    kind: 'choices',
    values: MISSING_KIND_NAMES,
    description: 'Kinds of information that are needed and lacking.',
  },
};

/** Without values there is nothing to choose, and an empty list of values is no valid schema. */
function categoryProperties(
  shortlist: readonly FamilyShortlist[],
  numbers: readonly number[],
): Record<string, AnswerProperty> {
  const properties: Record<string, AnswerProperty> = {};
  for (const { family, labels } of shortlist) {
    // By name: the order of probability stands in the prompt, and first places are chosen too easily.
    const values = labels.map(({ name }) => name).sort();
    properties[familyProperty(family)] = {
      kind: 'choices',
      values,
      description: 'Labels that clearly fit, best first; empty when none does.',
    };
  }
  if (numbers.length > 0) {
    const description = 'Known issues that report the same as this one; empty when none does.';
    properties.duplicates = { kind: 'choices', values: numbers.map(String), description };
  }
  return properties;
}
