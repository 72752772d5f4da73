import { isoDateMs } from '../shared/iso-date.ts';

/** What a vector is for; a service may embed a text that is looked for otherwise than one that is found. */
export type EmbeddingPurpose = 'document' | 'query';

/** Names what was embedded, and how. */
export interface EmbeddingKey {
  readonly embedderId: string;
  readonly purpose: EmbeddingPurpose;
  /** SHA-256 of the content, 64 hex digits. */
  readonly contentHash: string;
}

/** That a service gave no vector for a content. */
export interface Refusal {
  /** Runs in which it was asked for. */
  readonly tries: number;
  /** When it was asked for last, as an ISO date with time. */
  readonly at: string;
  /** One line; may quote what the service said. */
  readonly reason: string;
}

/** Port: vectors that were paid for once. */
export interface EmbeddingStore {
  /** In the order of the keys; undefined where nothing is stored under one. */
  read(keys: readonly EmbeddingKey[]): Promise<readonly (Float32Array | undefined)[]>;
  /** Stores all or none, and resolves when they are safe from a crash of this process; known ones are replaced. */
  write(entries: readonly (EmbeddingKey & { readonly vector: Float32Array })[]): Promise<void>;
  /** In the order of the keys; undefined where none is known. */
  readRefusals(keys: readonly EmbeddingKey[]): Promise<readonly (Refusal | undefined)[]>;
  /** Stores all or none; known ones are replaced. */
  writeRefusals(entries: readonly (EmbeddingKey & Refusal)[]): Promise<void>;
  /** Closing twice does nothing. */
  close(): Promise<void>;
}

/** After so many runs that asked in vain, the refusal counts as lasting. */
const TRIES_UNTIL_LASTING = 2;
/** Filters and models change now and then. */
const LASTING_DAYS = 30;
const MS_PER_DAY = 86_400_000;

/** Whether the service is not asked again yet: it refused for good, and not long ago. */
export function isLasting({ tries, at }: Refusal, now: Date): boolean {
  const ageMs = now.getTime() - isoDateMs(at);
  return tries >= TRIES_UNTIL_LASTING && ageMs >= 0 && ageMs < LASTING_DAYS * MS_PER_DAY;
}
