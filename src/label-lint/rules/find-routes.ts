import { labelKey } from '../../issue/label-key.ts';
import { patternTest } from '../../labels/label-pattern.ts';
import { quote, quoteSome } from '../../shared/quote.ts';
import type { Finding } from '../finding.ts';
import { type BoardsFile, type LintInput, type ListedPattern, listFiles } from '../lint-input.ts';

/**
 * Labels of the lists that the boards file does not know, and boards for labels that no list has. A label that the
 * boards file names without a board has none on purpose.
 */
export function findRoutes(input: LintInput): Finding[] {
  const { boards } = input;
  const lists = listFiles(input);
  // What of a broken file could not be read is not missing.
  if (boards === undefined || lists.length === 0 || (boards.entries.length === 0 && boards.faults.length > 0))
    return [];
  return [...findUnrouted(input, boards), ...findUnlistedBoards(input, boards)];
}

function findUnrouted(input: LintInput, { entries }: BoardsFile): Finding[] {
  const routed = new Set(entries.map(({ label }) => labelKey(label)));
  return listFiles(input).flatMap(({ file, entries: listed }) => {
    const names = listed.filter(({ pattern }) => !pattern.includes('*'));
    const unrouted = names.filter(({ pattern }) => !routed.has(labelKey(pattern)));
    const isRoutedBy = unrouted.length <= MAX_NAMED_ONE_BY_ONE || unrouted.length * 2 <= names.length;
    return isRoutedBy ? unrouted.map((entry) => reportOne(file, entry)) : [reportAll(file, unrouted, names.length)];
  });
}

/** Issues are often routed by area alone: of a list that leads nowhere as a whole, one finding is enough. */
const MAX_NAMED_ONE_BY_ONE = 5;

function reportOne(file: string, { pattern, line }: ListedPattern): Finding {
  const message = `${quote(pattern)} leads to no board. If that is intended, give it an empty list in the boards file.`;
  return { severity: 'warning', rule: 'unrouted', message, file, line, labels: [pattern] };
}

function reportAll(file: string, unrouted: readonly ListedPattern[], count: number): Finding {
  const labels = unrouted.map(({ pattern }) => pattern);
  const message = `${labels.length} of its ${count} labels lead to no board: ${quoteSome(labels)}.`;
  return { severity: 'warning', rule: 'unrouted', message, file, line: 1, labels };
}

function findUnlistedBoards(input: LintInput, { file, entries }: BoardsFile): Finding[] {
  const tests = listFiles(input).flatMap(({ entries: listed }) => listed.map(({ pattern }) => patternTest(pattern)));
  return entries
    .filter(({ label }) => !tests.some((test) => test(label)))
    .map(({ label, line }): Finding => {
      const message = `${quote(label)} is on no list, so only people can add it and send an issue to these boards.`;
      return { severity: 'warning', rule: 'board-unlisted', message, file, line, labels: [label] };
    });
}
