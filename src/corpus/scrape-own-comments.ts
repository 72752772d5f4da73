import { isoDateMs } from '../shared/iso-date.ts';
import { DONE, type StepEnd } from './scrape-changes.ts';
import type { ScrapeSession } from './scrape-session.ts';

/** At most 750 comments with their reactions; GitHub allows 500,000 nodes a request, but each takes it time. */
const ISSUES_PER_REQUEST = 25;
/** 20 requests to GraphQL, of which octokit sends one a second. */
const MAX_CHANGED_PER_RUN = 500;
/** 10 requests: a reaction does not count as an update of the issue, so known comments are looked at in turns. */
const MAX_KNOWN_PER_RUN = 250;
/** How long before the first run that asks triage may have commented: a rebuild comes once a month at the latest. */
const DAYS_BACK = 30;
/** After so long hardly anybody reacts any more. */
const REACTING_DAYS = 90;
const MS_PER_DAY = 86_400_000;

/**
 * Takes over how people reacted to our comments, at most so many issues in one run: those with comments that changed since they
 * were asked about, and those with a comment of ours that is young. Nothing is asked unless the request says that triage comments.
 * Without a token, or on a server that does not tell, nothing is learned; the next run tries again.
 */
export async function scrapeOwnComments(session: ScrapeSession): Promise<StepEnd> {
  const { source, store, log, hasComments } = session.request;
  const { changes, comments } = session.progress;
  if (hasComments !== true || changes.since === undefined) return DONE;
  const since = comments?.since ?? daysBefore(changes.since, DAYS_BACK);
  const turn = (comments?.turn ?? 0) + 1;
  const changed = await store.commentsToAsk({ which: 'changed', since, limit: MAX_CHANGED_PER_RUN });
  const young = daysBefore(changes.since, REACTING_DAYS);
  const known = await store.commentsToAsk({ which: 'known', since: young, limit: MAX_KNOWN_PER_RUN });
  const numbers = [...new Set([...changed, ...known])];
  for (let first = 0; first < numbers.length; first += ISSUES_PER_REQUEST) {
    if (session.isOutOfTime()) return { kind: 'stopped', reason: 'The time is up.' };
    const asked = numbers.slice(first, first + ISSUES_PER_REQUEST);
    const answer = await source.readOwnComments(asked);
    if (answer.kind === 'unavailable') {
      log.info(`${source.repository}: reactions on our comments were not read: ${answer.reason}`);
      return DONE;
    }
    const inquiries = asked.flatMap((issue, index) => {
      const found = answer.of[index];
      return found === undefined ? [] : [{ subject: 'comments', issue, turn, comments: found } as const];
    });
    await session.commit({ comments: { since, turn } }, { inquiries });
  }
  return DONE;
}

function daysBefore(date: string, days: number): string {
  return `${new Date(isoDateMs(date) - days * MS_PER_DAY).toISOString().slice(0, 19)}Z`;
}
