import { parseIssueNumbers } from '../config/issue-numbers.ts';
import type { TriageOptions } from '../config/triage-options.ts';
import { rehearse } from '../triage/carry-out.ts';
import { findUnlabeled } from '../triage/find-unlabeled.ts';
import { describeTriage } from '../triage/report/describe-triage.ts';
import type { IssueReport, TriagedIssue } from '../triage/report/summary-report.ts';
import { toTriageJson } from '../triage/report/triage-json.ts';
import { tellMissingSuggestions } from '../triage/tell-missing-suggestions.ts';
import { createProjectTeller } from '../triage/tell-projects.ts';
import { toReport, triageNumbers, WHY_NOT_TRIAGED } from '../triage/triage-numbers.ts';
import { type CommandContext, EXIT_DONE, EXIT_FAILED } from './context.ts';
import { explainError } from './explain-error.ts';
import { toTriageSetup } from './to-triage-setup.ts';
import { openTriage } from './triage/open-triage.ts';

/** Judges one issue from a file, or issues of a repository, which it labels when asked to. One JSON line an issue. */
export function runTriage(options: TriageOptions, context: CommandContext): Promise<number> {
  return options.issueFile === undefined
    ? triageOnGitHub(options, context)
    : triageFile(options.issueFile, { options, context });
}

async function triageFile(
  path: string,
  { options, context }: { readonly options: TriageOptions; readonly context: CommandContext },
): Promise<number> {
  const { readIssueFile } = await import('../adapters/files/read-issue-file.ts');
  const issue = await readIssueFile(path);
  const opened = await openTriage({ setup: toTriageSetup(options), log: context.log });
  try {
    const result = await opened.triage(issue);
    const timed = { ...result, timings: [...opened.timings, ...result.timings] };
    write(toReport(timed, rehearse(result.plan)), { options, context });
    return EXIT_DONE;
  } finally {
    opened.setting.knowledge.close();
  }
}

async function triageOnGitHub(options: TriageOptions, context: CommandContext): Promise<number> {
  const { repository, issueNumber, unlabeled, below, apiUrl, token, isRehearsal, botLogins = [] } = options;
  const given = unlabeled === undefined ? parseIssueNumbers(issueNumber ?? '') : undefined;
  const { createGitHubTracker } = await import('../adapters/github/create-github-tracker.ts');
  const tracker = createGitHubTracker({
    repository: repository ?? '',
    apiUrl,
    botLogins,
    log: context.log,
    token,
  });
  const opened = await openTriage({ setup: toTriageSetup(options), tracker, log: context.log });
  const { log } = context;
  const tellProjects = createProjectTeller(log);
  const triaged: TriagedIssue[] = [];
  let failures = 0;
  try {
    const numbers =
      given ?? (await findUnlabeled({ tracker, setting: opened.setting, limit: unlabeled ?? 0, below, log }));
    for await (const { report, error } of triageNumbers({
      numbers,
      tracker,
      opened,
      addLabels: !isRehearsal,
    })) {
      write(report, { options, context });
      if (report.kind === 'triaged') triaged.push(report);
      tellProjects(report);
      if (error !== undefined) {
        for (const line of explainError(error, { isVerbose: false }).lines) log.warning(line);
      }
      if (error !== undefined || report.kind !== 'triaged') failures++;
    }
  } finally {
    opened.setting.knowledge.close();
  }
  failures += warnOfMissing(triaged, { repository, log });
  return failures === 0 ? EXIT_DONE : EXIT_FAILED;
}

/** Returns how many failures it makes. */
function warnOfMissing(
  triaged: readonly TriagedIssue[],
  { repository = '', log }: { readonly repository: string | undefined; readonly log: CommandContext['log'] },
): number {
  const { notes, failure } = tellMissingSuggestions(triaged, repository);
  for (const { text } of notes) log.warning(text);
  if (failure === undefined) return 0;
  log.warning(failure.message);
  return 1;
}

function write(
  report: IssueReport,
  { options, context }: { readonly options: TriageOptions; readonly context: CommandContext },
): void {
  if (report.kind !== 'triaged') {
    context.log.warning(`#${report.number} was not triaged: ${WHY_NOT_TRIAGED[report.kind]}`);
  } else if (context.json) {
    context.writeJson(toTriageJson(report, options.similarIssues));
  } else {
    context.writeText(describeTriage(report, options.similarIssues));
  }
}
