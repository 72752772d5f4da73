import type { ErrorKind } from './error-kinds.ts';
import type { SupportBin } from './support-metrics.ts';

/** What a reader calls the kinds of wrong first labels. */
export const ERROR_TITLES = {
  'never-seen': 'right label never seen in training',
  'second-or-third': 'right label second or third',
  'wrong-named': 'wrong label named in the text',
  other: 'other',
} as const satisfies Record<ErrorKind, string>;

/** `0`, `1–4`, `80 or more`: examples of the right label. */
export function nameSupport({ from, to }: Pick<SupportBin, 'from' | 'to'>): string {
  if (to === null) return `${from} or more`;
  return from === to ? String(from) : `${from}–${to}`;
}
