import type { LabelEventPage } from './issue-source.ts';
import { DONE, type StepEnd } from './scrape-changes.ts';
import type { EventsProgress } from './scrape-progress.ts';
import type { ScrapeSession } from './scrape-session.ts';

/**
 * Takes over events of labels and types, newest first, down to the newest of the walk before, at most `eventPages` in one run. A walk
 * that was interrupted goes on where it stopped; what happened meanwhile is for the next one. A page in its middle that is
 * empty or refused ends the run's part in it and counts as one of its pages, so that it cannot go on for ever. A server
 * without this list is no failure.
 */
export async function scrapeLabelEvents(session: ScrapeSession): Promise<StepEnd> {
  const { source, eventPages, log } = session.request;
  for (let pageCount = 0; pageCount < eventPages; pageCount += 1) {
    if (session.isOutOfTime()) return { kind: 'stopped', reason: 'The time is up.' };
    const { events } = session.progress;
    const page = await source.listLabelEvents({
      cursor: events.walk?.cursor,
      etag: events.walk === undefined ? events.etag : undefined,
    });
    if (page.kind === 'unchanged') return DONE;
    const isUnavailable = page.kind === 'unavailable';
    if (isUnavailable) log.info(`${source.repository}: label events were skipped: ${page.reason}`);
    if (isUnavailable || (events.walk !== undefined && page.newestId === undefined)) {
      await session.commit({ events: afterVainPage(events, eventPages) });
      return DONE;
    }
    const next = advance(events, page, eventPages);
    const { typeEvents, duplicateHints } = page;
    await session.commitPage({ events: next }, { events: page.events, typeEvents, duplicateHints });
    if (next.walk !== undefined) continue;
    if (events.seenId !== undefined && !hasArrived(events, page) && page.next !== undefined) {
      log.info(`${source.repository}: more label events than ${eventPages} pages hold; older ones were skipped.`);
    }
    return DONE;
  }
  return DONE;
}

/** The walk stays where it is, and is given up where it has had all its pages. */
function afterVainPage({ walk, ...events }: EventsProgress, maxPages: number): EventsProgress {
  if (walk === undefined) return events;
  const pages = walk.pages + 1;
  return pages >= maxPages ? { ...events, seenId: walk.newestId } : { ...events, walk: { ...walk, pages } };
}

function advance(events: EventsProgress, page: LabelEventPage, maxPages: number): EventsProgress {
  const { seenId, walk, etag: oldEtag } = events;
  const newestId = walk?.newestId ?? page.newestId;
  const pages = (walk?.pages ?? 0) + 1;
  const etag = walk === undefined ? page.etag : oldEtag;
  const kept = etag === undefined ? {} : { etag };
  // Beyond the bound the history is given up, or a busy repository would never get to the end.
  if (newestId === undefined || hasArrived(events, page) || page.next === undefined || pages >= maxPages) {
    const seen = newestId ?? seenId;
    return { ...kept, ...(seen !== undefined && { seenId: seen }) };
  }
  return { ...kept, ...(seenId !== undefined && { seenId }), walk: { newestId, cursor: page.next, pages } };
}

/** Whether the page reaches back to what is known. */
function hasArrived({ seenId }: EventsProgress, { oldestId }: LabelEventPage): boolean {
  return seenId !== undefined && (oldestId === undefined || oldestId <= seenId);
}
