import type { DecisionOutcome } from '../../corrections/decision.ts';
import type { Cell, Inline, Table } from '../../evaluation/report/block.ts';
import { label, remark } from '../../evaluation/report/block.ts';
import { renderHtmlBlock } from '../../evaluation/report/render-html-blocks.ts';
import { formatCount, formatNumber } from '../../text/format-count.ts';
import type { Board, BoardDeed, Capped } from '../board.ts';
import { areaInline } from './area-name.ts';
import { renderListControls } from './controls.ts';

/** Address of an issue; undefined where none can be made. */
export type IssueUrl = (number: number) => string | undefined;

const MS_PER_SECOND = 1000;
const DAY_CHARS = 'yyyy-mm-dd'.length;

/** In the order of the choice. */
const OUTCOMES: Readonly<Record<DecisionOutcome, string>> = {
  approved: 'approved',
  kept: 'left in place',
  dismissed: 'dismissed',
  removed: 'taken back',
  changed: 'changed',
  pending: 'not decided yet',
  superseded: 'overtaken',
};

/** The newest deeds of the triager, with what people made of them. */
export function renderDeeds({ deeds }: Board, issueUrl: IssueUrl): string {
  const present = new Set(deeds.items.map(({ outcome }) => outcome));
  const outcomes = Object.entries(OUTCOMES).filter(([outcome]) => present.has(outcome as DecisionOutcome));
  const table: Table = {
    kind: 'table',
    title: 'What triage did, and what people made of it',
    isSortable: true,
    columns: [{ title: 'Issue' }, { title: 'What' }, { title: 'How' }, { title: 'State' }, { title: 'On' }],
    rows: deeds.items.map((deed) => [
      issueCell(deed.issue, deed.title, issueUrl),
      { content: whatOf(deed) },
      { content: [deed.mode === 'applied' ? 'added' : `suggested, ${deed.level}`] },
      { content: outcomeOf(deed) },
      dayCell(deed.atMs),
    ]),
    marks: deeds.items.map(({ areas: own, outcome, atMs }) => ({ ...mark(own, atMs), outcome })),
  };
  const choices = outcomes.map(([value, name]) => ({ value, name }));
  return renderList({ id: 'deeds', table, choices, size: sayCap(deeds, 'newest') });
}

function whatOf({ kind, value }: BoardDeed): Inline[] {
  if (kind === 'label' || kind === 'type' || kind === 'field') return [label(value)];
  return kind === 'assignee' ? ['given to ', label(value)] : [`duplicate of #${value}`];
}

function outcomeOf({ outcome, replacedBy }: BoardDeed): Inline[] {
  const words = OUTCOMES[outcome];
  if (outcome !== 'changed' || replacedBy.length === 0) return [words];
  return [`${words} to `, ...replacedBy.flatMap((name, at) => (at === 0 ? [label(name)] : [' ', label(name)]))];
}

/** Open issues that nobody answered. */
export function renderUnanswered({ unanswered, areas, counts }: Board, issueUrl: IssueUrl): string {
  const table: Table = {
    kind: 'table',
    title: 'Open issues without a comment',
    isSortable: true,
    columns: [{ title: 'Issue' }, { title: 'Areas' }, { title: 'Came in' }],
    rows: unanswered.items.map(({ number, title, areas: own, createdMs }) => [
      issueCell(number, title, issueUrl),
      { content: own.flatMap((at) => [areaInline(areas[at] ?? { kind: 'none' }), ' ']) },
      dayCell(createdMs),
    ]),
    marks: unanswered.items.map(({ areas: own, createdMs }) => mark(own, createdMs)),
  };
  const uncounted = counts.openUncounted;
  const unknown =
    uncounted === 0
      ? ''
      : ` Of ${formatCount(uncounted, 'open issue')} the corpus does not know how many comments there are.`;
  return renderList({ id: 'unanswered', table, choices: [], size: `${sayCap(unanswered, 'oldest')}${unknown}` });
}

interface List {
  readonly id: string;
  readonly table: Table;
  readonly choices: readonly { readonly value: string; readonly name: string }[];
  /** How much of the list is there. */
  readonly size: string;
}

function renderList({ id, table, choices, size }: List): string {
  const said = size === '' ? '' : renderHtmlBlock(remark(size));
  return `${said}\n${renderListControls(id, choices)}\n<div id="${id}">\n${renderHtmlBlock(table)}\n</div>`;
}

/** `Shown are the oldest 500 of 3,210.` */
function sayCap({ items, total }: Capped<unknown>, which: string): string {
  return items.length === total
    ? ''
    : `Shown are the ${which} ${formatNumber(items.length)} of ${formatNumber(total)}.`;
}

function issueCell(number: number, title: string, issueUrl: IssueUrl): Cell {
  return { content: [{ kind: 'issue', number, url: issueUrl(number) }, ' ', { kind: 'quote', text: title }] };
}

function dayCell(atMs: number | undefined): Cell {
  if (atMs === undefined) return { content: ['unknown'], sort: null };
  return { content: [new Date(atMs).toISOString().slice(0, DAY_CHARS)], sort: Math.floor(atMs / MS_PER_SECOND) };
}

/** What the filters go by: areas with spaces between, and the second. */
function mark(areas: readonly number[], atMs: number | undefined): Record<string, string | number> {
  return { areas: areas.join(' '), at: atMs === undefined ? '' : Math.floor(atMs / MS_PER_SECOND) };
}
