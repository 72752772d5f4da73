import type { Board } from '../../src/dashboard/board.ts';
import { buildBoard } from '../../src/dashboard/build-board.ts';
import type { Issue } from '../../src/issue/issue.ts';
import type { LabelEvent } from '../../src/issue/label-event.ts';
import type { Suggestion } from '../../src/issue/suggestion.ts';
import { createFamilyFinder } from '../../src/labels/family-finder.ts';

/** A Wednesday. */
export const BOARD_NOW = new Date('2026-06-10T12:00:00Z');
export const BOARD_BOT = 'github-actions[bot]';

export interface BoardParts {
  readonly issues?: readonly Issue[];
  readonly events?: readonly LabelEvent[];
  readonly suggestions?: readonly Suggestion[];
  readonly repository?: string;
}

/** The dashboard of `acme/rocket` at noon of a Wednesday. */
export function boardOf({ issues = [], events = [], suggestions = [], repository = 'acme/rocket' }: BoardParts): Board {
  const history = {
    botLogins: [BOARD_BOT],
    settlingDays: 14,
    issues,
    events,
    suggestions,
    typeEvents: [],
    now: BOARD_NOW,
    familyOf: createFamilyFinder({}),
  };
  return buildBoard({ repository, issues, history, targetPrecision: {} });
}

/** ISO 8601, so many days before the dashboard is made. */
export function daysAgo(days: number): string {
  return new Date(BOARD_NOW.getTime() - days * 24 * 60 * 60 * 1000).toISOString();
}
