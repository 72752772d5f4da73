import { createListedFamilyFinder } from '../../labels/family-finder.ts';
import { patternTest } from '../../labels/label-pattern.ts';
import { quote } from '../../shared/quote.ts';
import type { Finding } from '../finding.ts';
import { type LintInput, listFiles, toLabelLists } from '../lint-input.ts';

/** Labels that the index learned as members of another family than the lists put them into. */
export function findLearnedApart(input: LintInput): Finding[] {
  const { learned = [] } = input;
  const familyOf = createListedFamilyFinder(toLabelLists(input));
  return learned.flatMap(({ name, family: learnedAs }): Finding[] => {
    const family = familyOf(name);
    if (family === undefined || family === learnedAs) return [];
    const list = family === 'area' ? input.areas : input.types;
    const line = list?.entries.findLast(({ pattern }) => patternTest(pattern)(name))?.line ?? 1;
    const file = list?.file ?? listFiles(input)[0]?.file ?? '';
    const message = `${quote(name)} is listed as ${family}, but the index learned it as ${learnedAs}. Rebuild the index with these lists.`;
    return [{ severity: 'warning', rule: 'learned-apart', message, file, line, labels: [name] }];
  });
}
