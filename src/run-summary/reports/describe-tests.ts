import { formatCount, formatNumber } from '../../text/format-count.ts';
import type { NotedTest, TestsSummary } from './summarize-tests.ts';
import { isFailing, TEST_STATUSES, type TestCounts } from './test-result.ts';

/** More are a theme, not a list. */
const MAX_SHOWN = 10;

/** What the reports say, as text for a terminal: counts, the failing tests with their places, then what is odd. */
export function describeTests(tests: TestsSummary): string {
  const { counts, failing, flaky, notRun, reports, contradiction } = tests;
  const failed = TEST_STATUSES.filter((status) => isFailing({ status })).reduce(
    (sum, status) => sum + counts[status],
    0,
  );
  const odd = reports.flatMap(({ file, notes }) => notes.map((note) => `${file}: ${note}`));
  return [
    `Tests: ${describeCounts(counts)} (${formatCount(reports.length, 'report')})`,
    ...listTests(failing, failed),
    ...listTests(flaky, counts.flaky),
    ...listTests(notRun, counts['not run']),
    ...(contradiction === null ? [] : [contradiction.text]),
    ...odd,
  ].join('\n');
}

/** `2 failed, 1 flaky, 40 passed`: failures first, none where there is none. */
function describeCounts(counts: TestCounts): string {
  const order = [...TEST_STATUSES].sort((a, b) => Number(a === 'passed') - Number(b === 'passed'));
  const parts = order
    .filter((status) => counts[status] > 0)
    .map((status) => `${formatNumber(counts[status])} ${status}`);
  return parts.length === 0 ? 'none' : parts.join(', ');
}

function listTests(tests: readonly NotedTest[], count: number): string[] {
  const lines = tests.slice(0, MAX_SHOWN).flatMap(describeTest);
  const left = count - Math.min(tests.length, MAX_SHOWN);
  const kind = tests[0] !== undefined && isFailing(tests[0]) ? 'failed' : tests[0]?.status;
  return left > 0 ? [...lines, `  and ${formatNumber(left)} more ${kind}`] : lines;
}

function describeTest({ name, suite, file, line, status, tries, reason }: NotedTest): string[] {
  const place = file === null ? null : `${file}${line === null ? '' : `:${line}`}`;
  // Where the file is the suite, or the name starts with it, it is said already.
  const group = suite === null || suite === file || name.startsWith(suite) ? '' : `${suite} > `;
  const facts = [...(place === null ? [] : [place]), ...(tries > 1 ? [`${tries} tries`] : [])];
  const head = `  ${status}: ${group}${name}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
  return reason === null ? [head] : [head, `    ${reason}`];
}
