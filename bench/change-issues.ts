import type { Issue } from '../src/issue/issue.ts';

/** What happens to a corpus of 45,000 issues in about two days; 100 issues in all. */
export const CHANGES = { fresh: 15, edited: 40, relabelled: 30, restated: 12, gone: 3 } as const;

/** How many of `others` are used up: new issues, texts of edited ones and labels of relabelled ones. */
export const OTHERS = CHANGES.fresh + CHANGES.edited + CHANGES.relabelled;

/**
 * The issues after 100 of them changed, spread over all: some are new (at the end), some were edited, relabelled, closed or
 * opened again, and some are gone. `issues` are numbered from 1; there are at least 1,000.
 */
export function changeIssues(issues: readonly Issue[], others: readonly Issue[]): Issue[] {
  const kinds = (['edited', 'relabelled', 'restated', 'gone'] as const).flatMap((kind) =>
    Array.from({ length: CHANGES[kind] }, () => kind),
  );
  const spacing = Math.floor(issues.length / kinds.length);
  const spare = others.values();
  const next = () => spare.next().value as Issue;
  const changed = issues.flatMap((issue, row): Issue[] => {
    const kind = row % spacing === 0 ? kinds[row / spacing] : undefined;
    if (kind === 'gone') return [];
    if (kind === 'restated') return [{ ...issue, state: issue.state === 'open' ? 'closed' : 'open' }];
    if (kind === 'relabelled') return [{ ...issue, labels: next().labels }];
    if (kind === undefined) return [issue];
    const { title, body } = next();
    return [{ ...issue, title, body }];
  });
  const fresh = Array.from({ length: CHANGES.fresh }, (_, at) => ({ ...next(), number: issues.length + at + 1 }));
  return [...changed, ...fresh];
}
