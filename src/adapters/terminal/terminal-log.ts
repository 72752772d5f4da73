import type { Log, Progress } from '../../shared/log.ts';
import { maskCredentials } from '../../shared/mask-secrets.ts';
import { describePace } from '../../text/describe-pace.ts';
import { toTerminalText } from './to-terminal-text.ts';

/** How often progress is told where no bar can be drawn: often enough to see life, rarely enough for a log file. */
const LINE_INTERVAL_MS = 5000;
/** Moves to the beginning of the line and clears it (ECMA-48): removes the bar before a message is written. */
const CLEAR_LINE = '\r\u001b[K';

/** What a progress display tells of. */
export interface Work {
  readonly label: string;
  readonly total: number;
  readonly unit?: string | undefined;
}

export type DrawBar = (stream: NodeJS.WritableStream, work: Work) => Progress;

export interface TerminalLogOptions {
  /** Standard error: standard output is for results. */
  readonly stream: NodeJS.WritableStream;
  /** Says nothing but warnings and errors. */
  readonly quiet: boolean;
  /** Shows debug messages. */
  readonly verbose: boolean;
  /** Replaces secrets, which a service may repeat. */
  readonly mask?: (text: string) => string;
  /** Draws progress on a terminal; without it progress is told in occasional lines. */
  readonly drawBar?: DrawBar | undefined;
}

export interface TerminalLog extends Log {
  error(message: string): void;
  /** Removes a bar that is still shown. Its timer would keep the process alive. */
  close(): void;
}

/** Control characters of messages never reach the terminal, nor does a command the runner of a workflow. */
export function createTerminalLog(options: TerminalLogOptions): TerminalLog {
  const { stream, quiet, verbose, drawBar, mask = (text: string) => text } = options;
  let bar: Progress | undefined;
  const stopBar = (): void => {
    bar?.stop();
    bar = undefined;
  };
  const write = (message: string): void => {
    const line = toTerminalText(mask(maskCredentials(message)));
    stream.write(`${bar === undefined ? '' : CLEAR_LINE}${line}\n`);
  };
  const startBar = (draw: DrawBar, work: Work): Progress => {
    stopBar();
    const own = draw(stream, { ...work, label: toTerminalText(work.label) });
    bar = own;
    const update = (done: number, detail?: string) => own.update(done, detail && toTerminalText(detail));
    return { update, stop: () => (bar === own ? stopBar() : undefined) };
  };
  return {
    debug: (message) => (verbose ? write(`debug: ${message}`) : undefined),
    info: (message) => (quiet ? undefined : write(message)),
    warning: (message) => write(`warning: ${message}`),
    error: (message) => write(`auto-triager: ${message}`),
    progress(label, total, unit) {
      if (quiet) return { update() {}, stop() {} };
      const work = { label, total, unit };
      return drawBar === undefined ? tellProgress(work, write) : startBar(drawBar, work);
    },
    close: stopBar,
  };
}

function tellProgress({ label, total, unit }: Work, write: (line: string) => void): Progress {
  const startMs = performance.now();
  let lastMs = startMs;
  return {
    update(done, detail) {
      const nowMs = performance.now();
      if (nowMs - lastMs < LINE_INTERVAL_MS || total <= 0) return;
      lastMs = nowMs;
      const share = `${label}: ${Math.min(100, Math.floor((100 * done) / total))}%`;
      const elapsedMs = nowMs - startMs;
      const pace = unit === undefined ? [] : [describePace({ done, total, unit, elapsedMs })];
      write([share, ...pace, ...(detail === undefined ? [] : [detail])].join(', '));
    },
    stop() {},
  };
}
