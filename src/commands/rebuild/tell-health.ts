import { buildsIndex, type RebuildOptions } from '../../config/rebuild-options.ts';
import type { Health } from '../../health/health.ts';
import type { Log } from '../../shared/log.ts';
import type { ReportedHealth } from './report-health.ts';

/** Adds to what a rebuild knows what GitHub knows, and keeps the health issue where one is wanted. Throws ConfigError. */
export async function tellHealth(
  known: Health,
  { options, env, log }: { readonly options: RebuildOptions; readonly env: NodeJS.ProcessEnv; readonly log: Log },
): Promise<ReportedHealth> {
  const [{ createHealthTracker }, { reportHealth }] = await Promise.all([
    import('../../adapters/github/create-health-tracker.ts'),
    import('./report-health.ts'),
  ]);
  const { repository, apiUrl, token } = options;
  const serverUrl = env.GITHUB_SERVER_URL;
  const tracker = createHealthTracker({
    repository,
    apiUrl,
    log,
    ...(serverUrl ? { serverUrl } : {}),
    ...(token === undefined ? {} : { token }),
  });
  const isOnlyLook = !buildsIndex(options.mode);
  return await reportHealth(known, { tracker, options, isOnlyLook, log });
}
