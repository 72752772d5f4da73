import { DONE, type StepEnd } from './scrape-changes.ts';
import type { ScrapeSession } from './scrape-session.ts';
import type { IdentifiedLabel } from './scrape-store.ts';

/** 3,000 labels; the largest repositories have about a thousand. Beyond, renames are found by the re-check only. */
const MAX_LABEL_PAGES = 30;
/** Most labels to look up in one run: each is a request, and one for the repository where the label is gone. */
const MAX_LOOK_UPS_PER_RUN = 20;

/**
 * Carries renamed and deleted labels over to all issues at once: GitHub changes neither `updated_at` nor anything else of
 * the issues that have them, so the list of changes says nothing. Labels are told apart by their id. A label that is not
 * listed counts as deleted only when the server says so itself: lists have gaps.
 */
export async function scrapeLabels(session: ScrapeSession): Promise<StepEnd> {
  const { source } = session.request;
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
    // An ETag speaks of one page only.
    if (page.next === undefined) return takeOver(session, labels, cursor === undefined ? page.etag : undefined);
    cursor = page.next;
    session.pages += 1;
  }
  return DONE;
}

async function takeOver(
  session: ScrapeSession,
  labels: readonly IdentifiedLabel[],
  etag: string | undefined,
): Promise<StepEnd> {
  const known = await session.request.store.labels();
  const missing = findMissing(known, labels);
  const found = await lookUpMissing(session, missing.slice(0, MAX_LOOK_UPS_PER_RUN));
  if (found.kind !== 'gone') return found.end;
  // They stay known, so that the next run asks for them; with the ETag it would not be told of them again.
  const unconfirmed = missing.slice(MAX_LOOK_UPS_PER_RUN);
  const labelsEtag = etag === undefined || unconfirmed.length > 0 ? {} : { labelsEtag: etag };
  const renamedLabels = new Map([
    ...findRenamed(known, labels),
    ...found.names.map((name) => [name, undefined] as const),
  ]);
  await session.commitPage(labelsEtag, { labels: [...labels, ...unconfirmed], renamedLabels });
  return DONE;
}

/** Labels that are listed neither by their id nor by their name. A name that another label has now is left to the re-check. */
function findMissing(known: readonly IdentifiedLabel[], listed: readonly IdentifiedLabel[]): IdentifiedLabel[] {
  const ids = new Set(listed.map(({ id }) => id));
  const names = new Set(listed.map(({ name }) => name));
  return known.filter(({ id, name }) => !ids.has(id) && !names.has(name));
}

type LookedUp =
  | { readonly kind: 'gone'; readonly names: readonly string[] }
  | { readonly kind: 'unsettled'; readonly end: StepEnd };

/** Names of those that the server says are gone. One that is still there shows that the list had gaps. */
async function lookUpMissing(session: ScrapeSession, missing: readonly IdentifiedLabel[]): Promise<LookedUp> {
  const { source, log } = session.request;
  const names: string[] = [];
  for (const { id, name } of missing) {
    if (session.isOutOfTime()) return { kind: 'unsettled', end: { kind: 'stopped', reason: 'The time is up.' } };
    const found = await source.findLabel(name);
    if (found?.id === id) {
      const what = `${source.repository}: the list of labels lacks "${name}", which exists`;
      log.warning(`${what}. All labels stay as they are; the next run tries again.`);
      return { kind: 'unsettled', end: DONE };
    }
    // Otherwise another label has the name, in other case.
    if (found === undefined) names.push(name);
  }
  return { kind: 'gone', names };
}

/** New names by old ones, of the labels that are listed. */
function findRenamed(known: readonly IdentifiedLabel[], listed: readonly IdentifiedLabel[]): Map<string, string> {
  const names = new Map(listed.map(({ id, name }) => [id, name]));
  const renamed = new Map<string, string>();
  for (const { id, name } of known) {
    const current = names.get(id);
    if (current !== undefined && current !== name) renamed.set(name, current);
  }
  return renamed;
}
