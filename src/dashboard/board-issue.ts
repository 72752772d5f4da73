import type { IssueOutline } from '../corpus/corpus-store.ts';
import { labelKey } from '../issue/label-key.ts';
import { isoDateMs } from '../shared/iso-date.ts';

/** An issue as the dashboard counts it. Times are milliseconds since 1970, absent where the corpus has none. */
export interface BoardIssue {
  readonly number: number;
  readonly title: string;
  readonly isOpen: boolean;
  /** Places in the list of areas, one at least: an issue without area has that of `none`. */
  readonly areas: readonly number[];
  readonly createdMs?: number | undefined;
  /** Absent while it is open, too. */
  readonly closedMs?: number | undefined;
  readonly commentCount?: number | undefined;
}

export type BoardArea =
  | { readonly kind: 'area'; readonly name: string }
  /** Issues that have none. */
  | { readonly kind: 'none' }
  /** Issues that have none but rare ones. */
  | { readonly kind: 'rest'; readonly count: number };

/** Where every label without a family counts as an area, there can be thousands; a list of so many is still read. */
const MAX_AREAS = 200;

export interface BoardIssues {
  /** The busiest first, then `none`, then `rest` where some are left out. */
  readonly areas: readonly BoardArea[];
  readonly issues: readonly BoardIssue[];
}

/** Puts issues under their areas, as they carry them now. Dates after `now`, which only a wrong clock gives, count as now. */
export function toBoardIssues(
  issues: readonly IssueOutline[],
  { familyOf, now }: { readonly familyOf: (label: string) => string; readonly now: Date },
): BoardIssues {
  const timeOf = createClock(now);
  const areasOf = createAreaFinder(familyOf);
  const ranked = rankAreas(issues, areasOf);
  const kept = ranked.slice(0, MAX_AREAS);
  const placeOf = new Map(kept.map(({ key }, at) => [key, at]));
  const [none, rest] = [kept.length, kept.length + 1];
  const placesOf = rememberByList((labels): readonly number[] => {
    const own = areasOf(labels);
    if (own.length === 0) return [none];
    const places = own.flatMap(({ key }) => placeOf.get(key) ?? []);
    return places.length === 0 ? [rest] : places;
  });
  return {
    areas: [
      ...kept.map(({ name }): BoardArea => ({ kind: 'area', name })),
      { kind: 'none' },
      ...(ranked.length > kept.length ? [{ kind: 'rest', count: ranked.length - kept.length } as const] : []),
    ],
    issues: issues.map(({ number, title, state, labels, createdAt, details }) => ({
      number,
      title,
      isOpen: state === 'open',
      areas: placesOf(labels),
      createdMs: timeOf(createdAt),
      closedMs: state === 'closed' ? timeOf(details?.closedAt) : undefined,
      commentCount: details?.commentCount,
    })),
  };
}

function createClock(now: Date): (text: string | undefined) => number | undefined {
  const nowMs = now.getTime();
  return (text) => {
    const atMs = text === undefined ? Number.NaN : isoDateMs(text);
    return Number.isNaN(atMs) ? undefined : Math.min(atMs, nowMs);
  };
}

interface Area {
  readonly key: string;
  readonly name: string;
}

type AreaFinder = (labels: readonly string[]) => readonly Area[];

/** The areas among labels; what a label is, is asked once. */
function createAreaFinder(familyOf: (label: string) => string): AreaFinder {
  const known = new Map<string, Area | undefined>();
  const areaOf = (label: string) => {
    if (!known.has(label))
      known.set(label, familyOf(label) === 'area' ? { key: labelKey(label), name: label } : undefined);
    return known.get(label);
  };
  return rememberByList((labels) => {
    const areas = new Map<string, Area>();
    for (const label of labels) {
      const area = areaOf(label);
      if (area !== undefined) areas.set(area.key, area);
    }
    return [...areas.values()];
  });
}

/** Answers once for each list: a corpus gives issues with the same labels one list, and there are few of them. */
function rememberByList<Answer>(answer: (labels: readonly string[]) => Answer): (labels: readonly string[]) => Answer {
  const known = new Map<readonly string[], Answer>();
  return (labels) => {
    const earlier = known.get(labels);
    if (earlier !== undefined) return earlier;
    const found = answer(labels);
    known.set(labels, found);
    return found;
  };
}

/** By number of issues, then by name; spelled as most lately. */
function rankAreas(issues: readonly IssueOutline[], areasOf: AreaFinder): Area[] {
  const found = new Map<string, { name: string; count: number }>();
  for (const { labels } of issues) {
    for (const { key, name } of areasOf(labels)) {
      const known = found.get(key);
      if (known === undefined) found.set(key, { name, count: 1 });
      else {
        known.name = name;
        known.count += 1;
      }
    }
  }
  return [...found]
    .map(([key, { name, count }]) => ({ key, name, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
