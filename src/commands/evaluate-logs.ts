import { join } from 'node:path';
import { readTextFile } from '../adapters/files/read-file.ts';
import { readLogFiles } from '../adapters/files/read-log-files.ts';
import type { EvaluateLogsOptions } from '../config/evaluate-logs-options.ts';
import { describeFigures, describeFingerprints } from '../run-summary/evaluation/describe-figures.ts';
import { evaluateLogs, type LogEvaluation } from '../run-summary/evaluation/evaluate-logs.ts';
import { readLogCases } from '../run-summary/evaluation/read-log-cases.ts';
import { type CommandContext, EXIT_DONE } from './context.ts';

const MAX_LABEL_BYTES = 64 * 1024 * 1024;

/** Says how many of the lines that people marked are in the excerpts, beside what simple cuts would have shown. */
export async function runEvaluateLogs(options: EvaluateLogsOptions, context: CommandContext): Promise<number> {
  const { labelsFile, logsFolder, budgets } = options;
  const cases = readLogCases(await readTextFile(labelsFile, { maxBytes: MAX_LABEL_BYTES }), labelsFile);
  const progress = context.log.progress('Reading logs', cases.length);
  let done = 0;
  const read = async (log: string): Promise<Uint8Array> => {
    const [first] = await readLogFiles([join(logsFolder, log)]);
    return first?.bytes ?? new Uint8Array();
  };
  try {
    const evaluation = await evaluateLogs({ cases, budgets, read, onCase: () => progress.update(++done) });
    if (context.json) context.writeJson(evaluation);
    else context.writeText(describe(evaluation));
    return EXIT_DONE;
  } finally {
    progress.stop();
  }
}

function describe({ heldBack, learnedFrom, fingerprints }: LogEvaluation): string {
  const parts = [
    ['Logs that the shipped weights did not learn from', heldBack],
    ['Logs that the shipped weights were learned from: no proof of anything', learnedFrom],
  ] as const;
  const tables = parts
    .filter(([, figures]) => figures.length > 0)
    .map(([title, figures]) => `${title}\n\n${describeFigures(figures)}`);
  return [...tables, describeFingerprints(fingerprints)].join('\n\n\n');
}
