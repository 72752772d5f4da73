import type { DatasetReport } from '../dataset/dataset-report.ts';
import { renderReport } from '../dataset/render-report.ts';
import { type CommandContext, EXIT_DONE } from './context.ts';

/** Tells what a dataset came to. */
export function tellDataset(report: DatasetReport, context: CommandContext): number {
  if (context.json) context.writeJson(report);
  else context.writeText(renderReport(report));
  return EXIT_DONE;
}
