import { hasLists, type LabelLists } from '../labels/family-finder.ts';
import {
  type FamilyRequest,
  idlePatterns,
  type LabelFamily,
  maxLabelsOf,
  selectFamilies,
} from '../labels/label-families.ts';
import { withFirstTypes } from '../labels/type-prior/with-first-types.ts';
import type { Log } from '../shared/log.ts';
import type { Knowledge } from './knowledge/knowledge.ts';

/** The lists of this run, or those of the index. */
export function effectiveLists(lists: LabelLists, { labelModel }: Knowledge): LabelLists {
  return hasLists(lists) ? lists : labelModel.lists;
}

/** The lists of this run come first, then the families of the index; the most labels of each are this run's. */
export function chooseFamilies(choice: {
  readonly knowledge: Knowledge;
  readonly request: FamilyRequest;
  readonly liveLabels: ReadonlyMap<string, string> | undefined;
  readonly log: Log;
}): LabelFamily[] {
  const { knowledge, request, liveLabels, log } = choice;
  const { groups, families } = knowledge.labelModel;
  if (hasLists(request)) {
    const trained = groups.flatMap((group) => group.labels.map((label) => label.name));
    const known = [...new Set([...trained, ...(liveLabels?.keys() ?? [])])];
    const idle = idlePatterns(request, known);
    if (idle.length > 0) log.warning(`No label matches ${idle.join(', ')}; check the spelling in the label lists.`);
    return selectFamilies(known, request);
  }
  const learned = families.map((family) => ({ ...family, maxLabels: maxLabelsOf(family.name, request) }));
  const names = [...(liveLabels?.keys() ?? [])];
  return [...withFirstTypes(learned, { model: knowledge.labelModel, names, maxLabels: request.maxLabels })];
}
