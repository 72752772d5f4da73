import { labelKey } from '../../issue/label-key.ts';
import { patternTest } from '../../labels/label-pattern.ts';
import { quote } from '../../shared/quote.ts';
import type { Finding } from '../finding.ts';
import { type LearnedLabel, type LintInput, listFiles } from '../lint-input.ts';

/** Labels of the lists that the index will never apply: too few examples, or never right often enough. */
export function findUnpredicted(input: LintInput): Finding[] {
  const { learned, examples } = input;
  if (learned === undefined) return [];
  const byKey = new Map(learned.map((label) => [labelKey(label.name), label]));
  return listFiles(input).flatMap(({ file, entries }) =>
    entries.flatMap(({ pattern, line }) => {
      const names = pattern.includes('*')
        ? learned.filter(({ name }) => patternTest(pattern)(name))
        : [byKey.get(labelKey(pattern))];
      return names.flatMap((label): Finding[] => {
        const name = label?.name ?? pattern;
        const message = explain(name, label, examples === undefined ? undefined : (examples.get(labelKey(name)) ?? 0));
        if (message === undefined) return [];
        return [{ severity: 'warning', rule: 'never-predicted', message, file, line, labels: [name] }];
      });
    }),
  );
}

/** Undefined for a label that can be applied. */
function explain(name: string, label: LearnedLabel | undefined, examples: number | undefined): string | undefined {
  const known = examples ?? label?.support;
  const count = known === undefined ? '' : ` (${known === 1 ? '1 issue carries' : `${known} issues carry`} it)`;
  if (label === undefined) return `${quote(name)} is not in the index${count}. Rebuild the index with these lists.`;
  if (label.support === 0) {
    return `${quote(name)} is never applied${count}: the index learned from no issue that carries it.`;
  }
  if (label.cutoff <= 1) return undefined;
  return `${quote(name)} is never applied${count}: on held-out issues, no probability was right often enough.`;
}
