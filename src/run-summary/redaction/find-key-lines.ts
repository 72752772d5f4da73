import type { LogTable } from '../log/log-table.ts';

const BEGIN = 'PRIVATE KEY';
const END = '-----END';
/** An RSA key of 16,384 bits has 200 lines; what starts a key and does not end it hides no more than this. */
const MAX_KEY_LINES = 250;

/** The lines, from 0, that hold a part of a private key in PEM (RFC 7468): the line that starts it to the one that ends it. */
export function findKeyLines(log: LogTable): ReadonlySet<number> {
  const bytes = Buffer.from(log.bytes.buffer, log.bytes.byteOffset, log.bytes.byteLength);
  const lines = new Set<number>();
  for (let at = bytes.indexOf(BEGIN); at >= 0; at = bytes.indexOf(BEGIN, at + 1)) {
    const first = lineAt(log, at);
    if (lines.has(first)) continue;
    const stop = Math.min(log.count, first + MAX_KEY_LINES);
    if (!startsKey(bytes, at) || endsOnLine(bytes, log, first)) continue;
    for (let line = first; line < stop; line++) {
      lines.add(line);
      if (endsOnLine(bytes, log, line)) break;
    }
  }
  return lines;
}

function startsKey(bytes: Buffer, at: number): boolean {
  return bytes.subarray(Math.max(0, at - 40), at).includes('-----BEGIN ');
}

function endsOnLine(bytes: Buffer, log: LogTable, line: number): boolean {
  return bytes.subarray(log.rawStarts[line], log.ends[line]).includes(END);
}

/** The last line that starts at or before a byte. */
function lineAt(log: LogTable, at: number): number {
  let low = 0;
  let high = log.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (log.rawStarts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
