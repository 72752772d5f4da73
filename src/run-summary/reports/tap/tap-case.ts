import { toFailureStatus } from '../failure-status.ts';
import { findLocation, isPath } from '../find-location.ts';
import { boundMessage, cleanReportName, cleanReportText } from '../report-texts.ts';
import type { ReportedCase } from '../reported-case.ts';
import { isFailing, type TestStatus } from '../test-result.ts';
import type { PointLine } from './parse-point.ts';
import { readDiagnosis, type TapDiagnosis } from './read-diagnosis.ts';

/** A test line with what stands below it. */
export interface TapPoint extends PointLine {
  /** Spaces before it. */
  readonly indent: number;
  readonly lines: string[];
  /** Between `---` and `...`. */
  inBlock: boolean;
}

export function toReportedCase(
  point: TapPoint,
  { group, names }: { group: string; names: readonly string[] },
): ReportedCase {
  const diagnosis = readDiagnosis(point.lines);
  const name = cleanReportName(point.name);
  const status = statusOf(point, name, diagnosis);
  const hasFailed = isFailing({ status }) || status === 'not run';
  const told = cleanReportText(diagnosis.text);
  const outer = names.map(cleanReportName);
  const file = diagnosis.file ?? [name, ...outer].find(isPath) ?? null;
  const found = hasFailed ? findLocation(told, file) : undefined;
  return {
    identity: group,
    group,
    name,
    suite: outer.length === 0 ? null : outer.join(' > '),
    file: file ?? found?.file ?? null,
    // Of a failure, the place in its text is nearer than that of its test.
    line: found?.line ?? diagnosis.line ?? null,
    status,
    message: hasFailed ? boundMessage(told) : null,
    tries: status === 'skipped' || status === 'not run' ? 0 : 1,
  };
}

/** A to-do never counts, whether it passes or fails. */
function statusOf(point: TapPoint, name: string, diagnosis: TapDiagnosis): TestStatus {
  if (point.directive !== undefined) return 'skipped';
  if (point.isOk) return 'passed';
  const message = name === 'timeout!' ? name : diagnosis.text;
  const status = toFailureStatus({ type: diagnosis.failureType ?? '', message });
  return status === 'failed' && isPath(name) ? 'crashed' : status;
}
