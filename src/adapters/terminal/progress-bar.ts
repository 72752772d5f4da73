import cliProgress from 'cli-progress';
import type { Progress } from '../../shared/log.ts';
import { describePace } from '../../text/describe-pace.ts';
import type { Work } from './terminal-log.ts';

/** Redraws per second; work that holds the event loop redraws when it reports progress. */
const FRAMES_PER_SECOND = 10;
const BAR_CHARS = 30;
/** Leaves room for the pace in a line of 80 characters. */
const BAR_CHARS_BESIDE_PACE = 10;

/** Draws a bar on the last line of a terminal; it vanishes when it is stopped. */
export function createProgressBar(stream: NodeJS.WritableStream, { label, total, unit }: Work): Progress {
  const startMs = performance.now();
  const payload = (done: number, detail?: string) => ({
    pace: unit === undefined ? '' : describePace({ done, total, unit, elapsedMs: performance.now() - startMs }),
    detail: detail === undefined ? '' : `  ${detail}`,
  });
  const bar = new cliProgress.SingleBar(
    {
      stream,
      format: `${label} [{bar}] {percentage}%  ${unit === undefined ? '{eta_formatted} left' : '{pace}'}{detail}`,
      barsize: unit === undefined ? BAR_CHARS : BAR_CHARS_BESIDE_PACE,
      fps: FRAMES_PER_SECOND,
      clearOnComplete: true,
      forceRedraw: true,
      synchronousUpdate: true,
      // The library's own handling of interrupts swallows the first Ctrl+C; so leave no terminal setting to restore.
      gracefulExit: false,
      linewrap: true,
    },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0, payload(0));
  return { update: (done, detail) => bar.update(done, payload(done, detail)), stop: () => bar.stop() };
}
