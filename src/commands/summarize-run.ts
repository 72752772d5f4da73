import type { RunAddress } from '../config/run-fields.ts';
import type { SummarizeRunOptions } from '../config/summarize-run-options.ts';
import { describeKnown } from '../run-summary/known-issues/describe-known.ts';
import { describeBug } from '../run-summary/reports/describe-bug.ts';
import { findTests } from '../run-summary/reports/find-test.ts';
import { describeExcerpts } from '../run-summary/summary/describe-summary.ts';
import type { RunSummary } from '../run-summary/summary/run-summary.ts';
import { clusterFailures, type Failure } from '../run-summary/themes/cluster-failures.ts';
import { describeThemes } from '../run-summary/themes/describe-themes.ts';
import { failuresOfHistory } from '../run-summary/themes/failures-of.ts';
import { themesMaterial } from '../run-summary/themes/themes-material.ts';
import { describeWords } from '../run-summary/wording/describe-words.ts';
import { ConfigError } from '../shared/errors.ts';
import { type CommandContext, EXIT_DONE } from './context.ts';
import type { KnownFailure } from './know-failure.ts';
import { openFiles, openRun, type SummarySource } from './run-summary/open-source.ts';
import { readHistoryFile } from './run-summary/read-history-file.ts';
import { wordSummary } from './run-summary/word-summary.ts';

/** Tells what failed in a run, or in logs and test reports of failed jobs, and shows the lines that explain it. */
export async function runSummarizeRun(options: SummarizeRunOptions, context: CommandContext): Promise<number> {
  const { themes, test, historyFile, repository, run, workflow, last } = options;
  const isOfHistory = themes && run === undefined && historyFile !== undefined;
  if (isOfHistory) {
    const records = await readHistoryFile(historyFile, repository);
    return await tellThemes(failuresOfHistory(records, { workflow, last }), { options, context });
  }
  const source = run === undefined ? await openFiles(options) : await openRunOf(run, options, context);
  if (themes) return await tellThemes(source.failures(options.maxChars), { options, context });
  if (test !== undefined) return await tellTest(test, { source, options, context });
  return await tellSummary(source, { options, context });
}

async function openRunOf(address: RunAddress, options: SummarizeRunOptions, context: CommandContext) {
  const { checkRunServer } = await import('./run-summary/check-run-server.ts');
  const { apiUrl, serverUrl, token } = options;
  checkRunServer(address, { apiUrl, serverUrl });
  const repository = address.repository ?? options.repository ?? '';
  const history = await readHistoryFile(options.historyFile, repository);
  const attempt = options.attempt ?? address.attempt;
  const { runId } = address;
  return await openRun({ repository, runId, attempt, apiUrl, serverUrl, token, history, log: context.log });
}

interface Telling {
  readonly options: SummarizeRunOptions;
  readonly context: CommandContext;
}

async function tellSummary(source: SummarySource, { options, context }: Telling): Promise<number> {
  const { maxChars, extractOnly } = options;
  const summary = source.summarize(maxChars);
  const { excerpts, placeholders, logs } = summary;
  if (extractOnly && (context.json || logs.length > 0)) {
    if (context.json) context.writeJson({ excerpts, placeholders });
    else context.writeText(describeExcerpts(summary));
    return EXIT_DONE;
  }
  const { materialOf } = source;
  const wording =
    source.hasFailed(maxChars) && !extractOnly
      ? await wordSummary({ kind: 'run', maxChars, materialOf }, { options, log: context.log })
      : undefined;
  const run = extractOnly ? undefined : source.summarizeRun?.(maxChars);
  const { known, fault } = run === undefined ? {} : await lookForIssue(run, { options, context });
  const told = { ...summary, ...(wording !== undefined && { wording }), ...(known !== undefined && { known }) };
  if (context.json) context.writeJson(told);
  // Of a run without logs there is nothing to extract, but something to say.
  else {
    const parts = [source.describe(maxChars), ...describeKnown(known), ...describeWords(wording)];
    context.writeText(parts.join('\n\n'));
  }
  if (fault !== undefined) throw fault;
  return EXIT_DONE;
}

async function lookForIssue(summary: RunSummary, { options, context: { env, log } }: Telling): Promise<KnownFailure> {
  if (options.indexPath === undefined && !options.openIssue) return {};
  // An index is opened only where one is named.
  const { knowFailure } = await import('./know-failure.ts');
  return await knowFailure(summary, { options, env, isInWorkflow: false, log });
}

async function tellThemes(failures: readonly Failure[], { options, context }: Telling): Promise<number> {
  const themes = clusterFailures(failures);
  const { maxChars } = options;
  const wording =
    themes.length === 0
      ? undefined
      : await wordSummary(
          { kind: 'themes', maxChars, materialOf: () => themesMaterial(themes) },
          { options, log: context.log },
        );
  if (context.json) context.writeJson({ themes, ...(wording !== undefined && { wording }) });
  else context.writeText([describeThemes(themes), ...describeWords(wording)].join('\n\n'));
  return EXIT_DONE;
}

async function tellTest(
  name: string,
  { source, options, context }: Telling & { readonly source: SummarySource },
): Promise<number> {
  const { maxChars } = options;
  const { tests, placeholders } = source.summarize(maxChars);
  if (tests === undefined)
    throw new ConfigError('--test needs a test report: give --junit, --ctrf or --tap, or a run that uploads one.');
  const [test, ...others] = findTests(tests, name);
  if (test === undefined) throw new ConfigError(`No failing test has ${JSON.stringify(name)} in its name.`);
  if (others.length > 0) {
    const names = [test, ...others].slice(0, MAX_NAMED).map((one) => JSON.stringify(one.name));
    throw new ConfigError(
      `${others.length + 1} failing tests have that in their names: ${names.join(', ')}. Give more of it.`,
    );
  }
  const bug = describeBug(test);
  const materialOf = (chars: number) => ({
    ...source.materialOf(chars),
    tests: [
      {
        name: test.name,
        place: [test.file, test.line].filter((part) => part !== null).join(':'),
        message: test.message ?? '',
      },
    ],
  });
  const wording = await wordSummary({ kind: 'test', maxChars, materialOf }, { options, log: context.log });
  if (context.json) context.writeJson({ test, bug, placeholders, ...(wording !== undefined && { wording }) });
  else context.writeText([bug.title, bug.description, ...describeWords(wording)].join('\n\n'));
  return EXIT_DONE;
}

const MAX_NAMED = 10;
