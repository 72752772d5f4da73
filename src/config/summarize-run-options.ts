import type { Fields, OptionsOf } from './field.ts';
import { excerptChars, logFiles, passingLogFiles } from './log-fields.ts';
import type { OptionSource } from './option-source.ts';
import { readOptions } from './read-options.ts';
import { trueOrFalse } from './value-schemas.ts';

export const summarizeRunFields = {
  logFiles,
  passingLogFiles,
  extractOnly: {
    description: 'give the excerpts alone, without facts',
    flag: '--extract-only',
    default: 'false',
    schema: trueOrFalse,
  },
  maxChars: excerptChars,
} as const satisfies Fields;

export type SummarizeRunOptions = OptionsOf<typeof summarizeRunFields>;

/** Throws ConfigError with all faults. */
export function readSummarizeRunFlags(source: OptionSource): SummarizeRunOptions {
  return readOptions(summarizeRunFields, { source });
}
