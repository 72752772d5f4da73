import { createFamilyFinder, createListedFamilyFinder } from '../../labels/family-finder.ts';
import type { FamilyName } from '../../labels/family-kinds.ts';
import { quoteSome } from '../../shared/quote.ts';
import type { Finding } from '../finding.ts';
import { type LintInput, type ListFile, toLabelLists } from '../lint-input.ts';

const NOUNS: Readonly<Record<FamilyName, string>> = { area: 'an area', type: 'a type' };

/** Live labels whose names say that they belong to a family, and that no list has: one finding a list. */
export function findUnlisted(input: LintInput): Finding[] {
  const { liveLabels = [], areas, types } = input;
  const lists = toLabelLists(input);
  const [familyOf, listedFamily] = [createFamilyFinder(lists), createListedFamilyFinder(lists)];
  const unlisted = liveLabels.filter((name) => listedFamily(name) === undefined);
  const missing = (list: ListFile | undefined, family: FamilyName): Finding[] => {
    const names = unlisted.filter((name) => familyOf(name) === family);
    return list === undefined || names.length === 0 ? [] : [report(list.file, names, NOUNS[family])];
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
