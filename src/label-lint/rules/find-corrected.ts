import { labelKey } from '../../issue/label-key.ts';
import { patternTest } from '../../labels/label-pattern.ts';
import { quote } from '../../shared/quote.ts';
import type { Finding } from '../finding.ts';
import { type LabelRecord, type LintInput, listFiles } from '../lint-input.ts';

/** Fewer than these say nothing about the label. */
const MIN_SET = 10;
/** A target precision of .8 lets a fifth be wrong; beyond twice that something is amiss. */
const MAX_REMOVED_SHARE = 0.4;

/** Labels that people often take away after they were set. */
export function findCorrected(input: LintInput): Finding[] {
  const { records } = input;
  if (records === undefined) return [];
  return listFiles(input).flatMap(({ file, entries }) =>
    entries.flatMap(({ pattern, line }) =>
      findRecords(pattern, records).flatMap(({ name, set, removed }): Finding[] => {
        if (set < MIN_SET || removed / set <= MAX_REMOVED_SHARE) return [];
        const message = `People removed ${quote(name)} from ${removed} of the ${set} issues that got it.`;
        return [{ severity: 'warning', rule: 'often-corrected', message, file, line, labels: [name] }];
      }),
    ),
  );
}

/** Of the label, as the list spells it, or of all that the pattern means. */
function findRecords(
  pattern: string,
  records: NonNullable<LintInput['records']>,
): readonly (LabelRecord & { readonly name: string })[] {
  if (pattern.includes('*')) {
    const isMeant = patternTest(pattern);
    return [...records].filter(([key]) => isMeant(key)).map(([name, record]) => ({ name, ...record }));
  }
  const record = records.get(labelKey(pattern));
  return record === undefined ? [] : [{ name: pattern, ...record }];
}
