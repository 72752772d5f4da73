import { labelKey } from '../../issue/label-key.ts';
import { quote } from '../../shared/quote.ts';
import type { Finding } from '../finding.ts';
import { type LintInput, listFiles } from '../lint-input.ts';

interface Entry {
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

/** Labels that a file names twice, whatever their case, and those that both lists name. */
export function findDuplicates(input: LintInput): Finding[] {
  const lists = listFiles(input).map(({ file, entries }) =>
    entries.map(({ pattern, line }): Entry => ({ name: pattern, file, line })),
  );
  const boards = (input.boards?.entries ?? []).map(
    ({ label, line }): Entry => ({ name: label, file: input.boards?.file ?? '', line }),
  );
  const [areas = [], types = []] = lists;
  return [...[...lists, boards].flatMap(findRepeated), ...findInBoth(areas, types)];
}

function findRepeated(entries: readonly Entry[]): Finding[] {
  const first = new Map<string, Entry>();
  return entries.flatMap(({ name, file, line }): Finding[] => {
    const seen = first.get(labelKey(name));
    if (seen === undefined) {
      first.set(labelKey(name), { name, file, line });
      return [];
    }
    const how = seen.name === name ? '' : ` as ${quote(seen.name)}; GitHub does not tell them apart`;
    const message = `${quote(name)} is there already, in line ${seen.line}${how}.`;
    return [{ severity: 'error', rule: 'duplicate', message, file, line, labels: [name] }];
  });
}

function findInBoth(areas: readonly Entry[], types: readonly Entry[]): Finding[] {
  const areaOf = new Map(areas.toReversed().map((entry) => [labelKey(entry.name), entry]));
  return types.flatMap(({ name, file, line }): Finding[] => {
    const area = areaOf.get(labelKey(name));
    if (area === undefined) return [];
    const message = `${quote(name)} is an area too, in ${area.file}:${area.line}; it counts as a type alone.`;
    return [{ severity: 'error', rule: 'both-lists', message, file, line, labels: [name] }];
  });
}
