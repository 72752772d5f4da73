import { createActorFinder } from '../issue/find-actor.ts';
import type { IssueTypeEvent } from '../issue/issue-type-event.ts';
import type { LabelEvent } from '../issue/label-event.ts';
import { labelKey } from '../issue/label-key.ts';
import { readStatedShare } from '../plan/build-rationale.ts';
import { isoDateMs } from '../shared/iso-date.ts';
import type { Decision, DecisionOutcome } from './decision.ts';
import { type DecisionHistory, type HistoryIssue, inEventOrder, sortByDate } from './history.ts';
import type { LabelCase } from './label-case.ts';
import { findOwnSuggestions, type OwnSuggestion } from './own-suggestions.ts';
import { createTargetNamer, type TargetName } from './target-namer.ts';

/**
 * What people made of everything that was proposed, and of labels that were set at once (`cases`, those of the history), oldest
 * first. Of suggestions of the same on an issue the newest counts. Pure.
 *
 * A person's click decides, and what people do afterwards decides it anew: an approved label or type that is taken away again was
 * wrong, a dismissed one that somebody gives after all was right, and so was one that somebody gives by hand while it
 * waits. Reactions on our comment are not among it: each is about a whole comment (`measureReactions`).
 */
export function collectDecisions(history: DecisionHistory, cases: readonly LabelCase[]): Decision[] {
  const own = findOwnSuggestions(history.suggestions);
  const nameOf = createTargetNamer(history, own);
  const named = own.map((suggestion) => ({ ...suggestion, target: nameOf(suggestion) }));
  const newest = new Map(
    sortByDate(named, { dateOf: ({ createdAt }) => createdAt, numberOf: ({ id }) => id }).map((one) => [
      keyOf(one),
      one,
    ]),
  );
  const touches = indexTouches(history);
  const asked = [...newest.values()].filter(({ state }) => state !== 'applied');
  const decided = asked.map((one) => decide(one, { history, touches }));
  const isAnswered = new Set(
    decided.filter((one) => one.outcome !== 'superseded' && one.outcome !== 'pending').map(keyOfDecision),
  );
  const set = cases.flatMap((one): Decision[] => {
    const key = `${one.issue} label ${labelKey(one.label)}`;
    // GitHub may name the proposing account for a label that a person approved.
    return isAnswered.has(key) ? [] : [toDecision(one, newest.get(key))];
  });
  return sortByDate([...decided, ...set], { dateOf: ({ at }) => at, numberOf: ({ issue }) => issue });
}

interface NamedSuggestion extends OwnSuggestion {
  readonly target: TargetName;
}

function keyOf({ issue, kind, target }: NamedSuggestion): string {
  return `${issue} ${kind} ${labelKey(target.value)}`;
}

function keyOfDecision({ issue, kind, value }: Decision): string {
  return `${issue} ${kind} ${labelKey(value)}`;
}

/** Somebody gave an issue something, or took it away. */
interface Touch {
  readonly isGiven: boolean;
  readonly value: string;
  readonly by: string;
  readonly at: string;
}

interface Touches {
  /** By people, of the issue, in order of time. */
  of(issue: number, kind: Decision['kind']): readonly Touch[];
  issue(number: number): HistoryIssue | undefined;
}

function indexTouches({ events, typeEvents, issues, botLogins }: DecisionHistory): Touches {
  const actorOf = createActorFinder(botLogins);
  const isPersons = ({ actor }: { readonly actor: string }) => actorOf(actor) === 'person';
  const labels = Map.groupBy(inEventOrder(events).filter(isPersons), ({ issue }) => issue);
  const types = Map.groupBy(
    sortByDate(typeEvents.filter(isPersons), { dateOf: ({ at }) => at, numberOf: ({ id }) => id }),
    ({ issue }) => issue,
  );
  const byNumber = new Map(issues.map((issue) => [issue.number, issue]));
  return {
    issue: (number) => byNumber.get(number),
    of(issue, kind) {
      if (kind === 'label') return (labels.get(issue) ?? []).map(labelTouch);
      return kind === 'type' ? (types.get(issue) ?? []).flatMap(typeTouches) : [];
    },
  };
}

