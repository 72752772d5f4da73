import type { EmbeddingKey, EmbeddingStore, Refusal } from './embedding-store.ts';

/** Keeps vectors for as long as the process lives. */
export function createMemoryEmbeddingStore(): EmbeddingStore {
  const vectors = new Map<string, Float32Array>();
  const refusals = new Map<string, Refusal>();
  const nameOf = ({ embedderId, purpose, contentHash }: EmbeddingKey) => `${purpose} ${contentHash} ${embedderId}`;
  return {
    read: (key) => vectors.get(nameOf(key)),
    write: (entries) => {
      for (const entry of entries) vectors.set(nameOf(entry), entry.vector);
    },
    readRefusal: (key) => refusals.get(nameOf(key)),
    writeRefusals: (entries) => {
      for (const { tries, at, reason, ...key } of entries) refusals.set(nameOf(key), { tries, at, reason });
    },
    close: () => {},
  };
}
