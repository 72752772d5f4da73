import { VECTORS_FILE } from '../artifact/artifact.ts';
import { closingOf } from '../artifact/closing-of.ts';
import { type CatalogChanges, compareWithCatalog } from '../corpus/compare-with-catalog.ts';
import type { StoredIssue } from '../corpus/issue-catalog.ts';
import { storedTextHash, toCatalogIssue } from '../corpus/to-catalog-issue.ts';
import { toDocument } from '../document/to-document.ts';
import type { Issue } from '../issue/issue.ts';
import { embedByService } from '../labels/embed-by-service.ts';
import { FAMILY_NAMES } from '../labels/families.ts';
import { createFamilyFinder, labelLists } from '../labels/family-finder.ts';
import type { LabelModel } from '../labels/label-model.ts';
import { findLearnedApart } from '../labels/learned-apart.ts';
import { countCorrections } from '../labels/live-evidence.ts';
import { readLabelling } from '../labels/read-labelling.ts';
import { refreshLabelModel } from '../labels/refresh-label-model.ts';
import { represent } from '../labels/represent.ts';
import { targetOf } from '../labels/target-precision.ts';
import type { TypeHistory } from '../labels/type-labels.ts';
import { weighCorrections } from '../labels/weigh-corrections.ts';
import { ArtifactError } from '../shared/errors.ts';
import { quoteSome } from '../shared/quote.ts';
import { VERSION } from '../shared/version.ts';
import { buildWholeIndex } from './build-whole-index.ts';
import { decideUpdate } from './decide-update.ts';
import { describeTypes } from './describe-types.ts';
import type { FormerIndex } from './index-store.ts';
import type { IndexOutcome, IndexTask } from './index-task.ts';
import { writeIndex } from './write-index.ts';

/**
 * Writes an index that goes on from the one in the task's store: only new and edited issues are
 * embedded, deleted ones leave it, and the label model is refreshed. Where the former index is missing, damaged or of
 * another kind, or too much changed, everything is rebuilt, and the outcome says why. Until the new index is whole the
 * former one is as it was. Throws ConfigError for an index of another repository, and what `buildWholeIndex` throws.
 */
export async function updateIndex(task: IndexTask): Promise<IndexOutcome> {
  const rebuild = async (reason: string): Promise<IndexOutcome> => {
    task.learning.log.info(`Rebuilding the index because ${reason}.`);
    return { ...(await buildWholeIndex(task)), how: { kind: 'rebuilt', reason } };
  };
  const opened = await task.store.openFormer(task.repository);
  task.clock.done('former index');
  if (opened.kind === 'unusable') return rebuild(opened.reason);
  const difference = findDifference(opened.index, task);
  if (difference !== undefined) return rebuild(difference);
  const { issues, types } = readLabelling(task.issues, { ...task.learning, lists: task.learning.families });
  const { stored, manifest } = opened.index;
  const changes = compareWithCatalog(issues, { stored, hashOf: storedTextHash });
  const decision = decideUpdate({
    issues: issues.length,
    learnedFrom: manifest.learned.issues,
    changedBefore: manifest.learned.changedSince,
    changedNow: countLearnable(changes),
    correctionsBefore: manifest.learned.corrections,
    correctionsNow: countCorrections(task.learning.live),
  });
  task.clock.done('comparison');
  if (decision.kind === 'rebuild') return rebuild(decision.reason);
  try {
    return await goOn(opened.index, { task: { ...task, issues }, types, changes });
  } catch (error) {
    // The checksums agree and the graph is still damaged: it was so before it was summed up.
    if (!(error instanceof ArtifactError)) throw error;
    return rebuild(
      `the index in ${opened.index.place} cannot be used (${error.file}: expected ${error.expected}, found ${error.found})`,
    );
  }
}

