/** A part of a block of links, in bytes of the buffer that holds it. */
export interface ListSearch {
  readonly start: number;
  readonly end: number;
  /** So many lists are passed over. */
  readonly skip: number;
}

/** Where a list starts, with the byte that says its length; undefined where there is none, or it would reach beyond the end. */
export function findList(bytes: Uint8Array, { start, end, skip }: ListSearch): number | undefined {
  let at = start;
  for (let left = skip; left > 0 && at < end; left--) at += 1 + bytes[at]!;
  return at < end && at + 1 + bytes[at]! <= end ? at : undefined;
}

export interface EncodedList {
  /** Where the list starts, by `findList`. */
  readonly start: number;
  /** The element whose list it is. */
  readonly own: number;
  /** Every element of the list is below it. */
  readonly limit: number;
  /** More elements than these are damage. */
  readonly most: number;
  /** Takes the elements, ascending. */
  readonly links: Uint32Array;
}

/** Reads a list (see vector-file-layout.ts) and says how many elements it holds; undefined where it is not sound. */
export function decodeList(bytes: Uint8Array, { start, own, limit, most, links }: EncodedList): number | undefined {
  const end = start + 1 + bytes[start]!;
  let count = 0;
  let last = -1;
  for (let at = start + 1; at < end; ) {
    let value = 0;
    let scale = 1;
    let byte: number;
    do {
      if (at >= end || scale > MAX_SCALE) return undefined;
      byte = bytes[at++]!;
      value += (byte & 0x7f) * scale;
      scale *= 0x80;
    } while (byte >= 0x80);
    if (count === 0) last = own + (value % 2 === 0 ? value / 2 : -(value + 1) / 2);
    else last += value + 1;
    if (last < 0 || last >= limit || count === most) return undefined;
    links[count++] = last;
  }
  return count;
}

/** Of the fifth and last byte of a number. */
const MAX_SCALE = 0x80 ** 4;
