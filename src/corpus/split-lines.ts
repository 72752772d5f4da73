const LINE_FEED = 0x0a;

/**
 * The lines of a UTF-8 byte stream, without their line feeds. Splits at `\n` only, because JSON text may hold U+2028
 * and the like; a carriage return stays at the end of its line. Reads at most `maxLineBytes` + 1 bytes of a line and
 * drops its rest, so that a file without line breaks cannot fill the memory; such a line is longer than the limit.
 * The byte order mark is left in the first line.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  options: { readonly maxLineBytes: number },
): AsyncGenerator<string> {
  const capacity = options.maxLineBytes + 1;
  let parts: Uint8Array[] = [];
  let byteCount = 0;
  const keep = (bytes: Uint8Array): void => {
    const kept = bytes.subarray(0, capacity - byteCount);
    if (kept.length > 0) parts.push(kept);
    byteCount += kept.length;
  };
  const takeLine = (): string => {
    const line = Buffer.concat(parts).toString('utf8');
    parts = [];
    byteCount = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      yield takeLine();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (byteCount > 0) yield takeLine();
}
