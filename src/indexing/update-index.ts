import { VECTORS_FILE } from '../artifact/artifact.ts';
import { closingOf } from '../artifact/closing-of.ts';
import { type CatalogChanges, compareWithCatalog } from '../corpus/compare-with-catalog.ts';
import { numbersOf } from '../corpus/corpus-issues.ts';
import type { IssueOutline } from '../corpus/corpus-store.ts';
import { LARGE_INDEX_EXCERPT_CHARS, MAX_EXCERPT_CHARS, type StoredIssue } from '../corpus/issue-catalog.ts';
import { storedTextHash } from '../corpus/to-catalog-issue.ts';
import { FAMILY_NAMES } from '../labels/families.ts';
import { createFamilyFinder, labelLists } from '../labels/family-finder.ts';
import type { LabelModel } from '../labels/label-model.ts';
import { findLearnedApart } from '../labels/learned-apart.ts';
import { countCorrections } from '../labels/live-evidence.ts';
import { readLabelling } from '../labels/read-labelling.ts';
import { refreshLabelModel } from '../labels/refresh-label-model.ts';
import { targetOf } from '../labels/target-precision.ts';
import type { TypeHistory } from '../labels/type-labels.ts';
import { weighCorrections } from '../labels/weigh-corrections.ts';
import { ArtifactError } from '../shared/errors.ts';
import { quoteSome } from '../shared/quote.ts';
import { VERSION } from '../shared/version.ts';
import { buildWholeIndex } from './build-whole-index.ts';
import { decideUpdate } from './decide-update.ts';
import { describeTypes } from './describe-types.ts';
import type { FormerIndex, PlacedIssue } from './index-store.ts';
import type { IndexOutcome, IndexTask } from './index-task.ts';
import { placeIssues } from './place-issues.ts';
import { LEARNING_SAMPLE, sampleIssues } from './sample-issues.ts';
import { withLabels } from './with-labels.ts';
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
  const labelling = { ...task.learning, lists: task.learning.families };
  const { issues: outlines, types } = readLabelling(task.issues.outlines, labelling);
  const issues = withLabels(task.issues, outlines);
  const { stored, manifest } = opened.index;
  const changes = await compareWithCatalog(issues.read(numbersOf(outlines)), { stored, hashOf: storedTextHash });
  const decision = decideUpdate({
    issues: outlines.length,
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
  const { learningSample = LEARNING_SAMPLE } = task;
  const { outlines } = task.issues;
  const sample = sampleIssues(outlines, learningSample);
  const known = await readKnownVectors(former, new Set(numbersOf(sample)));
  const changed = new Set([...fresh, ...edited]);
  const embedded = await embedChanged(former, {
    task,
    rows: [...changed, ...findUnplaced(outlines, { known, changed })],
  });
  task.clock.done('embeddings');
  const placed = [...embedded].flatMap(([number, { vector }]) => (vector === undefined ? [] : [{ number, vector }]));
  const vectors = collectVectors(sample, { embedded, known: known.vectors, dimensions });
  const refreshed = refreshLabels(former, { task, types, changes, sample, vectors });
  task.clock.done('labels');
  const written = await writeIndex(
    {
      ...former,
      labelModel: refreshed,
      dimensions,
      strangerSimilarity,
      learned: {
        ...manifest.learned,
        lists: labelLists(task.learning.families),
        types: describeTypes(types),
        changedSince: manifest.learned.changedSince + countLearnable(changes),
      },
      closing: closingOf(manifest),
      pairWeights: manifest.pairWeights,
      issues: {
        kind: 'changed',
        former,
        gone,
        stored: mergeStored(outlines, { former, embedded }),
        unplaced: [...embedded].flatMap(([number, { vector }]) => (vector === undefined ? [number] : [])),
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

/** Of some issues the vectors of the former index. Throws ArtifactError where it lacks more vectors than its manifest says. */
async function readKnownVectors(former: FormerIndex, wanted: ReadonlySet<number>): Promise<KnownVectors> {
  const { vectors, placed } = await former.readVectors((number) => wanted.has(number));
  const hasVector = new Set(placed);
  const counts = former.manifest.counts;
  const unplaced = [...former.stored.keys()].filter((number) => !hasVector.has(number));
  if (unplaced.length === counts.issues - counts.vectors) return { vectors, hasVector };
  const isEach = counts.issues === counts.vectors;
  const expected = isEach
    ? `a vector of issue ${unplaced[0]}`
    : `${counts.vectors} vectors for ${counts.issues} issues`;
  const found = isEach ? 'none' : `${unplaced.length} issues without one`;
  throw new ArtifactError({ file: VECTORS_FILE, expected, found });
}

interface KnownVectors {
  /** Of the issues that heads are fitted on, by number. */
  readonly vectors: ReadonlyMap<number, Float32Array>;
  /** Numbers of all issues that have one. */
  readonly hasVector: ReadonlySet<number>;
}

/** Rows of what the service refused before: it is asked again, where its store does not say that this is in vain. */
function findUnplaced(
  outlines: readonly IssueOutline[],
  { known, changed }: { readonly known: KnownVectors; readonly changed: ReadonlySet<number> },
): number[] {
  return outlines.flatMap(({ number }, row) => (known.hasVector.has(number) || changed.has(row) ? [] : [row]));
}

/** Vectors and catalog entries of the issues in `rows`, by number. */
async function embedChanged(
  { localModel, boilerplate, manifest }: FormerIndex,
  { task, rows }: { readonly task: IndexTask; readonly rows: readonly number[] },
): Promise<ReadonlyMap<number, PlacedIssue>> {
  const { outlines, read } = task.issues;
  const isLarge = manifest.learned.sample !== undefined;
  const maxExcerptChars = isLarge ? LARGE_INDEX_EXCERPT_CHARS : MAX_EXCERPT_CHARS;
  const issues = read(rows.map((row) => (outlines[row] as IssueOutline).number));
  const embedded = new Map<number, PlacedIssue>();
  for await (const placed of placeIssues(issues, { localModel, boilerplate, maxExcerptChars, task })) {
    embedded.set(placed.stored.number, placed);
  }
  return embedded;
}

interface VectorSources {
  readonly embedded: ReadonlyMap<number, PlacedIssue>;
  readonly known: ReadonlyMap<number, Float32Array>;
  readonly dimensions: number;
}

/** The vectors of the issues, row-major: the new ones, and of all others those that the index has; zeros where there is none. */
function collectVectors(issues: readonly IssueOutline[], { embedded, known, dimensions }: VectorSources): Float32Array {
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
  {
    task,
    changes,
    sample,
    vectors,
  }: Update & { readonly sample: readonly IssueOutline[]; readonly vectors: Float32Array },
): LabelModel {
  const { learning } = task;
  const { outlines } = task.issues;
  const { families, isNeedsInfoLabel, log, live } = learning;
  const rows = [...changes.fresh, ...changes.edited, ...changes.relabelled];
  const numbers = [...rows.map((row) => (outlines[row] as IssueOutline).number), ...changes.gone];
  const touched = new Set([
    ...rows.flatMap((row) => (outlines[row] as IssueOutline).labels),
    ...numbers.flatMap((number) => stored.get(number)?.labels ?? []),
  ]);
  const progress = log.progress('Learning the labels', labelModel.groups.flatMap((group) => group.labels).length);
  const labels = sample.map((outline) => outline.labels);
  const onProgress = (done: number) => progress.update(done);
  const refreshed = refreshLabelModel(labelModel, {
    labels,
    vectors,
    touched,
    importance: weighCorrections(sample, live),
    families,
    isNeedsInfoLabel,
    onProgress,
  });
  progress.stop();
  return { ...refreshed, issues: outlines.length };
}

/** What the catalog holds of all issues, by ascending number: state and labels as they are now, the rest as the index has it. */
function* mergeStored(
  outlines: readonly IssueOutline[],
  { former, embedded }: { readonly former: FormerIndex; readonly embedded: ReadonlyMap<number, PlacedIssue> },
): Generator<StoredIssue> {
  const byNumber = new Map(outlines.map((outline) => [outline.number, outline]));
  const isNew = (number: number) => !former.stored.has(number);
  const added = [...embedded.keys()].filter(isNew).sort((left, right) => left - right);
  const now = (stored: StoredIssue | undefined): StoredIssue[] => {
    const outline = stored && byNumber.get(stored.number);
    return stored === undefined || outline === undefined
      ? []
      : [{ ...stored, state: outline.state, labels: outline.labels }];
  };
  let next = 0;
  for (const stored of former.listStored()) {
    for (; next < added.length && (added[next] as number) < stored.number; next++) {
      yield* now(embedded.get(added[next] as number)?.stored);
    }
    yield* now(embedded.get(stored.number)?.stored ?? stored);
  }
  for (; next < added.length; next++) yield* now(embedded.get(added[next] as number)?.stored);
}
