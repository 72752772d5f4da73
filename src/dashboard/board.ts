import type { ReactionsLive } from '../corrections/measure-reactions.ts';
import type { BoardArea, BoardIssue } from './board-issue.ts';
import type { PeriodFigures } from './count-figures.ts';
import type { Deed } from './deed.ts';
import type { Backlogs } from './measure-backlog.ts';
import type { Closing } from './measure-closing.ts';
import type { Promises } from './measure-promise.ts';
import type { Period } from './periods.ts';

/** All that the dashboard shows, as data. */
export interface Board {
  /** `owner/name`. */
  readonly repository: string;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly counts: BoardCounts;
  /** Accounts whose labels were counted as the triager's. */
  readonly botLogins: readonly string[];
  /** Programs that set labels and are not among them, the busiest first. */
  readonly otherBots: readonly string[];
  readonly areas: readonly BoardArea[];
  readonly periods: readonly BoardPeriod[];
  readonly backlog: Backlogs;
  readonly promise: Promises;
  /** Absent where no comment of ours is known. */
  readonly reactions?: ReactionsLive;
  /** The newest first. */
  readonly deeds: Capped<BoardDeed>;
  /** Open issues without a comment, the oldest first. */
  readonly unanswered: Capped<BoardIssue>;
}

export interface BoardCounts {
  readonly issues: number;
  readonly open: number;
  /** Issues that do not say when they came in. */
  readonly undated: number;
  /** Closed issues that do not say when they were closed. */
  readonly closedUndated: number;
  /** Open issues that do not say how many comments they have. */
  readonly openUncounted: number;
}

export interface BoardPeriod extends Period {
  readonly figures: PeriodFigures;
  readonly closing: { readonly all: Closing; readonly byArea: readonly Closing[] };
  readonly weekly: WeeklyCounts;
  /** Of the busiest areas, in the order of the areas. */
  readonly weeklyByArea: readonly Pick<WeeklyCounts, 'arrived' | 'closed'>[];
}

/** A number for each week of the period. */
export interface WeeklyCounts {
  readonly arrived: readonly number[];
  readonly closed: readonly number[];
  /** Deeds that were found right, wrong, or wait, in the week in which they were done. */
  readonly right: readonly number[];
  readonly wrong: readonly number[];
  readonly waiting: readonly number[];
}

/** The first items of a list, and how long it is. */
export interface Capped<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

export interface BoardDeed extends Deed {
  readonly title: string;
  readonly areas: readonly number[];
}
