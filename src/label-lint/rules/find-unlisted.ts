import { FAMILIES, FAMILY_NAMES } from '../../labels/families.ts';
import { createFamilyFinder, createListedFamilyFinder } from '../../labels/family-finder.ts';
import { quoteSome } from '../../shared/quote.ts';
import type { Finding } from '../finding.ts';
import { type LintInput, toLabelLists } from '../lint-input.ts';

/** Live labels whose names say that they belong to a family, and that no list has: one finding a list. */
export function findUnlisted(input: LintInput): Finding[] {
  const { liveLabels = [] } = input;
  const lists = toLabelLists(input);
  const [familyOf, listedFamily] = [createFamilyFinder(lists), createListedFamilyFinder(lists)];
  const unlisted = liveLabels.filter((name) => listedFamily(name) === undefined);
  return FAMILY_NAMES.flatMap((family): Finding[] => {
    const { list, noun } = FAMILIES[family];
    const file = input[list]?.file;
    const names = unlisted.filter((name) => familyOf(name) === family);
    return file === undefined || names.length === 0 ? [] : [report(file, names, noun)];
  });
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
