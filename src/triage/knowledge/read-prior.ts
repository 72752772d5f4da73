import type { Document } from '../../document/document.ts';
import type { LabelFamily } from '../../labels/label-families.ts';
import type { LabelModel } from '../../labels/label-model.ts';
import { loadTypePrior } from '../../labels/type-prior/load-type-prior.ts';
import { needsPrior } from '../../labels/type-prior/score-by-prior.ts';
import { createPriorReader, type PriorOdds } from '../../labels/type-prior/type-prior.ts';
import type { Knowledge } from './knowledge.ts';

/** What other repositories' experience says of the issue; undefined where no label needs it, and then it is not loaded. */
export async function readPrior(
  document: Document,
  {
    knowledge: { typePrior },
    labelModel,
    families,
  }: {
    readonly knowledge: Pick<Knowledge, 'typePrior'>;
    readonly labelModel: LabelModel;
    readonly families: readonly LabelFamily[];
  },
): Promise<PriorOdds | undefined> {
  if (typePrior === 'none' || !needsPrior(labelModel, families)) return undefined;
  return createPriorReader(typePrior ?? (await loadTypePrior()))(document);
}
