import { labelKey } from '../../issue/label-key.ts';
import { FAMILIES, FAMILY_NAMES, type FamilyName } from '../../labels/families.ts';
import { quote } from '../../shared/quote.ts';
import type { Finding } from '../finding.ts';
import type { LintInput } from '../lint-input.ts';

interface Entry {
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

interface List {
  readonly family: FamilyName;
  readonly entries: readonly Entry[];
}

/** Labels that a file names twice, whatever their case, and those that both lists name. */
export function findDuplicates(input: LintInput): Finding[] {
  const lists = FAMILY_NAMES.flatMap((family): List[] => {
    const given = input[FAMILIES[family].list];
    if (given === undefined) return [];
    const { file } = given;
    return [{ family, entries: given.entries.map(({ pattern, line }) => ({ name: pattern, file, line })) }];
  });
  const boards = (input.boards?.entries ?? []).map(
    ({ label, line }): Entry => ({ name: label, file: input.boards?.file ?? '', line }),
  );
  const repeated = [...lists.map(({ entries }) => entries), boards].flatMap(findRepeated);
  return [...repeated, ...lists.flatMap((list, at) => findInOthers(list, lists.slice(0, at)))];
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
    const message = `${quote(name)} is already listed, in line ${seen.line}${how}.`;
    return [{ severity: 'error', rule: 'duplicate', message, file, line, labels: [name] }];
  });
}

/** The last list that names a label wins (labels/families.ts). */
function findInOthers({ family, entries }: List, others: readonly List[]): Finding[] {
  const { noun } = FAMILIES[family];
  return others.flatMap((other): Finding[] => {
    const entryOf = new Map(other.entries.toReversed().map((entry) => [labelKey(entry.name), entry]));
    return entries.flatMap(({ name, file, line }): Finding[] => {
      const known = entryOf.get(labelKey(name));
      if (known === undefined) return [];
      const message = `${quote(name)} is ${FAMILIES[other.family].noun} too, in ${known.file}:${known.line}; it counts only as ${noun}.`;
      return [{ severity: 'error', rule: 'both-lists', message, file, line, labels: [name] }];
    });
  });
}
