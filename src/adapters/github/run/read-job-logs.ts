import { ConfigError, ServiceError } from '../../../shared/errors.ts';
import { inParallel } from '../../../shared/in-parallel.ts';
import type { OpenedZip } from '../../files/unzip-files.ts';
import { openLogZip } from '../../files/unzip-logs.ts';
import { findJobLogs } from './find-job-logs.ts';
import { followLink } from './follow-link.ts';
import type { Attempt } from './list-jobs.ts';
import { type RunSource, shownName } from './run-source.ts';

/** Each may take as much memory as one log may have. */
const LOGS_AT_ONCE = 2;
const LINE_FEED = Uint8Array.of(0x0a);
/** So many jobs are named where all have one reason. */
const MAX_NAMED = 5;
/** After so many refusals and no log, the token may read none. */
const MAX_REFUSALS = 3;
const FORBIDDEN = 403;
const NOT_FOUND = 404;
const GONE = 410;

export interface NamedJob {
  readonly id: number;
  readonly name: string;
}

export interface JobLogsRequest extends Attempt {
  readonly jobs: readonly NamedJob[];
  /** For all logs of the run and of the one that passed; what is read is taken off. */
  readonly budget: { bytes: number };
  /** Begins a gap: `The log`, `The passing log`. */
  readonly what: string;
}

/**
 * Logs by the id of their job. Where GitHub has no file for a job, the zip of the whole attempt is looked into. Whatever is
 * missing is told as a gap, one for each reason, and stops nothing.
 */
export async function readJobLogs(
  source: RunSource,
  request: JobLogsRequest,
): Promise<ReadonlyMap<number, Uint8Array>> {
  const { jobs, what } = request;
  const logs = new Map<number, Uint8Array>();
  const reasons = new Map<NamedJob, string>();
  const openZip = once(() => fetchZip(source, request));
  const refusals: ServiceError[] = [];
  await inParallel(jobs, LOGS_AT_ONCE, async (job) => {
    try {
      if (refusals.length >= MAX_REFUSALS && logs.size === 0) throw refusals[0];
      const log = await readWithin(request.budget, () => readJobLog(source, job, openZip));
      logs.set(job.id, log.bytes);
      if (log.isCut)
        source.tellGap(
          `${what} of job ${shownName(job.name)} is cut at ${log.bytes.length} bytes; its end is missing.`,
        );
    } catch (error) {
      if (isRefusal(error)) refusals.push(error);
      reasons.set(job, reasonOf(error));
    }
  });
  const missing = jobs.filter((job) => reasons.has(job));
  for (const [reason, unread] of Map.groupBy(missing, (job) => reasons.get(job))) {
    source.tellGap(`${what} of ${listNames(unread)} could not be read: ${reason}`);
  }
  return logs;
}

async function readWithin(budget: { bytes: number }, read: () => Promise<JobLog>): Promise<JobLog> {
  const tooMuch = new Untaken('all logs together are larger than what is read');
  if (budget.bytes === 0) throw tooMuch;
  const log = await read();
  const isTooMuch = log.bytes.length > budget.bytes;
  budget.bytes = isTooMuch ? 0 : budget.bytes - log.bytes.length;
  if (isTooMuch) throw tooMuch;
  return log;
}

/** A link that has run out is refused as well, by the storage. */
function isOfGitHub(error: unknown): error is ServiceError {
  return error instanceof ServiceError && error.service === 'GitHub';
}

function isRefusal(error: unknown): error is ServiceError {
  return isOfGitHub(error) && error.status === FORBIDDEN && !error.retryable;
}

function listNames(jobs: readonly NamedJob[]): string {
  const names = jobs.slice(0, MAX_NAMED).map(({ name }) => shownName(name));
  const more = jobs.length - names.length;
  return `${jobs.length === 1 ? 'job' : 'the jobs'} ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

class Untaken extends Error {}

type OpenZip = () => Promise<OpenedZip>;

interface JobLog {
  readonly bytes: Uint8Array;
  readonly isCut: boolean;
}

async function readJobLog(source: RunSource, job: NamedJob, openZip: OpenZip): Promise<JobLog> {
  try {
    return await followLink(source, {
      path: `jobs/${job.id}/logs`,
      doing: 'fetch the log of a job',
      maxBytes: source.limits.logBytes,
    });
  } catch (error) {
    if (!(error instanceof ServiceError) || error.status !== NOT_FOUND) throw error;
    const bytes = await readFromZip(openZip, job);
    if (bytes === undefined) throw error;
    return { bytes, isCut: false };
  }
}

/** Undefined where the zip cannot be had, or does not tell which log is the job's. */
async function readFromZip(openZip: OpenZip, { name }: NamedJob): Promise<Uint8Array | undefined> {
  try {
    const { names, read } = await openZip();
    const wanted = findJobLogs(name, names);
    const files = new Map(read(wanted).map((file) => [file.name, file.bytes]));
    return wanted.length === 0 ? undefined : Buffer.concat(wanted.flatMap((file) => withLineEnd(files.get(file)!)));
  } catch (error) {
    const isGone = error instanceof ServiceError && error.status === GONE;
    if (isGone || !isExpected(error)) throw error;
    return undefined;
  }
}

async function fetchZip(source: RunSource, { runId, attempt }: Attempt): Promise<OpenedZip> {
  const { bytes, isCut } = await followLink(source, {
    path: `runs/${runId}/attempts/${attempt}/logs`,
    doing: `fetch the logs of attempt ${attempt} of run ${runId}`,
    maxBytes: source.limits.logBytes,
  });
  if (isCut) throw new Untaken('the zip of all logs is too large');
  return await openLogZip(`logs of attempt ${attempt}`, bytes);
}

/** The next step begins on a line of its own. */
function withLineEnd(bytes: Uint8Array): Uint8Array[] {
  return bytes.length === 0 || bytes.at(-1) === LINE_FEED[0] ? [bytes] : [bytes, LINE_FEED];
}

function isExpected(error: unknown): boolean {
  return error instanceof ServiceError || error instanceof ConfigError || error instanceof Untaken;
}

function reasonOf(error: unknown): string {
  if (error instanceof Untaken) return `${error.message}.`;
  if (error instanceof ConfigError) return error.message;
  if (!(error instanceof ServiceError)) throw error;
  if (error.status === GONE)
    return 'GitHub has deleted it, as it does after the days that the repository keeps logs (410).';
  if (error.status === NOT_FOUND) return 'GitHub has no log of it (404).';
  return error.message;
}

function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}
