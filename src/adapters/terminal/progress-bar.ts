import cliProgress from 'cli-progress';
import type { Progress } from '../../shared/log.ts';

/** Redraws per second; work that holds the event loop redraws when it reports progress. */
const FRAMES_PER_SECOND = 10;
const BAR_CHARS = 30;

/** Draws a bar on the last line of a terminal; it vanishes when it is stopped. */
export function createProgressBar(stream: NodeJS.WritableStream, label: string, total: number): Progress {
  const bar = new cliProgress.SingleBar(
    {
      stream,
      format: `${label} [{bar}] {percentage}%  {eta_formatted} left{detail}`,
      barsize: BAR_CHARS,
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
  bar.start(total, 0, { detail: '' });
  return {
    update: (done, detail) => bar.update(done, { detail: detail === undefined ? '' : `  ${detail}` }),
    stop: () => bar.stop(),
  };
}
