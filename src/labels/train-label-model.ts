import { inThisThread } from '../shared/work-pool.ts';
import { findFamily, LABEL_GROUPS, type LabelGroup } from './families.ts';
import { createFamilyFinder } from './family-finder.ts';
import { chooseFormLines, headInputs } from './head-input.ts';
import type { HeldOutFold } from './held-out-fold.ts';
import type { GroupModel, LabelModel } from './label-model.ts';
import { selectLabelledIssues } from './labelled-issues.ts';
import { countStems, labelTerms, textTerms } from './name-evidence.ts';
import type { GroupTask } from './pair-rows.ts';
import { trainGroup } from './train-group.ts';
import { trainInformation } from './train-information.ts';
import type { TrainingOptions, TrainingSet } from './training-set.ts';
import { trySilence } from './try-silence.ts';
import { viewByPrior } from './type-prior/view-by-prior.ts';
import { viewWording, type WordingView } from './wording/wording-heads.ts';
import { readWording, type WordingTable } from './wording/wording-table.ts';

/**
 * Learns label scores: logistic heads for each label, then, per group, a logistic combination of heads, neighbors' votes,
 * name evidence and frequency, fitted on predictions for held-out issues (stacked generalization, Wolpert 1992), and the
 * cut-offs that reach the target precision on them.
 */
export async function trainLabelModel(set: TrainingSet, options: TrainingOptions): Promise<LabelModel> {
  const names = [...new Set(set.labels.flat())].filter((name) => !options.isNeedsInfoLabel(name)).sort();
  const stems = countStems(
    // One by one: the terms of 45,000 issues together take more than a gigabyte.
    set.documents.values().map(textTerms),
    names.map((name) => labelTerms(name)),
  );
  const total = names.length * (set.folds.length + 1);
  let done = 0;
  const onHead = () => options.onProgress?.(++done, total);
  const familyOf = createFamilyFinder(options.lists);
  const groups: GroupModel[] = [];
  for (const group of LABEL_GROUPS) {
    const labels = names.filter((name) => familyOf(name) === group);
    const canLearn = labels.length > 0 && set.folds.length > 0;
    if (canLearn) groups.push(await learnGroup(set, { group, labels, stems, options, onHead }));
  }
  const { information, note } = trainInformation(set, options);
  return {
    embedderId: options.embedderId,
    dimensions: options.dimensions,
    issues: set.documents.length,
    groups,
    families: options.families,
    lists: options.lists,
    stems,
    ...(information === undefined ? {} : { information }),
    informationNote: note,
  };
}

type GroupFacts = Pick<GroupTask, 'group' | 'labels' | 'stems' | 'options' | 'onHead'>;

/** From the issues without its labels as well where that surely helps. */
async function learnGroup(set: TrainingSet, facts: GroupFacts): Promise<GroupModel> {
  const { group, labels, options } = facts;
  const { set: heard, silence, withoutSilent } = selectLabelledIssues(set, { labels, dimensions: options.dimensions });
  const view = async (issues: TrainingSet) => ({
    ...(await headView(issues, group, options)),
    prior: viewByPrior(issues, { group, labels, typePrior: options.typePrior }),
  });
  const task: GroupTask = { ...facts, silence, ...(await view(heard)) };
  if (withoutSilent === undefined) return trainGroup(task);
  const tried = await trySilence(task);
  if (tried.doesHelp) return trainGroup({ ...task, heldOutPairs: tried.heldOutPairs });
  return trainGroup({ ...facts, silence: 0, ...(await view(withoutSilent)) });
}

/**
 * What the heads of a group read. Types show in the form that an issue follows and in how it is worded; areas do not
 * (docs/quality.md), and without these they need neither time nor space.
 */
async function headView(
  set: TrainingSet,
  group: LabelGroup,
  { dimensions, pool = inThisThread }: TrainingOptions,
): Promise<Pick<GroupTask, 'set' | 'width' | 'formLines' | 'wording'>> {
  const { documents, folds } = set;
  if (!findFamily(group)?.readsWording) return { set, width: dimensions, formLines: [] };
  const formLines = chooseFormLines(documents);
  const { rows, width } = headInputs(documents, { vectors: set.vectors, dimensions, formLines });
  const withForms = (fold: HeldOutFold): HeldOutFold => ({
    ...fold,
    vectors: headInputs(documents, { vectors: fold.vectors, dimensions, formLines }).rows,
  });
  return {
    set: { ...set, vectors: rows, folds: folds.map(withForms) },
    width,
    formLines,
    wording: wordingViews(set, await readWording(documents, pool)),
  };
}

/** The views of folds are kept, since they are asked for again, until that of all issues is: then they have done their work. */
function wordingViews(
  { documents, folds }: TrainingSet,
  tables: readonly WordingTable[],
): NonNullable<GroupTask['wording']> {
  const read = { count: documents.length, tables };
  const kept = new Map<HeldOutFold, WordingView>();
  const viewFold = (fold: HeldOutFold): WordingView => {
    const view = kept.get(fold) ?? viewWording(read, fold.isTraining);
    kept.set(fold, view);
    return view;
  };
  return {
    all: () => {
      kept.clear();
      return viewWording(read);
    },
    folds: folds.map((fold) => () => viewFold(fold)),
  };
}
