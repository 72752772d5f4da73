/** What a vector is for; a service may embed a text that is looked for otherwise than one that is found. */
export type EmbeddingPurpose = 'document' | 'query';

/** Names what was embedded, and how. */
export interface EmbeddingKey {
  readonly embedderId: string;
  readonly purpose: EmbeddingPurpose;
  /** SHA-256 of the content, 64 hex digits. */
  readonly contentHash: string;
}

/** Port: vectors that were paid for once. */
export interface EmbeddingStore {
  /** Undefined where nothing is stored under the key. */
  read(key: EmbeddingKey): Float32Array | undefined;
  /** Stores all or none, and returns when they are safe from a crash of this process; known ones are replaced. */
  write(entries: readonly (EmbeddingKey & { readonly vector: Float32Array })[]): void;
  close(): void;
}
