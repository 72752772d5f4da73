import type { KnownDuplicate } from './known-duplicate.ts';

/** What GitHub tells of one issue, oldest first. */
export interface ToldOfDuplicates {
  readonly issue: number;
  /** `owner/name` of its repository. */
  readonly repository: string;
  readonly marks: readonly DuplicateMark[];
  readonly comments: readonly DuplicateComment[];
}

/** Somebody marked the issue as a duplicate of another one of its repository, or took that back. */
export interface DuplicateMark {
  readonly action: 'marked' | 'unmarked';
  readonly of: number;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface DuplicateComment {
  readonly body: string;
  readonly by: string;
  /** What its author is to the repository, in GitHub's words. */
  readonly association: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Whose word counts: those who may close issues of others. */
const ASSOCIATIONS = ['OWNER', 'MEMBER', 'COLLABORATOR'];
/**
 * GitHub's own convention, at the beginning of a line
 * (https://docs.github.com/issues/tracking-your-work-with-issues/administering-issues/marking-issues-or-pull-requests-as-a-duplicate).
 */
const STATEMENT = /^[ \t]*duplicate of:?[ \t]+(?<place>[\w./:-]*?)(?:#|\/issues\/)(?<number>[1-9]\d{0,9})\b/gim;

/**
 * What people say that an issue repeats. A mark that was not taken back counts; only where there is none, a comment of
 * somebody with rights does, unless the same was marked and taken back. An issue never repeats itself.
 */
export function findDuplicates(told: ToldOfDuplicates): KnownDuplicate[] {
  const { issue, marks } = told;
  const last = new Map(marks.filter(({ of }) => of !== issue).map((mark) => [mark.of, mark]));
  const marked = [...last.values()].filter(({ action }) => action === 'marked');
  if (marked.length > 0) return marked.map(({ of, by, at }) => ({ issue, of, source: 'event', by, at }));
  const said = told.comments
    .filter(({ association }) => ASSOCIATIONS.includes(association))
    .flatMap(({ body, by, at }) =>
      statementsOf(body, told).map((of) => ({ issue, of, source: 'comment', by, at }) as const),
    )
    .filter(({ of }) => of !== issue && !last.has(of));
  // The latest word counts: earlier ones were mistaken.
  return said.slice(-1);
}

function statementsOf(body: string, { repository }: ToldOfDuplicates): number[] {
  return [...body.matchAll(STATEMENT)].flatMap(({ groups }) => {
    const { place = '', number } = groups ?? {};
    const isHere = place === '' || place.toLowerCase().replace(/^https?:\/\/[^/]+\//, '') === repository.toLowerCase();
    return isHere ? [Number(number)] : [];
  });
}
