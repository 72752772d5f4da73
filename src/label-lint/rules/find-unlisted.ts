import { patternTest } from '../../labels/label-families.ts';
import { type LabelGroup, labelGroup } from '../../labels/label-group.ts';
import type { Finding } from '../finding.ts';
import { type LintInput, type ListFile, listFiles } from '../lint-input.ts';
import { quoteSome } from '../quote.ts';

const NOUNS = { area: 'an area', type: 'a type' } as const;

/** Live labels whose names say that they belong to a family, and that no list has: one finding a list. */
export function findUnlisted(input: LintInput): Finding[] {
  const { liveLabels = [], areas, types } = input;
  const tests = listFiles(input).flatMap(({ entries }) => entries.map(({ pattern }) => patternTest(pattern)));
  const isListed = (name: string) => tests.some((test) => test(name));
  const missing = (list: ListFile | undefined, group: LabelGroup & keyof typeof NOUNS): Finding[] => {
    const names = liveLabels.filter((name) => labelGroup(name) === group && !isListed(name));
    return list === undefined || names.length === 0 ? [] : [report(list.file, names, NOUNS[group])];
  };
  return [...missing(areas, 'area'), ...missing(types, 'type')];
}

function report(file: string, names: readonly string[], noun: string): Finding {
  const lead =
    names.length === 1
      ? `A label of the repository looks like ${noun} and is`
      : `${names.length} labels of the repository look like ${noun} and are`;
  return {
    severity: 'warning',
    rule: 'unlisted',
    message: `${lead} on no list: ${quoteSome(names)}.`,
    file,
    line: 1,
    labels: names,
  };
}
