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
  /**
   * One vector of `dimensions` numbers for each document, in order. An embedder behind a service throws ServiceError,
   * also when `signal` aborts, and tries nothing again by itself.
   */
  embedDocuments(documents: readonly Document[], signal?: AbortSignal): Promise<Float32Array[]>;
  /** The vector to look for documents like this one. Throws as `embedDocuments` does. */
  embedQuery(document: Document, signal?: AbortSignal): Promise<Float32Array>;
  /** The same, which does not ask again where a text may be at fault: to find out which one; absent: this one is it. */
  readonly hasty?: Omit<Embedder, 'hasty'>;
}
