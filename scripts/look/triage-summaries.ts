import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toTriageSetup } from '../../src/commands/to-triage-setup.ts';
import { openTriage } from '../../src/commands/triage/open-triage.ts';
import { flagSource } from '../../src/config/option-source.ts';
import { readTriageFlags } from '../../src/config/triage-options.ts';
import type { Issue } from '../../src/issue/issue.ts';
import { parseIssue } from '../../src/issue/parse-issue.ts';
import { NO_USAGE } from '../../src/models/model-usage.ts';
import { silentLog } from '../../src/shared/log.ts';
import { renderSummary } from '../../src/triage/report/render-summary.ts';
import type { IssueReport, SummaryInput, TriagedIssue } from '../../src/triage/report/summary-report.ts';
import { toReport } from '../../src/triage/triage-numbers.ts';
import type { ModelReport } from '../../src/verdict/verdict.ts';

const ROOT = join(import.meta.dirname, '../..');
export const SAMPLE_REPOSITORY = 'waggledeck/waggledeck';
const REHEARSAL = { labelsOutcome: 'rehearsal', commentOutcome: 'rehearsal' } as const;
/** GitHub's longest title, with one place to break. */
const LONG_TITLE = `TypeError: ${'undefined_is_not_a_function_in_'.repeat(8)}`.slice(0, 256);
/** GitHub's longest label. */
const LONG_LABEL = 'datasource/'.padEnd(50, 'WithoutAPlaceToBreak');
const FAILED_MODEL: ModelReport = {
  notes: [{ kind: 'failed', text: 'Gemini did not answer within 25 s, 3 tries. The local engine judged alone.' }],
  usage: NO_USAGE,
  replayed: NO_USAGE,
  names: [],
};

/** Job summaries as Markdown, one for each kind of triage run: of the sample's new issues, judged with its index. */
export async function triageSummaries(): Promise<Readonly<Record<string, string>>> {
  const lines = (await readFile(join(ROOT, 'sample/new-issues.jsonl'), 'utf8')).trim().split('\n');
  const issues = lines.flatMap((line) => {
    const parsed = parseIssue(JSON.parse(line));
    return parsed.kind === 'issue' ? [parsed.issue] : [];
  });
  const [first] = issues as [Issue];
  const flags = {
    '--issue-file': 'sample',
    '--index': join(ROOT, 'index-artifacts'),
    '--needs-info-label': 'needs more info',
  };
  const opened = await openTriage({
    setup: toTriageSetup(readTriageFlags(flagSource(new Map(Object.entries(flags)), {}))),
    log: silentLog,
  });

  async function triage(issue: Issue, changes: Partial<TriagedIssue> = {}): Promise<TriagedIssue> {
    const result = await opened.triage(issue);
    const timed = { ...result, timings: [...opened.timings, ...result.timings] };
    return { ...toReport(timed, { labelsOutcome: 'applied', commentOutcome: 'applied' }), ...changes };
  }
  try {
    const all = await Promise.all(issues.map((issue) => triage(issue)));
    const [labelled] = all as [TriagedIssue];
    const named = JSON.stringify(labelled).replaceAll('driver/modbus', LONG_LABEL);
    const untriaged: IssueReport[] = [
      { kind: 'pull-request', number: 1050 },
      { kind: 'missing', number: 1051 },
    ];
    return {
      labelled: render([labelled]),
      rehearsal: render([{ ...labelled, ...REHEARSAL }]),
      unsure: render([
        await triage({ ...first, title: 'Other than before', body: 'It was better. Is that on purpose?' }),
      ]),
      'already-labelled': render([await triage({ ...first, labels: ['driver/modbus', 'type/bug'] })]),
      closed: render([await triage({ ...first, state: 'closed' })]),
      failed: render([{ ...labelled, labelsOutcome: 'failed', commentOutcome: 'failed' }]),
      'model-failed': render([{ ...labelled, verdict: { ...labelled.verdict, model: FAILED_MODEL } }]),
      'no-index': render([labelled], {
        notes: [{ kind: 'no-index', learnedFrom: 240, rebuildAction: 'OWNER/auto-triager/rebuild@main' }],
      }),
      'long-names': render([{ ...(JSON.parse(named) as TriagedIssue), issue: { ...first, title: LONG_TITLE } }]),
      range: render([...all, ...untriaged]),
      backlog: render(
        all.map((report) => ({ ...report, ...REHEARSAL })),
        { isOne: false },
      ),
      'empty-backlog': render([], { isOne: false }),
      'pull-request': render(untriaged.slice(0, 1)),
    };
  } finally {
    opened.setting.knowledge.close();
  }
}

function render(reports: readonly IssueReport[], changes: Partial<SummaryInput> = {}): string {
  const issueUrl = (number: number) => `https://github.com/${SAMPLE_REPOSITORY}/issues/${number}`;
  return renderSummary({ repository: SAMPLE_REPOSITORY, reports, notes: [], issueUrl, ...changes });
}
