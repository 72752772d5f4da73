import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildTestReport, guessedIssues, reportedBacktest } from '../../support/build-report.ts';
import { elementsOf, parsePage } from '../../support/parse-page.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></script><iframe src="https://evil.example">',
  'a | b | c',
  'tick ` tock ``` end',
  '@grafana/owners and @torvalds look at rocket/flight#1, #2, GH-3',
  '![x](https://evil.example/x.png) [y](javascript:alert(1))',
  'null \u0000 byte, bell \u0007',
  'right \u202Eto\u2066 left, zero\u200Bwidth',
  'lone \uD800 surrogate',
  'line\nbreak\r\n\r\n# heading',
  '&lt;b&gt; &amp; &#60;i&#62;',
];

/** One wrong first label for each text, which is the title, and a label guessed and given too. */
function hostileReport() {
  const issues = guessedIssues({ count: HOSTILE.length, right: 0 }).map((issue, index) => ({
    ...issue,
    title: HOSTILE[index] as string,
    truth: [`given ${HOSTILE[index]}`],
    labels: [{ name: `guessed ${HOSTILE[index]}`, family: 'area', probability: 0.9, applied: true }],
  }));
  return buildTestReport({ backtests: [reportedBacktest(issues, { repository: HOSTILE.join(' ') })] });
}

const { html, markdown } = hostileReport();

test('text from outside becomes no element and no attribute of the page', () => {
  const page = parsePage(html);
  for (const name of ['img', 'iframe', 'object', 'link', 'form']) assert.equal(elementsOf(page, name).length, 0, name);
  assert.equal(elementsOf(page, 'script').length, 1);
  for (const element of elementsOf(page, '*')) {
    for (const { name } of element.attributes) assert.doesNotMatch(name, /^on/i);
  }
});

test('titles are readable on the page as they are', () => {
  const quotes = elementsOf(parsePage(html), 'bdi').map((element) => element.textContent);
  for (const title of HOSTILE.slice(0, 8)) assert.ok(quotes.includes(title), title);
});

test('nothing that is not seen but acts gets through', () => {
  for (const text of [html, markdown]) {
    assert.doesNotMatch(text, /[\u0000-\u0008\u000b-\u001f\u007f\u200b\u202a-\u202e\u2066-\u2069]/);
    assert.ok(text.isWellFormed());
  }
});

test('a title in Markdown stays in its cell and in its code span', () => {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => line.startsWith('| Issue | Guessed'));
  const rows = lines.slice(start + 2, start + 2 + HOSTILE.length);
  for (const row of rows) {
    assert.match(
      row,
      /^\| \[#\d+\]\(https:\/\/redirect\.github\.com\/rocket\/flight\/issues\/\d+\) `[^`|]+` \| `[^`|]+` \|/,
    );
    assert.equal(row.split('|').length, 7);
  }
});

test('outside code spans, Markdown holds no mention, reference, image or element from a title', () => {
  const bare = markdown
    .replace(/`[^`\n]*`/g, '')
    .replace(/\]\(https:\/\/redirect[^)]*\)/g, '')
    .replace(/\[#\d+/g, '');
  assert.doesNotMatch(bare, /@|!\[|evil|javascript|#\d|GH-/);
  assert.deepEqual([...new Set(bare.match(/<[^>]*>/g))].sort(), [
    '</details>',
    '</sub>',
    '</summary>',
    '<details>',
    '<sub>',
    '<summary>',
  ]);
});

test('the page asks for nothing from anywhere: its only addresses are links to issues', () => {
  const addresses = elementsOf(parsePage(html), '*').flatMap((element) =>
    [...element.attributes].filter(({ name }) => /^(src|href|xlink:href|action|data|poster)$/i.test(name)),
  );
  assert.ok(addresses.length > 0);
  const outside = addresses.filter(({ value }) => !/^#section-\d+$/.test(value));
  for (const { value } of outside) assert.match(value, /^https:\/\/github\.com\/rocket\/flight\/issues\/\d+$/);
  assert.doesNotMatch(html, /@import|url\(/);
  assert.match(html, /http-equiv="Content-Security-Policy" content="default-src 'none';/);
});

test('where no repository is known, issues are numbers without links', () => {
  const issues = guessedIssues({ count: 3, right: 0 });
  const backtest = reportedBacktest(issues, { repository: '', issueUrl: () => undefined });
  const report = buildTestReport({ backtests: [backtest] });
  assert.equal(elementsOf(parsePage(report.html), 'a').filter(leavesPage).length, 0);
  assert.match(report.markdown, /\| `#101` `Issue 0` \|/);
});

test('on a server without addresses that leave no trace, Markdown does not link', () => {
  const backtest = reportedBacktest(guessedIssues({ count: 2, right: 0 }), {
    issueUrl: (number) => `https://git.example/rocket/flight/issues/${number}`,
  });
  const report = buildTestReport({ backtests: [backtest] });
  assert.doesNotMatch(report.markdown, /git\.example/);
  assert.match(report.html, /href="https:\/\/git\.example\/rocket\/flight\/issues\/101"/);
});

function leavesPage(link: { getAttribute(name: string): string | null }): boolean {
  return link.getAttribute('href')?.startsWith('#') === false;
}
