import { logOdds } from '../statistics/log-odds.ts';
import type { FamilyVerdict } from './verdict.ts';

/**
 * How probable each label of a family is before anything is read, in their order: its share of the labels that training issues
 * carry, with one more issue for it and one against, so that none is 0 or 1.
 */
export function labelPriors({ labels }: FamilyVerdict): number[] {
  const total = labels.reduce((sum, { evidence }) => sum + evidence.support, 0);
  return labels.map(({ evidence }) => (evidence.support + 1) / (total + 2));
}

/** What a stated probability says beyond the prior, in log-odds: positive where it speaks for the label. */
export function statedEvidence(stated: number, prior: number): number {
  return logOdds(stated) - logOdds(prior);
}
