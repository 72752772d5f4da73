import type { Fields, OptionsOf } from './field.ts';
import { excerptChars, logFiles, passingLogFiles } from './log-fields.ts';
import { flagName, type OptionSource } from './option-source.ts';
import { type IsGiven, readOptions, type TextOf } from './read-options.ts';
import { attempt, parseRunAddress, run, runRepository, runServerUrl, runToken } from './run-fields.ts';
import { apiUrl } from './shared-fields.ts';
import { trueOrFalse } from './value-schemas.ts';

export const summarizeRunFields = {
  logFiles,
  passingLogFiles,
  run,
  repository: runRepository,
  attempt,
  extractOnly: {
    description: 'give the excerpts alone, without facts',
    flag: '--extract-only',
    default: 'false',
    schema: trueOrFalse,
  },
  maxChars: excerptChars,
  apiUrl,
  serverUrl: runServerUrl,
  token: runToken,
} as const satisfies Fields;

export type SummarizeRunOptions = OptionsOf<typeof summarizeRunFields>;

/** Throws ConfigError with all faults. */
export function readSummarizeRunFlags(source: OptionSource): SummarizeRunOptions {
  return readOptions(summarizeRunFields, { source, check: checkInput });
}

type Key = keyof typeof summarizeRunFields;

/** One of two ways in: logs that the user has, or a run on GitHub. */
function checkInput(isGiven: IsGiven<Key>, textOf: TextOf<Key>): string[] {
  const [log, passing, byRun] = [logFiles, passingLogFiles, run].map(flagName);
  const [repo, which] = [runRepository, attempt].map(flagName);
  if (isGiven('logFiles') && isGiven('run')) return [`${log} and ${byRun} exclude each other; give one of them`];
  if (!isGiven('run')) {
    const stray = isGiven('attempt') ? [`${which} is of no use without ${byRun}`] : [];
    return isGiven('logFiles') ? stray : [`give ${log} with a file, or ${byRun} with ${repo}`, ...stray];
  }
  const address = parseRunAddress(textOf('run') ?? '');
  const other = isGiven('attempt') && address?.attempt !== undefined && String(address.attempt) !== textOf('attempt');
  return [
    ...(isGiven('passingLogFiles') ? [`${passing} goes with ${log}; for ${byRun} GitHub is asked for one`] : []),
    ...(other ? [`${which} ${textOf('attempt')} is not the attempt in the address of ${byRun}; give one of them`] : []),
    ...(address !== undefined && address.repository === undefined && !isGiven('repository')
      ? [`${byRun} with a number needs ${repo}`]
      : []),
  ];
}
