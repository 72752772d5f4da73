import type { Unit } from './figure.ts';

/** Digits after the decimal point; values below `SMALL` have two where they would have fewer. */
const DIGITS: Readonly<Record<Unit, number>> = {
  ms: 0,
  s: 1,
  MB: 0,
  bytes: 0,
  count: 0,
  'per second': 0,
  share: 3,
  times: 2,
};
const SMALL = 10;
const SMALL_DIGITS = 2;
const SUFFIX: Readonly<Record<Unit, string>> = {
  ms: ' ms',
  s: ' s',
  MB: ' MB',
  bytes: ' bytes',
  count: '',
  'per second': ' /s',
  share: '',
  times: ' ×',
};

export function formatValue(value: number, unit: Unit): string {
  return formatNumber(value, unit) + SUFFIX[unit];
}

/** Without the unit. */
export function formatNumber(value: number, unit: Unit): string {
  const isFine = Math.abs(value) < SMALL && unit !== 'count';
  const digits = isFine ? Math.max(SMALL_DIGITS, DIGITS[unit]) : DIGITS[unit];
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export function formatTarget(target: number | undefined, unit: Unit): string {
  return target === undefined ? '' : `≤ ${target.toLocaleString('en')}${SUFFIX[unit]}`;
}

export function formatOutcome(isMet: boolean | undefined): string {
  if (isMet === undefined) return '';
  return isMet ? 'met' : 'MISSED';
}
