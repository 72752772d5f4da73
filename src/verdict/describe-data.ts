import { cleanData, createFence, type Fence } from '../models/fence.ts';
import type { ModelQuestion, QuestionNeighbor } from './model-question.ts';
import { cutBetweenCharacters, type TextWithCode } from './shorten-text.ts';

/** What is shown of an issue and of those that are like it, before anything is cut. */
export interface DescribedData {
  readonly issue: TextWithCode;
  /** Most similar first. */
  readonly neighbors: readonly ShownNeighbor[];
  /** Around all of it. */
  readonly fence: Fence;
}

export interface ShownNeighbor {
  readonly number: number;
  readonly text: string;
}

/** What is left of it where it has to fit. */
export interface PromptData {
  readonly issue: string;
  readonly neighbors: readonly ShownNeighbor[];
}

/** Known issues that are shown at most; further ones add tokens and no knowledge. */
export const MAX_NEIGHBORS = 20;
const MAX_TITLE_CHARS = 256;
const MAX_EXCERPT_CHARS = 300;
const MAX_NEIGHBOR_LABELS = 8;
const MAX_MISSING = 10;
const MAX_HEADING_CHARS = 60;

/** At most `maxNeighbors` known issues. Pure. */
export function describeData(question: ModelQuestion, maxNeighbors: number): DescribedData {
  const issue = describeIssue(question);
  const neighbors = question.neighbors
    .slice(0, maxNeighbors)
    .map((neighbor) => ({ number: neighbor.number, text: describeNeighbor(neighbor) }));
  return { issue, neighbors, fence: createFence([issue.text, ...neighbors.map(({ text }) => text)]) };
}

/** The part of a prompt that holds it. */
export function writeData({ issue, neighbors }: PromptData, fence: Fence): string[] {
  const known = neighbors.map((neighbor) => wrapNeighbor(neighbor, fence));
  return [
    ...(known.length === 0 ? [] : ['Known issues, most similar first:', ...known]),
    'The issue to judge:',
    fence.wrap('issue', issue),
  ];
}

export function wrapNeighbor({ number, text }: ShownNeighbor, fence: Fence): string {
  return fence.wrap(`known issue ${number}`, text);
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
