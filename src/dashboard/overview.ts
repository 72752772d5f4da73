import type { Board } from './board.ts';
import type { Figures } from './count-figures.ts';
import { openIn } from './measure-backlog.ts';
import type { PeriodName } from './periods.ts';

/** What the overview counts of a repository: long enough that a small one has something to show. */
export const OVERVIEW_PERIOD: PeriodName = 'quarter';

/** One repository in a line. */
export interface OverviewRow {
  readonly repository: string;
  /** Issues that are open now, and those of them that nobody answered. */
  readonly open: number;
  readonly unanswered: number;
  /** Of the period. */
  readonly figures: Figures;
  /** Of what triage did, ever: what people found right and wrong. */
  readonly right: number;
  readonly wrong: number;
  /** Levels whose promise people have shown to be broken: what to look at first. */
  readonly broken: number;
}

export function toOverviewRow(board: Board): OverviewRow {
  const { levels } = board.promise;
  const period = board.periods.find(({ name }) => name === OVERVIEW_PERIOD);
  if (period === undefined) throw new RangeError(`The dashboard has no period ${OVERVIEW_PERIOD}`);
  const sum = (count: (level: (typeof levels)[number]) => number) =>
    levels.reduce((total, level) => total + count(level), 0);
  return {
    repository: board.repository,
    open: openIn(board.backlog.all),
    unanswered: board.unanswered.total,
    figures: period.figures.all,
    right: sum(({ approved }) => approved),
    wrong: sum(({ dismissed }) => dismissed),
    broken: levels.filter(({ precision, promise }) => precision.high !== null && precision.high < promise).length,
  };
}
