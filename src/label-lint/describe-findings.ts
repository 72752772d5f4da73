import { formatCount } from '../text/format-count.ts';
import type { LintReport } from './finding.ts';

/** A line a finding, as compilers write them, and a line that sums them up. */
export function describeFindings({ findings, errors, warnings }: LintReport): string {
  const lines = findings.map(
    ({ file, line, column, severity, message, rule }) =>
      `${file}:${line}${column === undefined ? '' : `:${column}`}: ${severity}: ${message} [${rule}]`,
  );
  const sum =
    findings.length === 0
      ? 'No faults found.'
      : `${formatCount(errors, 'error')}, ${formatCount(warnings, 'warning')}.`;
  return [...lines, sum].join('\n');
}
