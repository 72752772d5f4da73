import { basename } from 'node:path';
import { readBinaryFile } from '../adapters/files/read-file.ts';
import type { DatasetSubmitOptions } from '../config/dataset-submit-options.ts';
import { type CheckedFile, checkChatFile } from '../dataset/check-chat-file.ts';
import type { DatasetKind } from '../dataset/dataset-report.ts';
import { type FineTuneJob, type FineTuner, isOver } from '../dataset/fine-tuner.ts';
import { followJob, patiently } from '../dataset/follow-job.ts';
import { describeTuningEnd } from '../models/describe-tuning-end.ts';
import { ConfigError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import { retry, startDeadline } from '../shared/retry.ts';
import { formatCount, formatNumber } from '../text/format-count.ts';
import { type CommandContext, EXIT_DONE, EXIT_FAILED } from './context.ts';

/** The result as `--json` prints it. */
export interface SubmitReport {
  readonly job: string;
  readonly status: string;
  readonly baseModel: string;
  readonly fineTunedModel: string | null;
  readonly trainedTokens: number | null;
  readonly problem: string | null;
  /** Which input of the action takes the model's name; null where the name and the file do not tell. */
  readonly input: 'openai_qualitizer_model' | 'openai_model' | null;
}

/** OpenAI takes 512 MB; a file of ours has 8 MB by default. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
/** https://platform.openai.com/docs/guides/supervised-fine-tuning */
const FEWEST_EXAMPLES = 10;
const MS_PER_SECOND = 1000;
const UPLOAD = { maxTries: 3, timeoutMs: 10 * 60_000, firstWaitMs: 1000 };
/** Once: a job whose answer was lost may have been started anyway, and would be paid twice. */
const START = { maxTries: 1, timeoutMs: 2 * 60_000, firstWaitMs: 1000 };

/** Trains a model on a dataset, or looks at a job that does. EXIT_FAILED when the job failed or was cancelled. */
export async function runDatasetSubmit(options: DatasetSubmitOptions, context: CommandContext): Promise<number> {
  const { log } = context;
  const files = options.train === undefined ? undefined : await readFiles(options, options.train);
  const end = describeTuningEnd({ model: options.model, baseUrl: options.openaiBaseUrl });
  if (end !== undefined) log.warning(end);
  const { createOpenAIFineTuner } = await import('../adapters/openai/create-openai-fine-tuner.ts');
  const fineTuner = createOpenAIFineTuner({ apiKey: options.openaiApiKey, baseUrl: options.openaiBaseUrl });
  const started =
    files === undefined
      ? await patiently((signal) => fineTuner.readJob(options.job ?? '', signal), log)
      : await start(files, { options, fineTuner, log });
  const pollMs = options.pollSeconds * MS_PER_SECOND;
  const job = options.wait ? await followJob(started.id, { fineTuner, pollMs, log }) : started;
  const report = toReport(job, files?.kind ?? kindOfName(job.fineTunedModel));
  if (context.json) context.writeJson(report);
  else context.writeText(describe(report, job));
  return job.state === 'failed' || job.state === 'cancelled' ? EXIT_FAILED : EXIT_DONE;
}

interface DatasetFile {
  readonly name: string;
  /** What was checked is what is sent. */
  readonly content: Uint8Array;
}

interface DatasetFiles {
  readonly train: DatasetFile;
  readonly validation: DatasetFile | undefined;
  readonly kind: DatasetKind | undefined;
}

/** Throws ConfigError with every line that is not valid, of both files. */
async function readFiles(options: DatasetSubmitOptions, path: string): Promise<DatasetFiles> {
  const train = await readDataset(path);
  const validation = options.validation === undefined ? undefined : await readDataset(options.validation);
  const faults = [...train.checked.faults, ...(validation?.checked.faults ?? [])];
  if (faults.length === 0 && options.openaiBaseUrl === undefined && train.checked.examples < FEWEST_EXAMPLES) {
    const count = formatCount(train.checked.examples, 'example');
    faults.push(`${path} holds ${count}; OpenAI needs at least ${FEWEST_EXAMPLES}`);
  }
  if (faults.length > 0) throw new ConfigError([...faults, 'Nothing was uploaded.']);
  return { train: train.file, validation: validation?.file, kind: train.checked.kind };
}

async function readDataset(path: string): Promise<{ readonly file: DatasetFile; readonly checked: CheckedFile }> {
  const content = await readBinaryFile(path, { maxBytes: MAX_FILE_BYTES });
  return { file: { name: basename(path), content }, checked: checkChatFile(new TextDecoder().decode(content), path) };
}

async function start(
  { train, validation, kind }: DatasetFiles,
  {
    options,
    fineTuner,
    log,
  }: { readonly options: DatasetSubmitOptions; readonly fineTuner: FineTuner; readonly log: Log },
): Promise<FineTuneJob> {
  const upload = async (file: DatasetFile) => {
    log.info(`Uploading ${file.name} (${formatNumber(Math.ceil(file.content.length / 1024))} kB).`);
    const deadline = startDeadline(UPLOAD.maxTries * UPLOAD.timeoutMs);
    return await retry((signal) => fineTuner.upload(file, signal), { ...UPLOAD, deadline });
  };
  const trainingFile = await upload(train);
  const validationFile = validation === undefined ? undefined : await upload(validation);
  const { model = '', epochs, suffix = kind === undefined ? 'auto-triager' : `auto-triager-${kind}` } = options;
  const request = { model, trainingFile, validationFile, suffix, epochs };
  const deadline = startDeadline(START.timeoutMs);
  const job = await retry((signal) => fineTuner.startJob(request, signal), { ...START, deadline });
  log.info(`Started ${job.id}. If this is interrupted, run: auto-triager dataset submit --job ${job.id} --wait`);
  return job;
}

/** Names of ours end with what the model was trained for. */
function kindOfName(model = ''): DatasetKind | undefined {
  return (['qualitizer', 'categorizer'] as const).find((kind) => model.includes(kind));
}

const INPUTS = { qualitizer: 'openai_qualitizer_model', categorizer: 'openai_model' } as const;

function toReport(job: FineTuneJob, kind: DatasetKind | undefined): SubmitReport {
  return {
    job: job.id,
    status: job.status,
    baseModel: job.baseModel,
    fineTunedModel: job.fineTunedModel ?? null,
    trainedTokens: job.trainedTokens ?? null,
    problem: job.problem ?? null,
    input: kind === undefined ? null : INPUTS[kind],
  };
}

function describe(
  { job: id, status, fineTunedModel, trainedTokens, problem, input }: SubmitReport,
  job: FineTuneJob,
): string {
  if (!isOver(job))
    return `${id} is ${status.replaceAll('_', ' ')}. Follow it with: auto-triager dataset submit --job ${id} --wait`;
  if (job.state !== 'succeeded') return `${id} ${status}${problem === null ? '.' : `: ${problem}`}`;
  const tokens = trainedTokens === null ? '' : ` with ${formatNumber(trainedTokens)} tokens`;
  const place = input ?? `${INPUTS.qualitizer} for a qualitizer, ${INPUTS.categorizer} for a categorizer`;
  const name = fineTunedModel ?? 'a model without a name';
  return [`${id} trained ${name}${tokens}.`, `Use it as: ${place}: ${name} (with engine: openai)`].join('\n');
}