/** Why what was learned is not what would be learned now; undefined where it is. */
function findDifference(
  { manifest, labelModel }: FormerIndex,
  { learning, service, needsInfoLabels = [] }: IndexTask,
): string | undefined {
  const { learned, embedder } = manifest;
  const wanted = service === undefined ? 'local' : service.embedder.id;
  const found = embedder.service === undefined ? 'local' : embedder.id;
  if (wanted !== found) return `it was built with the embedder ${found}, but ${wanted} was requested`;
  if (learned.version !== VERSION) return `it was built by version ${learned.version} of this program`;
  if (FAMILY_NAMES.some((name) => targetOf(name, learning.targetPrecision) !== targetOf(name, learned.targetPrecision)))
    return 'the target precision changed';
  if (JSON.stringify(learned.needsInfoLabels) !== JSON.stringify(needsInfoLabels)) {
    return 'the labels for missing information changed';
  }
  const [moved] = findLearnedApart(labelModel, createFamilyFinder(learning.families));
  if (moved !== undefined) {
    const { labels, learnedAs, family } = moved;
    return `the label lists changed: ${quoteSome(labels)} ${labels.length === 1 ? 'was' : 'were'} learned as ${learnedAs} and ${labels.length === 1 ? 'is' : 'are'} now in family ${family}`;
  }
  return undefined;
}

/** That an issue was closed or opened again teaches nothing. */
function countLearnable({ fresh, edited, relabelled, gone }: CatalogChanges): number {
  return fresh.length + edited.length + relabelled.length + gone.length;
}

interface Update {
  /** With one spelling for each label, and labels for types. */
  readonly task: IndexTask;
  readonly types: TypeHistory;
  readonly changes: CatalogChanges;
}

async function goOn(former: FormerIndex, { task, types, changes }: Update): Promise<IndexOutcome> {
  const { manifest } = former;
  const { dimensions, strangerSimilarity = 0 } = manifest.embedder;
  const { fresh, edited, relabelled, restated, gone } = changes;
  const known = await readKnownVectors(former);
  // What the service refused before is asked for again, where its store does not say that this is in vain.
  const changed = new Set([...fresh, ...edited]);
  const unplacedBefore = task.issues.flatMap(({ number }, row) => (known.has(number) || changed.has(row) ? [] : [row]));
  const embedded = await embedChanged(former, { task, rows: [...changed, ...unplacedBefore] });
  task.clock.done('embeddings');
  const placed = [...embedded].flatMap(([number, { vector }]) => (vector === undefined ? [] : [{ number, vector }]));
  const vectors = collectVectors(task.issues, { embedded, known, dimensions });
  const refreshed = refreshLabels(former, { task, types, changes, vectors });
  task.clock.done('labels');
  const written = await writeIndex(
    {
      ...former,
      labelModel: refreshed,
      dimensions,
      strangerSimilarity,
      issues: mergeStored(task.issues, { former, embedded }),
      learned: {
        ...manifest.learned,
        lists: labelLists(task.learning.families),
        types: describeTypes(types),
        changedSince: manifest.learned.changedSince + countLearnable(changes),
      },
      closing: closingOf(manifest),
      pairWeights: manifest.pairWeights,
      unplaced: [...embedded].flatMap(([number, { vector }]) => (vector === undefined ? [number] : [])),
      vectors: {
        kind: 'changed',
        former,
        gone,
        numbers: placed.map(({ number }) => number),
        vectors: placed.map(({ vector }) => vector),
      },
    },
    task,
  );
  const changedCount = edited.length + relabelled.length + restated.length;
  return {
    manifest: written,
    labelModel: refreshed,
    how: { kind: 'updated', fresh: fresh.length, changed: changedCount, gone: gone.length },
  };
}

/** The vectors of the former index. Throws ArtifactError where it lacks more of them than its manifest says. */
async function readKnownVectors(former: FormerIndex): Promise<ReadonlyMap<number, Float32Array>> {
  const known = await former.readVectors();
  const { issues, vectors } = former.manifest.counts;
  const unplaced = [...former.stored.keys()].filter((number) => !known.has(number));
  if (unplaced.length === issues - vectors) return known;
  const expected = issues === vectors ? `a vector of issue ${unplaced[0]}` : `${vectors} vectors for ${issues} issues`;
  const found = issues === vectors ? 'none' : `${unplaced.length} issues without one`;
  throw new ArtifactError({ file: VECTORS_FILE, expected, found });
}

