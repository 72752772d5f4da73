export interface Peeked {
  /** The beginning, shorter than asked for only where there is no more. */
  readonly head: Uint8Array;
  /** Everything, the beginning included; to be read once. */
  readonly chunks: AsyncGenerator<Uint8Array>;
}

/** Looks at the beginning of a stream. Rejects as `chunks` does, and later where it fails after bytes that can be read. */
export async function peek(chunks: AsyncIterable<Uint8Array>, { bytes }: { readonly bytes: number }): Promise<Peeked> {
  const rest = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let count = 0;
  let failure: unknown;
  try {
    while (count < bytes) {
      const { done, value } = await rest.next();
      if (done === true) break;
      seen.push(value);
      count += value.length;
    }
  } catch (error) {
    if (count === 0) throw error;
    failure = error;
  }
  return { head: Buffer.concat(seen).subarray(0, bytes), chunks: joinChunks({ seen, rest, failure }) };
}

interface Parts {
  readonly seen: readonly Uint8Array[];
  readonly rest: AsyncIterator<Uint8Array>;
  /** What went wrong after `seen`. */
  readonly failure: unknown;
}

async function* joinChunks({ seen, rest, failure }: Parts): AsyncGenerator<Uint8Array> {
  try {
    yield* seen;
    if (failure !== undefined) throw failure;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    // Closes the file where the reader does not go on to the end.
    await rest.return?.();
  }
}
