import type { Issue } from '../issue/issue.ts';
import { ServiceError } from '../shared/errors.ts';

/** Of GitHub's search, signed in (https://docs.github.com/rest/search/search#rate-limit, for semantic and hybrid search). */
const SEARCHES_A_MINUTE = 10;
const MINUTE_MS = 60_000;

export interface LimitedSearch {
  readonly search: (issue: Issue) => Promise<readonly Issue[]>;
  /** Told once a run, when something first keeps the search from being asked: in whole sentences. */
  readonly tell: (text: string) => void;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/**
 * A search that is only asked as often as it may be, and that nothing waits for: where it is over its limit, the issue does
 * without it; where it fails, it is not asked again in this run. Undefined where it was not asked.
 */
export function searchWithinLimit({
  search,
  tell,
  now,
}: LimitedSearch): (issue: Issue) => Promise<readonly Issue[] | undefined> {
  const asked: number[] = [];
  let isBroken = false;
  let isToldOfLimit = false;
  return async (issue) => {
    if (isBroken) return undefined;
    const startMs = now();
    if (asked.filter((atMs) => startMs - atMs < MINUTE_MS).length >= SEARCHES_A_MINUTE) {
      if (!isToldOfLimit)
        tell(
          `GitHub's search may be asked ${SEARCHES_A_MINUTE} times a minute: from #${issue.number} on some issues did without it.`,
        );
      isToldOfLimit = true;
      return undefined;
    }
    asked.push(startMs);
    try {
      return await search(issue);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      isBroken = true;
      tell(`GitHub's search was not asked for similar issues any more. ${error.message}`);
      return undefined;
    }
  };
}
