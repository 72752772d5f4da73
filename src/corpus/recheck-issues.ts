import type { Issue } from '../issue/issue.ts';
import { ServiceError } from '../shared/errors.ts';
import { DONE, type StepEnd } from './scrape-changes.ts';
import type { RecheckProgress } from './scrape-progress.ts';
import type { ScrapeSession } from './scrape-session.ts';

/** A round is spread over this many runs: with a run a day every issue is seen again within a month. */
const RUNS_PER_ROUND = 30;
/** Pages of a round in one run: small repositories are seen whole each time, the largest take longer than a month. */
const MIN_PAGES_PER_RUN = 3;
const MAX_PAGES_PER_RUN = 50;
const PAGE_SIZE = 100;
/** Most single look-ups in one run: each is a request, and one for the repository where the issue is gone. */
const MAX_LOOK_UPS_PER_RUN = 50;

/**
 * The rolling re-check: finds what the list of changes never tells, because it leaves no row in it. Issues that were
 * deleted, transferred or turned into discussions are missing from a round's list; each is then asked for by its number,
 * and leaves the corpus only when the server says that it is gone. Rows that are listed are compared as any others, which
 * mends whatever went wrong before, and brings new counts of reactions.
 */
export async function recheckIssues(session: ScrapeSession): Promise<StepEnd> {
  const { store } = session.request;
  if (session.progress.recheck.isWalked) {
    const end = await lookUpUnseen(session);
    if (end.kind === 'stopped') return end;
    const { round } = session.progress.recheck;
    const isMoreToLookUp = (await store.unseen(round, 1)).length > 0;
    // Where most of the missing are there after all, it was the list that had gaps: another round costs less.
    const hadGaps = end.present > end.gone;
    if (isMoreToLookUp && !hadGaps) return DONE;
    await session.commit({ recheck: { round: round + 1, isWalked: false } });
  }
  return walkRound(session);
}

async function walkRound(session: ScrapeSession): Promise<StepEnd> {
  const { source, store, log } = session.request;
  const fairShare = Math.ceil((await store.highestNumber()) / PAGE_SIZE / RUNS_PER_ROUND);
  const pagesPerRun = Math.min(MAX_PAGES_PER_RUN, Math.max(MIN_PAGES_PER_RUN, fairShare));
  for (let pageCount = 0; pageCount < pagesPerRun; pageCount += 1) {
    if (session.isOutOfTime()) return { kind: 'stopped', reason: 'The time is up.' };
    const { recheck } = session.progress;
    const page = await source.listCreated({ cursor: recheck.cursor });
    if (page.kind === 'unavailable') {
      log.debug(`The re-check starts over: ${page.reason}`);
      await session.commit({ recheck: { round: recheck.round, isWalked: false } });
      return DONE;
    }
    const next: RecheckProgress =
      page.next === undefined
        ? { round: recheck.round, isWalked: true }
        : { round: recheck.round, cursor: page.next, isWalked: false };
    const { floor } = session.progress.changes;
    const wanted: Issue[] = [];
    for (const issue of page.issues) {
      const isNewEnough = floor === undefined || (issue.updatedAt ?? '') >= floor;
      if (isNewEnough || (await store.get(issue.number)) !== undefined) wanted.push(issue);
    }
    await session.commitPage({ recheck: next }, { issues: wanted });
    if (next.isWalked) return lookUpUnseen(session);
  }
  return DONE;
}

type LookUpEnd =
  | Exclude<StepEnd, { kind: 'done' }>
  | { readonly kind: 'done'; readonly present: number; readonly gone: number };

async function lookUpUnseen(session: ScrapeSession): Promise<LookUpEnd> {
  const { store } = session.request;
  const counts = { present: 0, gone: 0, unclear: 0 };
  for (const number of await store.unseen(session.progress.recheck.round, MAX_LOOK_UPS_PER_RUN)) {
    if (session.isOutOfTime()) return { kind: 'stopped', reason: 'The time is up.' };
    counts[await lookUp(session, number)] += 1;
  }
  return { kind: 'done', ...counts };
}

/** Unclear where the server will not say what became of the issue: then it stays, and holds up none of the others. */
async function lookUp(session: ScrapeSession, number: number): Promise<'present' | 'gone' | 'unclear'> {
  const { source, log } = session.request;
  try {
    const found = await source.lookUp(number);
    await session.commit({}, found.kind === 'present' ? { issues: [found.issue] } : { gone: [number] });
    return found.kind;
  } catch (error) {
    if (!isAboutOneIssue(error)) throw error;
    log.warning(`Could not find out what happened to issue #${number}: ${error.message}`);
    // Else the lowest numbers would take every run's look-ups; it is asked for again when the next round has listed all.
    await session.commit({}, { unclear: [number] });
    return 'unclear';
  }
}

/** A refusal, or a page for people where the issue was; not a server that fails or limits the rate. */
function isAboutOneIssue(error: unknown): error is ServiceError {
  if (!(error instanceof ServiceError)) return false;
  const { status = 0, retryable } = error;
  return !retryable || (status >= 200 && status < 400);
}