interface EmbeddedChange {
  /** Absent where the service refused it. */
  readonly vector?: Float32Array;
  readonly stored: StoredIssue;
}

/** Vectors and catalog entries of the issues in `rows`, by number. */
async function embedChanged(
  { localModel, boilerplate }: FormerIndex,
  { task, rows }: { readonly task: IndexTask; readonly rows: readonly number[] },
): Promise<ReadonlyMap<number, EmbeddedChange>> {
  const { service, learning } = task;
  const issues = rows.map((row) => task.issues[row] as Issue);
  const documents = issues.map((issue) => toDocument(issue, boilerplate));
  const [local] = await represent(documents, { models: [localModel] as const });
  const embeddable = issues.map((issue, at) => ({ issue, document: documents[at] as (typeof documents)[number] }));
  const served = service === undefined ? local : await embedByService(embeddable, { service, log: learning.log });
  const { vectors, dimensions, withoutVector } = served;
  return new Map(
    embeddable.map(({ issue, document }, at) => [
      issue.number,
      {
        ...(withoutVector?.has(at) ? {} : { vector: vectors.slice(at * dimensions, (at + 1) * dimensions) }),
        stored: toCatalogIssue(issue, { document, sketch: local.sketches[at] as Uint8Array }),
      },
    ]),
  );
}

interface VectorSources {
  readonly embedded: ReadonlyMap<number, EmbeddedChange>;
  readonly known: ReadonlyMap<number, Float32Array>;
  readonly dimensions: number;
}

/** The vectors of all issues, row-major: the new ones, and of all others those that the index has; zeros where there is none. */
function collectVectors(issues: readonly Issue[], { embedded, known, dimensions }: VectorSources): Float32Array {
  const vectors = new Float32Array(issues.length * dimensions);
  for (const [row, { number }] of issues.entries()) {
    const change = embedded.get(number);
    const vector = change === undefined ? known.get(number) : change.vector;
    if (vector === undefined) continue;
    vectors.set(vector, row * dimensions);
  }
  return vectors;
}

function refreshLabels(
  { labelModel, stored }: FormerIndex,
  { task, changes, vectors }: Update & { readonly vectors: Float32Array },
): LabelModel {
  const { issues, learning } = task;
  const { families, isNeedsInfoLabel, log, live } = learning;
  const rows = [...changes.fresh, ...changes.edited, ...changes.relabelled];
  const numbers = [...rows.map((row) => (issues[row] as Issue).number), ...changes.gone];
  const touched = new Set([
    ...rows.flatMap((row) => (issues[row] as Issue).labels),
    ...numbers.flatMap((number) => stored.get(number)?.labels ?? []),
  ]);
  const progress = log.progress('Learning the labels', labelModel.groups.flatMap((group) => group.labels).length);
  const labels = issues.map((issue) => issue.labels);
  const onProgress = (done: number) => progress.update(done);
  const refreshed = refreshLabelModel(labelModel, {
    labels,
    vectors,
    touched,
    importance: weighCorrections(issues, live),
    families,
    isNeedsInfoLabel,
    onProgress,
  });
  progress.stop();
  return refreshed;
}

/** What the catalog holds of all issues: title, state and labels as they are now, the rest as the index has it. */
function* mergeStored(
  issues: readonly Issue[],
  { former, embedded }: { readonly former: FormerIndex; readonly embedded: ReadonlyMap<number, EmbeddedChange> },
): Generator<StoredIssue> {
  for (const { number, state, labels } of issues) {
    const stored = embedded.get(number)?.stored ?? former.stored.get(number);
    if (stored !== undefined) yield { ...stored, state, labels };
  }
}
