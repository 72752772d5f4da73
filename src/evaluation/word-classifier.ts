import type { Document } from '../document/document.ts';
import { wordsOf } from '../embedding/local/hash-features.ts';

/** A document for the classifier: the place of each of its words in the vocabulary, then that of the intercept. */
interface SparseWords {
  readonly words: Int32Array;
  /** TF–IDF of each word, unit length in all; 1 for the intercept. */
  readonly values: Float64Array;
}

const EPOCHS = 40;
const LEARNING_RATE = 1;
const L2_PENALTY = 1e-5;
const ADAGRAD_START = 1e-6;

/**
 * Word TF–IDF with multinomial logistic regression, the classifier of the best known keyless labelers, as a baseline.
 * An issue with several labels trains once for each. Trained by AdaGrad (Duchi, Hazan, Singer 2011), deterministic.
 */
export function trainWordClassifier(
  documents: readonly Document[],
  labels: readonly (readonly string[])[],
): (document: Document) => Map<string, number> {
  const names = [...new Set(labels.flat())].sort();
  const vocabulary = buildVocabulary(documents);
  const rows = documents.map((document) => toWords(document, vocabulary));
  const targets = labels.map((carried) => carried.map((name) => names.indexOf(name)));
  const model = createModel({ words: vocabulary.size, labels: names.length });
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const [row, words] of rows.entries()) {
      for (const target of targets[row] ?? []) step(model, { words, target });
    }
  }
  return (document) => {
    const probabilities = predict(model, toWords(document, vocabulary));
    return new Map(names.map((name, label) => [name, probabilities[label]!]));
  };
}

interface Model {
  readonly labels: number;
  /** Word by word, a weight for each label; then the intercepts. */
  readonly weights: Float64Array;
  /** Sum of the squared gradients of each weight. */
  readonly squares: Float64Array;
}

function createModel({ words, labels }: { readonly words: number; readonly labels: number }): Model {
  const size = (words + 1) * labels;
  return { labels, weights: new Float64Array(size), squares: new Float64Array(size).fill(ADAGRAD_START) };
}

/** Probability of each label. */
function predict({ labels, weights }: Model, { words, values }: SparseWords): Float64Array {
  const logits = new Float64Array(labels);
  for (const [at, word] of words.entries()) {
    const value = values[at]!;
    for (let label = 0, cell = word * labels; label < labels; label++, cell++) {
      logits[label] = logits[label]! + value * weights[cell]!;
    }
  }
  const largest = logits.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  const exponentials = logits.map((logit) => Math.exp(logit - largest));
  const total = exponentials.reduce((sum, exponential) => sum + exponential, 0);
  return exponentials.map((exponential) => exponential / total);
}

function step(model: Model, { words: row, target }: { readonly words: SparseWords; readonly target: number }): void {
  const { labels, weights, squares } = model;
  const errors = predict(model, row);
  errors[target] = errors[target]! - 1;
  for (const [at, word] of row.words.entries()) {
    const value = row.values[at]!;
    for (let label = 0, cell = word * labels; label < labels; label++, cell++) {
      const weight = weights[cell]!;
      const gradient = errors[label]! * value + L2_PENALTY * weight;
      const square = squares[cell]! + gradient * gradient;
      squares[cell] = square;
      weights[cell] = weight - (LEARNING_RATE * gradient) / Math.sqrt(square);
    }
  }
}

interface Vocabulary {
  readonly size: number;
  readonly indexOf: ReadonlyMap<string, number>;
  readonly idf: readonly number[];
}

function buildVocabulary(documents: readonly Document[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const document of documents) {
    for (const word of new Set(wordsOf(`${document.title} ${document.body}`))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const known = [...counts].filter(([, count]) => count > 1);
  return {
    size: known.length,
    indexOf: new Map(known.map(([word], index) => [word, index])),
    idf: known.map(([, count]) => Math.log((1 + documents.length) / (1 + count)) + 1),
  };
}

function toWords(document: Document, { size, indexOf, idf }: Vocabulary): SparseWords {
  const counts = new Map<number, number>();
  for (const word of wordsOf(`${document.title} ${document.body}`)) {
    const index = indexOf.get(word);
    if (index !== undefined) counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  const weights = Array.from(counts, ([index, count]) => (1 + Math.log(count)) * (idf[index] ?? 0));
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
  return {
    words: Int32Array.of(...counts.keys(), size),
    values: Float64Array.of(...weights.map((weight) => weight / length), 1),
  };
}
