import type { Boilerplate } from '../document/boilerplate.ts';
import type { Document } from '../document/document.ts';
import { type LocalModel, localEmbedderId } from '../embedding/local/local-embedder.ts';
import type { Issue } from '../issue/issue.ts';
import type { TermSketch } from '../neighbors/term-sketch.ts';
import type { Log } from '../shared/log.ts';
import { inThisThread, type WorkPool } from '../shared/work-pool.ts';
import { type EmbeddingService, embedByService } from './embed-by-service.ts';
import { findFamily } from './families.ts';
import { createFamilyFinder, labelLists } from './family-finder.ts';
import { embedderSamples, fitEmbedders } from './fit-embedders.ts';
import {
  buildFold,
  buildFoldBySketches,
  type FoldSplit,
  type HeldOutFold,
  type Representation,
  splitFolds,
} from './held-out-fold.ts';
import { type FamilyRequest, selectFamilies } from './label-families.ts';
import type { LabelModel } from './label-model.ts';
import type { LiveEvidence } from './live-evidence.ts';
import { readDocuments } from './read-documents.ts';
import { readLabelling } from './read-labelling.ts';
import { represent } from './represent.ts';
import { settledIssues } from './settled-issues.ts';
import type { TargetPrecision } from './target-precision.ts';
import { trainLabelModel } from './train-label-model.ts';
import type { TrainingSet } from './training-set.ts';
import type { TypeHistory } from './type-labels.ts';
import { loadTypePrior } from './type-prior/load-type-prior.ts';
import type { TypePrior } from './type-prior/type-prior.ts';
import { weighCorrections } from './weigh-corrections.ts';

/** Everything that is learned from a repository's issues, oldest first; arrays have one entry an issue. */
export interface Learned {
  /** What it was learned from, with one spelling for each label, and labels for types. */
  readonly issues: readonly Issue[];
  readonly types: TypeHistory;
  readonly boilerplate: Boilerplate;
  readonly documents: readonly Document[];
  readonly localModel: LocalModel;
  /** Row-major, issues × dimensions, by the embedder that `labelModel` names. */
  readonly vectors: Float32Array;
  /** Rows of the issues that the service refused: all zeros. */
  readonly withoutVector: ReadonlySet<number>;
  readonly dimensions: number;
  /** See neighbors/stranger-similarity.ts; 0 for the local embedder. */
  readonly strangerSimilarity: number;
  readonly sketches: readonly TermSketch[];
  readonly labelModel: LabelModel;
  /** Reads the local embedder, for when the service does not answer; absent where no service embeds. */
  readonly fallback?: LabelModel;
}

export interface LearningOptions {
  readonly families: FamilyRequest;
  readonly targetPrecision: TargetPrecision;
  readonly isNeedsInfoLabel: (name: string) => boolean;
  readonly log: Log;
  /** Told the name of each stage when it is done. */
  readonly onStage?: (stage: string) => void;
  /** Embeds in place of the local embedder, which is still learned: sketches and fallback need it. */
  readonly service?: EmbeddingService | undefined;
  /** What people did with labels that were set by themselves; absent where nothing is known. */
  readonly live?: LiveEvidence | undefined;
  /** How long labels take to come, in milliseconds (label-delay.ts); absent where nobody knows. */
  readonly usualLabelDelayMs?: number | undefined;
  /** Label by issue type, as the user gave them; what they do not say is learned. */
  readonly typeNames?: Readonly<Record<string, string>> | undefined;
  /** Names of issue fields whose options are learned as labels. */
  readonly fields?: readonly string[] | undefined;
  /** Other repositories' experience with types, in place of what is shipped; `none`: it does not count. */
  readonly typePrior?: TypePrior | 'none' | undefined;
  /** Opens what does the work of large histories on several processors; absent: the calling thread does all, with the same numbers. */
  readonly openPool?: (() => WorkPool) | undefined;
  /** Learns no fallback: nobody is to answer in the service's place. */
  readonly withoutFallback?: true;
}

const SEED = 1;
/** Fewer issues are learned from before other threads have started. */
const MIN_SHARED_ISSUES = 500;

/**
 * Learns boilerplate, local embedder and label model. Deterministic: the same issues and vectors give the same numbers, however
 * many threads share the work.
 */
export async function learnFromIssues(history: readonly Issue[], options: LearningOptions): Promise<Learned> {
  const pool = (history.length < MIN_SHARED_ISSUES ? undefined : options.openPool?.()) ?? inThisThread;
  try {
    return await learn(history, { ...options, pool });
  } finally {
    await pool.close();
  }
}

type PooledOptions = LearningOptions & { readonly pool: WorkPool };

