import { cutText } from '../../issue/clean-text.ts';
import type { Output } from '../../shared/output.ts';
import type { TriageJson } from './triage-json.ts';

/** Labels of each family that are told however unlikely they are: what came nearest is worth knowing. */
const TOP_LABELS = 3;
/** No cut-off lies anywhere near; of 150 labels, some ten are above it. */
const MIN_PROBABILITY = 0.05;

interface Amount {
  /** Labels of each family, beside those that are applied. */
  readonly labels: number;
  readonly similar: number;
  readonly titleChars: number;
}

/**
 * Less and less of each verdict, so that all issues of a run stay in it: 100 of them are about 90 KB with three labels of two
 * families each, and half of that in the last form. In small steps, so that most of the room is used; labels go last.
 */
const AMOUNTS: readonly Amount[] = [
  { labels: 3, similar: 3, titleChars: 120 },
  { labels: 3, similar: 2, titleChars: 100 },
  { labels: 3, similar: 1, titleChars: 80 },
  { labels: 3, similar: 0, titleChars: 60 },
  { labels: 2, similar: 1, titleChars: 80 },
  { labels: 2, similar: 0, titleChars: 60 },
  { labels: 1, similar: 1, titleChars: 80 },
  { labels: 1, similar: 0, titleChars: 60 },
  { labels: 0, similar: 0, titleChars: 60 },
];

/** The output `verdict`: one, an array of several, or null. Labels without a chance are left out, applied ones never. */
export function verdictOutput(verdicts: TriageJson | readonly TriageJson[] | null): Output {
  const likely = (verdict: TriageJson) => ({
    ...verdict,
    labels: firstLabels(verdict.labels, TOP_LABELS, MIN_PROBABILITY),
  });
  return {
    kind: 'json',
    value: each(verdicts, likely),
    shorter: AMOUNTS.map((amount) => () => each(verdicts, (verdict) => shorten(verdict, amount))),
  };
}

type Verdicts = Parameters<typeof verdictOutput>[0];

function each(verdicts: Verdicts, change: (verdict: TriageJson) => TriageJson): Verdicts {
  if (verdicts === null) return null;
  return isList(verdicts) ? verdicts.map(change) : change(verdicts);
}

function isList(verdicts: TriageJson | readonly TriageJson[]): verdicts is readonly TriageJson[] {
  return Array.isArray(verdicts);
}

/** Every field stays, with less in it. */
function shorten(verdict: TriageJson, { labels, similar, titleChars }: Amount): TriageJson {
  return {
    ...verdict,
    title: cutText(verdict.title, titleChars),
    labels: firstLabels(verdict.labels, labels, 1),
    missing: [],
    similar: verdict.similar.slice(0, similar).map((issue) => ({ ...issue, title: cutText(issue.title, titleChars) })),
    model: verdict.model && { ...verdict.model, missing: [], duplicates: [], summary: '' },
    notes: [],
    projects: [],
    proposals: [],
    dismissed: [],
    skipped: [],
    timings: {},
  };
}

/** The applied ones, `top` of each family, and those more probable than `above`, in their order. */
function firstLabels(labels: TriageJson['labels'], top: number, above: number): TriageJson['labels'] {
  const seen = new Map<string, number>();
  return labels.filter(({ family, probability, applied }) => {
    const rank = (seen.get(family) ?? 0) + 1;
    seen.set(family, rank);
    return applied || rank <= top || probability > above;
  });
}
