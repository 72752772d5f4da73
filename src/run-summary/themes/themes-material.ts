import { formatCount } from '../../text/format-count.ts';
import type { WordingMaterial } from '../wording/wording-material.ts';
import type { Theme } from './cluster-failures.ts';

/** A model need not see the rare ones. */
const MAX_THEMES = 15;
const MAX_JOBS = 8;

/** What a model is shown of failures that were grouped. */
export function themesMaterial(themes: readonly Theme[]): WordingMaterial {
  const total = themes.reduce((sum, { failures }) => sum + failures, 0);
  return {
    run: [`${formatCount(total, 'failed job')} in ${formatCount(themes.length, 'theme')}`],
    jobs: themes.slice(0, MAX_THEMES).map(({ fingerprint, failures, jobs, runs, firstAt, lastAt }) => ({
      name: jobs.slice(0, MAX_JOBS).join(', '),
      facts: [
        `What failed: ${fingerprint.text}`,
        `Failures: ${failures} in ${formatCount(runs.length, 'run')}`,
        ...(firstAt === null ? [] : [`First: ${firstAt}`, `Last: ${lastAt}`]),
      ],
      category: 'cannot tell',
      excerpts: [],
    })),
    tests: [],
    placeholders: [],
  };
}
