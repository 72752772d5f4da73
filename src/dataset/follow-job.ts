import { setTimeout as delay } from 'node:timers/promises';
import type { Log, Progress } from '../shared/log.ts';
import { type RetryPolicy, retry, startDeadline } from '../shared/retry.ts';
import { type FineTuneJob, type FineTuner, isOver } from './fine-tuner.ts';

export interface FollowOptions {
  readonly fineTuner: FineTuner;
  /** Between two looks, in milliseconds. */
  readonly pollMs: number;
  readonly log: Log;
}

/** A job takes hours: a service that is away for some minutes must not end the wait. */
const PATIENCE: RetryPolicy = { maxTries: 8, timeoutMs: 60_000, firstWaitMs: 2_000 };
const PATIENCE_MS = 10 * 60_000;
/** `Step 12/120: training loss=0.31`, as OpenAI reports progress. */
const STEP = /\bstep (\d+)\/(\d+)/i;

/** Looks at a job until it is over, and tells what is new. Throws ServiceError where the service stays away. */
export async function followJob(id: string, { fineTuner, pollMs, log }: FollowOptions): Promise<FineTuneJob> {
  const teller = createTeller(log);
  try {
    for (;;) {
      const job = await patiently((signal) => fineTuner.readJob(id, signal), log);
      teller.status(job.status);
      const events = await patiently((signal) => fineTuner.readEvents(id, signal), log);
      for (const { id: event, message } of events) teller.event(event, message);
      if (isOver(job)) return job;
      await delay(pollMs);
    }
  } finally {
    teller.stop();
  }
}

/** Does a call again while the service fails for a while. */
export function patiently<Result>(work: (signal: AbortSignal) => Promise<Result>, log: Log): Promise<Result> {
  return retry(work, {
    ...PATIENCE,
    deadline: startDeadline(PATIENCE_MS),
    onRetry: (error, waitMs) => log.debug(`${error.message} Retrying in ${Math.round(waitMs)} ms.`),
  });
}

interface Teller {
  status(status: string): void;
  event(id: string, message: string): void;
  stop(): void;
}

/** Says everything once: states, events, and steps as a bar. */
function createTeller(log: Log): Teller {
  const told = new Set<string>();
  let lastStatus = '';
  let bar: Progress | undefined;
  return {
    status(status) {
      if (status !== lastStatus) log.info(`The job is ${status.replaceAll('_', ' ')}.`);
      lastStatus = status;
    },
    event(id, message) {
      if (told.has(id)) return;
      told.add(id);
      const [, step, total] = STEP.exec(message) ?? [];
      if (step === undefined) return log.debug(message);
      bar ??= log.progress('Training', Number(total));
      bar.update(Number(step));
    },
    stop: () => bar?.stop(),
  };
}
