import { firstOf, type JsonObject } from '../issue/json-object.ts';

/** Facts that an import can do without, at a price. */
export type MissableFact = 'created' | 'state' | 'body' | 'labels';

interface Fact {
  /** Follows "without". */
  readonly title: string;
  /** Its names in the forms that issues come in. */
  readonly fields: readonly string[];
  /** What happens without it; follows a colon. */
  readonly cost: string;
}

export const MISSABLE_FACTS = {
  created: {
    title: 'a date (created_at, createdAt)',
    fields: ['created_at', 'createdAt'],
    cost: 'evaluate --until is refused, and issue numbers stand in for dates',
  },
  state: {
    title: 'a state',
    fields: ['state', 'closed', 'closed_at', 'closedAt'],
    cost: 'they count as open',
  },
  body: { title: 'a body', fields: ['body', 'bodyText'], cost: 'only their titles are learned from' },
  labels: { title: 'a list of labels', fields: ['labels'], cost: 'they count as unlabelled' },
} satisfies Record<MissableFact, Fact>;

const NAMES = Object.keys(MISSABLE_FACTS) as MissableFact[];

/** What an issue does not say, in whatever form. A body of null says that it is empty. */
export function missingFactsOf(value: JsonObject): MissableFact[] {
  return NAMES.filter((name) => {
    const { fields } = MISSABLE_FACTS[name] as Fact;
    return name === 'body' ? !fields.some((field) => field in value) : firstOf(value, ...fields) === undefined;
  });
}
