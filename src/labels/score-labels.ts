import type { Document } from '../document/document.ts';
import { labelKey } from '../issue/label-key.ts';
import { NEVER } from './choose-cutoff.ts';
import { headInput } from './head-input.ts';
import { informationFeatures } from './information-features.ts';
import type { LabelFamily } from './label-families.ts';
import {
  type CutoffFinder,
  createCutoffFinder,
  createGroupFinder,
  type GroupModel,
  type LabelModel,
} from './label-model.ts';
import { type LabelTerms, labelTerms, matchedTerms, matchName, type TextTerms, textTerms } from './name-evidence.ts';
import { countVotes, type VotingNeighbor, votersOf } from './neighbor-votes.ts';
import { type PairEvidence, pairFeatures, pairWidth } from './pair-features.ts';
import { applyStacker } from './stacker.ts';
import { meaningIn, PRIOR_CUTOFF, scoreByPrior } from './type-prior/score-by-prior.ts';
import type { PriorOdds } from './type-prior/type-prior.ts';
import { createWordingScorer } from './wording/wording-heads.ts';

/** What is known of the issue to score. */
export interface ScoringInput {
  readonly document: Document;
  readonly vector: Float32Array;
  /** Most similar first, the issue itself left out. */
  readonly neighbors: readonly VotingNeighbor[];
  readonly families: readonly LabelFamily[];
  /** Descriptions of the live repository's labels, by name. */
  readonly descriptions: ReadonlyMap<string, string>;
  /** How much a match in a description counts beside one in the name, 0 to 1; as measured (docs/quality.md) unless given. */
  readonly descriptionShare?: number | undefined;
  /** What other repositories' experience says of the issue; absent where it is not needed (type-prior/score-by-prior.ts). */
  readonly prior?: PriorOdds | undefined;
}

export interface FamilyScores {
  readonly family: LabelFamily;
  /** Probability falls from first to last; ties by name. */
  readonly labels: readonly LabelScore[];
}

export interface LabelScore {
  readonly name: string;
  /** Calibrated, 0 to 1. */
  readonly probability: number;
  /** Applied from this probability on; above 1: never. */
  readonly cutoff: number;
  /** A person may be asked from this probability on: at most `cutoff`. */
  readonly suggestFrom: number;
  /** It is `high` from this probability on: at least `cutoff`. */
  readonly highFrom: number;
  readonly precisionAtCutoff?: number;
  /** Stems of the label's name or description found in the issue. */
  readonly nameTerms: readonly string[];
  /** Those of them that stand in its title. */
  readonly titleTerms: readonly string[];
  /** Similar issues that carry the label, most similar first. */
  readonly neighbors: readonly number[];
  /** How many similar issues were asked, those included. */
  readonly voters: number;
  /** Training issues with the label. */
  readonly support: number;
  /** Other repositories' experience says so, and no issue of this one. */
  readonly isFromElsewhere?: true;
}

/** Scores every label of every family; labels get no score from a model that learned none. Pure. */
export function scoreLabels(model: LabelModel, input: ScoringInput): FamilyScores[] {
  const text = textTerms(input.document);
  const descriptions = new Map([...input.descriptions].map(([name, text]) => [labelKey(name), text]));
  const groupOf = createGroupFinder(model);
  const cutoffOf = createCutoffFinder(model);
  const byGroup = Map.groupBy(
    input.families.flatMap(({ name: family, labels }) => labels.map((name) => ({ name, family }))),
    ({ name, family }) => groupOf(name, family),
  );
  const elsewhere = scoreByPrior(model, { families: input.families, odds: input.prior });
  const scores = new Map<string, LabelScore>();
  for (const [group, members] of byGroup) {
    if (group === undefined) continue;
    for (const score of scoreGroup({ model, group, wanted: members, cutoffOf, input, text, descriptions })) {
      scores.set(labelKey(score.name), score);
    }
  }
  for (const [key, probability] of elsewhere) {
    const own = scores.get(key) ?? withoutEvidence(key, input.families);
    const { precisionAtCutoff: _, ...evidence } = own;
    scores.set(key, { ...evidence, ...PRIOR_SCORE, probability });
  }
  return input.families.map((family) => ({
    family,
    labels: family.labels
      .flatMap((name) => scores.get(labelKey(name)) ?? [])
      .sort((a, b) => b.probability - a.probability || (a.name < b.name ? -1 : 1)),
  }));
}

const { heldOut: _, ...PRIOR_LEVELS } = PRIOR_CUTOFF;
const PRIOR_SCORE = { ...PRIOR_LEVELS, isFromElsewhere: true } as const;

