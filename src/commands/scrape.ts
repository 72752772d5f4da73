import type { ScrapeOptions } from '../config/scrape-options.ts';
import type { ScrapeReport } from '../corpus/scrape-report.ts';
import { describePlace } from '../shared/database-address.ts';
import { ServiceError } from '../shared/errors.ts';
import { startDeadline } from '../shared/retry.ts';
import { formatCount, formatNumber } from '../text/format-count.ts';
import { type CommandContext, EXIT_DONE, EXIT_FAILED } from './context.ts';
import { scrapeIntoCorpus } from './scrape-into-corpus.ts';

const MS_PER_MINUTE = 60_000;

type RepositoryResult = { readonly repository: string } & (
  | ScrapeReport
  | { readonly kind: 'failed'; readonly reason: string }
);

/** The result as `--json` prints it. */
export interface ScrapeResult {
  readonly repositories: readonly RepositoryResult[];
}

/**
 * Scrapes one repository after the other. One that is stopped is no failure: the next run goes on there. Of several, one
 * that fails does not keep the others from being scraped; then EXIT_FAILED.
 */
export async function runScrape(options: ScrapeOptions, context: CommandContext): Promise<number> {
  const { repositories: names, maxMinutes, ...rest } = options;
  const deadline = startDeadline(maxMinutes * MS_PER_MINUTE);
  const repositories: RepositoryResult[] = [];
  for (const repository of names) {
    const request = { ...rest, repository, maxMinutes: deadline.remainingMs() / MS_PER_MINUTE };
    try {
      const report = await scrapeIntoCorpus(request, context);
      repositories.push({ repository, ...report });
      if (!context.json) context.writeText(describeScrape(repository, report, options.corpusFile));
    } catch (error) {
      if (!(error instanceof ServiceError) || names.length === 1) throw error;
      context.log.warning(`${repository} could not be scraped: ${error.message}`);
      repositories.push({ repository, kind: 'failed', reason: error.message });
    }
  }
  if (context.json) context.writeJson({ repositories } satisfies ScrapeResult);
  return repositories.some(({ kind }) => kind === 'failed') ? EXIT_FAILED : EXIT_DONE;
}

function describeScrape(repository: string, report: ScrapeReport, corpusFile: string): string {
  const { inserted, changed, deleted, labelEvents, requests } = report;
  const counts = [
    `${formatNumber(inserted)} new`,
    `${formatNumber(changed)} changed`,
    `${formatNumber(deleted)} deleted`,
    formatCount(labelEvents, 'label event'),
  ];
  const line = `${repository}: ${counts.join(', ')}; ${formatCount(requests, 'request')}; ${describePlace(corpusFile)}`;
  switch (report.kind) {
    case 'complete':
      return `${line} is up to date`;
    case 'stopped': {
      const when = report.resumeAfter === undefined ? '' : ` GitHub answers again after ${report.resumeAfter}.`;
      return `${line} is incomplete: ${report.reason}${when} Run the same command again to continue.`;
    }
  }
}
