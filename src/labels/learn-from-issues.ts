import { type Boilerplate, learnBoilerplate } from '../document/boilerplate.ts';
import { cleanMarkdown } from '../document/clean-markdown.ts';
import type { Document } from '../document/document.ts';
import { toDocument } from '../document/to-document.ts';
import { fitLocalEmbedder, LOCAL_DIMENSIONS } from '../embedding/local/fit-local-embedder.ts';
import { embed, type LocalModel } from '../embedding/local/local-embedder.ts';
import { weightTerms } from '../embedding/local/term-weights.ts';
import type { Issue } from '../issue/issue.ts';
import { encodeSketch, type TermSketch } from '../neighbors/term-sketch.ts';
import type { Log, Progress } from '../shared/log.ts';
import { buildFold, type FoldSplit, type HeldOutFold, type Representation, splitFolds } from './held-out-fold.ts';
import { type FamilyRequest, selectFamilies } from './label-families.ts';
import type { LabelModel } from './label-model.ts';
import type { TargetPrecision } from './target-precision.ts';
import { trainLabelModel } from './train-label-model.ts';
import type { TrainingSet } from './training-set.ts';
import { unifySpelling } from './unify-spelling.ts';

/** Everything that is learned from a repository's issues, oldest first; arrays have one entry an issue. */
export interface Learned {
  /** What it was learned from, with one spelling for each label. */
  readonly issues: readonly Issue[];
  readonly boilerplate: Boilerplate;
  readonly documents: readonly Document[];
  readonly localModel: LocalModel;
  /** Row-major, issues × dimensions. */
  readonly vectors: Float32Array;
  readonly sketches: readonly TermSketch[];
  readonly labelModel: LabelModel;
}

export interface LearningOptions {
  readonly families: FamilyRequest;
  readonly targetPrecision: TargetPrecision;
  readonly isNeedsInfoLabel: (name: string) => boolean;
  readonly log: Log;
  /** Told the name of each stage when it is done. */
  readonly onStage?: (stage: string) => void;
}

const SEED = 1;
/** Documents embedded between two updates of the progress bar. */
const BATCH = 250;

/** Learns boilerplate, local embedder and label model. Deterministic: the same issues give the same numbers. */
export async function learnFromIssues(history: readonly Issue[], options: LearningOptions): Promise<Learned> {
  const { log, onStage = () => {} } = options;
  const issues = unifySpelling(history);
  const boilerplate = learnBoilerplate(issues.map((issue) => cleanMarkdown(issue.body)));
  const documents = issues.map((issue) => toDocument(issue, boilerplate));
  onStage('documents');
  const labels = issues.map((issue) => issue.labels);
  const splits = labels.some((names) => names.length > 0) ? splitFolds(issues.length, SEED) : [];
  const fitting = log.progress('Learning the embedder', splits.length + 1);
  const localModel = fitLocalEmbedder(documents, { seed: SEED });
  fitting.update(1);
  onStage('embedder');
  const folds: HeldOutFold[] = [];
  for (const split of splits) {
    await nextTurn();
    folds.push(await learnFold(split, documents, labels));
    fitting.update(1 + folds.length);
  }
  fitting.stop();
  onStage('held-out issues');
  const representation = await represent(documents, {
    model: localModel,
    progress: log.progress('Embedding', documents.length),
  });
  onStage('embeddings');
  const set = { documents, labels, vectors: representation.vectors, folds };
  const labelModel = learnLabels(set, { options, embedderId: `local-${localModel.fingerprint}` });
  onStage('labels');
  return { issues, boilerplate, documents, localModel, labelModel, ...representation };
}

function learnLabels(
  set: TrainingSet,
  { options, embedderId }: { readonly options: LearningOptions; readonly embedderId: string },
): LabelModel {
  const { families, targetPrecision, isNeedsInfoLabel, log } = options;
  const known = [...new Set(set.labels.flat())].filter((name) => !isNeedsInfoLabel(name)).sort();
  const training = log.progress('Learning the labels', known.length * (set.folds.length + 1));
  const labelModel = trainLabelModel(set, {
    embedderId,
    dimensions: LOCAL_DIMENSIONS,
    families: selectFamilies(known, families),
    targetPrecision,
    isNeedsInfoLabel,
    onProgress: (done) => training.update(done),
  });
  training.stop();
  return labelModel;
}

/**
 * The issues as an embedder sees them that was fitted without the held-out ones. With the embedder of the index, held-out
 * issues would look more familiar than any new issue ever will, and every probability would come out too high.
 */
async function learnFold(
  split: FoldSplit,
  documents: readonly Document[],
  labels: readonly (readonly string[])[],
): Promise<HeldOutFold> {
  const training = documents.filter((_, row) => split.isTraining[row] === 1);
  const model = fitLocalEmbedder(training, { seed: SEED });
  return buildFold(split, await represent(documents, { model }), labels);
}

async function represent(
  documents: readonly Document[],
  { model, progress }: { readonly model: LocalModel; readonly progress?: Progress },
): Promise<Representation> {
  const vectors = new Float32Array(documents.length * model.dimensions);
  const sketches: TermSketch[] = [];
  for (const [row, document] of documents.entries()) {
    vectors.set(embed(document, model), row * model.dimensions);
    sketches.push(encodeSketch(weightTerms(document, model.termRarities)));
    if (row % BATCH === 0) {
      progress?.update(row);
      await nextTurn();
    }
  }
  progress?.stop();
  return { vectors, dimensions: model.dimensions, sketches };
}

/** Lets the progress bar draw and the user interrupt. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
