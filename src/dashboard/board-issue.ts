import type { Issue } from '../issue/issue.ts';
import { labelKey } from '../issue/label-key.ts';
import { isoDateMs } from '../shared/iso-date.ts';

/** An issue as the dashboard counts it. Times are milliseconds since 1970, absent where the corpus has none. */
export interface BoardIssue {
  readonly number: number;
  readonly title: string;
  readonly isOpen: boolean;
  /** Places in the list of areas, one at least: an issue without area has that of `none`. */
  readonly areas: readonly number[];
  readonly createdMs?: number;
  /** Absent while it is open, too. */
  readonly closedMs?: number;
  readonly commentCount?: number;
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
  issues: readonly Issue[],
  { familyOf, now }: { readonly familyOf: (label: string) => string; readonly now: Date },
): BoardIssues {
  const nowMs = now.getTime();
  const areasOf = createAreaFinder(familyOf);
  const ranked = rankAreas(issues, areasOf);
  const kept = ranked.slice(0, MAX_AREAS);
  const placeOf = new Map(kept.map(({ key }, at) => [key, at]));
  const [none, rest] = [kept.length, kept.length + 1];
  const placesOf = (labels: readonly string[]): readonly number[] => {
    const keys = [...areasOf(labels).keys()];
    if (keys.length === 0) return [none];
    const places = keys.flatMap((key) => placeOf.get(key) ?? []);
    return places.length === 0 ? [rest] : places;
  };
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
      ...knownTime('createdMs', createdAt, nowMs),
      ...(state === 'closed' && knownTime('closedMs', details?.closedAt, nowMs)),
      ...(details?.commentCount !== undefined && { commentCount: details.commentCount }),
    })),
  };
}

function knownTime<Name extends string>(name: Name, text: string | undefined, nowMs: number) {
  const atMs = text === undefined ? Number.NaN : isoDateMs(text);
  return Number.isNaN(atMs) ? {} : ({ [name]: Math.min(atMs, nowMs) } as { readonly [Key in Name]: number });
}

/** The areas among labels by key, each with its name; what a label is, is asked once. */
function createAreaFinder(familyOf: (label: string) => string): (labels: readonly string[]) => Map<string, string> {
  const known = new Map<string, string | undefined>();
  const keyOf = (label: string) => {
    if (!known.has(label)) known.set(label, familyOf(label) === 'area' ? labelKey(label) : undefined);
    return known.get(label);
  };
  return (labels) => {
    const areas = new Map<string, string>();
    for (const label of labels) {
      const key = keyOf(label);
      if (key !== undefined) areas.set(key, label);
    }
    return areas;
  };
}

/** By number of issues, then by name; spelled as most lately. */
function rankAreas(
  issues: readonly Issue[],
  areasOf: ReturnType<typeof createAreaFinder>,
): { readonly key: string; readonly name: string }[] {
  const found = new Map<string, { name: string; count: number }>();
  for (const { labels } of issues) {
    for (const [key, name] of areasOf(labels)) found.set(key, { name, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found]
    .map(([key, { name, count }]) => ({ key, name, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
