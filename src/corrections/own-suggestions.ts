import { TARGET_KINDS, type TargetKind } from '../issue/proposal.ts';
import type { Suggestion } from '../issue/suggestion.ts';
import { readStatedShare } from '../plan/build-rationale.ts';

/** A suggestion of ours, and who ended it. */
export interface OwnSuggestion extends Suggestion {
  readonly kind: TargetKind;
  /** Whether a person approved or dismissed it; undefined where none did. */
  readonly word: 'approved' | 'dismissed' | undefined;
}

/** Of these, each proposal of ours says how sure it is. */
const SURE_OF_ITSELF: ReadonlySet<TargetKind> = new Set(['label', 'type', 'field']);

/**
 * Those that triage made. GitHub names accounts by number, and workflows of one repository share one (`github-actions[bot]`):
 * labels, types and options are ours where the reason is of our making (`readStatedShare`), the rest where the account made one
 * of these.
 *
 * The triager never approves. What one of its accounts dismissed, or GitHub names nobody for, no person dismissed.
 */
export function findOwnSuggestions(suggestions: readonly Suggestion[]): OwnSuggestion[] {
  const saysSo = ({ rationale }: Suggestion) => readStatedShare(rationale) !== undefined;
  const accounts = new Set(suggestions.filter(saysSo).flatMap(({ actorId }) => actorId ?? []));
  return suggestions.flatMap((one): OwnSuggestion[] => {
    const kind = TARGET_KINDS[one.action];
    const isByUs = one.actorId !== undefined && accounts.has(one.actorId);
    if (SURE_OF_ITSELF.has(kind) ? !saysSo(one) : !isByUs) return [];
    return [{ ...one, kind, word: wordOf(one, accounts) }];
  });
}

function wordOf({ state, resolvedById }: Suggestion, accounts: ReadonlySet<number>): OwnSuggestion['word'] {
  if (state === 'approved') return 'approved';
  const isByPerson = resolvedById !== undefined && !accounts.has(resolvedById);
  return state === 'dismissed' && isByPerson ? 'dismissed' : undefined;
}
