import type { Document } from '../../document/document.ts';
import type { LabelFamily } from '../../labels/label-families.ts';
import type { LabelModel } from '../../labels/label-model.ts';
import { loadTypePrior } from '../../labels/type-prior/load-type-prior.ts';
import { needsPrior } from '../../labels/type-prior/score-by-prior.ts';
import { createPriorReader, type PriorOdds, type TypePrior } from '../../labels/type-prior/type-prior.ts';
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
  const prior = typePrior ?? (await loadTypePrior());
  const read = readers.get(prior) ?? createPriorReader(prior);
  readers.set(prior, read);
  return read(document);
}

/** To look up where each run of words has its weights is made ready once for all issues. */
const readers = new WeakMap<TypePrior, ReturnType<typeof createPriorReader>>();
