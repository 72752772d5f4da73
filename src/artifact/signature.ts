import { createHmac, timingSafeEqual } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** Half of what `openssl rand -hex 32` gives; a shorter key could be guessed from one signed index. */
export const MIN_SIGNING_KEY_CHARS = 32;

/** What is signed; it goes into the signature, so that one kind of document never passes for another. */
export type Signed = 'index manifest' | 'pack';

export interface Signing {
  readonly kind: Signed;
  readonly key: string;
}

/**
 * HMAC-SHA256 over the canonical JSON of `document` without its field `signature`, in lower-case hexadecimal.
 * https://www.rfc-editor.org/rfc/rfc2104
 */
export function signatureOf(document: object, { kind, key }: Signing): string {
  const { signature: _own, ...rest } = document as { readonly signature?: unknown };
  return createHmac('sha256', key)
    .update(`auto-triager ${kind} 1\n${canonicalJson(rest)}`)
    .digest('hex');
}

export type SignatureState = 'valid' | 'missing' | 'wrong';

/** Compares in constant time, so that the time of a refusal says nothing about the right signature. */
export function checkSignature(document: object, signing: Signing): SignatureState {
  const { signature } = document as { readonly signature?: unknown };
  if (typeof signature !== 'string' || signature === '') return 'missing';
  const expected = Buffer.from(signatureOf(document, signing));
  const found = Buffer.from(signature);
  return expected.length === found.length && timingSafeEqual(expected, found) ? 'valid' : 'wrong';
}
