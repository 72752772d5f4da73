import { isoDateMs } from '../shared/iso-date.ts';
import { DONE, type StepEnd } from './scrape-changes.ts';
import type { ScrapeSession } from './scrape-session.ts';

/** A request each, a tenth of what a workflow's token may ask in an hour. */
const MAX_CHANGED_PER_RUN = 100;
/** Waiting ones are asked about in turns: GitHub lists a dismissal in no other place. */
const MAX_PENDING_PER_RUN = 50;
/** How long before the first run that asks issues may have got suggestions: a rebuild comes once a month at the latest. */
const DAYS_BACK = 30;
const MS_PER_DAY = 86_400_000;

/**
 * Takes over what was suggested on issues, and what people decided, at most so many issues in one run. Asked for are issues
 * that changed since they were asked about, and those with a suggestion that waits. Nothing is asked unless the request says
 * that there may be suggestions, and no more once GitHub answers that it has none here; the next run tries again.
 */
export async function scrapeSuggestions(session: ScrapeSession): Promise<StepEnd> {
  const { source, store, log, hasSuggestions } = session.request;
  const { changes, suggestions } = session.progress;
  if (hasSuggestions !== true || changes.since === undefined) return DONE;
  const since = suggestions?.since ?? daysBefore(changes.since);
  const turn = (suggestions?.turn ?? 0) + 1;
  const changed = await store.suggestionsToAsk({ which: 'changed', since, limit: MAX_CHANGED_PER_RUN });
  const pending = await store.suggestionsToAsk({ which: 'pending', since, limit: MAX_PENDING_PER_RUN });
  for (const issue of new Set([...changed, ...pending])) {
    if (session.isOutOfTime()) return { kind: 'stopped', reason: 'The time is up.' };
    const answer = await source.listSuggestions(issue);
    if (answer.kind === 'read') {
      const inquiry = { subject: 'suggestions', issue, turn, suggestions: answer.suggestions } as const;
      await session.commit({ suggestions: { since, turn } }, { inquiries: [inquiry] });
      continue;
    }
    // A 404 stands for an issue that is gone, too.
    const found = await source.lookUp(issue);
    if (found.kind === 'present') {
      log.info(`${source.repository}: suggestions were not read: ${answer.reason}`);
      return DONE;
    }
    await session.commit({}, { gone: [issue] });
  }
  return DONE;
}

function daysBefore(date: string): string {
  return `${new Date(isoDateMs(date) - DAYS_BACK * MS_PER_DAY).toISOString().slice(0, 19)}Z`;
}
