import type { AnswerSchema } from '../models/chat-model.ts';
import { cleanData, createFence, type Fence } from '../models/fence.ts';
import { toJsonSchema } from '../models/to-json-schema.ts';
import type { CountTokens } from '../models/token-counter.ts';
import { createAnswerSchema } from './answer-schema.ts';
import { answerRules, dataRules, OUR_INSTRUCTIONS } from './instructions.ts';
import type { FamilyShortlist, ShortlistLabel } from './label-shortlist.ts';
import type { ModelQuestion, QuestionNeighbor, QuestionPart } from './model-question.ts';
import { cutBetweenCharacters, shortenText, type TextWithCode, type TokenLimit } from './shorten-text.ts';

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

/** Known issues that are shown at most; further ones add tokens and no knowledge. */
export const MAX_NEIGHBORS = 20;
const MAX_TITLE_CHARS = 256;
const MAX_EXCERPT_CHARS = 300;
const MAX_NEIGHBOR_LABELS = 8;
const MAX_MISSING = 10;
const MAX_HEADING_CHARS = 60;
/** What services add around a message. */
const OVERHEAD_TOKENS = 40;
/** Labels may take this much of the budget before their descriptions go, then the least probable of them. */
const LABEL_SHARE = 0.4;
const FEWEST_LABELS = 5;

/**
 * Writes the question into at most `maxTokens`: instructions and labels first, then the issue, then known issues, most
 * similar first, as many as fit. With a budget too small for instructions and a few labels the prompt is longer.
 * Pure: the same question gives the same prompt.
 */
export function buildPrompt(question: ModelQuestion, options: PromptOptions): Prompt {
  const { part, maxTokens, countTokens } = options;
  const neighbors = part === 'quality' ? [] : question.neighbors.slice(0, MAX_NEIGHBORS);
  const whole = describeIssue(question);
  const neighborTexts = neighbors.map(describeNeighbor);
  const fence = createFence([whole.text, ...neighborTexts]);
  const shortlist = part === 'quality' ? [] : fitShortlist(question.shortlist, options);
  const frame = { part, shortlist, fence, instructions: options.instructions };
  const empty = assemble(frame, { issue: '', neighbors: [] });
  const roomTokens = maxTokens - countRequest(empty, countTokens) - OVERHEAD_TOKENS;
  const issue = shortenText(whole, { maxTokens: Math.max(0, roomTokens), countTokens });
  const candidates = neighborTexts.map((text, index) => ({ number: neighbors[index]?.number ?? 0, text }));
  const shown = takeWhileFitting(candidates, { maxTokens: roomTokens - countTokens(issue), fence, countTokens });
  return trimToFit({ issue, neighbors: shown }, { whole, frame, maxTokens, countTokens });
}

/** Those from the first on that fit; the number of each stands in the schema as well. */
function takeWhileFitting(
  candidates: readonly ShownNeighbor[],
  { maxTokens, fence, countTokens }: TokenLimit & { readonly fence: Fence },
): ShownNeighbor[] {
  const shown: ShownNeighbor[] = [];
  let leftTokens = maxTokens;
  for (const neighbor of candidates) {
    const { number, text } = neighbor;
    leftTokens -= countTokens(fence.wrap(nameNeighbor(number), text)) + countTokens(`,"${number}"`) + 2;
    if (leftTokens < 0) break;
    shown.push(neighbor);
  }
  return shown;
}

/** Parts put together can have some tokens more than the parts had: then the last ones go. */
function trimToFit(
  data: PromptData,
  { whole, frame, maxTokens, countTokens }: TokenLimit & { readonly whole: TextWithCode; readonly frame: Frame },
): Prompt {
  let { issue, neighbors } = data;
  for (;;) {
    const request = assemble(frame, { issue, neighbors });
    const tokens = countRequest(request, countTokens) + OVERHEAD_TOKENS;
    if (tokens <= maxTokens || issue === '') {
      return { ...request, shortlist: frame.shortlist, numbers: neighbors.map(({ number }) => number), tokens };
    }
    if (neighbors.length > 0) neighbors = neighbors.slice(0, -1);
    else issue = shortenText(whole, { maxTokens: countTokens(issue) - (tokens - maxTokens), countTokens });
  }
}

interface PromptData {
  readonly issue: string;
  readonly neighbors: readonly ShownNeighbor[];
}

interface Frame {
  readonly part: QuestionPart;
  readonly shortlist: readonly FamilyShortlist[];
  readonly fence: Fence;
  readonly instructions: string | undefined;
}

