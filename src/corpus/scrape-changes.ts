import { setTimeout as delay } from 'node:timers/promises';
import { ServiceError } from '../shared/errors.ts';
import { isoDateMs } from '../shared/iso-date.ts';
import type { IssuePage, IssueSource, Unchanged } from './issue-source.ts';
import type { ChangesProgress } from './scrape-progress.ts';
import type { ScrapeSession } from './scrape-session.ts';

/** GitHub's most per page. https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const MAX_PAGE_SIZE = 100;
/** For a page that GitHub cannot put together in time (https://github.com/isaacs/github/issues/1689). */
const SMALL_PAGE_SIZE = 25;
/**
 * How long a change may take until all of GitHub's replicas list it, in milliseconds: "we commonly expect sub-second
 * replication lag" (https://github.blog/2017-10-13-mitigating-replication-lag-and-reducing-read-load-with-freno/), and
 * one more for times that are written in whole seconds. A change that is listed later than that is found by the re-check.
 */
const REPLICATION_LAG_MS = 2000;
/** Times that an unlikely empty page is asked for again, and the wait before, in milliseconds. */
const EMPTY_PAGE_TRIES = 3;
const EMPTY_PAGE_WAIT_MS = 200;

export type StepEnd = { readonly kind: 'done' } | { readonly kind: 'stopped'; readonly reason: string };

export const DONE: StepEnd = { kind: 'done' };

/**
 * Takes over what changed since the watermark, page by page, oldest update first.
 *
 * Each page is asked for with the last row's update time as the new `since`, instead of by page number. An issue that
 * changes meanwhile moves to the end of the list, all behind it move forward by one, and a walk by numbers would skip
 * one at the next page's edge; under the last row's own time nothing can slip through, because `since` is inclusive, the
 * order is the same, and a change only moves an issue to where the walk has yet to come. Nor does GitHub allow
 * page numbers beyond 10,000 rows ("Pagination with the page parameter is not supported for large datasets",
 * https://github.com/josegonzalez/python-github-backup/issues/429). Only where one page cannot hold all that was updated
 * in one moment, the server's link to the next page under the same `since` is followed; should that be a page number and an
 * issue be edited just then, the re-check finds what was pushed over the edge.
 */
export async function scrapeChanges(session: ScrapeSession): Promise<StepEnd> {
  await beginWalk(session);
  for (let isFirst = true; ; isFirst = false) {
    if (session.isOutOfTime()) return { kind: 'stopped', reason: 'The time is up.' };
    const remaining = session.remainingLimit();
    if (remaining === 0) return { kind: 'stopped', reason: 'The --limit was reached.' };
    const page = await fetchPage(session, { isFirst, remaining });
    if (page === 'unchanged') return DONE;
    if (page === 'unlikely') {
      await stepBack(session);
      return { kind: 'stopped', reason: 'The server returned an empty list where issues were expected.' };
    }
    if (isFirst) await startProgress(session, page);
    const next = advance(session.progress.changes, page);
    await session.commitPage({ changes: next }, { issues: page.issues });
    session.tick(page.rowCount - 1);
    if (next.isComplete) return DONE;
  }
}

/** The first run of all notes from when on issues are wanted; for later ones it is too late. */
async function beginWalk(session: ScrapeSession): Promise<void> {
  const { changes } = session.progress;
  const { since, log, source } = session.request;
  if (since === undefined || since === changes.floor) return;
  if (changes.since === undefined) {
    await session.commit({ changes: { ...changes, since, floor: since } });
    return;
  }
  const held = changes.floor === undefined ? 'all issues' : `issues updated since ${changes.floor}`;
  log.info(`${source.repository}: --since was ignored: this corpus already holds ${held}.`);
}

interface FetchedPage extends IssuePage {
  readonly pageSize: number;
}

async function fetchPage(
  session: ScrapeSession,
  { isFirst, remaining }: { readonly isFirst: boolean; readonly remaining: number },
): Promise<FetchedPage | 'unchanged' | 'unlikely'> {
  const { since, cursor, etag, isComplete, floor } = session.progress.changes;
  // One row of a page is the last of the page before.
  const pageSize = Math.min(MAX_PAGE_SIZE, since === undefined ? remaining : remaining + 1);
  for (let attempt = 1; ; attempt += 1) {
    const page = await listChanges(session, {
      since,
      pageSize,
      cursor,
      etag: isFirst && isComplete && attempt === 1 ? etag : undefined,
    });
    if (page.kind === 'unchanged') return 'unchanged';
    if (page.rowCount > 0) return page;
    // A walk that is under way begins each page with the last row of the page before, be it an issue or a pull request.
    const isUnderWay = !isFirst || (!isComplete && since !== floor);
    if (!isUnderWay && !(await isUnlikelyEmpty(session, page))) return page;
    if (attempt === EMPTY_PAGE_TRIES) return 'unlikely';
    await delay(EMPTY_PAGE_WAIT_MS);
  }
}

