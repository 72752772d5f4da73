import { redactText } from '../redaction/redact-text.ts';
import type { Redactor } from '../redaction/redactor.ts';
import type { TestReport, TestResult } from './test-result.ts';

/** A report without the secrets in its names and messages: parametrized tests are named after their values. */
export function redactReport(report: TestReport, redactor: Redactor): TestReport {
  const clean = (text: string): string => redactText(text, redactor);
  const cleanOr = (text: string | null): string | null => (text === null ? null : clean(text));
  const results = report.results.map(
    (result): TestResult => ({
      ...result,
      name: clean(result.name),
      suite: cleanOr(result.suite),
      file: cleanOr(result.file),
      message: cleanOr(result.message),
    }),
  );
  return { ...report, file: clean(report.file), results, notes: report.notes.map(clean) };
}
