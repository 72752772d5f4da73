import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boardPlots } from '../../../src/adapters/charts/board-plots.ts';
import type { Board } from '../../../src/dashboard/board.ts';
import { renderBoard } from '../../../src/dashboard/page/render-board.ts';
import { BOARD_BOT, boardOf, daysAgo } from '../../support/build-board.ts';
import { buildIssue } from '../../support/build-issue.ts';
import { elementsOf, parsePage } from '../../support/parse-page.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</td></table><iframe src="https://evil.example">',
  '</style><style>body{display:none}',
  '&lt;b&gt; &amp; &#60;i&#62;',
  'right \u202Eto\u2066 left, zero\u200Bwidth',
  'lone \uD800 surrogate, bell \u0007',
  'line\nbreak\r\nand more',
  'long '.repeat(5000),
];

function render(board: Board): string {
  const issueUrl = (number: number) => `https://github.com/acme/rocket/issues/${number}`;
  return renderBoard(board, { charts: boardPlots, issueUrl });
}

/** Each text is a title and an area; triage set that label and a person gave the next one in its place. */
function hostileBoard(): Board {
  const areas = HOSTILE.map((text) => `area/${text}`);
  return boardOf({
    repository: HOSTILE.join(' '),
    issues: HOSTILE.map((title, at) =>
      buildIssue({
        number: at + 1,
        title,
        labels: [areas[(at + 1) % areas.length] ?? ''],
        createdAt: daysAgo(9),
        details: { commentCount: 0 },
      }),
    ),
    events: areas.flatMap((label, at) => [
      { issue: at + 1, label, action: 'labeled', actor: BOARD_BOT, at: daysAgo(9) },
      { issue: at + 1, label, action: 'unlabeled', actor: 'ann', at: daysAgo(8) },
      { issue: at + 1, label: areas[(at + 1) % areas.length] ?? '', action: 'labeled', actor: 'ann', at: daysAgo(8) },
    ]),
  });
}

const hostile = render(hostileBoard());

test('text from outside becomes no element, no attribute and no style of the page', () => {
  const page = parsePage(hostile);
  for (const name of ['img', 'iframe', 'object', 'link', 'form']) assert.equal(elementsOf(page, name).length, 0, name);
  assert.equal(elementsOf(page, 'script').length, 2);
  assert.equal(elementsOf(page, 'style').length, 1);
  for (const element of elementsOf(page, '*')) {
    for (const { name } of element.attributes) assert.doesNotMatch(name, /^on/i);
  }
});

test('titles are readable on the page as they are, long ones cut', () => {
  const quotes = elementsOf(parsePage(hostile), 'bdi').map((element) => element.textContent ?? '');
  for (const title of HOSTILE.slice(0, 6)) assert.ok(quotes.includes(title), title);
  assert.ok(quotes.every((quote) => quote.length <= 120));
});

test('nothing that is not seen but acts gets onto the page', () => {
  assert.doesNotMatch(hostile, /[\u0000-\u0008\u000b-\u001f\u007f\u200b\u202a-\u202e\u2066-\u2069]/);
  assert.ok(hostile.isWellFormed());
});

test('the page asks for nothing from anywhere: its only addresses are links to issues and to its own sections', () => {
  const page = parsePage(hostile);
  const addresses = elementsOf(page, '*').flatMap((element) =>
    [...element.attributes].filter(({ name }) => /^(src|href|xlink:href|action|data|poster)$/i.test(name)),
  );
  assert.ok(addresses.length > 0);
  for (const { value } of addresses)
    assert.match(value, /^(#[a-z-]+|https:\/\/github\.com\/acme\/rocket\/issues\/\d+)$/);
  assert.match(
    hostile,
    /http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-/,
  );
  assert.doesNotMatch(hostile, /@import|url\(/);
});

test('a part that cannot be filled says so: without triage, without dates, without issues', () => {
  const undated = render(boardOf({ issues: [buildIssue({ number: 1 }), buildIssue({ number: 2, state: 'closed' })] }));
  const text = parsePage(undated).documentElement?.textContent ?? '';
  assert.match(text, /knows of no label that was set by github-actions\[bot\], and of no suggestion/);
  assert.match(text, /2 issues of the corpus have no date/);
  assert.match(text, /1 closed issue without the date of closing/);
  assert.match(text, /Of 1 open issue the corpus does not know how many comments there are/);
  assert.match(text, /No area had enough issues/);
  assert.match(parsePage(render(boardOf({}))).documentElement?.textContent ?? '', /0 issues are open\./);
});

test('programs that set labels and are not ours are named, so that the right one can be given', () => {
  const board = boardOf({
    issues: [buildIssue({ number: 1, labels: ['area/fuel'] })],
    events: [{ issue: 1, label: 'area/fuel', action: 'labeled', actor: 'other[bot]', at: daysAgo(2) }],
  });
  assert.match(
    parsePage(render(board)).documentElement?.textContent ?? '',
    /Other programs set labels here: other\[bot\]/,
  );
});

test('a list that was cut says how long it is', () => {
  const details = { commentCount: 0 };
  const issues = Array.from({ length: 1620 }, (_, at) =>
    buildIssue({ number: at + 1, createdAt: daysAgo(1700 - at), details }),
  );
  assert.match(render(boardOf({ issues })), /Shown are the oldest 500 of 1,620\./);
});

test('the same dashboard is the same page', () => {
  assert.equal(render(hostileBoard()), hostile);
});
