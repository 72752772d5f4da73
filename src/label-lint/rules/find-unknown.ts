import { patternTest } from '../../labels/label-pattern.ts';
import { quote } from '../../shared/quote.ts';
import type { Finding } from '../finding.ts';
import { type LintInput, listFiles } from '../lint-input.ts';
import { nearestName } from '../nearest-name.ts';

/** Names and globs that mean no label of the live repository: mistyped, renamed or deleted. */
export function findUnknown(input: LintInput): Finding[] {
  const { liveLabels, boards } = input;
  if (liveLabels === undefined) return [];
  const listed = listFiles(input).flatMap(({ file, entries }) => entries.map((entry) => ({ ...entry, file })));
  const routed = (boards?.entries ?? []).map(({ label, line }) => ({ pattern: label, line, file: boards?.file ?? '' }));
  return [...listed, ...routed]
    .filter(({ pattern }) => !liveLabels.some(patternTest(pattern)))
    .map(({ pattern, line, file }) => ({
      severity: 'error',
      rule: 'unknown',
      message: explain(pattern, liveLabels),
      file,
      line,
      labels: [pattern],
    }));
}

function explain(pattern: string, liveLabels: readonly string[]): string {
  if (pattern.includes('*')) return `No label of the repository matches ${quote(pattern)}.`;
  const nearest = nearestName(pattern, liveLabels);
  const advice = nearest === undefined ? '' : ` Did you mean ${quote(nearest)}?`;
  return `The repository has no label ${quote(pattern)}.${advice}`;
}
