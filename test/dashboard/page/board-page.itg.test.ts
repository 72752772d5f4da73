import assert from 'node:assert/strict';
import { before, describe, type TestContext, test } from 'node:test';
import { boardPlots } from '../../../src/adapters/charts/board-plots.ts';
import { renderBoard } from '../../../src/dashboard/page/render-board.ts';
import { BOARD_NOW, boardOf } from '../../support/build-board.ts';
import { busyCorpus } from '../../support/busy-corpus.ts';
import { withoutChromium } from '../../support/find-chromium.ts';
import { measurePage } from '../../support/measure-page.ts';
import { type BrowserPage, openBrowser } from '../../support/open-browser.ts';

const PHONE_PX = 360;
const DESKTOP_PX = 1280;
/** Smaller text must be zoomed to be read. */
const MIN_TEXT_PX = 12;
/** https://www.w3.org/TR/WCAG22/#contrast-minimum */
const MIN_CONTRAST = 4.5;
/** The width of the frame's page is rounded. */
const ROUNDING_PX = 0.5;

function makePage(): string {
  const { issues, events } = busyCorpus(2000, BOARD_NOW);
  const long = 'area/a-name-that-nobody-would-call-short-and-that-breaks-nowhere-at-all';
  const odd = issues.map((issue) =>
    issue.number % 50 === 0 ? { ...issue, title: 'x'.repeat(250), labels: [...issue.labels, long] } : issue,
  );
  const board = boardOf({ issues: odd, events });
  return renderBoard(board, {
    charts: boardPlots,
    issueUrl: (number) => `https://github.com/acme/rocket/issues/${number}`,
  });
}

