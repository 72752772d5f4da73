import type { Fields, OptionsOf } from './field.ts';
import { knownIssueFields } from './known-issue-fields.ts';
import { excerptChars, logFiles, passingLogFiles, reportFiles } from './log-fields.ts';
import { flagName, type OptionSource } from './option-source.ts';
import { type IsGiven, readOptions, type TextOf } from './read-options.ts';
import { attempt, historyFile, parseRunAddress, run, runRepository, runServerUrl, runToken } from './run-fields.ts';
import { apiUrl, configFile, inheritedSettings } from './shared-fields.ts';
import { text, trueOrFalse, wholeNumber } from './value-schemas.ts';
import { writerFields } from './writer-fields.ts';

export const summarizeRunFields = {
  configFile,
  inheritedSettings,
  logFiles,
  passingLogFiles,
  ...reportFiles,
  run,
  repository: runRepository,
  attempt,
  extractOnly: {
    description: 'give the excerpts alone, without facts',
    flag: '--extract-only',
    default: 'false',
    schema: trueOrFalse,
  },
  historyFile,
  themes: {
    description: 'group failed jobs by what failed: those of --run, or of the newest failed runs that --db remembers',
    flag: '--themes',
    default: 'false',
    schema: trueOrFalse,
  },
  workflow: {
    description: 'name of the workflow whose runs are grouped (default: all of them)',
    flag: '--workflow <name>',
    schema: text,
  },
  last: {
    description: 'how many of the newest failed runs are grouped',
    flag: '--last <count>',
    default: '50',
    schema: wholeNumber({ min: 1, max: 10_000 }),
  },
  test: {
    description: 'say what went wrong in this one failing test (its name, or a part of it), with a bug report to paste',
    flag: '--test <name>',
    schema: text,
  },
  ...knownIssueFields,
  maxChars: excerptChars,
  ...writerFields,
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

/** One of two ways in: logs and reports that the user has, or a run on GitHub. */
function checkInput(isGiven: IsGiven<Key>, textOf: TextOf<Key>): string[] {
  if (isGiven('themes') && isGiven('test'))
    return ['--themes and --test exclude each other: one is about many failures, the other about one test'];
  const alone = (['workflow', 'last'] as const).filter(
    (key) => isGiven(key) && !(isGiven('themes') && isGiven('historyFile')),
  );
  const stray = alone.map((key) => `${flagName(summarizeRunFields[key])} goes with --themes and --db`);
  if (isGiven('run')) return [...checkRun(isGiven, textOf), ...stray];
  return isGiven('themes') && isGiven('historyFile') && !FILES.some(isGiven)
    ? stray
    : [...checkFiles(isGiven), ...stray];
}

const ABOUT_RUNS = ['indexPath', 'openIssue', 'ciLabel'] as const satisfies readonly Key[];
const FILES = ['logFiles', 'junit', 'ctrf', 'tap'] as const satisfies readonly Key[];

function checkRun(isGiven: IsGiven<Key>, textOf: TextOf<Key>): string[] {
  const [passing, byRun, repo, which] = [passingLogFiles, run, runRepository, attempt].map(flagName);
  const file = FILES.find(isGiven);
  if (file !== undefined)
    return [`${flagName(summarizeRunFields[file])} and ${byRun} exclude each other; give one of them`];
  const address = parseRunAddress(textOf('run') ?? '');
  const other = isGiven('attempt') && address?.attempt !== undefined && String(address.attempt) !== textOf('attempt');
  return [
    ...(isGiven('ciLabel') && !isGiven('openIssue')
      ? [`${flagName(knownIssueFields.ciLabel)} is of no use without ${flagName(knownIssueFields.openIssue)}`]
      : []),
    ...(isGiven('passingLogFiles')
      ? [`${passing} goes with ${flagName(logFiles)}; for ${byRun} GitHub is asked for one`]
      : []),
    ...(other ? [`${which} ${textOf('attempt')} is not the attempt in the address of ${byRun}; give one of them`] : []),
    ...(address !== undefined && address.repository === undefined && !isGiven('repository')
      ? [`${byRun} with a number needs ${repo}`]
      : []),
  ];
}

/** What is read comes from a log, a report or both; excerpts are of logs. */
function checkFiles(isGiven: IsGiven<Key>): string[] {
  const [log, byRun, repo] = [logFiles, run, runRepository].map(flagName);
  const stray = ([...ABOUT_RUNS, 'attempt', 'historyFile'] as const)
    .filter(isGiven)
    .map((key) => `${flagName(summarizeRunFields[key])} is of no use without ${byRun}`);
  if (isGiven('logFiles')) return stray;
  if (!FILES.some(isGiven))
    return [`give ${log} with a file, a test report (--junit, --ctrf, --tap), or ${byRun} with ${repo}`, ...stray];
  return isGiven('extractOnly') || isGiven('passingLogFiles')
    ? [`${log} is missing: --extract-only and --passing-log are about a log`, ...stray]
    : stray;
}
