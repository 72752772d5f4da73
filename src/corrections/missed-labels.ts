import { createActorFinder } from '../issue/find-actor.ts';
import { labelKey } from '../issue/label-key.ts';
import { isoDateMs } from '../shared/iso-date.ts';
import { inEventOrder, type LabelHistory, MS_PER_DAY } from './history.ts';

/** A label that people gave an issue on which the triager had set none of that family. */
export interface MissedLabel {
  readonly issue: number;
  readonly label: string;
  readonly family: string;
}

/**
 * What the triager was silent about: labels that somebody other than the author gave within the settling time of an issue
 * that is newer than the triager's first label, and that are still there.
 */
export function findMissedLabels(history: LabelHistory): MissedLabel[] {
  const actorOf = createActorFinder(history.botLogins);
  const events = inEventOrder(history.events).filter(({ action }) => action === 'labeled');
  const first = events.find(({ actor }) => actorOf(actor) === 'triager');
  if (first === undefined) return [];
  const byIssue = Map.groupBy(events, ({ issue }) => issue);
  return history.issues.flatMap(({ number, labels, createdAt = '', author = '' }): MissedLabel[] => {
    const createdMs = isoDateMs(createdAt);
    const isOfItsTime = createdMs >= isoDateMs(first.at);
    const given = isOfItsTime ? (byIssue.get(number) ?? []) : [];
    const spoken = new Set(
      given.filter(({ actor }) => actorOf(actor) === 'triager').map(({ label }) => history.familyOf(label)),
    );
    const missed = given.filter(
      ({ actor, at, label }) =>
        actorOf(actor) === 'person' &&
        actor.toLowerCase() !== author.toLowerCase() &&
        isoDateMs(at) - createdMs <= history.settlingDays * MS_PER_DAY &&
        !spoken.has(history.familyOf(label)) &&
        labels.some((carried) => labelKey(carried) === labelKey(label)),
    );
    const names = new Map(missed.map(({ label }) => [labelKey(label), label]));
    return [...names.values()].map((label) => ({ issue: number, label, family: history.familyOf(label) }));
  });
}