describe('the dashboard in a browser', { skip: withoutChromium }, () => {
  let html = '';
  before(() => {
    html = makePage();
  });
  const open = (t: TestContext) => openBrowser(t, html);

  for (const widthPx of [PHONE_PX, DESKTOP_PX]) {
    test(`${widthPx} pixels wide, only tables scroll sideways, and text can be read`, async (t) => {
      const page = await measurePage(t, html, widthPx);
      assert.ok(page.scrollWidth <= widthPx + ROUNDING_PX, `the page is ${page.scrollWidth} wide`);
      assert.deepEqual(
        page.scrolling.filter(({ name, isReachable }) => !name || !isReachable),
        [],
      );
      assert.ok(page.smallestText >= MIN_TEXT_PX, `the smallest text is ${page.smallestText} high`);
    });
  }

  test('in both themes, by the system and by choice, text stands out from its ground', async (t) => {
    const page = await open(t);
    const grounds = new Set<string>();
    for (const [theme, choice] of [
      ['light', ''],
      ['dark', ''],
      ['light', 'dark'],
      ['dark', 'light'],
    ] as const) {
      await page.show({ widthPx: DESKTOP_PX, theme });
      await choose(page, 'theme', choice);
      const { worst, ground } = await page.evaluate<{ worst: { ratio: number; text: string }; ground: string }>(
        CONTRAST,
      );
      assert.ok(worst.ratio >= MIN_CONTRAST, `${theme}, chosen "${choice}": ${worst.ratio} at "${worst.text}"`);
      grounds.add(`${choice || theme} ${ground}`);
    }
    // A choice gives the same colors as the system does, whatever the system says.
    assert.equal(grounds.size, 2);
  });

  test('an area and a period change numbers, pictures, tables and lists', async (t) => {
    const page = await open(t);
    const before = await page.evaluate<Seen>(SEEN);
    assert.equal(before.picture, 'All areas');
    await choose(page, 'area', '1');
    const ofArea = await page.evaluate<Seen>(SEEN);
    assert.equal(ofArea.picture, await page.evaluate("document.getElementById('area').selectedOptions[0].textContent"));
    assert.ok(ofArea.arrived < before.arrived && ofArea.arrived > 0);
    assert.ok(ofArea.listed < before.listed && ofArea.listed > 0);
    assert.equal(ofArea.status, `${ofArea.listed} of ${ofArea.rows} shown`);
    assert.deepEqual([...new Set(ofArea.areaRows)], ['1']);
    await choose(page, 'period', 'quarter');
    const lately = await page.evaluate<Seen>(SEEN);
    assert.ok(lately.arrived < ofArea.arrived && lately.listed <= ofArea.listed);
    await choose(page, 'area', '');
    await choose(page, 'period', 'all');
    const all = await page.evaluate<Seen>(SEEN);
    assert.equal(all.arrived, 2000);
    assert.equal(all.listed, all.rows);
    assert.ok(all.listed > before.listed);
  });

  test('an area without a picture of its own is told so', async (t) => {
    const page = await open(t);
    await choose(page, 'area', '20');
    const note = "document.querySelector('#arrivals ~ .views [data-note]')";
    assert.equal(await page.evaluate(`${note}.hidden`), false);
    assert.equal((await page.evaluate<Seen>(SEEN)).picture, 'All areas');
    await choose(page, 'area', '0');
    assert.equal(await page.evaluate(`${note}.hidden`), true);
  });

  test('what is typed filters a list by words of the titles, whatever their case', async (t) => {
    const page = await open(t);
    await choose(page, 'period', 'all');
    await page.evaluate("document.getElementById('unanswered-text').focus()");
    await page.type('CRASH Pänel');
    const titles = await page.evaluate<string[]>(
      "[...document.querySelectorAll('#unanswered tbody tr')].filter((row) => !row.hidden).map((row) => row.cells[0].textContent)",
    );
    assert.ok(titles.length > 0);
    for (const title of titles) assert.match(title, /(?=.*crash)(?=.*panel)/);
    await page.type(' nothing-has-this');
    assert.equal(
      await page.evaluate("document.getElementById('unanswered-status').textContent.startsWith('0 of ')"),
      true,
    );
  });

  test('a state filters what triage did', async (t) => {
    const page = await open(t);
    await choose(page, 'period', 'all');
    await choose(page, 'deeds-outcome', 'changed');
    const states = await page.evaluate<string[]>(
      "[...document.querySelectorAll('#deeds tbody tr')].filter((row) => !row.hidden).map((row) => row.cells[3].textContent)",
    );
    assert.ok(states.length > 0);
    for (const state of states) assert.match(state, /^changed to area\//);
  });

  test('by keyboard alone a table is sorted and an area is chosen, and the focus is seen', async (t) => {
    const page = await open(t);
    await page.show({ widthPx: DESKTOP_PX });
    await page.evaluate("document.getElementById('unanswered-text').focus()");
    await tabTo(
      page,
      "document.activeElement.closest('th') !== null && document.activeElement.textContent === 'Came in' && document.activeElement.closest('#unanswered') !== null",
    );
    assert.notEqual(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle'), 'none');
    const days = "[...document.querySelectorAll('#unanswered tbody tr')].map((row) => row.cells[2].textContent)";
    await page.press('Enter');
    const sorted = await page.evaluate<string[]>(days);
    assert.deepEqual(sorted, sorted.toSorted());
    await page.press('Enter');
    assert.deepEqual(await page.evaluate<string[]>(days), sorted.toReversed());
    await page.evaluate("document.getElementById('theme').focus()");
    await tabTo(page, "document.activeElement.id === 'area'");
    await page.press('ArrowDown');
    assert.equal(await page.evaluate("document.getElementById('area').value"), '0');
    assert.notEqual((await page.evaluate<Seen>(SEEN)).picture, 'All areas');
  });
});

/** As a reader does it: the value, then the event. */
async function choose(page: BrowserPage, id: string, value: string): Promise<void> {
  await page.evaluate(
    `{ const choice = document.getElementById('${id}'); choice.value = '${value}'; choice.dispatchEvent(new Event('change')); }`,
  );
}

/** More stops than there are on the way. */
const MAX_STOPS = 20;

async function tabTo(page: BrowserPage, isThere: string): Promise<void> {
  for (let stop = 0; stop < MAX_STOPS; stop++) {
    await page.press('Tab');
    if (await page.evaluate<boolean>(isThere)) return;
  }
  assert.fail(`the keyboard never comes to: ${isThere}`);
}

interface Seen {
  readonly arrived: number;
  readonly picture: string;
  /** Rows of the list of unanswered issues: seen, and all. */
  readonly listed: number;
  readonly rows: number;
  readonly status: string;
  /** Areas of the rows that are seen in tables by area. */
  readonly areaRows: readonly string[];
}

const SEEN = `(() => {
  const isSeen = (element) => element.closest('[hidden]') === null;
  const rows = [...document.querySelectorAll('#unanswered tbody tr')];
  return {
    arrived: Number(document.querySelector('[data-figure=arrived]').textContent.replaceAll(',', '')),
    picture: [...document.querySelectorAll('#arrivals ~ .views .plot-title')].find(isSeen).textContent,
    listed: rows.filter(isSeen).length,
    rows: rows.length,
    status: document.getElementById('unanswered-status').textContent,
    areaRows: [...document.querySelectorAll('tr[data-area]')].filter(isSeen).map((row) => row.dataset.area),
  };
})()`;

/** The text that stands out least, by the formula of WCAG, and the ground of the page. */
const CONTRAST = `(() => {
  const read = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((part) => part / 255)
    .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const groundOf = (element) => {
    for (let one = element; one !== null; one = one.parentElement) {
      const ground = read(getComputedStyle(one).backgroundColor);
      if (ground.length === 3) return ground;
    }
    return [255, 255, 255];
  };
  const ratioOf = (element) => {
    const style = getComputedStyle(element);
    const [one, other] = [read(element.closest('svg') ? style.fill : style.color), groundOf(element)].map(light);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };
  const withText = [...document.body.querySelectorAll('*')].filter((element) =>
    !['script', 'style'].includes(element.localName) && element.textContent !== '■' && element.checkVisibility() &&
    [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''));
  const rated = withText.map((element) => ({ ratio: ratioOf(element), text: element.textContent.slice(0, 60) }));
  rated.sort((a, b) => a.ratio - b.ratio);
  return { worst: rated[0], ground: getComputedStyle(document.body).backgroundColor };
})()`;
