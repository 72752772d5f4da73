import { ServiceError } from '../../shared/errors.ts';

/** Remembers which pages of a list were asked for, so that a list that leads back to one of them ends. */
export interface PageWatch {
  /** A page is asked for; the first has no cursor, and begins the list anew. */
  ask(cursor: string | undefined): void;
  /** Throws ServiceError where the page after it was asked for before: following it would never end. */
  follow(next: string | undefined): void;
}

/** For one list; `doing` completes "while trying to …". */
export function watchPages(doing: string): PageWatch {
  const asked = new Set<string>();
  return {
    ask(cursor) {
      if (cursor === undefined) asked.clear();
      else asked.add(cursor);
    },
    follow(next) {
      if (next === undefined || !asked.has(next)) return;
      const message =
        `GitHub's list leads back to a page that was read already, while trying to ${doing}; ` +
        'what was read so far is kept. Try again later, and check whether a proxy changes the answers.';
      throw new ServiceError(message, { service: 'GitHub', retryable: false });
    },
  };
}
