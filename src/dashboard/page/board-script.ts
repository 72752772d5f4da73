/**
 * Filters and theme of the dashboard. Runs in the reader's browser; without it the page shows one period and all areas. It
 * puts numbers and hides rows: no text of the page becomes markup.
 */
export const BOARD_SCRIPT = `
const byId = (id) => document.getElementById(id);
for (const controls of document.querySelectorAll('.controls')) controls.hidden = false;

if (window.matchMedia('(min-width: 62rem)').matches) {
  for (const fold of document.querySelectorAll('.views details')) fold.open = true;
}

const theme = byId('theme');
const storage = (work) => { try { return work(window.localStorage); } catch { return null; } };
const show = (name) => {
  if (name === '') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = name;
};
const kept = storage((store) => store.getItem('auto-triager-theme'));
if (kept === 'light' || kept === 'dark') { theme.value = kept; show(kept); }
theme.addEventListener('change', () => {
  show(theme.value);
  storage((store) => store.setItem('auto-triager-theme', theme.value));
});

const strip = document.querySelector('.figures');
const figures = JSON.parse(strip.dataset.figures);
const starts = JSON.parse(strip.dataset.starts);
const area = byId('area');
const period = byId('period');
const format = (count) => count.toLocaleString('en');
const put = (name, count) => { strip.querySelector('[data-figure="' + name + '"]').textContent = format(count); };

const showFigures = () => {
  const place = area.value === '' ? 0 : Number(area.value) + 1;
  put('open', figures.open[place]);
  figures.periods[period.value][place].forEach((count, at) => put(figures.names[at], count));
};
const showViews = () => {
  for (const views of document.querySelectorAll('.views')) {
    const all = [...views.children].filter((view) => view.dataset.period !== undefined);
    const ofPeriod = all.filter((view) => view.dataset.period === period.value);
    const fitting = ofPeriod.find((view) => view.dataset.area === area.value);
    const seen = fitting ?? ofPeriod.find((view) => view.dataset.area === '');
    for (const view of all) view.hidden = view !== seen;
    const note = views.querySelector('[data-note]');
    if (note !== null) note.hidden = fitting !== undefined;
  }
};
const showAreaRows = () => {
  for (const row of document.querySelectorAll('tr[data-area]')) {
    row.hidden = area.value !== '' && row.dataset.area !== area.value;
  }
};

const fold = (text) => text.normalize('NFKD').replace(/\\p{Mark}/gu, '').toLowerCase();
const lists = [...document.querySelectorAll('[data-list]')].map((controls) => {
  const id = controls.dataset.list;
  const rows = [...byId(id).querySelectorAll('tbody tr')];
  const items = rows.map((row) => ({
    row,
    text: fold(row.cells[0].textContent),
    areas: new Set(row.dataset.areas.split(' ')),
    at: row.dataset.at === '' ? undefined : Number(row.dataset.at),
  }));
  return { items, search: byId(id + '-text'), outcome: byId(id + '-outcome'), status: byId(id + '-status') };
});
const showRows = ({ items, search, outcome, status }) => {
  const words = fold(search.value).split(/\\s+/).filter((word) => word !== '');
  const start = starts[period.value];
  let seen = 0;
  for (const { row, text, areas, at } of items) {
    const fits = words.every((word) => text.includes(word)) &&
      (area.value === '' || areas.has(area.value)) &&
      (start === null || (at !== undefined && at >= start)) &&
      (outcome === null || outcome.value === '' || row.dataset.outcome === outcome.value);
    row.hidden = !fits;
    if (fits) seen += 1;
  }
  status.textContent = format(seen) + ' of ' + format(items.length) + ' shown';
};

const showAll = () => { showFigures(); showViews(); showAreaRows(); lists.forEach(showRows); };
area.addEventListener('change', showAll);
period.addEventListener('change', showAll);
for (const list of lists) {
  list.search.addEventListener('input', () => showRows(list));
  list.outcome?.addEventListener('change', () => showRows(list));
}
showAll();
`;
