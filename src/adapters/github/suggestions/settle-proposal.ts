import type { Proposal, ProposalOutcome } from '../../../issue/proposal.ts';
import { isoDateMs } from '../../../shared/iso-date.ts';
import type { FoundTarget } from './find-targets.ts';
import type { NamedSuggestion } from './name-suggestions.ts';
import type { OwnAccount } from './read-own-account.ts';

export interface Known {
  /** All suggestions of the issue that are of interest. */
  readonly suggestions: readonly NamedSuggestion[];
  /** Asked only where it matters. */
  readonly own: () => Promise<OwnAccount | undefined>;
  /** ISO 8601: when a person last had us take back what we did on the issue; asked only where it matters. */
  readonly undoneAt: () => Promise<string | undefined>;
  /** A person asks for this very run: that one had us take something back before no longer counts. */
  readonly isAsked: boolean;
}

/** The outcome of a proposal for which nothing is to be written; undefined where it is to be. */
export async function settleProposal(
  proposal: Proposal,
  target: FoundTarget,
  { suggestions, ...known }: Known,
): Promise<ProposalOutcome | undefined> {
  if (target.kind === 'missing') return { kind: 'failed', problem: target.problem };
  const same = suggestions.filter(({ key }) => key === target.key);
  const pending = same.find(({ state }) => state === 'pending');
  const decision = newest(same.filter(({ state }) => state === 'dismissed' || state === 'approved'));
  if (pending === undefined && decision !== undefined) return await heed(decision, known);
  if (pending === undefined) return undefined;
  const isAlike = pending.confidence === proposal.level || pending.actorId !== (await known.own())?.id;
  return isAlike ? { kind: 'pending', isOld: true } : undefined;
}

/** People have the last word. What an approval led to is told by the events where it is a label. */
async function heed(
  { state, resolvedById, kind, updatedAt }: NamedSuggestion,
  { own, undoneAt, isAsked }: Omit<Known, 'suggestions'>,
): Promise<ProposalOutcome | undefined> {
  if (state === 'approved') {
    if (kind === 'label') return undefined;
    const at = isAsked ? await undoneAt() : undefined;
    const wasUndone = at !== undefined && isoDateMs(at) >= isoDateMs(updatedAt);
    return wasUndone
      ? undefined
      : { kind: 'ignored', reason: 'a person approved the same before, and it was changed since' };
  }
  const account = await own();
  const isOurs = account?.isProgram === true && account.id === resolvedById;
  if (!isOurs) return { kind: 'ignored', reason: 'a person has dismissed the same before' };
  if (isAsked) return undefined;
  const at = await undoneAt();
  const wasUndone = at !== undefined && isoDateMs(updatedAt) >= isoDateMs(at);
  return wasUndone ? { kind: 'ignored', reason: 'a person had it taken back (/triage undo)' } : undefined;
}

function newest(suggestions: readonly NamedSuggestion[]): NamedSuggestion | undefined {
  return suggestions.toSorted((a, b) => isoDateMs(a.updatedAt) - isoDateMs(b.updatedAt)).at(-1);
}
