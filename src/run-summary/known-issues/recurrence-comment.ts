import { formatCount } from '../../text/format-count.ts';

/** What one day's comment says of a failure that came back. */
export interface Recurrences {
  /** Of the day in UTC, `2031-04-05`. */
  readonly day: string;
  /** Runs of that day so far. */
  readonly count: number;
  /** The newest ones, oldest first. */
  readonly runs: readonly RecurringRun[];
}

export interface RecurringRun {
  readonly id: number;
  readonly url: string;
}

const MAX_RUNS = 20;
const COUNT = /^Failed again in ([\d,]{1,9}) runs? on /m;
const RUN = /\[run (\d{1,15})\]\(([^\s()]{1,500})\)/g;

/** One comment a day and issue. */
export function recurrenceMarker(day: string): string {
  return `<!-- auto-triager: ci-failure again ${day} -->`;
}

/** What a comment of ours says; none of its runs where it is of another form. */
export function parseRecurrences(day: string, body: string): Recurrences {
  const runs = [...body.matchAll(RUN)].map(([, id, url = '']) => ({ id: Number(id), url }));
  return { day, runs, count: Math.max(runs.length, Number(COUNT.exec(body)?.[1]?.replaceAll(',', '') ?? 0)) };
}

/** With one run more; the same where it is known already. */
export function addRecurrence(known: Recurrences, run: RecurringRun): Recurrences {
  if (known.runs.some(({ id }) => id === run.id)) return known;
  return { ...known, count: known.count + 1, runs: [...known.runs, run].slice(-MAX_RUNS) };
}

/** Of a closed issue it says so: nobody else reopens it. */
export function renderRecurrences({ day, count, runs }: Recurrences, state: 'open' | 'closed'): string {
  const links = runs.map(({ id, url }) => `[run ${id}](${url})`).join(', ');
  const closed = state === 'closed' ? ' This issue is closed; reopen it if it is the same.' : '';
  return `Failed again in ${formatCount(count, 'run')} on ${day}: ${links}.${closed}`;
}
