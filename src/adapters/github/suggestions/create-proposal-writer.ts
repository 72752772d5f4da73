import type { WantedProposals } from '../../../issue/issue-tracker.ts';
import type { ProposalOutcome, ProposalReport } from '../../../issue/proposal.ts';
import { readUndo } from '../find-undo.ts';
import { dismissStale } from './dismiss-stale.ts';
import { type FoundTarget, findTarget } from './find-targets.ts';
import { judgeOutcome } from './judge-outcome.ts';
import { listSuggestions } from './list-suggestions.ts';
import { createNameFinder } from './name-finder.ts';
import { nameSuggestions } from './name-suggestions.ts';
import { type OwnAccount, readOwnAccount } from './read-own-account.ts';
import { settleProposal } from './settle-proposal.ts';
import type { SuggestionSite } from './suggestion-site.ts';
import { writeProposals } from './write-proposals.ts';

export type ProposalWriter = (number: number, wanted: WantedProposals) => Promise<ProposalReport>;

/** Keeps what people are asked about issues of one repository, see `IssueTracker.ensureProposals`. */
export function createProposalWriter(site: SuggestionSite): ProposalWriter {
  const findName = createNameFinder(site);
  let account: Promise<OwnAccount | undefined> | undefined;
  const own = () => {
    account ??= readOwnAccount(site);
    return account;
  };

  return async (number, { proposals, scope, isAsked = false }) => {
    const before = await listSuggestions(site.repository, number);
    if (before.kind === 'unsupported') {
      return { outcomes: proposals.map(() => ({ kind: 'unsupported', because: before.because })), dismissed: [] };
    }
    const isNothing = proposals.length === 0 && !before.suggestions.some(({ state }) => state === 'pending');
    if (isNothing) return { outcomes: [], dismissed: [] };
    const kinds = new Set([...scope.kinds, ...proposals.map(({ target }) => target.kind)]);
    let suggestions = await nameSuggestions(before.suggestions, { kinds, findName });
    let undone: Promise<string | undefined> | undefined;
    const undoneAt = () => {
      undone ??= readUndo(number, { repository: site.repository, isAsked });
      return undone;
    };
    const outcomes: (ProposalOutcome | undefined)[] = [];
    const targets: FoundTarget[] = [];
    for (const proposal of proposals) {
      const target = await findTarget(proposal.target, site);
      targets.push(target);
      outcomes.push(await settleProposal(proposal, target, { suggestions, own, undoneAt, isAsked }));
    }
    const writings = proposals.flatMap((proposal, index) => {
      const target = targets[index];
      return outcomes[index] === undefined && target?.kind === 'found' ? [{ proposal, target, index }] : [];
    });
    if (writings.length > 0) {
      const written = await writeProposals(number, writings, site);
      const list = await listSuggestions(site.repository, number);
      const after = list.kind === 'read' ? list.suggestions : [];
      suggestions = await nameSuggestions(after, { kinds, findName });
      for (const writing of writings) outcomes[writing.index] = judgeOutcome(writing, { written, list, suggestions });
    }
    const told = outcomes.map((outcome) => outcome ?? NOTHING);
    const dismissed = await dismissStale({ suggestions, scope, wanted: keysThatWait(targets, told), own }, site);
    return { outcomes: told, dismissed };
  };
}

const NOTHING: ProposalOutcome = { kind: 'ignored', reason: 'nothing became of it' };

/** What was made at once waits no longer, also where a suggestion of it is left over. */
function keysThatWait(targets: readonly FoundTarget[], outcomes: readonly ProposalOutcome[]): ReadonlySet<string> {
  const waiting = targets.filter((_, index) => outcomes[index]?.kind !== 'applied');
  return new Set(waiting.flatMap((target) => (target.kind === 'found' ? target.key : [])));
}
