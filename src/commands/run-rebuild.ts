import type { RebuildOptions } from '../config/rebuild-options.ts';
import { type CommandContext, EXIT_DONE, EXIT_FAILED } from './context.ts';
import { describeRebuild } from './rebuild/describe-rebuild.ts';
import { rebuild } from './rebuild/rebuild.ts';
import { tellHealth } from './rebuild/tell-health.ts';
import { toHealthRequest, toRebuildRequest } from './to-rebuild-request.ts';

/** A rebuild in a folder, which keeps everything itself. EXIT_FAILED where an index was refused or something is missing. */
export async function runRebuild(options: RebuildOptions, context: CommandContext): Promise<number> {
  const { report, health } = await rebuild(toRebuildRequest(options), context);
  if (options.healthIssue !== undefined) await tellHealth(health, { request: toHealthRequest(options), ...context });
  if (context.json) context.writeJson(report);
  else context.writeText(describeRebuild(report));
  return report.alarm || report.outcome === 'refused' ? EXIT_FAILED : EXIT_DONE;
}