interface ShownNeighbor {
  readonly number: number;
  readonly text: string;
}

type Request = Pick<Prompt, 'system' | 'user' | 'schema'>;

function assemble({ part, shortlist, fence, instructions }: Frame, data: PromptData): Request {
  const numbers = data.neighbors.map(({ number }) => number);
  const schema = createAnswerSchema({ part, shortlist, numbers });
  const known = data.neighbors.map(({ number, text }) => fence.wrap(nameNeighbor(number), text));
  return {
    system: [instructions ?? OUR_INSTRUCTIONS[part], dataRules(fence.marker), answerRules(schema.properties)].join(
      '\n\n',
    ),
    user: [
      ...shortlist.map(describeLabels),
      ...(known.length === 0 ? [] : ['Known issues, most similar first:', ...known]),
      'The issue to judge:',
      fence.wrap('issue', data.issue),
    ].join('\n\n'),
    schema,
  };
}

function countRequest({ system, user, schema }: Request, countTokens: CountTokens): number {
  return countTokens(system) + countTokens(user) + countTokens(JSON.stringify(toJsonSchema(schema)));
}

function describeIssue({ document }: ModelQuestion): TextWithCode {
  const missing = document.missing
    .slice(0, MAX_MISSING)
    .map((heading) => cutBetweenCharacters(heading, MAX_HEADING_CHARS));
  const facts = [
    `Title: ${cleanData(cutBetweenCharacters(document.title, MAX_TITLE_CHARS))}`,
    ...(missing.length === 0 ? [] : [`Empty parts of the form: ${cleanData(missing.join('; '))}`]),
  ];
  return {
    text: [...facts, cleanData(document.body)].join('\n'),
    codeLines: document.codeLines.map(({ from, to }) => ({ from: from + facts.length, to: to + facts.length })),
  };
}

function describeNeighbor({ title, labels, excerpt }: QuestionNeighbor): string {
  return [
    cleanData(cutBetweenCharacters(title, MAX_TITLE_CHARS)),
    ...(labels.length === 0 ? [] : [`Labels: ${cleanData(labels.slice(0, MAX_NEIGHBOR_LABELS).join(', '))}`]),
    cleanData(cutBetweenCharacters(excerpt, MAX_EXCERPT_CHARS)),
  ].join('\n');
}

function nameNeighbor(number: number): string {
  return `known issue ${number}`;
}

function describeLabels({ family, labels }: FamilyShortlist): string {
  return [`Labels of the family "${family}":`, ...labels.map(describeLabel)].join('\n');
}

function describeLabel({ name, probability, description }: ShortlistLabel): string {
  const percent = `${Math.round(probability * 100)}%`;
  return description === '' ? `${name} (${percent})` : `${name} (${percent}): ${cleanData(description)}`;
}

/** As many labels as the schema and the budget take; each stands in the list and in the schema. */
function fitShortlist(
  shortlist: readonly FamilyShortlist[],
  { maxTokens, maxEnumValues, countTokens }: PromptOptions,
): readonly FamilyShortlist[] {
  const tokensOf = (families: readonly FamilyShortlist[]) =>
    countTokens(
      families.map((family) => `${describeLabels(family)}${JSON.stringify(family.labels.map(nameOf))}`).join('\n'),
    );
  const maxLabels = Math.max(1, Math.floor((maxEnumValues - MAX_NEIGHBORS) / Math.max(1, shortlist.length)));
  let fitted = takeLabels(shortlist, maxLabels);
  if (tokensOf(fitted) > LABEL_SHARE * maxTokens) fitted = fitted.map(withoutDescriptions);
  while (tokensOf(fitted) > LABEL_SHARE * maxTokens) {
    const most = Math.max(...fitted.map(({ labels }) => labels.length));
    if (most <= FEWEST_LABELS) break;
    fitted = takeLabels(fitted, Math.max(FEWEST_LABELS, Math.floor(most * 0.75)));
  }
  return fitted;
}

function takeLabels(shortlist: readonly FamilyShortlist[], count: number): readonly FamilyShortlist[] {
  return shortlist.map(({ family, labels }) => ({ family, labels: labels.slice(0, count) }));
}

function withoutDescriptions({ family, labels }: FamilyShortlist): FamilyShortlist {
  return { family, labels: labels.map((label) => ({ ...label, description: '' })) };
}

function nameOf({ name }: ShortlistLabel): string {
  return name;
}
