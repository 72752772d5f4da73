import { join } from 'node:path';
import { readTextFile } from '../adapters/files/read-file.ts';
import { readLogFiles } from '../adapters/files/read-log-files.ts';
import type { EvaluateLogsOptions } from '../config/evaluate-logs-options.ts';
import { formatCost, type ModelUsage } from '../models/model-usage.ts';
import { describeFigures, describeFingerprints } from '../run-summary/evaluation/describe-figures.ts';
import { evaluateLogs, type LogEvaluation } from '../run-summary/evaluation/evaluate-logs.ts';
import { readLogCases } from '../run-summary/evaluation/read-log-cases.ts';
import { summarizeLogs } from '../run-summary/summary/summarize-logs.ts';
import { logsMaterial } from '../run-summary/wording/to-material.ts';
import { formatCount, formatNumber } from '../text/format-count.ts';
import { type CommandContext, EXIT_DONE } from './context.ts';
import { openWriter } from './run-summary/word-summary.ts';

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
    const writer = await openWriter({ options, log: context.log });
    const word =
      writer &&
      ((bytes: Uint8Array, maxChars: number) => {
        const summarize = (chars: number) => summarizeLogs({ logs: [{ name: 'the job', bytes }], maxChars: chars });
        return writer.word({ kind: 'run', maxChars, materialOf: (chars) => logsMaterial(summarize(chars)) });
      });
    const evaluation = await evaluateLogs({ cases, budgets, read, word, onCase: () => progress.update(++done) });
    if (context.json) context.writeJson(evaluation);
    else context.writeText(describe(evaluation));
    return EXIT_DONE;
  } finally {
    progress.stop();
  }
}

function describe({ heldBack, learnedFrom, fingerprints, usage, unworded }: LogEvaluation): string {
  const parts = [
    ['Logs that the shipped weights did not learn from', heldBack],
    ['Logs that the shipped weights were learned from: no proof of anything', learnedFrom],
  ] as const;
  const tables = parts
    .filter(([, figures]) => figures.length > 0)
    .map(([title, figures]) => `${title}\n\n${describeFigures(figures)}`);
  const spent = usage === undefined ? [] : [describeSpent(usage, unworded ?? 0)];
  return [...tables, describeFingerprints(fingerprints), ...spent].join('\n\n\n');
}

function describeSpent(usage: ModelUsage, unworded: number): string {
  const { calls, promptTokens, completionTokens } = usage;
  return `A model was asked ${formatCount(calls, 'time')}: ${formatNumber(promptTokens)} tokens in, ${formatNumber(completionTokens)} out, ${formatCost(usage)}. ${formatCount(unworded, 'answer')} held no founded word.`;
}
