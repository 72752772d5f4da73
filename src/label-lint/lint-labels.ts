import type { Finding } from './finding.ts';
import { type LintInput, listFiles } from './lint-input.ts';
import { findCorrected } from './rules/find-corrected.ts';
import { findDuplicates } from './rules/find-duplicates.ts';
import { findInvalid } from './rules/find-invalid.ts';
import { findLearnedApart } from './rules/find-learned-apart.ts';
import { findRoutes } from './rules/find-routes.ts';
import { findUnknown } from './rules/find-unknown.ts';
import { findUnlisted } from './rules/find-unlisted.ts';
import { findUnpredicted } from './rules/find-unpredicted.ts';

const RULES: readonly ((input: LintInput) => Finding[])[] = [
  findInvalid,
  findDuplicates,
  findUnknown,
  findUnlisted,
  findRoutes,
  findUnpredicted,
  findLearnedApart,
  findCorrected,
];

/** Compares the files with each other, with the live labels and with the index: what is wrong, by file and line. */
export function lintLabels(input: LintInput): Finding[] {
  const order = new Map(
    [...listFiles(input), ...(input.boards === undefined ? [] : [input.boards])].map(({ file }, index) => [
      file,
      index,
    ]),
  );
  const findings = RULES.flatMap((rule) => rule(input));
  return findings.sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line);
}
