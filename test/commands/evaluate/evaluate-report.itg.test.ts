import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { elementsOf, parsePage } from '../../support/parse-page.ts';
import { toIssueLines } from '../../support/rocket-issues.ts';
import { runCli } from '../../support/run-cli.ts';
import { type EvaluateCase, NEW_ISSUES, OLD_ISSUES, runEvaluateCase } from '../../support/run-evaluate-case.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Runs `evaluate --report` and reads both files. */
async function reportOf(t: TestContext, facts: EvaluateCase): Promise<{ html: string; markdown: string }> {
  const flags = [...(facts.flags ?? []), '--report', 'FOLDER/out/report'];
  const { folder, exitCode, stderr } = await runEvaluateCase(t, { ...facts, flags });
  assert.equal(exitCode, 0, stderr);
  const read = (name: string) => readFileSync(join(folder, 'out/report', name), 'utf8');
  const report = { html: read('report.html'), markdown: read('report.md') };
  assert.equal(existsSync(join(folder, 'out/report/overview.svg')), report.html.includes('Of 100 issues'));
  parsePage(report.html);
  const words = report.html.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');
  for (const text of [words, report.markdown]) assert.doesNotMatch(text, /NaN|Infinity|undefined|\bnull\b|\[object/);
  return report;
}

function linksOf(html: string): (string | null)[] {
  return elementsOf(parsePage(html), 'a').map((element) => element.getAttribute('href'));
}

function leavesPage(href: string | null): boolean {
  return href?.startsWith('#') === false;
}

/** The test issues with labels that nothing like them has, so that first labels are wrong. */
const SURPRISING = NEW_ISSUES.map((issue) => ({ ...issue, labels: ['area/engine'] }));

test('a folder that is not there yet gets the same files each time, but for the day', async (t) => {
  const [one, two] = [await reportOf(t, {}), await reportOf(t, {})];
  // The day may have changed between the two.
  const timeless = (report: object) => JSON.stringify(report).replaceAll(/\d{4}-\d{2}-\d{2}/g, 'DAY');
  assert.equal(timeless(one), timeless(two));
  assert.match(one.markdown, /^# Evaluation of labelled issues, \d{4}-\d{2}-\d{2}\n\n\*\*Auto Triager /);
  assert.match(one.markdown, /\| Learned from \| 20 issues: numbers 1 to 20/);
  assert.match(one.markdown, /\| Judged \| 9 newer issues: numbers 21 to 29/);
});

test('mistakes are linked where --repo names the repository', async (t) => {
  const { html, markdown } = await reportOf(t, { test: toIssueLines(SURPRISING), flags: ['--repo', 'rocket/flight'] });
  assert.match(markdown, /^# Evaluation of `rocket\/flight`, /);
  assert.equal(linksOf(html).filter(leavesPage).length, 9);
  assert.ok(linksOf(html).includes('https://github.com/rocket/flight/issues/21'));
});

test('an address of its own goes before the repository, unless it is no address of an issue', async (t) => {
  const lines = SURPRISING.map((issue, index) => {
    const html_url = index === 0 ? 'https://git.example/rocket/flight/issues/21' : `javascript:alert(${index})`;
    return toIssueLines([issue], { html_url });
  });
  const { html } = await reportOf(t, { test: lines.join('') });
  assert.deepEqual(linksOf(html).filter(leavesPage), ['https://git.example/rocket/flight/issues/21']);
});

test('each repository has its section below a table of them all', async (t) => {
  const lines = (issues: typeof OLD_ISSUES) =>
    toIssueLines(issues, { repository: 'rocket/flight' }) + toIssueLines(issues, { repository: 'rocket/fuel' });
  const { html, markdown } = await reportOf(t, {
    train: lines(OLD_ISSUES),
    test: lines(NEW_ISSUES),
    flags: ['--repository'],
  });
  const headings = elementsOf(parsePage(html), 'h2').map((element) => element.textContent);
  assert.deepEqual(headings, ['rocket/flight', 'rocket/fuel']);
  assert.match(markdown, /Mean macro-F1 over them all: \d+\u00a0%/);
  const anchors = linksOf(html).filter((href) => href?.startsWith('#'));
  assert.deepEqual([...new Set(anchors)], ['#repository-1', '#repository-2']);
});

test('duplicates alone make a report too', async (t) => {
  const folder = temporaryFolder(t);
  const { folder: files } = await runEvaluateCase(t, { more: { 'pairs.jsonl': '{"issue": 3, "duplicate": 6}\n' } });
  const { exitCode, stderr } = await runCli([
    ...['evaluate', '--train', join(files, 'old.jsonl'), '--duplicates', join(files, 'pairs.jsonl')],
    ...['--report', folder],
  ]);
  assert.equal(exitCode, 0, stderr);
  const markdown = readFileSync(join(folder, 'report.md'), 'utf8');
  assert.match(markdown, /^# .*\n\n\*\*Auto Triager finds \d+\u00a0% of known duplicates in first place/);
  assert.match(markdown, /1 known pair: how high the duplicate ranks/);
});

test('labels that occur once, differ in case or are unknown leave no sentence half said', async (t) => {
  const relabel = (issues: typeof OLD_ISSUES) =>
    issues.map((issue, index) => ({
      ...issue,
      labels: index === 0 ? ['area/once'] : [index % 2 === 0 ? 'Area/Fuel' : 'area/fuel'],
    }));
  const { markdown } = await reportOf(t, {
    train: toIssueLines(relabel(OLD_ISSUES)),
    test: toIssueLines(relabel(NEW_ISSUES)),
  });
  assert.match(markdown, /\| `area\/fuel` \| 8 \|/i);
  const nothing = await reportOf(t, { test: toIssueLines(NEW_ISSUES.map((issue) => ({ ...issue, labels: [] }))) });
  assert.match(nothing.markdown, /cannot be judged on area and type labels/);
});

test('a place that cannot be a folder is told before anything is learned', async (t) => {
  const { exitCode, stdout, stderr, folder } = await runEvaluateCase(t, { flags: ['--report', 'FOLDER/old.jsonl'] });
  assert.deepEqual([exitCode, stdout], [2, '']);
  assert.match(stderr, /old\.jsonl/);
  assert.doesNotMatch(stderr, /Learning/);
  assert.ok(!existsSync(join(folder, 'report.html')));
});
