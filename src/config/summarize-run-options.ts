import type { Fields, OptionsOf } from './field.ts';
import { excerptChars, logFiles, passingLogFiles, reportFiles } from './log-fields.ts';
import type { OptionSource } from './option-source.ts';
import { type IsGiven, readOptions } from './read-options.ts';
import { trueOrFalse } from './value-schemas.ts';

export const summarizeRunFields = {
  logFiles,
  passingLogFiles,
  ...reportFiles,
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
  return readOptions(summarizeRunFields, { source, check: checkInputs });
}

/** What is read comes from a log, a report or both; excerpts are of logs. */
function checkInputs(isGiven: IsGiven<keyof typeof summarizeRunFields>): string[] {
  if (isGiven('logFiles')) return [];
  const hasReport = isGiven('junit') || isGiven('ctrf') || isGiven('tap');
  if (!hasReport)
    return ['--log is missing: give the log of a job that failed, a test report (--junit, --ctrf, --tap), or both'];
  return isGiven('extractOnly') || isGiven('passingLogFiles')
    ? ['--log is missing: --extract-only and --passing-log are about a log']
    : [];
}
