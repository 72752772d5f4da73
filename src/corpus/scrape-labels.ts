import { DONE, type StepEnd } from './scrape-changes.ts';
import type { ScrapeSession } from './scrape-session.ts';
import type { IdentifiedLabel } from './scrape-store.ts';

/** 3,000 labels; the largest repositories have about a thousand. Beyond, renames are found by the re-check only. */
const MAX_LABEL_PAGES = 30;

/**
 * Carries renamed and deleted labels over to all issues at once: GitHub changes neither `updated_at` nor anything else of
 * the issues that have them, so the list of changes says nothing. Labels are told apart by their id.
 */
export async function scrapeLabels(session: ScrapeSession): Promise<StepEnd> {
  const { source, store } = session.request;
  const labels: IdentifiedLabel[] = [];
  let cursor: string | undefined;
  for (let pageCount = 0; pageCount < MAX_LABEL_PAGES; pageCount += 1) {
    if (session.isOutOfTime()) return { kind: 'stopped', reason: 'The time is up.' };
    const page = await source.listLabels({
      cursor,
      etag: cursor === undefined ? session.progress.labelsEtag : undefined,
    });
    if (page.kind === 'unchanged') return DONE;
    labels.push(...page.labels);
    if (page.next === undefined) {
      // An ETag speaks of one page only.
      const isOnePage = cursor === undefined;
      const labelsEtag = isOnePage && page.etag !== undefined ? { labelsEtag: page.etag } : {};
      session.commitPage(labelsEtag, { labels, renamedLabels: findRenamed(store.labels(), labels) });
      return DONE;
    }
    cursor = page.next;
    session.pages += 1;
  }
  return DONE;
}

/** New names by old ones, undefined for what is gone. A name that another label has now is left to the re-check. */
function findRenamed(
  before: readonly IdentifiedLabel[],
  now: readonly IdentifiedLabel[],
): Map<string, string | undefined> {
  const names = new Map(now.map(({ id, name }) => [id, name]));
  const taken = new Set(names.values());
  const renamed = new Map<string, string | undefined>();
  for (const { id, name } of before) {
    const current = names.get(id);
    if (current === name || (current === undefined && taken.has(name))) continue;
    renamed.set(name, current);
  }
  return renamed;
}
