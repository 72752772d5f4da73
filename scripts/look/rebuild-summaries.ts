import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runImport } from '../../src/commands/import.ts';
import { rebuild } from '../../src/commands/rebuild/rebuild.ts';
import { renderRebuildSummary } from '../../src/commands/rebuild/render-rebuild-summary.ts';
import { toRebuildRequest } from '../../src/commands/to-rebuild-request.ts';
import { readImportFlags } from '../../src/config/import-options.ts';
import { flagSource } from '../../src/config/option-source.ts';
import { readRebuildOptions } from '../../src/config/rebuild-options.ts';
import { silentLog } from '../../src/shared/log.ts';
import { SAMPLE_REPOSITORY } from './triage-summaries.ts';

const SAMPLE = join(import.meta.dirname, '../../sample/issues.jsonl');
/** So that both backtests judge enough of the same issues. */
const EARLIER_ISSUES = 295;

/** Job summaries of rebuilds as Markdown, each by what came of it: real ones, of the sample. Takes a minute. */
export async function rebuildSummaries(): Promise<Readonly<Record<string, string>>> {
  const folder = await mkdtemp(join(tmpdir(), 'auto-triager-look-'));
  const lines = (await readFile(SAMPLE, 'utf8')).trim().split('\n');
  async function learn(issues: readonly string[]): Promise<void> {
    const file = join(folder, 'issues.jsonl');
    await writeFile(file, issues.join('\n'));
    const flags = { '<file>': file, '--repo': SAMPLE_REPOSITORY, '--db': join(folder, 'corpus.sqlite') };
    const context = { log: silentLog, json: false, env: {}, writeJson() {}, writeCommands() {}, writeText() {} };
    await runImport(readImportFlags(flagSource(new Map(Object.entries(flags)), {})), context);
  }
  async function run(flags: Readonly<Record<string, string>> = {}): Promise<string> {
    const given = { '--repo': SAMPLE_REPOSITORY, '--work-dir': folder, '--mode': 'build', ...flags };
    const context = { env: {}, log: silentLog };
    const { report, health } = await rebuild(
      toRebuildRequest(readRebuildOptions(flagSource(new Map(Object.entries(given)), {}))),
      context,
    );
    return renderRebuildSummary(report, health);
  }
  try {
    await learn(lines.slice(0, EARLIER_ISSUES));
    const first = await run();
    await learn(lines);
    const second = await run({ '--gate': 'always' });
    const looked = await run({ '--mode': 'light' });
    await learn(withLabelsMixedUp(lines));
    return {
      'rebuild-first': first,
      'rebuild-promoted': second,
      'rebuild-light': looked,
      'rebuild-refused': await run(),
      'rebuild-rolled-back': await run({ '--rollback': 'true' }),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Each issue gets the labels of another, as if updated since: nothing can be learned from these. */
function withLabelsMixedUp(lines: readonly string[]): string[] {
  const issues = lines.map((line) => JSON.parse(line) as { labels: unknown });
  return issues.map((issue, index) => {
    const { labels } = issues[(index * 37 + 11) % issues.length] as { labels: unknown };
    return JSON.stringify({ ...issue, labels, updated_at: '2026-01-01T00:00:00Z' });
  });
}
