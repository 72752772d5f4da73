import { join } from 'node:path';
import { readIssueLines } from '../adapters/files/read-issue-lines.ts';
import { findSampleFolder } from '../adapters/files/sample-folder.ts';
import { withTemporaryFolder } from '../adapters/files/with-temporary-folder.ts';
import { readBuildIndexFlags } from '../config/build-index-options.ts';
import type { DemoOptions } from '../config/demo-options.ts';
import { flagSource } from '../config/option-source.ts';
import { readTriageFlags } from '../config/triage-options.ts';
import { describeTriage } from '../triage/report/describe-triage.ts';
import { type TriageJson, toTriageJson } from '../triage/report/triage-json.ts';
import { triageIssue } from '../triage/triage-issue.ts';
import { toReport } from '../triage/triage-numbers.ts';
import { runBuildIndex } from './build-index.ts';
import { type CommandContext, EXIT_DONE } from './context.ts';
import { runImport } from './import.ts';
import { openTriage } from './triage/open-triage.ts';

const REPOSITORY = 'waggledeck/waggledeck';
const SIMILAR_ISSUES = 2;

/** The whole way on the bundled sample: import, index, triage of a handful of new issues. Offline; leaves nothing behind. */
export async function runDemo(_options: DemoOptions, context: CommandContext): Promise<number> {
  const sample = findSampleFolder(process.argv[1] ?? '');
  return withTemporaryFolder('auto-triager-demo-', async (folder) => {
    const corpusFile = join(folder, 'corpus.sqlite');
    const indexPath = join(folder, 'index-artifacts');
    // The steps tell what they do as they do it; with --json only the verdicts go to standard output.
    const step: CommandContext = { ...context, json: false, writeText: (text) => context.log.info(indent(text)) };
    context.log.info('1. Import the history of a fictional product');
    const file = join(sample, 'issues.jsonl');
    await runImport({ file, repository: REPOSITORY, formerNames: undefined, corpusFile }, step);
    context.log.info('2. Learn from it and build the index');
    await runBuildIndex(
      readBuildIndexFlags(
        flagSource(
          new Map([
            ['--db', corpusFile],
            ['--out', indexPath],
          ]),
          {},
        ),
      ),
      step,
    );
    context.log.info('3. Triage new issues');
    const verdicts = await triageSample(join(sample, 'new-issues.jsonl'), { indexPath, context });
    if (context.json) context.writeJson(verdicts);
    else context.writeText('\nNext: build an index of your own repository; README.md shows how.');
    return EXIT_DONE;
  });
}

async function triageSample(
  path: string,
  { indexPath, context }: { readonly indexPath: string; readonly context: CommandContext },
): Promise<TriageJson[]> {
  const options = readTriageFlags(
    flagSource(
      new Map([
        ['--issue-file', path],
        ['--index', indexPath],
      ]),
      {},
    ),
  );
  const { log } = context;
  const { setting } = await openTriage({ options, log });
  const verdicts: TriageJson[] = [];
  try {
    for (const { issue } of await readIssueLines(path, log)) {
      const result = await triageIssue(issue, setting);
      verdicts.push(toTriageJson(result, SIMILAR_ISSUES));
      const report = toReport(result, { labelsOutcome: 'rehearsal', commentOutcome: 'rehearsal' });
      if (!context.json) context.writeText(`\n${describeTriage(report, SIMILAR_ISSUES)}`);
    }
  } finally {
    setting.knowledge.close();
  }
  return verdicts;
}

function indent(text: string): string {
  return text.replace(/^/gm, '   ');
}
