import { labelKey } from '../../plan/label-key.ts';
import type { Finding } from '../finding.ts';
import { type LintInput, listFiles } from '../lint-input.ts';
import { quote } from '../quote.ts';

/** Fewer than these say nothing about the label. */
const MIN_SET = 10;
/** A target precision of .8 lets a fifth be wrong; beyond twice that something is amiss. */
const MAX_REMOVED_SHARE = 0.4;

/** Labels that people often take away after they were set. */
export function findCorrected(input: LintInput): Finding[] {
  const { records } = input;
  if (records === undefined) return [];
  return listFiles(input).flatMap(({ file, entries }) =>
    entries.flatMap(({ pattern, line }): Finding[] => {
      const { set, removed } = records.get(labelKey(pattern)) ?? { set: 0, removed: 0 };
      if (set < MIN_SET || removed / set <= MAX_REMOVED_SHARE) return [];
      const message = `People took ${quote(pattern)} away from ${removed} of the ${set} issues that were given it.`;
      return [{ severity: 'warning', rule: 'often-corrected', message, file, line, labels: [pattern] }];
    }),
  );
}
