import { createActorFinder } from '../issue/find-actor.ts';
import type { LabelEvent } from '../issue/label-event.ts';
import { labelKey } from '../issue/label-key.ts';
import { isoDateMs } from '../shared/iso-date.ts';
import { findTakenAway } from './find-taken-away.ts';
import type { Past, ReadHistory } from './past.ts';
import type { Skip } from './plan.ts';

export interface LabelsToAdd {
  /** The issue has none of them. */
  readonly labels: readonly string[];
  readonly past: Past;
  /** Keys of the labels of each family. */
  readonly families: readonly ReadonlySet<string>[];
}

export interface HeldBack {
  readonly labels: readonly string[];
  readonly skipped: readonly Skip[];
}

/**
 * Leaves out the labels that are not ours to add: those that somebody else took away, or replaced with another of the
 * family. Where the past could not be read, none is left, unless the issue is new.
 */
export function holdBackLabels({ labels, past: { history }, families }: LabelsToAdd): HeldBack {
  if (labels.length === 0 || history === undefined) return { labels, skipped: [] };
  if (history.kind === 'unread') {
    if (history.isNew) return { labels, skipped: [] };
    return { labels: [], skipped: [{ kind: 'past-unread', what: 'labels', labels, problem: history.problem }] };
  }
  const reasonFor = createReasonFinder(history, families);
  const skipped = labels.flatMap((label) => reasonFor(label) ?? []);
  const held = new Set(skipped.map(({ label }) => label));
  return { labels: labels.filter((label) => !held.has(label)), skipped };
}

type Reason = Extract<Skip, { readonly kind: 'taken-away' | 'replaced' | 'perhaps-taken-away' }>;

/** Finds why a label is not ours to add; undefined where it is. */
export function createReasonFinder(
  history: ReadHistory,
  families: readonly ReadonlySet<string>[],
): (label: string) => Reason | undefined {
  const { labelEvents, formerLabels, own } = history;
  const touches = labelEvents.map((event) => ({
    key: labelKey(event.label),
    isGiven: event.action === 'labeled',
    actor: wasUndone(event, history) ? PERSON : event.actor,
  }));
  const takenAway = findTakenAway(touches, own);
  const former = formerLabels.find((name) => takenAway.has(labelKey(name)));
  return (label) => {
    const by = takenAway.get(labelKey(label));
    if (by !== undefined) return { kind: 'taken-away', label, by };
    const family = families.find((keys) => keys.has(labelKey(label)));
    const other = family === undefined ? undefined : findReplacement(label, family, history);
    if (other !== undefined) return { kind: 'replaced', label, by: other };
    return former === undefined ? undefined : { kind: 'perhaps-taken-away', label, former };
  };
}

/** What an account that is gone did, a person did. */
const PERSON = '';

/** What we took away after a person had said so, the person took away. */
function wasUndone({ action, actor, at }: LabelEvent, { own, undoneAt }: ReadHistory): boolean {
  if (undoneAt === undefined || action !== 'unlabeled') return false;
  return createActorFinder(own.programs)(actor) === 'triager' && isoDateMs(at) >= isoDateMs(undoneAt);
}

/** Another label of the family that somebody else gave after this one had been set, where this one is gone since. */
function findReplacement(
  label: string,
  family: ReadonlySet<string>,
  { labelEvents, own }: ReadHistory,
): string | undefined {
  const actorOf = createActorFinder(own.programs);
  const isThis = (event: LabelEvent) => labelKey(event.label) === labelKey(label);
  const set = labelEvents.findIndex((event) => event.action === 'labeled' && isThis(event));
  const last = labelEvents.findLast(isThis);
  if (set === -1 || last?.action !== 'unlabeled') return undefined;
  return labelEvents
    .slice(set + 1)
    .findLast(
      (event) =>
        event.action === 'labeled' &&
        !isThis(event) &&
        family.has(labelKey(event.label)) &&
        actorOf(event.actor) !== 'triager',
    )?.label;
}
