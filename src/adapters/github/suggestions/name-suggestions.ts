import { TARGET_KINDS, type TargetKind } from '../../../issue/proposal.ts';
import type { Suggestion } from '../../../issue/suggestion.ts';
import { fieldValue, targetKey } from './find-targets.ts';
import type { NameFinder } from './name-finder.ts';

/** A suggestion with what it would change, by the key that a proposal of the same has. */
export interface NamedSuggestion extends Suggestion {
  readonly kind: TargetKind;
  readonly key: string;
}

/**
 * GitHub tells many of them by the number of the label, type or account alone: the names are looked up. Those of other kinds are of
 * no interest, and left out.
 */
export async function nameSuggestions(
  suggestions: readonly Suggestion[],
  { kinds, findName }: { readonly kinds: ReadonlySet<TargetKind>; readonly findName: NameFinder },
): Promise<NamedSuggestion[]> {
  const named: NamedSuggestion[] = [];
  for (const suggestion of suggestions) {
    const kind = TARGET_KINDS[suggestion.action];
    if (!kinds.has(kind)) continue;
    const value = suggestion.value ?? (await findName(suggestion));
    named.push({ ...suggestion, value, kind, key: keyOf(kind, { value, id: suggestion.targetId }) });
  }
  return named;
}

function keyOf(kind: TargetKind, { value, id }: { readonly value: string | null; readonly id: number | null }): string {
  if (kind === 'close-as-duplicate') return targetKey(kind, id ?? '');
  if (kind === 'field') return targetKey(kind, fieldValue(id ?? 0, value ?? ''));
  return targetKey(kind, value ?? `number ${id}`);
}
