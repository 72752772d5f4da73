import type { Document } from '../document/document.ts';
import type { FamilyShortlist } from './label-shortlist.ts';

/** Everything that a model is told of one issue. */
export interface ModelQuestion {
  readonly document: Document;
  readonly shortlist: readonly FamilyShortlist[];
  /** Most similar first. */
  readonly neighbors: readonly QuestionNeighbor[];
}

/** A known issue, as far as a model needs it. */
export interface QuestionNeighbor {
  readonly number: number;
  readonly title: string;
  readonly labels: readonly string[];
  /** A few lines, already cleaned. */
  readonly excerpt: string;
}

/** What is asked: everything at once, whether the issue says enough, or which labels it gets and what it repeats. */
export type QuestionPart = 'everything' | 'quality' | 'categories';