type ChangesRequest = Parameters<IssueSource['listChanges']>[0];

async function listChanges(session: ScrapeSession, request: ChangesRequest): Promise<FetchedPage | Unchanged> {
  const { source, log } = session.request;
  const fetchPage = async (pageSize: number) => {
    const page = await source.listChanges({ ...request, pageSize });
    return page.kind === 'page' ? { ...page, pageSize } : page;
  };
  try {
    return await fetchPage(request.pageSize);
  } catch (error) {
    const isServersFault = error instanceof ServiceError && (error.status ?? 0) >= 500;
    // A cursor holds the size of its pages.
    if (!isServersFault || request.cursor !== undefined || request.pageSize <= SMALL_PAGE_SIZE) throw error;
    log.info(`${error.message} Asking for a smaller page.`);
    return await fetchPage(SMALL_PAGE_SIZE);
  }
}

/**
 * The row that the walk stands on may have been deleted, and the list be rightly empty: so the next run begins at the
 * newest issue that is known to be there, and at the start where there is none.
 */
async function stepBack(session: ScrapeSession): Promise<void> {
  const { isComplete, floor, since } = session.progress.changes;
  if (since === undefined) return;
  const found = await lookUpNewest(session);
  const known = found?.kind === 'present' ? found.issue.updatedAt : await session.request.store.watermark();
  const start = known === undefined || (floor !== undefined && isSince(floor, known)) ? floor : known;
  // Where it was edited meanwhile, the list lacks it for some other reason.
  const next = isSince(start, since) ? since : start;
  const place = { ...(next !== undefined && { since: next }), ...(floor !== undefined && { floor }) };
  await session.commit({ changes: { isComplete, ...place } });
}

/** The list holds at least the newest issue that is known, unless that one was deleted. */
async function isUnlikelyEmpty(session: ScrapeSession, page: IssuePage): Promise<boolean> {
  if (page.next !== undefined) return true;
  const { since } = session.progress.changes;
  if (since === undefined) return false;
  const found = await lookUpNewest(session);
  return found?.kind === 'present' && isSince(found.issue.updatedAt, since);
}

type LookedUp = Awaited<ReturnType<IssueSource['lookUp']>>;

/** The issue that was updated last of those that are known, buried where it is gone; undefined where none is known. */
async function lookUpNewest(session: ScrapeSession): Promise<LookedUp | undefined> {
  const { store, source } = session.request;
  const newest = await store.newest();
  if (newest === undefined) return undefined;
  const found = await source.lookUp(newest);
  if (found.kind === 'gone') await session.commit({}, { gone: [newest] });
  return found;
}

/** Issues have their times in whole seconds. */
function isSince(updatedAt: string | undefined, since: string): boolean {
  return updatedAt !== undefined && isoDateMs(updatedAt) >= Math.floor(isoDateMs(since) / 1000) * 1000;
}

/** Where the walk stands after a page. */
function advance(changes: ChangesProgress, page: FetchedPage): ChangesProgress {
  const { floor, since: before } = changes;
  const since = page.lastUpdatedAt ?? before;
  const isSameMoment = since === before;
  // A full page that names no next one comes from a proxy that drops the header.
  const isLast = page.next === undefined && (page.rowCount < page.pageSize || isSameMoment);
  return {
    isComplete: isLast,
    ...(since !== undefined && { since: isLast ? beforeLag(since, page.serverTimeMs) : since }),
    ...(isSameMoment && page.next !== undefined && { cursor: page.next }),
    ...(floor !== undefined && { floor }),
    ...(isLast && isSameMoment && changes.cursor === undefined && page.etag !== undefined && { etag: page.etag }),
  };
}

/** The next run begins a moment earlier than the newest row where that is so new that others may be listed late. */
function beforeLag(since: string, serverTimeMs: number | undefined): string {
  if (serverTimeMs === undefined || isoDateMs(since) <= serverTimeMs - REPLICATION_LAG_MS) return since;
  return `${new Date(serverTimeMs - REPLICATION_LAG_MS).toISOString().slice(0, 19)}Z`;
}

async function startProgress(session: ScrapeSession, page: IssuePage): Promise<void> {
  if (page.next === undefined) return;
  const { source } = session.request;
  const total =
    page.rowsLeft === undefined
      ? await source.countChanges(session.progress.changes.since)
      : page.rowCount + page.rowsLeft;
  if (total !== undefined) session.startProgress(source.repository, total);
}
