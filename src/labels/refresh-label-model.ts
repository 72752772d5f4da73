import { labelKey } from '../issue/label-key.ts';
import { createFamilyFinder, labelLists } from './family-finder.ts';
import { fitHead } from './fit-head.ts';
import { type FamilyRequest, selectFamilies } from './label-families.ts';
import type { GroupModel, InformationModel, LabelModel, TrainedLabel } from './label-model.ts';
import { countOnes } from './pair-rows.ts';

/** Issues as they are now, oldest first, and what changed among them since the model was learned or refreshed. */
export interface LabelRefresh {
  /** Labels of each issue. */
  readonly labels: readonly (readonly string[])[];
  /** Row-major, issues × dimensions, by the embedder that the model reads. */
  readonly vectors: Float32Array;
  /** Labels that new, changed or gone issues carry or carried. */
  readonly touched: ReadonlySet<string>;
  /** How much each issue counts among its like; all the same where absent. */
  readonly importance?: Float32Array | undefined;
  readonly families: FamilyRequest;
  readonly isNeedsInfoLabel: (name: string) => boolean;
  /** Told how many heads are done. */
  readonly onProgress?: (done: number) => void;
}

/**
 * The model brought up to date after a few issues changed: supports are recounted, heads of touched labels are refitted
 * from where they were, and labels that are new get a head and the common cut-off of their group. What needs issues
 * that no head has seen stays as it was learned: the weights of the evidence and the cut-offs. So do the heads of groups
 * that read texts and not vectors alone (types), for which all texts would have to be read again; a type that is new is
 * scored by its name and by neighbors until then. Case does not tell labels apart, and a label takes the spelling that the issues
 * have now.
 */
export function refreshLabelModel(model: LabelModel, refresh: LabelRefresh): LabelModel {
  const { labels, families, isNeedsInfoLabel, onProgress = () => {} } = refresh;
  const spelling = new Map(labels.flat().map((name) => [labelKey(name), name]));
  const known = [...spelling.values()].filter((name) => !isNeedsInfoLabel(name)).sort();
  const trained = new Set(model.groups.flatMap((group) => group.labels.map(({ name }) => labelKey(name))));
  const rows = { ...refresh, labels: labels.map(toKeys), touched: new Set(toKeys([...refresh.touched])) };
  const familyOf = createFamilyFinder(families);
  let done = 0;
  const groups = model.groups.map((group) => {
    const added = known.filter((name) => !trained.has(labelKey(name)) && familyOf(name) === group.group);
    const onHead = () => onProgress(++done);
    const respelled = group.labels.map((label) => ({
      ...label,
      name: spelling.get(labelKey(label.name)) ?? label.name,
    }));
    return refreshGroup(
      { ...group, labels: respelled },
      {
        refresh: rows,
        added,
        dimensions: model.dimensions,
        onHead,
      },
    );
  });
  const { information } = model;
  return {
    ...model,
    issues: labels.length,
    groups,
    families: selectFamilies(known, families),
    lists: labelLists(families),
    ...(information === undefined ? {} : { information: refreshInformation(information, refresh) }),
  };
}

function toKeys(names: readonly string[]): string[] {
  return names.map(labelKey);
}

interface GroupRefresh {
  /** With labels and touched ones in lower case. */
  readonly refresh: LabelRefresh;
  /** Labels of the group that the model does not know. */
  readonly added: readonly string[];
  readonly dimensions: number;
  readonly onHead: () => void;
}

function refreshGroup(group: GroupModel, task: GroupRefresh): GroupModel {
  const { refresh, dimensions } = task;
  const readsTexts = group.wording !== undefined || group.formLines.length > 0;
  const added = readsTexts ? [] : task.added;
  const { cutoff, suggestFrom, highFrom, precisionAtCutoff, heldOut } = group;
  const precision = precisionAtCutoff === undefined ? {} : { precisionAtCutoff };
  const common = { cutoff, suggestFrom, highFrom, ...precision, heldOut };
  const labels: TrainedLabel[] = [...group.labels, ...added.map((name) => ({ name, support: 0, ...common }))];
  const names = new Set(labels.map(({ name }) => labelKey(name)));
  // A corrected issue that was left without a label is still a counterexample (labelled-issues.ts).
  const isCertain = (row: number) =>
    refresh.labels[row]?.some((name) => names.has(name)) || (refresh.importance?.[row] ?? 1) > 1;
  const isTraining = Uint8Array.from(refresh.labels, (_, row) => (group.silence > 0 || isCertain(row) ? 1 : 0));
  // What each silent issue says was measured when all was learned; on average it is this.
  const importance = Float32Array.from(
    refresh.labels,
    (_, row) => (refresh.importance?.[row] ?? 1) * (isCertain(row) ? 1 : group.silence),
  );
  const refreshed = {
    ...group,
    issues: countOnes(isTraining),
    labels: labels.map((label) => ({ ...label, support: countOnes(targetsOf(label.name, refresh)) })),
  };
  if (readsTexts) return refreshed;
  const width = dimensions + 1;
  const heads = new Float32Array(labels.length * width);
  heads.set(group.heads);
  for (const [label, { name, support }] of refreshed.labels.entries()) {
    task.onHead();
    if (support === 0 || !(refresh.touched.has(labelKey(name)) || label >= group.labels.length)) continue;
    const start = label < group.labels.length ? heads.slice(label * width, (label + 1) * width) : undefined;
    const targets = targetsOf(name, refresh);
    heads.set(
      fitHead({
        vectors: refresh.vectors,
        width: dimensions,
        targets,
        isTraining,
        importance,
        seed: label,
        start,
      }),
      label * width,
    );
  }
  return { ...refreshed, heads };
}

function refreshInformation(information: InformationModel, refresh: LabelRefresh): InformationModel {
  const { labels, vectors, touched, isNeedsInfoLabel } = refresh;
  if (![...touched].some(isNeedsInfoLabel)) return information;
  const targets = Uint8Array.from(labels, (carried) => (carried.some(isNeedsInfoLabel) ? 1 : 0));
  const width = information.head.length - 1;
  // An issue without any label may wait for somebody to read it (train-information.ts).
  const isTraining = Uint8Array.from(labels, (carried) => (carried.length > 0 ? 1 : 0));
  const head = fitHead({ vectors, width, targets, isTraining, seed: 0, start: information.head });
  return { ...information, head: Float32Array.from(head) };
}

function targetsOf(name: string, { labels }: LabelRefresh): Uint8Array {
  const key = labelKey(name);
  return Uint8Array.from(labels, (carried) => (carried.includes(key) ? 1 : 0));
}
