import { toFailureStatus } from '../failure-status.ts';
import { findLocation } from '../find-location.ts';
import { boundMessage, cleanReportName, cleanReportText, joinMessage } from '../report-texts.ts';
import type { ReportedCase } from '../reported-case.ts';
import { isFailing, type TestStatus } from '../test-result.ts';
import type { CtrfTest } from './schema.ts';

export interface CtrfContext {
  readonly group: string;
  /** As the report names it; empty where it does not. */
  readonly tool: string;
}

const UNEXPECTED_PASS = 'It passed, though it was expected to fail.';

export function toReportedCase(test: CtrfTest, { group, tool }: CtrfContext): ReportedCase {
  const told = cleanReportText(tell(test));
  const status = statusOf(test, { tool, told });
  const hasFailed = isFailing({ status }) || status === 'flaky';
  const file = test.filePath === undefined || test.filePath === '' ? null : cleanReportName(test.filePath);
  const found = hasFailed ? findLocation(told, file) : undefined;
  return {
    identity: group,
    group,
    name: cleanReportName(test.name) || 'a test without a name',
    suite: suiteOf(test),
    file: file ?? found?.file ?? null,
    line: test.line !== undefined && test.line > 0 ? test.line : (found?.line ?? null),
    status,
    message: hasFailed ? boundMessage(told) : null,
    tries:
      status === 'skipped' || status === 'not run'
        ? 0
        : 1 + Math.max(test.retries ?? 0, test.retryAttempts?.length ?? 0),
  };
}

/** Of the last try that failed: of a test that passed in the end, only its earlier tries tell. */
function tell(test: CtrfTest): string {
  if (isUnexpectedPass(test)) return UNEXPECTED_PASS;
  if (test.status !== 'passed') return joinMessage(test.message ?? '', test.trace ?? '');
  const failed = test.retryAttempts?.findLast(({ status }) => status === 'failed');
  return joinMessage(failed?.message ?? '', failed?.trace ?? '');
}

/** Playwright's writer calls it passed and flaky, with tries that all passed: of a test that should fail, each of them failed. */
function isUnexpectedPass({ status, flaky, retryAttempts, extra }: CtrfTest): boolean {
  if (status !== 'passed' || flaky !== true) return false;
  const noneFailed = retryAttempts?.every((attempt) => attempt.status === 'passed') === true;
  const shouldFail = extra?.annotations?.some(({ type }) => type === 'fail') === true;
  return noneFailed && ((retryAttempts?.length ?? 0) > 0 || shouldFail);
}

function statusOf(test: CtrfTest, { tool, told }: { tool: string; told: string }): TestStatus {
  if (isUnexpectedPass(test)) return 'failed';
  if (test.status === 'passed') return test.flaky === true ? 'flaky' : 'passed';
  if (test.status === 'failed') return toFailureStatus({ type: test.rawStatus ?? '', message: told });
  const isMeant = test.extra?.annotations?.some(({ type }) => type === 'skip' || type === 'fixme') !== false;
  return tool === 'playwright' && test.rawStatus !== undefined && !isMeant ? 'not run' : 'skipped';
}

function suiteOf({ suite, browser }: CtrfTest): string | null {
  const name = cleanReportName(Array.isArray(suite) ? suite.join(' > ') : (suite ?? ''));
  const project = cleanReportName(browser ?? '');
  if (project === '' || name.includes(project)) return name === '' ? null : name;
  return name === '' ? project : `${name} [${project}]`;
}
