import { debug, info, warning } from '@actions/core';
import { describePace } from '../../shared/describe-pace.ts';
import type { Log, Progress } from '../../shared/log.ts';
import { escapeLogLine } from './escape-log-line.ts';

/** A line about progress comes no more often than this. */
const PROGRESS_INTERVAL_MS = 10_000;

/** The log of a workflow run: warnings become annotations; progress is told in lines, since nothing can be redrawn. */
export function createRunnerLog(): Log {
  return {
    debug: (message) => debug(message),
    info: (message) => info(escapeLogLine(message)),
    warning: (message) => warning(message),
    progress: startProgress,
  };
}

function startProgress(label: string, total: number, unit?: string): Progress {
  const startMs = performance.now();
  let lastMs = startMs;
  return {
    update(done) {
      const nowMs = performance.now();
      if (nowMs - lastMs < PROGRESS_INTERVAL_MS) return;
      lastMs = nowMs;
      const elapsedMs = nowMs - startMs;
      const pace = unit === undefined ? `${done} of ${total}` : describePace({ done, total, unit, elapsedMs });
      info(escapeLogLine(`${label}: ${pace}`));
    },
    stop() {},
  };
}