function labelTouch({ label, action, actor, at }: LabelEvent): Touch {
  return { isGiven: action === 'labeled', value: label, by: actor, at };
}

function typeTouches({ from, to, actor, at }: IssueTypeEvent): Touch[] {
  return [
    ...(from === null ? [] : [{ isGiven: false, value: from, by: actor, at }]),
    ...(to === null ? [] : [{ isGiven: true, value: to, by: actor, at }]),
  ];
}

interface Course {
  readonly outcome: DecisionOutcome;
  readonly decidedAt?: string;
  readonly by?: string;
}

function decide(
  suggestion: NamedSuggestion,
  { history, touches }: { readonly history: DecisionHistory; readonly touches: Touches },
): Decision {
  const { issue, kind, target, rationale, confidence, createdAt } = suggestion;
  const stated = readStatedShare(rationale);
  return {
    issue,
    kind,
    value: target.value,
    family: target.family,
    level: confidence === 'high' ? 'high' : 'medium',
    ...(stated === undefined ? {} : { stated }),
    mode: 'suggested',
    at: createdAt,
    ...follow(suggestion, { history, touches }),
  };
}

/** What became of it: the click, then what people did to the issue. */
function follow(
  suggestion: NamedSuggestion,
  { history, touches }: { readonly history: DecisionHistory; readonly touches: Touches },
): Course {
  const { issue, kind, target, createdAt } = suggestion;
  const clicked = click(suggestion);
  const since = isoDateMs(createdAt);
  const later = touches.of(issue, kind).filter(({ at }) => isoDateMs(at) >= since);
  const own = later.findLast(({ value }) => labelKey(value) === labelKey(target.value));
  if (own === undefined || has(touches.issue(issue), { kind, value: target.value }) !== own.isGiven) return clicked;
  const word = { decidedAt: own.at, by: own.by };
  if (own.isGiven) return { outcome: 'approved', ...word };
  const wasThere = clicked.outcome === 'approved' || later.some((touch) => touch.isGiven && touch.value === own.value);
  if (!wasThere) return clicked;
  const isReplaced = later.some(
    ({ isGiven, value, at }) =>
      isGiven &&
      isoDateMs(at) >= isoDateMs(own.at) &&
      labelKey(value) !== labelKey(target.value) &&
      (kind === 'type' || history.familyOf(value) === target.family),
  );
  return { outcome: isReplaced ? 'changed' : 'removed', ...word };
}

function click({ state, word, updatedAt, resolvedById }: NamedSuggestion): Course {
  if (word === undefined) return { outcome: state === 'pending' ? 'pending' : 'superseded' };
  const by = resolvedById === undefined ? {} : { by: `account ${resolvedById}` };
  return { outcome: word, decidedAt: updatedAt, ...by };
}

function has(issue: HistoryIssue | undefined, { kind, value }: Pick<Decision, 'kind' | 'value'>): boolean | undefined {
  if (issue === undefined) return undefined;
  if (kind === 'type') return labelKey(issue.type ?? '') === labelKey(value);
  return issue.labels.some((label) => labelKey(label) === labelKey(value));
}

/** A label that was set at once; `reason` is the suggestion that GitHub made of it, where it did. */
function toDecision(
  { issue, label, family, setAt, outcome, removal }: LabelCase,
  reason: NamedSuggestion | undefined,
): Decision {
  const stated = reason === undefined ? undefined : readStatedShare(reason.rationale);
  const replaced = (removal?.replacedBy.length ?? 0) > 0;
  const outcomes = { kept: 'kept', open: 'pending', removed: replaced ? 'changed' : 'removed' } as const;
  return {
    issue,
    kind: 'label',
    value: label,
    family,
    level: 'high',
    ...(stated === undefined ? {} : { stated }),
    mode: 'applied',
    outcome: outcomes[outcome],
    at: setAt,
    ...(removal === undefined ? {} : { decidedAt: removal.at, ...(removal.by !== '' && { by: removal.by }) }),
  };
}
