import type { Document } from '../document/document.ts';
import { createShortlist } from './label-shortlist.ts';
import type { ModelQuestion, QuestionNeighbor } from './model-question.ts';
import type { Verdict } from './verdict.ts';

export interface QuestionFacts {
  readonly document: Document;
  /** What the local engine says. */
  readonly local: Verdict;
  /** Descriptions of the live repository's labels, by name. */
  readonly descriptions: ReadonlyMap<string, string>;
  /** Most similar first. */
  readonly neighbors: readonly QuestionNeighbor[];
}

/** What a model is told of an issue; the judge asks with it, and datasets teach with it, so that both are the same. */
export function createQuestion({ document, local, descriptions, neighbors }: QuestionFacts): ModelQuestion {
  return { document, shortlist: createShortlist(local.families, { descriptions }), neighbors };
}