async function learn(history: readonly Issue[], options: PooledOptions): Promise<Learned> {
  const { log, service, pool, onStage = () => {} } = options;
  const { issues, types } = readLabelling(history, { ...options, lists: options.families });
  const labels = issues.map((issue) => issue.labels);
  const isLabelled = Uint8Array.from(labels, (names) => (names.length > 0 ? 1 : 0));
  const splits = isLabelled.includes(1) ? splitFolds(issues.length, SEED) : [];
  const samples = embedderSamples(isLabelled, splits);
  const sampled = new Set(samples.flatMap(({ rows }) => [...rows]));
  const { boilerplate, documents, features } = await readDocuments(issues, {
    pool,
    needsFeatures: (row) => sampled.has(row),
  });
  onStage('documents');
  // First of all what may fail, and what is worth keeping when the rest is interrupted.
  const embeddable = documents.map((document, row) => ({ issue: issues[row] as Issue, document }));
  const served = service === undefined ? undefined : await embedByService(embeddable, { service, log });
  if (served !== undefined) onStage('service');
  const fitting = log.progress('Learning the embedder', samples.length);
  const onDone = (done: number) => fitting.update(done);
  const [localModel, ...foldModels] = await fitEmbedders(samples, { features, pool, onDone });
  fitting.stop();
  onStage('embedder');
  const [local, ...foldViews] = await represent(documents, {
    models: [localModel, ...foldModels] as const,
    features,
    pool,
    progress: log.progress('Embedding', documents.length),
  });
  const views = splits.map((split, fold): FoldView => ({ split, local: foldViews[fold] as Representation }));
  onStage('embeddings');
  const representation = { ...local, ...served };
  const typePrior = await findPrior(labels, options);
  const learnFrom = (view: Representation, task: LabelTask): Promise<LabelModel> =>
    learnLabels({ ...task, issues, documents, labels, view, options, typePrior });
  const labelModel = await learnFrom(representation, {
    embedderId: service?.embedder.id ?? localEmbedderId(localModel),
    folds: views.map((view) => buildFold(view.split, { ...view.local, ...served }, labels)),
  });
  const needsFallback = served !== undefined && options.withoutFallback === undefined;
  const fallback = needsFallback
    ? await learnFrom(local, {
        embedderId: localEmbedderId(localModel),
        folds: views.map((view) => buildFoldBySketches(view.split, view.local, labels)),
      })
    : undefined;
  onStage('labels');
  return {
    issues,
    types,
    boilerplate,
    documents,
    localModel,
    strangerSimilarity: 0,
    withoutVector: new Set(),
    ...representation,
    labelModel,
    fallback,
  };
}

/** All issues as the local embedder sees them that was fitted without the held-out ones. */
interface FoldView {
  readonly split: FoldSplit;
  readonly local: Representation;
}

interface LabelTask {
  readonly embedderId: string;
  readonly folds: readonly HeldOutFold[];
}

async function learnLabels(
  task: LabelTask & {
    readonly issues: readonly Issue[];
    readonly documents: readonly Document[];
    readonly labels: readonly (readonly string[])[];
    readonly view: Representation;
    readonly options: PooledOptions;
    readonly typePrior: TypePrior | undefined;
  },
): Promise<LabelModel> {
  const { issues, documents, labels, view, folds, embedderId, options, typePrior } = task;
  const { families, targetPrecision, isNeedsInfoLabel, log, live, pool } = options;
  const known = [...new Set(labels.flat())].filter((name) => !isNeedsInfoLabel(name)).sort();
  const training = log.progress('Learning the labels', known.length * (folds.length + 1));
  const set: TrainingSet = {
    documents,
    labels,
    vectors: view.vectors,
    folds,
    importance: weighCorrections(documents, live),
    isSettled: settledIssues(issues, options.usualLabelDelayMs),
  };
  const labelModel = await trainLabelModel(set, {
    embedderId,
    dimensions: view.dimensions,
    families: selectFamilies(known, families),
    lists: labelLists(families),
    targetPrecision,
    isNeedsInfoLabel,
    live,
    typePrior,
    pool,
    onProgress: (done) => training.update(done),
  });
  training.stop();
  return labelModel;
}

/** Loaded only where it knows a label. */
async function findPrior(
  labels: readonly (readonly string[])[],
  { typePrior, families }: Pick<LearningOptions, 'typePrior' | 'families'>,
): Promise<TypePrior | undefined> {
  if (typePrior !== undefined) return typePrior === 'none' ? undefined : typePrior;
  const familyOf = createFamilyFinder(families);
  const isType = (name: string) => findFamily(familyOf(name))?.readsPrior === true;
  return labels.some((names) => names.some(isType)) ? await loadTypePrior() : undefined;
}
