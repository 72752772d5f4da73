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
  const { recheck } = session.progress;
  if (recheck.isWalked) {
    const end = await lookUpUnseen(session);
    if (end.kind === 'stopped' || session.request.store.unseen(recheck.round, 1).length > 0) return end;
  }
  return walkRound(session);
}

async function walkRound(session: ScrapeSession): Promise<StepEnd> {
  const { source, store, log } = session.request;
  if (session.progress.recheck.isWalked) {
    // The first run of all has only just listed everything.
    const { round } = session.progress.recheck;
    if (round === 1 && !session.wasComplete) return DONE;
    session.commit({ recheck: { round: round + 1, isWalked: false } });
  }
  const fairShare = Math.ceil(store.highestNumber() / PAGE_SIZE / RUNS_PER_ROUND);
  const pagesPerRun = Math.min(MAX_PAGES_PER_RUN, Math.max(MIN_PAGES_PER_RUN, fairShare));
  for (let pageCount = 0; pageCount < pagesPerRun; pageCount += 1) {
    if (session.isOutOfTime()) return { kind: 'stopped', reason: 'The time is up.' };
    const { recheck } = session.progress;
    const page = await source.listCreated({ cursor: recheck.cursor });
    if (page.kind === 'unavailable') {
      log.debug(`The re-check begins again: ${page.reason}`);
      session.commit({ recheck: { round: recheck.round, isWalked: false } });
      return DONE;
    }
    const next: RecheckProgress =
      page.next === undefined
        ? { round: recheck.round, isWalked: true }
        : { round: recheck.round, cursor: page.next, isWalked: false };
    const { floor } = session.progress.changes;
    const wanted = page.issues.filter(
      ({ number, updatedAt }) => floor === undefined || (updatedAt ?? '') >= floor || store.get(number) !== undefined,
    );
    session.commitPage({ recheck: next }, { issues: wanted });
    if (next.isWalked) return lookUpUnseen(session);
  }
  return DONE;
}

async function lookUpUnseen(session: ScrapeSession): Promise<StepEnd> {
  const { source, store } = session.request;
  for (const number of store.unseen(session.progress.recheck.round, MAX_LOOK_UPS_PER_RUN)) {
    if (session.isOutOfTime()) return { kind: 'stopped', reason: 'The time is up.' };
    const found = await source.lookUp(number);
    session.commit({}, found.kind === 'present' ? { issues: [found.issue] } : { gone: [number] });
  }
  return DONE;
}
