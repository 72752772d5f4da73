import { type Actor, createActorFinder } from '../issue/find-actor.ts';
import type { LabelEvent } from '../issue/label-event.ts';
import { labelKey } from '../issue/label-key.ts';
import { isoDateMs } from '../shared/iso-date.ts';
import { type HistoryIssue, inEventOrder, type LabelHistory, MS_PER_DAY, sortByDate } from './history.ts';
import type { LabelCase } from './label-case.ts';

/** What the events say of one label on one issue that the triager set. */
interface Course {
  readonly event: LabelEvent;
  /** What a person did with it last; absent where nobody touched it. */
  readonly word?: PersonsWord;
}

type PersonsWord =
  | { readonly kind: 'restored' }
  /** `isOverruled`: a program set it again afterwards. */
  | { readonly kind: 'removed'; readonly at: string; readonly by: string; readonly isOverruled: boolean };

/**
 * Every label that the triager set and did not take back, oldest first: one case for each issue and label. The last word of
 * a person decides; what the triager or another program does afterwards changes nothing. Beyond the events, the issue as
 * it is now counts: where it carries the label, that was left there; where it lacks it and no event says why (the label was
 * renamed or deleted), there is no case.
 */
export function collectCases(history: LabelHistory): LabelCase[] {
  const actorOf = createActorFinder(history.botLogins);
  const issues = new Map(history.issues.map((issue) => [issue.number, issue]));
  const byIssue = Map.groupBy(inEventOrder(history.events), ({ issue }) => issue);
  const cases = [...byIssue].flatMap(([number, events]) => {
    const issue = issues.get(number);
    return issue === undefined ? [] : casesOfIssue(issue, events, { ...history, actorOf });
  });
  return sortByDate(cases, { dateOf: ({ setAt }) => setAt, numberOf: ({ issue }) => issue });
}

interface ActedHistory extends LabelHistory {
  readonly actorOf: (login: string) => Actor;
}

function casesOfIssue(issue: HistoryIssue, events: readonly LabelEvent[], history: ActedHistory): LabelCase[] {
  const courses = followLabels(events, history);
  const carried = new Set(courses.length === 0 ? [] : issue.labels.map(labelKey));
  return courses.flatMap(({ event, word }): LabelCase[] => {
    const isOn = carried.has(labelKey(event.label));
    const { label, at: setAt } = event;
    const base = { issue: issue.number, label, family: history.familyOf(label), setAt };
    if (word?.kind === 'removed' && (!isOn || word.isOverruled)) {
      const replacedBy = findReplacements(base, events, { history, carried });
      const watchedMs = isoDateMs(word.at) - isoDateMs(setAt);
      return [{ ...base, outcome: 'removed', watchedMs, removal: { at: word.at, by: word.by, replacedBy } }];
    }
    if (!isOn) return [];
    const ageMs = Math.max(0, history.now.getTime() - isoDateMs(setAt));
    const isSettled = word !== undefined || issue.state === 'closed' || ageMs >= history.settlingDays * MS_PER_DAY;
    return [
      isSettled
        ? { ...base, outcome: 'kept', watchedMs: Number.POSITIVE_INFINITY }
        : { ...base, outcome: 'open', watchedMs: ageMs },
    ];
  });
}

/** Goes through the events of one issue, in order of time. */
function followLabels(events: readonly LabelEvent[], { actorOf }: ActedHistory): Course[] {
  const courses = new Map<string, Course>();
  for (const event of events) {
    const key = labelKey(event.label);
    const next = nextCourse(courses.get(key), event, actorOf(event.actor));
    if (next === undefined) courses.delete(key);
    else courses.set(key, next);
  }
  return [...courses.values()];
}

function nextCourse(course: Course | undefined, event: LabelEvent, actor: Actor): Course | undefined {
  const isAdded = event.action === 'labeled';
  if (course === undefined) return actor === 'triager' && isAdded ? { event } : undefined;
  const { word } = course;
  if (actor === 'person') {
    if (isAdded) return { event: course.event, word: { kind: 'restored' } };
    return { event: course.event, word: { kind: 'removed', at: event.at, by: event.actor, isOverruled: false } };
  }
  if (isAdded && word?.kind === 'removed') return { event: course.event, word: { ...word, isOverruled: true } };
  // Without a person's word, a program that takes the label away has judged nothing.
  return !isAdded && word === undefined ? undefined : course;
}

function findReplacements(
  { label, family, setAt }: Pick<LabelCase, 'label' | 'family' | 'setAt'>,
  events: readonly LabelEvent[],
  { history, carried }: { readonly history: ActedHistory; readonly carried: ReadonlySet<string> },
): string[] {
  const given = events.filter(
    (event) =>
      event.action === 'labeled' &&
      history.actorOf(event.actor) === 'person' &&
      isoDateMs(event.at) >= isoDateMs(setAt) &&
      labelKey(event.label) !== labelKey(label) &&
      carried.has(labelKey(event.label)) &&
      history.familyOf(event.label) === family,
  );
  return [...new Map(given.map((event) => [labelKey(event.label), event.label])).values()];
}
