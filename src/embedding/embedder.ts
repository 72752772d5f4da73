import type { Document } from '../document/document.ts';

/** Port: turns documents into unit-length vectors. */
export interface Embedder {
  /** Names model, settings and fit; two embedders with one id give the same vector for the same document. */
  readonly id: string;
  readonly dimensions: number;
  /** Documents per call of `embedDocuments`. */
  readonly maxBatch: number;
  /** Characters of title and body together that are read; the rest is ignored. */
  readonly maxInputChars: number;
  /** One vector of `dimensions` numbers for each document, in order. */
  embedDocuments(documents: readonly Document[]): Promise<Float32Array[]>;
  embedQuery(document: Document): Promise<Float32Array>;
}
