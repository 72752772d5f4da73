import { summary } from '@actions/core';
import type { Log } from '../../shared/log.ts';

/**
 * GitHub drops a step's summary that is larger.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export const MAX_SUMMARY_BYTES = 1024 * 1024;
const CUT_NOTE = '\n\n_The summary was cut here: GitHub shows at most 1 MiB._\n';

/** Adds Markdown to the job summary. Where the runner has no summaries, a line in the log says so. */
export async function writeSummary(markdown: string, log: Log): Promise<void> {
  try {
    await summary.addRaw(capSummary(markdown)).write();
  } catch (error) {
    summary.emptyBuffer();
    log.warning(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Cuts at the end of a line, closes the `<details>` that are left open, and says that something is missing. */
export function capSummary(markdown: string, maxBytes = MAX_SUMMARY_BYTES): string {
  if (Buffer.byteLength(markdown) <= maxBytes) return markdown;
  const reserveBytes = Buffer.byteLength(CUT_NOTE) + Buffer.byteLength('\n\n</details>');
  const cut = Buffer.from(markdown)
    .subarray(0, Math.max(0, maxBytes - reserveBytes))
    .toString();
  const whole = cut.slice(0, Math.max(0, cut.lastIndexOf('\n')));
  const isInside = whole.lastIndexOf('<details>') > whole.lastIndexOf('</details>');
  return `${whole}${isInside ? '\n\n</details>' : ''}${CUT_NOTE}`;
}
