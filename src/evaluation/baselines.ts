import type { Document } from '../document/document.ts';
import { countStems, labelTerms, matchName, textTerms } from '../labels/name-evidence.ts';
import { trainWordClassifier } from './word-classifier.ts';

/** What a classifier learns from, oldest first, and the labels it may choose. */
export interface BaselineTraining {
  readonly documents: readonly Document[];
  readonly labels: readonly (readonly string[])[];
  readonly names: readonly string[];
}

/** Scores of all labels for a document; `votes` are the neighbors' shares by label. */
export type Baseline = (document: Document, votes: ReadonlyMap<string, number>) => ReadonlyMap<string, number>;

/** More issues than this only make the word classifier slow. */
const MAX_WORD_CLASSIFIER_ISSUES = 5_000;

/** The simple ways to label an issue, trained on the same issues, so that a gain can be seen as a gain. */
export function trainBaselines(training: BaselineTraining): Readonly<Record<string, Baseline>> {
  const { documents, labels, names } = training;
  const wanted = new Set(names);
  const kept = labels.map((carried) => carried.filter((name) => wanted.has(name)));
  const frequencies = new Map(names.map((name) => [name, kept.filter((carried) => carried.includes(name)).length]));
  const terms = names.map((name) => ({ name, terms: labelTerms(name) }));
  const stems = countStems(
    documents.map(textTerms),
    terms.map((label) => label.terms),
  );
  const byWords = trainWordClassifier(
    documents.slice(-MAX_WORD_CLASSIFIER_ISSUES),
    kept.slice(-MAX_WORD_CLASSIFIER_ISSUES),
  );
  return {
    'most frequent label': () => frequencies,
    "label's name in the text": (document) => {
      const text = textTerms(document);
      return new Map(
        terms.map(({ name, terms: label }) => {
          const match = matchName(label, text, stems);
          return [name, 2 * match.title * (1 + match.specificity) + match.body];
        }),
      );
    },
    "neighbors' vote": (_document, votes) => votes,
    'word TF–IDF with multinomial logistic regression': (document) => byWords(document),
  };
}
