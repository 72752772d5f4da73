import { DONE, type StepEnd } from './scrape-changes.ts';
import type { ScrapeSession } from './scrape-session.ts';

/** Four requests to GraphQL; of the largest repositories a few hundred issues a month are closed as duplicates. */
const MAX_ISSUES_PER_RUN = 100;

/**
 * Asks what issues repeat that were marked as duplicates, or closed as one, where the corpus does not know: the newest first, a
 * few in each run, until each has been asked about. Without a token, or on a server that does not tell, nothing is learned.
 */
export async function scrapeDuplicates(session: ScrapeSession): Promise<StepEnd> {
  const { source, store, log } = session.request;
  const numbers = await store.duplicatesToAsk(MAX_ISSUES_PER_RUN);
  if (numbers.length === 0) return DONE;
  if (session.isOutOfTime()) return { kind: 'stopped', reason: 'The time is up.' };
  const answer = await source.readDuplicates(numbers);
  if (answer.kind === 'unavailable') {
    log.debug(`${source.repository}: what issues are duplicates of was not asked: ${answer.reason}`);
    return DONE;
  }
  const inquiries = numbers.map((issue, index) => {
    return { subject: 'duplicates', issue, turn: 0, duplicates: answer.of[index] ?? [] } as const;
  });
  await session.commit({}, { inquiries });
  return DONE;
}
