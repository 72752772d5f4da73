import { z } from 'zod';
import type { Field } from './field.ts';
import { wholeNumber } from './value-schemas.ts';

/** Paths between commas, as flags that were given several times arrive. */
const pathList = z.string().transform((list) => [
  ...new Set(
    list
      .split(',')
      .map((path) => path.trim())
      .filter((path) => path !== ''),
  ),
]);

/** A model's window has room for no more, and no reader has. */
const MAX_EXCERPT_CHARS = 1_000_000;
const MIN_EXCERPT_CHARS = 200;

export const logFiles = {
  description: 'log of a job that failed: text, gzip, or the zip of a run; may be given several times, or with commas',
  flag: '--log <file>',
  isList: true,
  schema: pathList,
} as const satisfies Field;

export const passingLogFiles = {
  description: 'log of the same job when it passed: what both say is noise; may be given several times, or with commas',
  flag: '--passing-log <file>',
  isList: true,
  schema: pathList,
} as const satisfies Field;

/** Reports of one format, one flag each: a wrong one is told, not guessed. */
export const reportFiles = {
  junit: {
    description: 'test report in JUnit XML, or a zip with some; may be given several times, or with commas',
    flag: '--junit <file>',
    isList: true,
    schema: pathList,
  },
  ctrf: {
    description: 'test report in CTRF (JSON), or a zip with some; may be given several times, or with commas',
    flag: '--ctrf <file>',
    isList: true,
    schema: pathList,
  },
  tap: {
    description: 'test report in TAP, or a zip with some; may be given several times, or with commas',
    flag: '--tap <file>',
    isList: true,
    schema: pathList,
  },
} as const satisfies Record<string, Field>;

export const excerptChars = {
  description: 'most characters that the excerpts of all logs may have together',
  flag: '--max-chars <count>',
  default: '16000',
  schema: wholeNumber({ min: MIN_EXCERPT_CHARS, max: MAX_EXCERPT_CHARS }),
} as const satisfies Field;

/** Several budgets between commas. */
export const excerptBudgets = {
  description: 'budgets in characters, with commas between them',
  flag: '--max-chars <counts>',
  default: '4000,16000,32000',
  schema: z
    .string()
    .regex(/^\d{3,7}(?:,\s*\d{3,7})*$/, 'must be whole numbers of at least 3 digits with commas between them')
    .transform((list) => [...new Set(list.split(',').map(Number))]),
} as const satisfies Field;
