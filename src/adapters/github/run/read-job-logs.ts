import { ConfigError, ServiceError } from '../../../shared/errors.ts';
import { inParallel } from '../../../shared/in-parallel.ts';
import type { OpenedZip } from '../../files/unzip-files.ts';
import { openLogZip } from '../../files/unzip-logs.ts';
import { findJobLogs } from './find-job-logs.ts';
import { followLink } from './follow-link.ts';
import type { Attempt } from './list-jobs.ts';
import type { RunSource } from './run-source.ts';

/** Each may take as much memory as one log may have. */
const LOGS_AT_ONCE = 2;
const LINE_FEED = Uint8Array.of(0x0a);
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
 * missing is told as a gap, and stops nothing.
 */
export async function readJobLogs(
  source: RunSource,
  request: JobLogsRequest,
): Promise<ReadonlyMap<number, Uint8Array>> {
  const { jobs, budget, what } = request;
  const logs = new Map<number, Uint8Array>();
  const openZip = once(() => fetchZip(source, request));
  await inParallel(jobs, LOGS_AT_ONCE, async (job) => {
    try {
      const log = await readJobLog(source, job, openZip);
      if (log.bytes.length > budget.bytes) throw new Untaken('all logs together are larger than what is read');
      budget.bytes -= log.bytes.length;
      logs.set(job.id, log.bytes);
      if (log.isCut)
        source.tellGap(`${what} of job ${job.name} is cut at ${log.bytes.length} bytes; its end is missing.`);
    } catch (error) {
      source.tellGap(`${what} of job ${job.name} could not be read: ${reasonOf(error)}`);
    }
  });
  return logs;
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
      doing: `fetch the log of job ${job.id}`,
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
