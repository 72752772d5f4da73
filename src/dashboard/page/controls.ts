import { escapeHtml } from '../../evaluation/report/escape-html.ts';
import type { BoardArea } from '../board-issue.ts';
import { PERIODS } from '../periods.ts';
import { nameArea } from './area-name.ts';
import { FIRST_PERIOD } from './views.ts';

interface Choice {
  readonly value: string;
  readonly name: string;
  readonly isChosen?: boolean;
}

/** What the whole page is filtered by. Hidden until the script runs, without which it would do nothing. */
export function renderFilters(areas: readonly BoardArea[]): string {
  const area = renderChoice('area', 'Area', [
    { value: '', name: 'All areas' },
    ...areas.map((one, at) => ({ value: String(at), name: nameArea(one) })),
  ]);
  const period = renderChoice(
    'period',
    'Period',
    PERIODS.map(({ name, title }) => ({ value: name, name: title, isChosen: name === FIRST_PERIOD })),
  );
  return `<div class="controls filters" role="group" aria-label="Filter the page" hidden>\n${area}\n${period}\n</div>`;
}

export function renderThemeChoice(): string {
  const choice = renderChoice('theme', 'Theme', [
    { value: '', name: 'As the system' },
    { value: 'light', name: 'Light' },
    { value: 'dark', name: 'Dark' },
  ]);
  return `<div class="controls theme" hidden>${choice}</div>`;
}

/** Search in a list and, where there are several, a choice of outcomes. Says how many rows are seen. */
export function renderListControls(list: string, outcomes: readonly Choice[] = []): string {
  const outcome = outcomes.length < 2 ? '' : renderChoice(`${list}-outcome`, 'State', [ALL, ...outcomes]);
  return `<div class="controls" role="group" aria-label="Filter the list" data-list="${list}" hidden>
<label>Search in titles <input id="${list}-text" type="search" autocomplete="off" spellcheck="false"></label>
${outcome}
<p class="remark" role="status" id="${list}-status"></p>
</div>`;
}

const ALL: Choice = { value: '', name: 'All' };

function renderChoice(id: string, name: string, choices: readonly Choice[]): string {
  const options = choices.map(
    ({ value, name: shown, isChosen }) =>
      `<option value="${escapeHtml(value)}"${isChosen === true ? ' selected' : ''}>${escapeHtml(shown)}</option>`,
  );
  return `<label>${escapeHtml(name)} <select id="${id}">${options.join('')}</select></label>`;
}
