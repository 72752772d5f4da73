import {
  SUGGESTION_ACTIONS,
  SUGGESTION_STATES,
  type Suggestion,
  type SuggestionAction,
} from '../../../issue/suggestion.ts';
import { fieldValue, type TargetKind, targetKey } from './find-targets.ts';
import type { NameFinder } from './name-finder.ts';
import type { SuggestionRow } from './suggestions-schema.ts';

/** A suggestion with what it would change, by the key that a proposal of the same has. */
export interface NamedSuggestion extends Suggestion {
  readonly kind: TargetKind;
  readonly key: string;
}

const KINDS = {
  add_label: 'label',
  set_type: 'type',
  add_field: 'field',
  add_assignee: 'assignee',
  close_issue: 'close-as-duplicate',
} as const satisfies Readonly<Record<SuggestionAction, TargetKind>>;

const LEVELS = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' } as const;

export interface RowsToName {
  readonly number: number;
  readonly rows: readonly SuggestionRow[];
  /** Others are of no interest, and left out. */
  readonly kinds: ReadonlySet<TargetKind>;
}

/** GitHub tells many of them by the number of the label, type or account alone: the names are looked up. */
export async function nameSuggestions(
  { number, rows, kinds }: RowsToName,
  findName: NameFinder,
): Promise<NamedSuggestion[]> {
  const named: NamedSuggestion[] = [];
  for (const row of rows) {
    const action = SUGGESTION_ACTIONS.find((one) => one === row.action);
    const state = SUGGESTION_STATES.find((one) => one === row.state);
    if (action === undefined || state === undefined || !kinds.has(KINDS[action])) continue;
    const value = (typeof row.target_value === 'string' ? row.target_value : null) ?? (await findName(row));
    const level = Object.entries(LEVELS).find(([name]) => name === row.confidence?.toUpperCase())?.[1];
    named.push({
      id: row.id,
      issue: number,
      action,
      value,
      targetId: row.target_id ?? null,
      state,
      rationale: row.rationale ?? '',
      ...(level === undefined ? {} : { confidence: level }),
      ...(row.actor_id == null ? {} : { actorId: row.actor_id }),
      ...(row.resolved_by == null ? {} : { resolvedById: row.resolved_by }),
      createdAt: row.created_at,
      updatedAt: row.updated_at,
      kind: KINDS[action],
      key: keyOf(KINDS[action], { value, id: row.target_id ?? null }),
    });
  }
  return named;
}

function keyOf(kind: TargetKind, { value, id }: { readonly value: string | null; readonly id: number | null }): string {
  if (kind === 'close-as-duplicate') return targetKey(kind, id ?? '');
  if (kind === 'field') return targetKey(kind, fieldValue(id ?? 0, value ?? ''));
  return targetKey(kind, value ?? `number ${id}`);
}
