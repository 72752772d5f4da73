/** Where the bytes of a list lie in its block. */
export interface ListPlace {
  readonly start: number;
  readonly end: number;
}

/** The list that is so many lists after the first of its block; undefined where the block does not hold it. */
export function listAt(block: Uint8Array, skip: number): ListPlace | undefined {
  let start = 0;
  for (let left = skip; left > 0; left--) {
    if (start >= block.length) return undefined;
    start += 1 + block[start]!;
  }
  if (start >= block.length) return undefined;
  const end = start + 1 + block[start]!;
  return end <= block.length ? { start: start + 1, end } : undefined;
}

export interface EncodedList extends ListPlace {
  /** The element whose list it is. */
  readonly own: number;
  /** Every element of the list is below it. */
  readonly limit: number;
  /** More elements than these are damage. */
  readonly most: number;
}

/** The elements of a list, ascending (see vector-file-layout.ts); undefined where it is not sound. */
export function decodeList(block: Uint8Array, { start, end, own, limit, most }: EncodedList): number[] | undefined {
  const links: number[] = [];
  let at = start;
  let before = -1;
  while (at < end) {
    let value = 0;
    let scale = 1;
    let byte: number;
    do {
      if (at >= end || scale > MAX_SCALE) return undefined;
      byte = block[at++]!;
      value += (byte & 0x7f) * scale;
      scale *= 0x80;
    } while (byte >= 0x80);
    if (links.length === 0) before = own + (value % 2 === 0 ? value / 2 : -(value + 1) / 2);
    else before += value + 1;
    if (before < 0 || before >= limit || links.length === most) return undefined;
    links.push(before);
  }
  return links;
}

/** Of the fifth and last byte of a number. */
const MAX_SCALE = 0x80 ** 4;
