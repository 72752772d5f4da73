/**
 * What a line looks like, apart from its words. Each is a bit of a line's shape and a feature of the first scorer, so order
 * and number belong to the learned weights (`line-weights.ts`).
 */
export const SHAPES = [
  /** Nothing but spaces. */
  'blank',
  /** A part of it is red on a terminal. */
  'red',
  /** Names a place: `main.c:12`, `Main.java(12`. */
  'location',
  /** A word ends in Error or Exception: the name of a kind of failure. */
  'failureName',
  /** A number above zero stands beside a word of failure: `3 failed`, `failures: 3`. */
  'failureCount',
  /** A zero stands beside a word of failure. */
  'noFailure',
  /** FAIL, FAILED, FAILURE, ERROR or FATAL in capitals. */
  'shouts',
  /** Starts with spaces. */
  'indented',
  /** Starts with a capital letter. */
  'capital',
  /** Next to no letters or digits: a rule, a frame, a row of dots. */
  'ruler',
  /** A command that is echoed: `$ …`, `+ …`, `> …`. */
  'command',
  /** A frame of a stack: `at …`, `File "…", line 3`. */
  'frame',
  /** Starts with a cross or a ball of a test runner. */
  'cross',
  /** Starts with a tick of a test runner. */
  'tick',
  /** `##[error]` of the Actions runner. */
  'annotation',
  /** A group, its end, a notice or a warning of the Actions runner. */
  'runner',
  /** A line of a difference: starts with a plus or a minus and text. */
  'difference',
  /** Starts with a number and a bar or a bar alone: a quoted line of source. */
  'gutter',
  /** Ends in a colon: what follows belongs to it. */
  'colon',
  /** Holds a colon and a space: a head and what it says. */
  'head',
  /** Starts with a numbered item: `1) …`, `2. …`. */
  'numbered',
  /** pytest's `E   `. */
  'pytest',
  /** The last character is a sentence's. */
  'sentence',
  /** Holds a path or an address. */
  'path',
  /** Starts with a bracketed word: `[ERROR] …`, `[info] …`. */
  'bracketed',
] as const;

export type Shape = (typeof SHAPES)[number];

export function shapeBit(shape: Shape): number {
  return 1 << SHAPES.indexOf(shape);
}

/** The bits of several shapes. */
export function shapeBits(...shapes: readonly Shape[]): number {
  return shapes.reduce((bits, shape) => bits | shapeBit(shape), 0);
}

/** By the name of the shape. */
export const SHAPE_BITS = Object.fromEntries(SHAPES.map((shape) => [shape, shapeBit(shape)])) as Readonly<
  Record<Shape, number>
>;
