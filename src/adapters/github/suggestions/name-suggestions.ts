import {
  SUGGESTION_ACTIONS,
  SUGGESTION_STATES,
  type Suggestion,
  type SuggestionAction,
} from '../../../issue/suggestion.ts';
import { readAnswer } from '../schema.ts';
import { fieldValue, type TargetKind, targetKey } from './find-targets.ts';
import type { SuggestionSite } from './suggestion-site.ts';
import { issueTypesSchema, loginSchema, type SuggestionRow } from './suggestions-schema.ts';

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
  site: SuggestionSite,
): Promise<NamedSuggestion[]> {
  const named: NamedSuggestion[] = [];
  for (const row of rows) {
    const action = SUGGESTION_ACTIONS.find((one) => one === row.action);
    const state = SUGGESTION_STATES.find((one) => one === row.state);
    if (action === undefined || state === undefined || !kinds.has(KINDS[action])) continue;
    const value = (typeof row.target_value === 'string' ? row.target_value : null) ?? (await findName(row, site));
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

async function findName({ action, target_id: id }: SuggestionRow, site: SuggestionSite): Promise<string | null> {
  if (id == null) return null;
  const { repository } = site;
  switch (action) {
    case 'add_label':
      return (await site.labels()).namesById.get(id) ?? null;
    case 'set_type': {
      const doing = `list the issue types of ${repository.name.owner}`;
      const parameters = { org: repository.name.owner };
      const { data } = await repository.client.request({ route: 'GET /orgs/{org}/issue-types', parameters, doing });
      return readAnswer(issueTypesSchema, data, doing).find((type) => type?.id === id)?.name ?? null;
    }
    case 'add_assignee': {
      const doing = `look up the account ${id}`;
      const parameters = { account_id: id };
      const { data } = await repository.client.request({ route: 'GET /user/{account_id}', parameters, doing });
      return readAnswer(loginSchema, data, doing).login;
    }
    default:
      return null;
  }
}
