import { cleanText } from '../../issue/clean-text.ts';
import type { Log, Progress } from '../../shared/log.ts';

/** How often progress is told where no bar can be drawn: often enough to see life, rarely enough for a log file. */
const LINE_INTERVAL_MS = 5000;
/** Moves to the beginning of the line and clears it (ECMA-48): removes the bar before a message is written. */
const CLEAR_LINE = '\r\u001b[K';

export type DrawBar = (stream: NodeJS.WritableStream, label: string, total: number) => Progress;

export interface TerminalLogOptions {
  /** Standard error: standard output is for results. */
  readonly stream: NodeJS.WritableStream;
  /** Says nothing but warnings and errors. */
  readonly quiet: boolean;
  /** Shows debug messages. */
  readonly verbose: boolean;
  /** Draws progress on a terminal; without it progress is told in occasional lines. */
  readonly drawBar?: DrawBar | undefined;
}

export interface TerminalLog extends Log {
  error(message: string): void;
  /** Removes a bar that is still shown. Its timer would keep the process alive. */
  close(): void;
}

/** Control characters of messages never reach the terminal. */
export function createTerminalLog(options: TerminalLogOptions): TerminalLog {
  const { stream, quiet, verbose, drawBar } = options;
  let bar: Progress | undefined;
  const stopBar = (): void => {
    bar?.stop();
    bar = undefined;
  };
  const write = (message: string): void => {
    const line = cleanText(message, Number.POSITIVE_INFINITY);
    stream.write(`${bar === undefined ? '' : CLEAR_LINE}${line}\n`);
  };
  const startBar = (draw: DrawBar, label: string, total: number): Progress => {
    stopBar();
    const own = draw(stream, cleanText(label, Number.POSITIVE_INFINITY), total);
    bar = own;
    return { update: (done, detail) => own.update(done, detail), stop: () => (bar === own ? stopBar() : undefined) };
  };
  return {
    debug: (message) => (verbose ? write(`debug: ${message}`) : undefined),
    info: (message) => (quiet ? undefined : write(message)),
    warning: (message) => write(`warning: ${message}`),
    error: (message) => write(`auto-triager: ${message}`),
    progress(label, total) {
      if (quiet) return { update() {}, stop() {} };
      return drawBar === undefined ? tellProgress(label, total, write) : startBar(drawBar, label, total);
    },
    close: stopBar,
  };
}

function tellProgress(label: string, total: number, write: (line: string) => void): Progress {
  let lastMs = performance.now();
  return {
    update(done, detail) {
      const nowMs = performance.now();
      if (nowMs - lastMs < LINE_INTERVAL_MS || total <= 0) return;
      lastMs = nowMs;
      const share = Math.min(100, Math.floor((100 * done) / total));
      write(`${label}: ${share}%${detail === undefined ? '' : `, ${detail}`}`);
    },
    stop() {},
  };
}
