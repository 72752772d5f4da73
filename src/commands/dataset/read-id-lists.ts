import { readTextFile } from '../../adapters/files/read-file.ts';
import { readIssueNumberList } from '../../config/issue-number-list.ts';
import { ConfigError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';

/** Ten million numbers. */
const MAX_LIST_BYTES = 100 * 1024 * 1024;

/** Numbers of each list; undefined where no file was named. */
export type IdLists<Name extends string> = Readonly<Record<Name, ReadonlySet<number> | undefined>>;

/**
 * Reads lists of issue numbers. What is odd but harmless is warned of. Throws one ConfigError with every line of every
 * list that is no number, and with numbers that stand in two lists.
 */
export async function readIdLists<Name extends string>(
  paths: Readonly<Record<Name, string | undefined>>,
  log: Log,
): Promise<IdLists<Name>> {
  const lists = new Map<string, ReadonlySet<number> | undefined>();
  const faults: string[] = [];
  const remarks: string[] = [];
  for (const [name, path] of Object.entries<string | undefined>(paths)) {
    if (path === undefined) {
      lists.set(name, undefined);
      continue;
    }
    const list = readIssueNumberList(await readTextFile(path, { maxBytes: MAX_LIST_BYTES }), path);
    lists.set(name, new Set(list.numbers));
    faults.push(...list.faults);
    remarks.push(...list.remarks);
  }
  faults.push(...inTwoLists([...lists.values()]));
  // Together with faults, harmless lines are worth mending as well.
  if (faults.length > 0) throw new ConfigError([...faults, ...remarks]);
  if (remarks.length > 0) log.warning(`${remarks.join('; ')}.`);
  return Object.fromEntries(lists) as IdLists<Name>;
}

const MAX_SHOWN = 20;

function inTwoLists([one, other]: readonly (ReadonlySet<number> | undefined)[]): string[] {
  const both = [...(one ?? [])].filter((number) => other?.has(number));
  if (both.length === 0) return [];
  const shown = both.slice(0, MAX_SHOWN).map((number) => `#${number}`);
  const more = both.length > MAX_SHOWN ? ` and ${both.length - MAX_SHOWN} more` : '';
  return [`${shown.join(', ')}${more} are in both lists; an issue can be in only one of them`];
}
