import { toFailureStatus } from '../failure-status.ts';
import { findLocation, isPath } from '../find-location.ts';
import { boundMessage, cleanReportName, cleanReportText, joinMessage } from '../report-texts.ts';
import type { ReportedCase } from '../reported-case.ts';
import { isFailing, type TestStatus } from '../test-result.ts';
import type { JunitSuite } from './junit-suite.ts';
import type { Attributes, Verdict } from './verdict.ts';

/** A `<testcase>` that was read. */
export interface JunitCase {
  readonly attributes: Attributes;
  readonly verdicts: readonly Verdict[];
  /** Names of its `<property>` elements. */
  readonly properties: ReadonlySet<string>;
  /** Of its `<system-out>` and `<system-err>`. */
  readonly output: string;
}

/** What a case says of its test; nothing of it is taken from the sums of its suite. */
export function toReportedCase(read: JunitCase, suite: JunitSuite | undefined): ReportedCase {
  const { attributes, verdicts } = read;
  const className = cleanReportName(attributes.classname ?? attributes.class ?? '');
  const name = cleanReportName(attributes.name ?? '') || className || suite?.name || 'a test without a name';
  const failures = verdicts.filter(({ kind }) => kind !== 'skipped');
  const told = tellFailure(failures.at(-1), { read, title: `${className}::${name}` });
  const status = statusOf({ read, told, name, className, suite });
  const hasFailed = isFailing({ status }) || status === 'flaky' || status === 'not run';
  const file = fileOf(attributes, className, suite);
  const found = hasFailed ? findLocation(told, file) : undefined;
  const line = Number(attributes.line ?? attributes.lineno);
  return {
    identity: JSON.stringify([suite?.id, className, name, attributes.line]),
    group: String(suite?.id ?? ''),
    name,
    suite: suiteNameOf(name, className, suite),
    file: file ?? found?.file ?? null,
    line: Number.isSafeInteger(line) && line > 0 ? line : (found?.line ?? null),
    status,
    message: hasFailed ? boundMessage(told) : null,
    tries: triesOf(read, { told, status }),
  };
}

function tellFailure(verdict: Verdict | undefined, { read, title }: { read: JunitCase; title: string }): string {
  if (verdict === undefined) return '';
  const { output } = read;
  const { attributes, text } = verdict;
  // PHPUnit starts with the name of the test.
  const body = text.startsWith(title) ? text.slice(text.indexOf('\n') + 1) : text;
  const told = cleanReportText(joinMessage(attributes.message ?? '', body));
  if (told.trim() !== '') return told;
  // ctest says nothing but what the program wrote.
  return cleanReportText(output).trim() === '' ? (attributes.type ?? '') : cleanReportText(output);
}

interface ToJudge {
  readonly read: JunitCase;
  readonly told: string;
  readonly name: string;
  readonly className: string;
  readonly suite: JunitSuite | undefined;
}

function statusOf({ read, told, name, className, suite }: ToJudge): TestStatus {
  const { attributes, verdicts, properties } = read;
  const skipped = verdicts.find(({ kind }) => kind === 'skipped');
  // node:test: a failure that is a to-do is both, and no reason to fail.
  if (skipped !== undefined || properties.has('skip') || properties.has('todo'))
    return skippedStatus(read, skipped, name);
  if (attributes.status === 'disabled') return 'skipped';
  const failure = verdicts.findLast(({ kind }) => kind === 'failure');
  if (failure === undefined) {
    return verdicts.some(({ kind }) => kind === 'earlier try') || leftFailedTry(read) ? 'flaky' : 'passed';
  }
  const status = toFailureStatus({
    type: failure.attributes.type ?? '',
    message: name === 'timeout!' ? name : `${failure.attributes.message ?? ''}\n${told}`,
  });
  // A file that cannot be loaded stands in for its tests under its own name.
  const isFile =
    isPath(name) && (name === className || name === suite?.ownName || attributes.file?.endsWith(name) === true);
  return status === 'failed' && isFile ? 'crashed' : status;
}

/** As ctest names a missing program; Playwright gives every test that was skipped on purpose a property that says so. */
function skippedStatus(read: JunitCase, skipped: Verdict | undefined, name: string): TestStatus {
  if (/^unable to find executable/i.test(skipped?.attributes.message ?? '')) return 'not run';
  // Others that join names so (jest-junit, where it is told to) give each case a time.
  const { attributes } = read;
  const isPlaywright =
    name.includes(' › ') &&
    isPath(attributes.classname ?? '') &&
    attributes.time === undefined &&
    skipped?.attributes.message === undefined;
  const isMeant = ['skip', 'fixme', 'slow', 'fail', 'todo'].some((reason) => read.properties.has(reason));
  return isPlaywright && !isMeant ? 'not run' : 'skipped';
}

/** Playwright attaches this to a try that failed, and says nothing else of it once the test has passed. */
function leftFailedTry({ output }: JunitCase): boolean {
  return output.includes('[[ATTACHMENT|') && /\[\[ATTACHMENT\|[^\]\n]{1,1000}\berror-context\.md\]\]/.test(output);
}

function triesOf({ verdicts }: JunitCase, { told, status }: { told: string; status: TestStatus }): number {
  if (status === 'skipped' || status === 'not run') return 0;
  // pytest tells of a failing teardown in a case of its own.
  if (/^failed on teardown with /.test(told)) return 0;
  const retries = [...told.matchAll(/^\s{0,8}Retry #(\d{1,3}) [─━]/gm)].map(([, number]) => Number(number));
  const failures = verdicts.filter(({ kind }) => kind !== 'skipped').length;
  return Math.max(
    1,
    failures + (status === 'flaky' ? Math.max(1, failures === 0 ? 2 : 1) : 0),
    1 + Math.max(0, ...retries),
  );
}

/** The class where it says more than the name; a suite's name is often that of the writer (pytest, rspec). */
function suiteNameOf(name: string, className: string, suite: JunitSuite | undefined): string | null {
  const outer = suite?.name || null;
  return className === '' || name.includes(className) ? outer : className;
}

function fileOf(attributes: Attributes, className: string, suite: JunitSuite | undefined): string | null {
  const given = attributes.file ?? attributes.filepath ?? suite?.file;
  if (given !== undefined && given !== null && given !== '') return cleanReportName(given);
  // tap joins the file and its groups.
  const names = [className, className.split(' > ')[0] ?? '', suite?.ownName ?? ''];
  return names.find(isPath) ?? null;
}
