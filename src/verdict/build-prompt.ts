import type { AnswerSchema } from '../models/chat-model.ts';
import { cleanData, type Fence } from '../models/fence.ts';
import { toJsonSchema } from '../models/to-json-schema.ts';
import type { CountTokens } from '../models/token-counter.ts';
import { createAnswerSchema } from './answer-schema.ts';
import { describeData, MAX_NEIGHBORS, type PromptData, writeData } from './describe-data.ts';
import { fitData } from './fit-data.ts';
import { fitShortlist } from './fit-shortlist.ts';
import { answerRules, dataRules, OUR_INSTRUCTIONS } from './instructions.ts';
import type { FamilyShortlist, ShortlistLabel } from './label-shortlist.ts';
import type { ModelQuestion, QuestionPart } from './model-question.ts';

export interface PromptOptions {
  readonly part: QuestionPart;
  /** Take the place of ours. */
  readonly instructions?: string | undefined;
  /** For the whole request: instructions, data and schema. */
  readonly maxTokens: number;
  /** Most values of all enums of the schema. */
  readonly maxEnumValues: number;
  readonly countTokens: CountTokens;
}

export interface Prompt {
  readonly system: string;
  readonly user: string;
  readonly schema: AnswerSchema;
  /** What may be chosen from. */
  readonly shortlist: readonly FamilyShortlist[];
  /** Known issues that are in it, most similar first. */
  readonly numbers: readonly number[];
  /** Of instructions, data and schema together. */
  readonly tokens: number;
}

/**
 * Writes the question into at most `maxTokens`: instructions and labels first, then the issue, then known issues, most
 * similar first, as many as fit. With a budget too small for instructions and a few labels the prompt is longer.
 * Pure: the same question gives the same prompt.
 */
export function buildPrompt(question: ModelQuestion, options: PromptOptions): Prompt {
  const { part, maxTokens, maxEnumValues, countTokens, instructions } = options;
  const isQuality = part === 'quality';
  const data = describeData(question, isQuality ? 0 : MAX_NEIGHBORS);
  const shortlist = isQuality
    ? []
    : fitShortlist(question.shortlist, {
        maxTokens,
        maxLabels: Math.max(1, Math.floor((maxEnumValues - MAX_NEIGHBORS) / Math.max(1, question.shortlist.length))),
        tokensOf: (families) => countLabels(families, countTokens),
      });
  const frame = { part, shortlist, fence: data.fence, instructions };
  const { request, numbers, tokens } = fitData(data, {
    frame: {
      assemble: (shown) => assemble(frame, shown),
      count: (request) => countRequest(request, countTokens),
    },
    maxTokens,
    countTokens,
  });
  return { ...request, shortlist, numbers, tokens };
}

interface Frame {
  readonly part: QuestionPart;
  readonly shortlist: readonly FamilyShortlist[];
  readonly fence: Fence;
  readonly instructions: string | undefined;
}

type Request = Pick<Prompt, 'system' | 'user' | 'schema'>;

function assemble({ part, shortlist, fence, instructions }: Frame, data: PromptData): Request {
  const numbers = data.neighbors.map(({ number }) => number);
  const schema = createAnswerSchema({ part, shortlist, numbers });
  return {
    system: [instructions ?? OUR_INSTRUCTIONS[part], dataRules(fence.marker), answerRules(schema.properties)].join(
      '\n\n',
    ),
    user: [...shortlist.map(describeLabels), ...writeData(data, fence)].join('\n\n'),
    schema,
  };
}

function countRequest({ system, user, schema }: Request, countTokens: CountTokens): number {
  return countTokens(system) + countTokens(user) + countTokens(JSON.stringify(toJsonSchema(schema)));
}

/** Each stands in the list and in the schema. */
function countLabels(families: readonly FamilyShortlist[], countTokens: CountTokens): number {
  return countTokens(
    families
      .map((family) => `${describeLabels(family)}${JSON.stringify(family.labels.map(({ name }) => name))}`)
      .join('\n'),
  );
}

function describeLabels({ family, labels }: FamilyShortlist): string {
  return [`Labels of the family "${family}":`, ...labels.map(describeLabel)].join('\n');
}

function describeLabel({ name, probability, description }: ShortlistLabel): string {
  const percent = `${Math.round(probability * 100)}%`;
  return description === '' ? `${name} (${percent})` : `${name} (${percent}): ${cleanData(description)}`;
}
