import { debug, info, warning } from '@actions/core';
import { cleanShownText } from '../../issue/clean-text.ts';
import type { Log, Progress } from '../../shared/log.ts';
import { describePace } from '../../text/describe-pace.ts';
import { escapeLogLine } from './escape-log-line.ts';

/** A line about progress comes no more often than this. */
const PROGRESS_INTERVAL_MS = 10_000;

/** The log of a workflow run: warnings become annotations; progress is told in lines, since nothing can be redrawn. */
export function createRunnerLog(): Log {
  return {
    debug: (message) => debug(cleanShownText(message)),
    info: (message) => info(toLine(message)),
    warning: (message, options = {}) => warning(cleanShownText(message), options),
    progress: startProgress,
  };
}

/** Whatever a message repeats, it is text. */
function toLine(message: string): string {
  return escapeLogLine(cleanShownText(message));
}

function startProgress(label: string, total: number, unit?: string): Progress {
  const startMs = performance.now();
  let lastMs = startMs;
  return {
    update(done, detail) {
      const nowMs = performance.now();
      if (nowMs - lastMs < PROGRESS_INTERVAL_MS) return;
      lastMs = nowMs;
      const elapsedMs = nowMs - startMs;
      const pace = unit === undefined ? `${done} of ${total}` : describePace({ done, total, unit, elapsedMs });
      info(toLine([`${label}: ${pace}`, ...(detail === undefined ? [] : [detail])].join(', ')));
    },
    stop() {},
  };
}
