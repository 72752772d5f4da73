import { isUtf8 } from 'node:buffer';
import { parseJson } from '../../shared/parse-json.ts';
import { type Place, type Scanned, ValueScanner } from './value-scanner.ts';

export type JsonValue =
  /** `isUtf8` is false where bytes were no UTF-8: each became U+FFFD. */
  | { readonly kind: 'value'; readonly place: Place; readonly value: unknown; readonly isUtf8: boolean }
  /** `reason` is ready to follow the place. */
  | { readonly kind: 'fault'; readonly place: Place; readonly reason: string };

/**
 * Longest value that is read, in bytes: an answer to GraphQL holds at most 100 issues, each of which takes at most 400 kB
 * as escaped JSON (65,536 characters of body), and 10 kB for the rest.
 */
export const MAX_VALUE_BYTES = 48 * 1024 * 1024;

/** The JSON values in a stream of bytes, parsed; see `ValueScanner` for what is read as what. Rejects as `chunks` does. */
export async function* readJsonValues(
  chunks: AsyncIterable<Uint8Array>,
  { maxBytes = MAX_VALUE_BYTES }: { readonly maxBytes?: number } = {},
): AsyncGenerator<JsonValue> {
  const scanner = new ValueScanner({ maxBytes });
  for await (const chunk of chunks) {
    for (const scanned of scanner.push(chunk)) yield parse(scanned);
  }
  for (const scanned of scanner.finish()) yield parse(scanned);
}

function parse(scanned: Scanned): JsonValue {
  if (scanned.kind === 'fault') return scanned;
  const { place, bytes } = scanned;
  const value = parseJson(bytes.toString('utf8'));
  if (value !== undefined) return { kind: 'value', place, value, isUtf8: isUtf8(bytes) };
  return { kind: 'fault', place, reason: bytes.includes(0) ? 'not valid JSON: it holds null bytes' : 'not valid JSON' };
}
