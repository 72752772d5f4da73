import { dirname } from 'node:path';
import { ensureFolder } from '../../adapters/files/ensure-folder.ts';
import { removeFiles } from '../../adapters/files/remove-files.ts';
import { resolveFilePath } from '../../adapters/files/resolve-file-path.ts';
import { writeFileAtomically, writeFilesAtomically } from '../../adapters/files/write-file-atomically.ts';
import { readPrices } from '../../adapters/models/read-prices.ts';
import type { TextSource } from '../../config/text-source.ts';
import type { Candidate } from '../../dataset/candidate.ts';
import { countExampleTokens } from '../../dataset/count-example-tokens.ts';
import {
  type DatasetKind,
  type DatasetReport,
  reportClasses,
  reportFile,
  reportLeftOut,
} from '../../dataset/dataset-report.ts';
import { estimateTraining } from '../../dataset/estimate-training.ts';
import type { CountedExample, Example } from '../../dataset/example.ts';
import { type ExampleFormat, writeExample } from '../../dataset/example-format.ts';
import { LEFT_OUT_REASONS, type LeftOut, type LeftOutReason } from '../../dataset/left-out.ts';
import { loadModelTokenizer } from '../../dataset/load-model-tokenizer.ts';
import { renderReport } from '../../dataset/render-report.ts';
import {
  type Quota,
  type Rendered,
  type Selection,
  scaleQuota,
  selectExamples,
} from '../../dataset/select-examples.ts';
import { splitCandidates } from '../../dataset/split-candidates.ts';
import { type Day, toDay } from '../../models/day.ts';
import { findModel } from '../../models/find-model.ts';
import type { ModelPrices } from '../../models/model-prices.ts';
import { isListed } from '../../models/price-model.ts';
import type { CountTokens } from '../../models/token-counter.ts';
import { ConfigError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import { formatCount } from '../../text/format-count.ts';

/** Where a dataset is written to, and what it is made of. */
export interface DatasetSettings {
  /** Is only read; no other file may take its place. */
  readonly corpusFile: string;
  readonly out: string;
  readonly report: string | undefined;
  readonly pricesFile: TextSource | undefined;
  readonly format: ExampleFormat;
  /** The model that is to be trained. */
  readonly model: string;
  readonly epochs: number;
  readonly seed: number;
  /** The newest issues, 0 to 0.5. */
  readonly validationShare: number;
  readonly minPerLabel: number;
  readonly maxPerLabel: number;
  readonly maxTokens: number;
  readonly maxExampleTokens: number;
}

/** An example that is not counted yet, or why there is none. */
export type WrittenExample = Example | LeftOutReason;

export interface DatasetTask {
  readonly kind: DatasetKind;
  readonly repository: string;
  /** Oldest first. */
  readonly candidates: readonly Candidate[];
  /** What was left out before. */
  readonly leftOut: readonly LeftOut[];
  readonly write: (candidate: Candidate) => Promise<WrittenExample>;
}

/** OpenAI refuses jobs with fewer, https://platform.openai.com/docs/guides/supervised-fine-tuning. */
const FEWEST_EXAMPLES = 10;

/** What must be right before anything takes its time: the places of the files, and the prices. Throws ConfigError. */
export async function prepareDataset({ corpusFile, out, report, pricesFile }: DatasetSettings): Promise<ModelPrices> {
  for (const path of [out, report]) if (path !== undefined) await ensureFolder(dirname(path));
  await requireDifferentFiles({
    '--db': corpusFile,
    '--out': out,
    'the validation file of --out': validationPathOf(out),
    '--report': report,
  });
  return await readPrices(pricesFile, toDay(new Date()));
}

/** What is written to one of them would replace another. */
async function requireDifferentFiles(paths: Readonly<Record<string, string | undefined>>): Promise<void> {
  const nameOf = new Map<string, string>();
  for (const [name, path] of Object.entries(paths)) {
    if (path === undefined) continue;
    const file = await resolveFilePath(path);
    const other = nameOf.get(file);
    if (other !== undefined) throw new ConfigError(`${name} and ${other} are the same file, ${path}; give two.`);
    nameOf.set(file, name);
  }
}

/**
 * Selects, splits, checks and writes examples, and returns what it did. Files that are there already stay as they are until
 * every line of the new ones is on the disk; a former file to validate with goes where there is no new one. Throws
 * ConfigError where no example is left.
 */
export async function buildDataset(
  task: DatasetTask,
  { settings, prices, log }: DatasetRun & { readonly prices: ModelPrices },
): Promise<DatasetReport> {
  const { train, validation } = await selectBoth(task, { settings, log });
  const leftOut = [...task.leftOut, ...train.leftOut, ...validation.leftOut];
  if (train.examples.length === 0) throw nothingLeft(leftOut);
  const { out, format, model, epochs, seed } = settings;
  const validationPath = validationPathOf(out);
  const hasValidation = validation.examples.length > 0;
  await writeFilesAtomically([
    { path: out, content: toLines(train.examples, format) },
    ...(hasValidation ? [{ path: validationPath, content: toLines(validation.examples, format) }] : []),
  ]);
  // One of a former run would be taken for that of this one.
  if (!hasValidation) await removeFiles(validationPath);
  const trainFile = reportFile(out, train.examples);
  warn({ trainExamples: trainFile.examples, lacksValidation: settings.validationShare > 0 && !hasValidation }, log);
  const report: DatasetReport = {
    dataset: task.kind,
    repository: task.repository,
    format,
    seed,
    train: trainFile,
    validation: hasValidation ? reportFile(validationPath, validation.examples) : null,
    classes: reportClasses(train.examples, validation.examples),
    leftOut: reportLeftOut(leftOut),
    training: estimateTraining({ model, tokens: trainFile.tokens, epochs }, prices),
    pricesAsOf: pricesAsOf(model, prices),
  };
  if (settings.report !== undefined) await writeFileAtomically(settings.report, `${renderReport(report)}\n`);
  return report;
}

/** When the price was read; null for one of the user's own. */
function pricesAsOf(model: string, prices: ModelPrices): Day | null {
  const today = toDay(new Date());
  return isListed(model, { prices, today }) ? (findModel(model, today)?.asOf ?? null) : null;
}

export interface DatasetRun {
  readonly settings: DatasetSettings;
  readonly log: Log;
}

async function selectBoth(
  { candidates, write }: DatasetTask,
  { settings, log }: DatasetRun,
): Promise<{ readonly train: Selection; readonly validation: Selection }> {
  const { validationShare, seed, minPerLabel, maxPerLabel, maxTokens, maxExampleTokens } = settings;
  const split = splitCandidates(candidates, validationShare);
  const countTokens = await loadModelTokenizer(settings.model);
  const render = async (candidate: Candidate) => count(await write(candidate), { countTokens, maxExampleTokens });
  const quota: Quota = { minPerClass: minPerLabel, maxPerClass: maxPerLabel, maxTokens };
  const progress = log.progress('Writing examples', candidates.length);
  try {
    const train = await selectExamples(split.train, { quota, seed, render, onProgress: progress.update });
    const validation = await selectExamples(split.validation, {
      // As much smaller as its share of the issues is.
      quota: scaleQuota(quota, validationShare / (1 - validationShare)),
      seed,
      render,
      onProgress: (done) => progress.update(split.train.length + done),
    });
    return { train, validation };
  } finally {
    progress.stop();
  }
}

function count(
  written: WrittenExample,
  { countTokens, maxExampleTokens }: { readonly countTokens: CountTokens; readonly maxExampleTokens: number },
): Rendered {
  if (typeof written === 'string') return { kind: 'left-out', reason: written };
  const tokens = countExampleTokens(written, countTokens);
  if (tokens > maxExampleTokens) return { kind: 'left-out', reason: 'too-long' };
  return { kind: 'example', example: { ...written, tokens } };
}

function toLines(examples: readonly CountedExample[], format: ExampleFormat): string {
  return examples.map((example) => `${writeExample(example, format)}\n`).join('');
}

/** `out/qualitizer.jsonl` → `out/qualitizer.validation.jsonl`. */
export function validationPathOf(path: string): string {
  return `${path.replace(/\.jsonl$/, '')}.validation.jsonl`;
}

function nothingLeft(leftOut: readonly LeftOut[]): ConfigError {
  const reasons = reportLeftOut(leftOut).map(({ reason, count: times }) => `${times}: ${LEFT_OUT_REASONS[reason]}`);
  const why = reasons.length === 0 ? 'the corpus is empty' : reasons.join('; ');
  return new ConfigError(
    `No issue is left for an example (${why}). Check the label lists, or loosen --require-families and the limits.`,
  );
}

function warn(
  { trainExamples, lacksValidation }: { readonly trainExamples: number; readonly lacksValidation: boolean },
  log: Log,
): void {
  if (trainExamples < FEWEST_EXAMPLES) {
    log.warning(
      `${formatCount(trainExamples, 'example is', 'examples are')} too few: OpenAI needs at least ${FEWEST_EXAMPLES}.`,
    );
  }
  if (lacksValidation) log.warning('There are too few examples for a validation file; none was written.');
}
