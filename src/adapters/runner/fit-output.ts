import type { Output } from '../../shared/output.ts';

/**
 * Linux takes 128 KiB a variable of the environment, name included (MAX_ARG_STRLEN, `man 2 execve`), and outputs are
 * handed to scripts through `env:`. The rest is room for what a workflow writes around the value.
 */
export const MAX_OUTPUT_BYTES = 100 * 1024;

export interface FittedOutput {
  /** Below the limit in UTF-8, without NUL, which no variable can hold. */
  readonly text: string;
  readonly isWhole: boolean;
}

/** The text of an output, shortened where it would not be below `maxBytes`. JSON that lost something says `truncated: true`. */
export function fitOutput(output: Output, maxBytes = MAX_OUTPUT_BYTES): FittedOutput {
  switch (output.kind) {
    case 'text':
      return fitText(output.text.replaceAll('\0', ''), maxBytes);
    case 'names':
      return fitNames(output, maxBytes);
    case 'json':
      return fitJson(output, maxBytes);
  }
}

const ELLIPSIS = '…';

function fitText(text: string, maxBytes: number): FittedOutput {
  if (fits(text, maxBytes)) return { text, isWhole: true };
  const bytes = Buffer.from(text).subarray(0, maxBytes - 1 - Buffer.byteLength(ELLIPSIS));
  // As a stream the decoder keeps back the bytes of a character that was cut.
  return { text: `${new TextDecoder().decode(bytes, { stream: true })}${ELLIPSIS}`, isWhole: false };
}

function fitNames({ names, format }: Extract<Output, { kind: 'names' }>, maxBytes: number): FittedOutput {
  const count = largest(names.length, (kept) => fits(format(names.slice(0, kept)), maxBytes));
  return { text: format(names.slice(0, count)), isWhole: count === names.length };
}

function fitJson({ value, shorter = [] }: Extract<Output, { kind: 'json' }>, maxBytes: number): FittedOutput {
  const whole = JSON.stringify(value);
  if (fits(whole, maxBytes)) return { text: whole, isWhole: true };
  let least = value;
  for (const shorten of shorter) {
    least = shorten();
    const text = JSON.stringify(marked(least));
    if (fits(text, maxBytes)) return { text, isWhole: false };
  }
  return { text: JSON.stringify(firstElements(least, maxBytes)), isWhole: false };
}

const MARK = { truncated: true };

/** With `truncated: true` in it: in an array, in each of its objects. */
function marked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((element) => (isRecord(element) ? { ...element, ...MARK } : element));
  return isRecord(value) ? { ...value, ...MARK } : MARK;
}

/** The mark alone where not even the first element fits, or it is no array. */
function firstElements(value: unknown, maxBytes: number): unknown {
  if (!Array.isArray(value)) return MARK;
  const elements = marked(value) as unknown[];
  const count = largest(elements.length, (kept) => fits(JSON.stringify(elements.slice(0, kept)), maxBytes));
  return count === 0 ? [MARK] : elements.slice(0, count);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fits(text: string, maxBytes: number): boolean {
  return Buffer.byteLength(text) < maxBytes;
}

/** The largest count up to `max` that passes, where all smaller ones do; 0 where none does. */
function largest(max: number, passes: (count: number) => boolean): number {
  let [low, high] = [0, max];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
