import { join } from 'node:path';
import { readIssueLines } from '../adapters/files/read-issue-lines.ts';
import { findSampleFolder } from '../adapters/files/sample-folder.ts';
import { withTemporaryFolder } from '../adapters/files/with-temporary-folder.ts';
import { createIndexFiles } from '../adapters/index/create-index-files.ts';
import { readBuildIndexFlags } from '../config/build-index-options.ts';
import type { DemoOptions } from '../config/demo-options.ts';
import { flagSource } from '../config/option-source.ts';
import { readTriageFlags } from '../config/triage-options.ts';
import { describeImport } from '../corpus/describe-import.ts';
import { describeIndexOutcome } from '../indexing/describe-index-outcome.ts';
import { startStageClock } from '../shared/stage-clock.ts';
import { rehearse } from '../triage/carry-out.ts';
import { describeTriage } from '../triage/report/describe-triage.ts';
import { type TriageJson, toTriageJson } from '../triage/report/triage-json.ts';
import { triageIssue } from '../triage/triage-issue.ts';
import { toReport } from '../triage/triage-numbers.ts';
import { type CommandContext, EXIT_DONE } from './context.ts';
import { importIntoCorpus } from './import-into-corpus.ts';
import { indexFromCorpus } from './index-from-corpus.ts';
import { toLearning } from './to-learning.ts';
import { toTriageSetup } from './to-triage-setup.ts';
import { openTriage } from './triage/open-triage.ts';

const REPOSITORY = 'waggledeck/waggledeck';
const SIMILAR_ISSUES = 2;

/** The whole way on the bundled sample: import, index, triage of a handful of new issues. Offline; leaves nothing behind. */
export async function runDemo(_options: DemoOptions, context: CommandContext): Promise<number> {
  const { log } = context;
  const sample = findSampleFolder(process.argv[1] ?? '');
  return withTemporaryFolder('auto-triager-demo-', async (folder) => {
    const [corpusFile, indexPath] = [join(folder, 'corpus.sqlite'), join(folder, 'index-artifacts')];
    // Of each step the log tells; with --json only the verdicts go to standard output.
    log.info('1. Import the history of a fictional product');
    const imported = await importIntoCorpus(
      { file: join(sample, 'issues.jsonl'), repository: REPOSITORY, corpusFile },
      context,
    );
    log.info(indent(describeImport(imported, corpusFile)));
    log.info('2. Learn from it and build the index');
    log.info(indent(await buildDemoIndex({ corpusFile, out: indexPath }, context)));
    log.info('3. Triage new issues');
    const verdicts = await triageSample(join(sample, 'new-issues.jsonl'), { indexPath, context });
    if (context.json) context.writeJson(verdicts);
    else context.writeText('\nNext: build an index of your own repository; README.md shows how.');
    return EXIT_DONE;
  });
}

/** Returns what became of it. */
async function buildDemoIndex(
  { corpusFile, out }: { readonly corpusFile: string; readonly out: string },
  context: CommandContext,
): Promise<string> {
  const startMs = performance.now();
  const clock = startStageClock();
  const outcome = await indexFromCorpus(
    {
      corpusFile,
      repository: REPOSITORY,
      learning: toLearning(readBuildIndexFlags(flagSource(new Map(), {}))),
      isMeasured: false,
      isUpdate: false,
      store: createIndexFiles({ out, from: undefined }),
      clock,
    },
    context,
  );
  const durationMs = performance.now() - startMs;
  return describeIndexOutcome({ outcome, out, timings: clock.timings, durationMs });
}

async function triageSample(
  path: string,
  { indexPath, context }: { readonly indexPath: string; readonly context: CommandContext },
): Promise<TriageJson[]> {
  const { log } = context;
  const flags = new Map([
    ['--issue-file', path],
    ['--index', indexPath],
  ]);
  const { setting } = await openTriage({ setup: toTriageSetup(readTriageFlags(flagSource(flags, {}))), log });
  const verdicts: TriageJson[] = [];
  try {
    for (const { issue } of await readIssueLines(path, log)) {
      const result = await triageIssue(issue, setting);
      verdicts.push(toTriageJson(result, SIMILAR_ISSUES));
      if (!context.json)
        context.writeText(`\n${describeTriage(toReport(result, rehearse(result.plan)), SIMILAR_ISSUES)}`);
    }
  } finally {
    setting.knowledge.close();
  }
  return verdicts;
}

function indent(text: string): string {
  return text.replace(/^/gm, '   ');
}
