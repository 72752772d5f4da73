import { readChunks } from '../adapters/files/read-chunks.ts';
import { openCorpus } from '../adapters/sqlite/open-corpus.ts';
import type { ImportOptions } from '../config/import-options.ts';
import { type ImportResult, importIssues, MAX_LINE_BYTES } from '../corpus/import-issues.ts';
import { splitLines } from '../corpus/split-lines.ts';
import type { Progress } from '../shared/log.ts';
import { type CommandContext, EXIT_DONE, EXIT_FAILED } from './context.ts';
import { formatCount, formatNumber } from './format-count.ts';

/** The result as `--json` prints it. */
export interface ImportReport extends ImportResult {
  readonly repository: string;
  /** Issues of the repository in the corpus after the import. */
  readonly total: number;
}

/** Imports a JSONL file into the corpus; EXIT_FAILED when lines were not valid (the others are imported). */
export async function runImport(options: ImportOptions, context: CommandContext): Promise<number> {
  const { file, repository, corpusFile } = options;
  // The input is checked first: a mistyped file name must not leave an empty corpus behind.
  const { chunks, totalBytes } = await readChunks(file);
  const store = openCorpus(corpusFile, { repository });
  const progress = context.log.progress('Importing issues', totalBytes);
  try {
    const lines = splitLines(countBytes(chunks, progress), { maxLineBytes: MAX_LINE_BYTES });
    const result = await importIssues({ lines, store });
    progress.stop();
    const report: ImportReport = { repository: store.repository, total: store.count(), ...result };
    warnOfInvalidLines(report, file, context);
    if (context.json) context.writeJson(report);
    else context.writeText(summarize(report, corpusFile));
    return result.invalid === 0 ? EXIT_DONE : EXIT_FAILED;
  } finally {
    progress.stop();
    store.close();
  }
}

async function* countBytes(chunks: AsyncIterable<Uint8Array>, progress: Progress): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    yield chunk;
    bytes += chunk.length;
    progress.update(bytes);
  }
}

function warnOfInvalidLines(report: ImportReport, file: string, { log }: CommandContext): void {
  for (const { line, reason } of report.invalidLines) log.warning(`${file}, line ${line}: ${reason}`);
  const untold = report.invalid - report.invalidLines.length;
  if (untold > 0) log.warning(`${file}: ${formatCount(untold, 'more line is', 'more lines are')} not valid`);
}

function summarize(report: ImportReport, corpusFile: string): string {
  const counts = [
    `${formatNumber(report.inserted)} new`,
    `${formatNumber(report.changed)} changed`,
    `${formatNumber(report.unchanged)} unchanged`,
  ];
  const skipped = [
    ...(report.pullRequests > 0 ? [`${formatCount(report.pullRequests, 'pull request')} skipped`] : []),
    ...(report.invalid > 0 ? [`${formatCount(report.invalid, 'line')} not valid`] : []),
  ];
  return [
    `${report.repository}: ${counts.join(', ')}`,
    ...skipped,
    `${formatCount(report.total, 'issue')} in ${corpusFile}`,
  ].join('; ');
}
