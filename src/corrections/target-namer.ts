import { labelKey } from '../issue/label-key.ts';
import { fieldLabel } from '../labels/field-labels.ts';
import { isoDateMs } from '../shared/iso-date.ts';
import type { DecisionHistory } from './history.ts';
import type { OwnSuggestion } from './own-suggestions.ts';

/** What a suggestion would change, as people call it. */
export interface TargetName {
  readonly value: string;
  readonly family: string;
}

/** An approval and the event that it makes are not always stamped with the same second. */
const SAME_MOMENT_MS = 5_000;

/**
 * Names what suggestions would change. GitHub tells many types by number alone: the name is that which an issue got in the moment
 * when such a suggestion was approved. An option is named with the field that has it on some issue. Where no name is
 * known, the number stands for it.
 */
export function createTargetNamer(
  { typeEvents, issues, familyOf }: DecisionHistory,
  suggestions: readonly OwnSuggestion[],
): (suggestion: OwnSuggestion) => TargetName {
  const given = Map.groupBy(typeEvents, ({ issue }) => issue);
  const types = new Map<number, string>();
  for (const { kind, targetId, word, issue, updatedAt } of suggestions) {
    if (kind !== 'type' || targetId === null || word !== 'approved') continue;
    const isNear = (at: string) => Math.abs(isoDateMs(at) - isoDateMs(updatedAt)) <= SAME_MOMENT_MS;
    const name = given.get(issue)?.find(({ at, to }) => to !== null && isNear(at))?.to;
    if (name !== undefined && name !== null) types.set(targetId, name);
  }
  const fields = new Map(
    issues.flatMap(({ fields: chosen = {} }) =>
      Object.entries(chosen).map(([field, option]) => [labelKey(option), fieldLabel({ field, option })] as const),
    ),
  );
  return ({ kind, value, targetId }) => {
    const number = targetId === null ? 'nothing' : `number ${targetId}`;
    switch (kind) {
      case 'label':
        return { value: value ?? number, family: familyOf(value ?? number) };
      case 'type':
        return { value: value ?? types.get(targetId ?? 0) ?? number, family: 'type' };
      case 'field': {
        const option = fields.get(labelKey(value ?? '')) ?? value ?? number;
        return { value: option, family: familyOf(option) };
      }
      case 'assignee':
      case 'close-as-duplicate':
        return { value: value ?? number, family: kind };
    }
  };
}
