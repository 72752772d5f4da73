import type { Issue } from '../issue/issue.ts';
import { createFamilyFinder, type LabelLists } from './family-finder.ts';
import { labelByFields } from './field-labels.ts';
import { labelByTypes, learnTypeLabels, type TypeHistory } from './type-labels.ts';
import { unifySpelling } from './unify-spelling.ts';

export interface LabellingOptions {
  /** Names of GitHub's issue fields whose options are learned as labels, such as `Priority: High`. */
  readonly fields?: readonly string[] | undefined;
  readonly lists: LabelLists;
  /** Label by issue type, as the user gave them. */
  readonly typeNames?: Readonly<Record<string, string>> | undefined;
}

export interface Labelling<Item extends LabelledItem = Issue> {
  /** With one spelling for each label, and with labels that stand for the type of an issue and for options of its fields. */
  readonly issues: readonly Omit<Omit<Item, 'fields'>, 'type'>[];
  readonly types: TypeHistory;
}

/** What tells how an issue is labelled. */
export type LabelledItem = Pick<Issue, 'labels' | 'type' | 'fields'>;

/** How the issues, oldest first, are labelled, in labels and types alike. Everything that learns of labels reads them here. */
export function readLabelling<Item extends LabelledItem>(
  history: readonly Item[],
  { lists, typeNames, fields = [] }: LabellingOptions,
): Labelling<Item> {
  const issues = unifySpelling(labelByFields(history, fields));
  const familyOf = remember(createFamilyFinder(lists));
  const types = learnTypeLabels(issues, { familyOf, given: typeNames });
  return { issues: labelByTypes(issues, types, { familyOf }), types };
}

/** A large history asks for each label thousands of times. */
function remember<Value>(find: (label: string) => Value): (label: string) => Value {
  const known = new Map<string, Value>();
  return (label) => {
    const found = known.get(label) ?? find(label);
    known.set(label, found);
    return found;
  };
}
