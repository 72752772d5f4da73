import { labelKey } from '../../issue/label-key.ts';
import type { Figure } from '../../statistics/bootstrap.ts';
import { wilsonInterval } from '../../statistics/wilson-interval.ts';
import { type FamilyOutcome, spellingOf } from '../family-outcome.ts';
import type { TrainingSupport } from '../support-metrics.ts';
import { examplesNeeded, type FoundCase } from './examples-needed.ts';
import { areNamesAlike } from './names-alike.ts';

/**
 * Whether a label is worth predicting with what is there. `found`: its issues get it often enough. `rarely-found`: enough issues
 * had it to say that it is not found. `too-few`: it has fewer examples than labels here need, and nothing shows that it is found
 * without. `open`: too few test issues have it to tell.
 */
export const OUTLOOKS = ['rarely-found', 'too-few', 'open', 'found'] as const;
export type Outlook = (typeof OUTLOOKS)[number];

/** What would help a label that is not found. */
export type LabelHelp =
  /** So many more issues with it, by what other labels of the family needed. */
  | { readonly kind: 'examples'; readonly more: number }
  /** To make one label of both, or to say what sets them apart: `other` came before it in `issues` of those that missed it. */
  | { readonly kind: 'merge'; readonly other: string; readonly issues: number; readonly isNameAlike: boolean }
  /** A name or description in the words of those who report: most of its issues do not name it. */
  | { readonly kind: 'describe' }
  /** To let people set it: the text names it or has examples enough, and still does not tell. */
  | { readonly kind: 'people' };

export interface LabelOutlook {
  readonly name: string;
  /** Training issues that carry it. */
  readonly examples: number;
  /** Test issues that carry it; the figures are of these, with Wilson's interval. */
  readonly issues: number;
  /** Share on which no wrong label was more probable. */
  readonly first: Figure;
  /** Share on which it would be applied, or a person be asked about it. */
  readonly proposed: Figure;
  /** Test issues that carry it and hold every word of its name. */
  readonly named: number;
  readonly outlook: Outlook;
  /** Most useful first; none where it is found, or where that cannot be told. */
  readonly helps: readonly LabelHelp[];
}

export interface OutlookTask {
  readonly family: string;
  readonly members: readonly string[];
  readonly support: TrainingSupport;
  /** Whether the issue's title or body holds the name of a label, given in lower case. */
  readonly isNamed: (issue: number, label: string) => boolean;
}

/** A label that is found on fewer of its issues is not worth predicting: two of three times a person sets it anyway. */
const WORTHWHILE_SHARE = 1 / 3;
/** One mistake, or two, may be chance. */
const MIN_CONFUSED = 3;
const NOTHING: Figure = { value: null, low: null, high: null };

/** Every label of the family: those that are hardly ever found first, then by falling number of test issues. */
export function measureOutlook(outcomes: readonly FamilyOutcome[], task: OutlookTask): LabelOutlook[] {
  const { members, support } = task;
  const spelling = spellingOf(members);
  const casesOf = Map.groupBy(
    outcomes.flatMap((outcome) => outcome.truth.map((label) => toCase(outcome, { label, task }))),
    ({ label }) => label,
  );
  const needed = examplesNeeded([...casesOf.values()].flat());
  const labels = new Set([...members.map(labelKey), ...casesOf.keys()]);
  return [...labels]
    .map((label) =>
      toOutlook(casesOf.get(label) ?? [], {
        name: spelling(label),
        examples: support.get(label) ?? 0,
        needed,
        spelling,
      }),
    )
    .sort(
      (a, b) =>
        OUTLOOKS.indexOf(a.outlook) - OUTLOOKS.indexOf(b.outlook) ||
        b.issues - a.issues ||
        b.examples - a.examples ||
        (a.name < b.name ? -1 : 1),
    );
}

/** What became of one label that people gave one issue. */
interface LabelCase extends FoundCase {
  readonly label: string;
  readonly isProposed: boolean;
  readonly isNamed: boolean;
  /** The most probable wrong label that came before it; undefined where none did. */
  readonly rival: string | undefined;
}

function toCase(
  outcome: FamilyOutcome,
  { label, task }: { readonly label: string; readonly task: OutlookTask },
): LabelCase {
  const { issue, truth, applied, medium } = outcome;
  const ranked = issue.labels.filter(({ family }) => family === task.family).map(({ name }) => labelKey(name));
  const place = ranked.indexOf(label);
  const before = place < 0 ? ranked : ranked.slice(0, place);
  const rival = before.find((other) => !truth.includes(other));
  return {
    label,
    examples: task.support.get(label) ?? 0,
    isFirst: place >= 0 && rival === undefined,
    isProposed: applied.includes(label) || medium.includes(label),
    isNamed: task.isNamed(issue.number, label),
    rival,
  };
}

interface LabelFacts {
  readonly name: string;
  readonly examples: number;
  /** Null: no number of examples was enough. */
  readonly needed: number | null;
  readonly spelling: (label: string) => string;
}

function toOutlook(cases: readonly LabelCase[], facts: LabelFacts): LabelOutlook {
  const { name, examples } = facts;
  const first = shareOf(cases, ({ isFirst }) => isFirst);
  const proposed = shareOf(cases, ({ isProposed }) => isProposed);
  const named = cases.filter(({ isNamed }) => isNamed).length;
  const outlook = judge(cases, facts);
  const helps = outlook === 'found' || outlook === 'open' ? [] : findHelps(cases, facts);
  return { name, examples, issues: cases.length, first, proposed, named, outlook, helps };
}

function judge(cases: readonly LabelCase[], { examples, needed }: LabelFacts): Outlook {
  const { value, low, high } = shareOf(cases, isFound);
  if (high !== null && high < WORTHWHILE_SHARE) return 'rarely-found';
  if (low !== null && low > WORTHWHILE_SHARE) return 'found';
  const isMostlyFound = value !== null && value >= 0.5;
  return needed !== null && examples < needed && !isMostlyFound ? 'too-few' : 'open';
}

function findHelps(cases: readonly LabelCase[], { name, examples, needed, spelling }: LabelFacts): LabelHelp[] {
  const missed = cases.filter((one) => !isFound(one));
  const rivals = Map.groupBy(missed, ({ rival }) => rival);
  const [rival, beaten = []] = [...rivals].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const isConfused = rival !== undefined && beaten.length >= MIN_CONFUSED && beaten.length >= missed.length / 2;
  const helps: LabelHelp[] = [];
  if (needed !== null && examples < needed) helps.push({ kind: 'examples', more: needed - examples });
  if (isConfused) {
    const other = spelling(rival);
    helps.push({ kind: 'merge', other, issues: beaten.length, isNameAlike: areNamesAlike(name, other) });
  }
  const isUnnamed = cases.length > 0 && missed.filter(({ isNamed }) => isNamed).length < missed.length / 2;
  if (isUnnamed) helps.push({ kind: 'describe' });
  return helps.length === 0 ? [{ kind: 'people' }] : helps;
}

function isFound({ isFirst, isProposed }: LabelCase): boolean {
  return isFirst || isProposed;
}

function shareOf(cases: readonly LabelCase[], isOne: (one: LabelCase) => boolean): Figure {
  if (cases.length === 0) return NOTHING;
  const value = cases.filter(isOne).length / cases.length;
  return { value, ...wilsonInterval(value, cases.length) };
}
