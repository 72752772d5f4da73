import type { WantedProposals } from '../../src/issue/issue-tracker.ts';
import { labelKey } from '../../src/issue/label-key.ts';
import type { Proposal, ProposalOutcome, ProposalReport, ProposalTarget } from '../../src/issue/proposal.ts';
import type { Suggestion, SuggestionAction } from '../../src/issue/suggestion.ts';

/** Numbers of accounts: ours, and a person's. */
export const OWN_ID = 1;
export const PERSON_ID = 2;

const ACTIONS = {
  label: 'add_label',
  type: 'set_type',
  field: 'add_field',
  assignee: 'add_assignee',
  'close-as-duplicate': 'close_issue',
} as const satisfies Readonly<Record<ProposalTarget['kind'], SuggestionAction>>;

/** Suggestions in memory, where everything that is proposed waits for a person, and what is to be made at once is made. */
export function createMemorySuggestions(make: (number: number, target: ProposalTarget) => void) {
  const stored: Suggestion[] = [];

  function change(id: number, changes: Partial<Suggestion>): void {
    const index = stored.findIndex((one) => one.id === id);
    const known = stored[index];
    if (known !== undefined) stored[index] = { ...known, ...changes };
  }

  function add(issue: number, { target, level, rationale }: Omit<Proposal, 'mode'>, actorId = OWN_ID): number {
    const id = stored.length + 1;
    const at = new Date().toISOString();
    const [action, value] = [ACTIONS[target.kind], nameOf(target)];
    for (const other of find(issue, target)) if (other.state === 'pending') change(other.id, { state: 'replaced' });
    const facts = { id, issue, action, value, targetId: null, rationale, confidence: level, actorId };
    stored.push({ ...facts, state: 'pending', createdAt: at, updatedAt: at });
    return id;
  }

  const find = (issue: number, target: ProposalTarget) =>
    stored.filter((one) => {
      const isSame = one.action === ACTIONS[target.kind] && labelKey(one.value ?? '') === labelKey(nameOf(target));
      return one.issue === issue && isSame;
    });

  function propose(number: number, proposal: Proposal): ProposalOutcome {
    const same = find(number, proposal.target);
    const pending = same.find(({ state }) => state === 'pending');
    const isAlike = pending !== undefined && (pending.actorId !== OWN_ID || pending.confidence === proposal.level);
    if (isAlike) return { kind: 'pending', isOld: true };
    if (pending === undefined && same.some(({ state }) => state === 'dismissed')) {
      return { kind: 'ignored', reason: 'a person has dismissed the same before' };
    }
    if (proposal.mode === 'suggest') {
      add(number, proposal);
      return { kind: 'pending', isOld: false };
    }
    make(number, proposal.target);
    return { kind: 'applied' };
  }

  function ensure(number: number, { proposals, scope }: WantedProposals): ProposalReport {
    const outcomes = proposals.map((proposal) => propose(number, proposal));
    const wanted = new Set(proposals.flatMap(({ target }) => find(number, target).map(({ id }) => id)));
    const labels = new Set(scope.labels.map(labelKey));
    const dismissed = stored.filter(({ id, issue, state, actorId, action, value }) => {
      const isOurs = issue === number && state === 'pending' && actorId === OWN_ID && !wanted.has(id);
      const isInScope = scope.kinds.some((kind) => ACTIONS[kind] === action);
      return isOurs && isInScope && (action !== 'add_label' || labels.has(labelKey(value ?? '')));
    });
    for (const { id } of dismissed) change(id, { state: 'dismissed', resolvedById: OWN_ID });
    return { outcomes, dismissed };
  }

  return {
    ensure,
    add,
    dismiss: (id: number) => change(id, { state: 'dismissed', resolvedById: PERSON_ID }),
    of: (number: number): readonly Suggestion[] => stored.filter(({ issue }) => issue === number),
  };
}

function nameOf(target: ProposalTarget): string {
  switch (target.kind) {
    case 'label':
    case 'type':
      return target.name;
    case 'field':
      return `${target.field}=${target.option}`;
    case 'assignee':
      return target.login;
    case 'close-as-duplicate':
      return String(target.of);
  }
}
