import type { EmbeddingKey, EmbeddingStore } from './embedding-store.ts';

/** Keeps vectors for as long as the process lives. */
export function createMemoryEmbeddingStore(): EmbeddingStore {
  const vectors = new Map<string, Float32Array>();
  const nameOf = ({ embedderId, purpose, contentHash }: EmbeddingKey) => `${purpose} ${contentHash} ${embedderId}`;
  return {
    read: (key) => vectors.get(nameOf(key)),
    write: (entries) => {
      for (const entry of entries) vectors.set(nameOf(entry), entry.vector);
    },
    close: () => {},
  };
}