/** Of a label that nothing was learned of. */
function withoutEvidence(key: string, families: readonly LabelFamily[]): LabelScore {
  const name = families.flatMap(({ labels }) => labels).find((label) => labelKey(label) === key) ?? key;
  const none = { nameTerms: [], titleTerms: [], neighbors: [], voters: 0, support: 0 };
  return { name, probability: 0, ...PRIOR_LEVELS, ...none };
}

/** Probability that the issue lacks information, and its cut-off; undefined where the history does not teach it. */
export function scoreInformation(
  model: LabelModel,
  { document, vector }: Pick<ScoringInput, 'document' | 'vector'>,
): { readonly probability: number; readonly cutoff: number } | undefined {
  if (model.information === undefined) return undefined;
  const { head, stacker, cutoff } = model.information;
  const features = informationFeatures(document, headLogit(head, 0, vector));
  return { probability: applyStacker(stacker, features), cutoff };
}

interface GroupScoring {
  readonly model: LabelModel;
  readonly group: GroupModel;
  /** Labels asked for; ones never seen in training are scored by name alone. */
  readonly wanted: readonly { readonly name: string; readonly family: string }[];
  readonly cutoffOf: CutoffFinder;
  readonly input: ScoringInput;
  readonly text: TextTerms;
  /** By name in lower case. */
  readonly descriptions: ReadonlyMap<string, string>;
}

/** All labels of the group are scored, as in training, so that ranks and gaps mean the same; then the wanted are kept. */
function scoreGroup(scoring: GroupScoring): LabelScore[] {
  const { model, group, wanted, cutoffOf, input, text, descriptions } = scoring;
  const trained = new Set(group.labels.map((label) => labelKey(label.name)));
  const unseen = wanted.filter(({ name }) => !trained.has(labelKey(name))).map(({ name }) => ({ name, support: 0 }));
  const labels: readonly { readonly name: string; readonly support: number }[] = [...group.labels, ...unseen];
  const names = new Set(labels.map(({ name }) => name));
  const voters = votersOf(input.neighbors, { labels: names, silence: group.silence });
  const votes = countVotes(voters);
  const terms = labels.map(({ name }) => labelTerms(name, descriptions.get(labelKey(name)), input.descriptionShare));
  const headVector = headInput(input.document, input.vector, group.formLines);
  const wordingLogits = group.wording === undefined ? undefined : createWordingScorer(group.wording)(input.document);
  const readsPrior = group.prior === 'weighed';
  const priors = labels.map(({ name }) => (readsPrior ? input.prior?.get(meaningIn(group, name) ?? '') : undefined));
  const evidence = labels.map(
    ({ name, support }, label): PairEvidence => ({
      prior: priors[label],
      wordingLogit: support === 0 ? undefined : addLogOdds(wordingLogits?.[label], priors[label]),
      headLogit: support === 0 ? undefined : headLogit(group.heads, label, headVector),
      vote: votes.get(name) ?? 0,
      name: matchName(terms[label] as LabelTerms, text, model.stems),
      share: support / Math.max(1, group.issues),
    }),
  );
  const features = pairFeatures(evidence, readsPrior);
  const asked = new Map(wanted.map((one) => [labelKey(one.name), one]));
  return labels.flatMap(({ name, support }, label): LabelScore[] => {
    const one = asked.get(labelKey(name));
    if (one === undefined) return [];
    const {
      cutoff = NEVER,
      suggestFrom = NEVER,
      highFrom = NEVER,
      precisionAtCutoff,
    } = cutoffOf(name, one.family) ?? {};
    return [
      {
        name: one.name,
        probability: applyStacker(group.stacker, features, label * pairWidth(readsPrior)),
        cutoff,
        suggestFrom,
        highFrom,
        precisionAtCutoff,
        ...matchedTerms(terms[label] as LabelTerms, text),
        neighbors: neighborsWith(name, voters),
        voters: voters.length,
        support,
      },
    ];
  });
}

/** A wording head says what comes on top of a prior. */
function addLogOdds(learned: number | undefined, prior = 0): number | undefined {
  return learned === undefined ? undefined : learned + prior;
}

/** Those neighbors that voted for a label. */
function neighborsWith(label: string, voters: readonly VotingNeighbor[]): number[] {
  return voters.filter(({ labels }) => labels.includes(label)).map(({ number }) => number);
}

function headLogit(heads: Float32Array, label: number, vector: Float32Array): number {
  const width = vector.length + 1;
  const start = label * width;
  let sum = heads[start + vector.length]!;
  for (let index = 0; index < vector.length; index++) sum += heads[start + index]! * vector[index]!;
  return sum;
}
