import type { Fields } from './field.ts';
import { MAX_ISSUE_NUMBER, MAX_ISSUE_NUMBERS } from './issue-numbers.ts';
import type { OptionSource } from './option-source.ts';
import { wholeNumber } from './value-schemas.ts';

/** Options that name a backlog of issues in place of numbers. */
export const backfillFields = {
  unlabeled: {
    description: 'instead of numbers: this many of the newest open issues that have no label of any family',
    flag: '--unlabeled <count>',
    input: 'unlabeled',
    schema: wholeNumber({ min: 1, max: MAX_ISSUE_NUMBERS }),
  },
  below: {
    description: 'only issues with smaller numbers than this; goes with unlabeled',
    flag: '--below <number>',
    input: 'below',
    schema: wholeNumber({ min: 1, max: MAX_ISSUE_NUMBER }),
  },
} as const satisfies Fields;

export interface GivenBackfill {
  readonly isGiven: (key: keyof typeof backfillFields | 'issueNumber') => boolean;
  readonly source: OptionSource;
  /** What the user calls the option that takes numbers. */
  readonly numberName: string;
}

/** What of these options does not go together. */
export function checkBackfill({ isGiven, source, numberName }: GivenBackfill): string[] {
  const [unlabeled, below] = [source.nameOf(backfillFields.unlabeled), source.nameOf(backfillFields.below)];
  if (isGiven('unlabeled') && isGiven('issueNumber')) {
    return [`${unlabeled} and ${numberName} exclude each other; give one of them`];
  }
  return isGiven('below') && !isGiven('unlabeled') ? [`${below} needs ${unlabeled}`] : [];
}
