import type { RebuildOptions } from '../config/rebuild-options.ts';
import type { RebuildRequest } from './rebuild/rebuild-request.ts';
import type { HealthRequest } from './rebuild/tell-health.ts';
import { toLearning } from './to-learning.ts';

/** Cuts the options of a rebuild into what its steps need. */
export function toRebuildRequest(options: RebuildOptions): RebuildRequest {
  const { repository, mode, rollback, gate, token, maxMinutes, apiUrl, apply } = options;
  const hasComments = options.addComment || (apply !== 'labels' && options.suggestFallback === 'comment');
  const { datasets: names, workDir, indexPath, datasetsPath } = options;
  const corpusFile = options.database ?? options.corpusFile;
  return {
    repository,
    mode,
    rollback,
    gate,
    places: { workDir, corpusFile, indexPath, datasetsPath },
    trust: { signingKey: options.indexSigningKey, otherRepositories: options.indexRepositories ?? [] },
    // Only where triage asks people or comments is there anything to read, at the price of requests.
    scraping: { token, maxMinutes, apiUrl, hasSuggestions: apply !== 'labels', hasComments },
    ...(options.ciHistory && {
      async openCiHistorySource(log) {
        const { createCiHistorySource } = await import('../adapters/github/run/create-ci-history-source.ts');
        return createCiHistorySource({ repository, apiUrl, log, ...(token !== undefined && { token }) });
      },
    }),
    learning: toLearning(options),
    datasets: names && {
      names,
      async write(name, place) {
        const { writeRebuildDataset } = await import('./write-rebuild-dataset.ts');
        await writeRebuildDataset(name, { options, place });
      },
    },
  };
}

/** Cuts them into what telling how triage is doing needs. */
export function toHealthRequest(options: RebuildOptions): HealthRequest {
  const { repository, apiUrl, token, healthIssue, triageWorkflow, botLogins, mode } = options;
  return { repository, apiUrl, token, healthIssue, triageWorkflow, botLogins, mode };
}
