import type { EmbeddingKey, EmbeddingStore, Refusal } from './embedding-store.ts';

/** Keeps vectors for as long as the process lives. */
export function createMemoryEmbeddingStore(): EmbeddingStore {
  const vectors = new Map<string, Float32Array>();
  const refusals = new Map<string, Refusal>();
  const nameOf = ({ embedderId, purpose, contentHash }: EmbeddingKey) => `${purpose} ${contentHash} ${embedderId}`;
  return {
    read: async (keys) => keys.map((key) => vectors.get(nameOf(key))),
    write: async (entries) => {
      for (const entry of entries) vectors.set(nameOf(entry), entry.vector);
    },
    readRefusals: async (keys) => keys.map((key) => refusals.get(nameOf(key))),
    writeRefusals: async (entries) => {
      for (const { tries, at, reason, ...key } of entries) refusals.set(nameOf(key), { tries, at, reason });
    },
    close: async () => {},
  };
}
