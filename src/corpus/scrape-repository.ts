import { ServiceError } from '../shared/errors.ts';
import { recheckIssues } from './recheck-issues.ts';
import { scrapeChanges } from './scrape-changes.ts';
import { scrapeDuplicates } from './scrape-duplicates.ts';
import { scrapeLabelEvents } from './scrape-label-events.ts';
import { scrapeLabels } from './scrape-labels.ts';
import { scrapeOwnComments } from './scrape-own-comments.ts';
import type { ScrapeEnd, ScrapeReport } from './scrape-report.ts';
import { type ScrapeRequest, ScrapeSession } from './scrape-session.ts';
import { scrapeSuggestions } from './scrape-suggestions.ts';

/**
 * Brings the store up to date with the source: renamed labels, what changed, events of labels and types, a part of the rolling
 * re-check, what issues are duplicates of, suggestions, and reactions on our comments. Every page is committed by itself; a run that is killed, stopped or fails loses the page in flight at most.
 *
 * A rate limit that lasts longer than the run may is a stop, not an error. Rejects with ServiceError when the service
 * refuses or fails otherwise, and with what the store throws.
 */
export async function scrapeRepository(request: ScrapeRequest): Promise<ScrapeReport> {
  const session = await ScrapeSession.start(request);
  try {
    const end = await runSteps(session);
    return { ...end, ...session.counts() };
  } finally {
    session.stopProgress();
  }
}

async function runSteps(session: ScrapeSession): Promise<ScrapeEnd> {
  const { request } = session;
  try {
    // Labels come first: issues that are fetched after a rename have the new names, and must not be renamed again.
    // A first scrape that goes on has them already: a rename meanwhile is found by the run after it.
    const hasLabels = !session.wasComplete && (await request.store.labels()).length > 0;
    const steps = [...(hasLabels ? [] : [scrapeLabels]), scrapeChanges, scrapeLabelEvents];
    if (session.wasComplete) steps.push(recheckIssues);
    steps.push(scrapeDuplicates, scrapeSuggestions, scrapeOwnComments);
    for (const step of steps) {
      const end = await step(session);
      if (end.kind === 'stopped') return end;
    }
    return { kind: 'complete' };
  } catch (error) {
    if (!isRateLimit(error)) throw error;
    const { retryAfterMs } = error;
    return {
      kind: 'stopped',
      reason: error.message,
      resumeAfter: retryAfterMs === undefined ? undefined : toTime(Date.now() + retryAfterMs),
    };
  }
}

/** A refusal that holds only for a while; other refusals with these statuses cannot be retried. */
function isRateLimit(error: unknown): error is ServiceError {
  return error instanceof ServiceError && error.retryable && (error.status === 403 || error.status === 429);
}

function toTime(timeMs: number): string {
  return `${new Date(timeMs).toISOString().slice(0, 19)}Z`;
}
