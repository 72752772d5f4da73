import type { Health } from '../../health/health.ts';
import type { Log } from '../../shared/log.ts';
import { buildsIndex, type RebuildMode } from './rebuild-request.ts';
import type { HealthReporting, ReportedHealth } from './report-health.ts';

/** Whose health is told, and where to. */
export type HealthRequest = HealthReporting['wishes'] & {
  /** `owner/name`. */
  readonly repository: string;
  /** Of GitHub. */
  readonly apiUrl: string;
  readonly token: string | undefined;
  readonly mode: RebuildMode;
};

/** Adds to what a rebuild knows what GitHub knows, and keeps the health issue where one is wanted. Throws ConfigError. */
export async function tellHealth(
  known: Health,
  { request, env, log }: { readonly request: HealthRequest; readonly env: NodeJS.ProcessEnv; readonly log: Log },
): Promise<ReportedHealth> {
  const [{ createHealthTracker }, { reportHealth }] = await Promise.all([
    import('../../adapters/github/create-health-tracker.ts'),
    import('./report-health.ts'),
  ]);
  const { repository, apiUrl, token, mode, ...wishes } = request;
  const serverUrl = env.GITHUB_SERVER_URL;
  const tracker = createHealthTracker({
    repository,
    apiUrl,
    log,
    serverUrl: serverUrl || undefined,
    token,
  });
  const isOnlyLook = !buildsIndex(mode);
  return await reportHealth(known, { tracker, wishes, isOnlyLook, log });
}
