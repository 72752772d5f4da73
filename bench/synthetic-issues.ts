import type { Issue } from '../src/issue/issue.ts';
import { createSeededRandom } from '../src/statistics/seeded-random.ts';
import { join, type MixOptions, mixedIssues } from './mix-issues.ts';

/** One issue in so many repeats an earlier one: it begins like that and goes on like itself. */
const REPEATED_EVERY = 50;
/** How many issues earlier, at most. */
const REPEATED_WITHIN = 1_000;
/** One issue in so many has one of the rare labels, the first of them most often: of a million issues the last has one or two. */
const RARE_EVERY = 2_000;
const RARE_LABELS = 200;

/**
 * The recipe of the largest corpora, one issue after the other: mixed from real ones (mix-issues.ts), so that texts lie in clusters around
 * those and labels can be learned; some repeat an earlier one, and some have a label that hardly any other has.
 */
export function* syntheticIssues(options: MixOptions): Generator<Issue> {
  const random = createSeededRandom(options.seed + 1);
  const recent: Issue[] = [];
  for (const mixed of mixedIssues(options)) {
    const earlier =
      mixed.number % REPEATED_EVERY === 0 ? recent[Math.floor(random.uniform() * recent.length)] : undefined;
    const issue = earlier === undefined ? mixed : repeat(earlier, mixed);
    const isRare = random.uniform() < 1 / RARE_EVERY;
    const rare = `rare/${Math.floor(RARE_LABELS * random.uniform() ** 2)}`;
    yield isRare ? { ...issue, labels: [...issue.labels, rare] } : issue;
    recent[issue.number % REPEATED_WITHIN] = issue;
  }
}

function repeat(earlier: Issue, { number, title, body, createdAt }: Issue): Issue {
  return {
    ...earlier,
    number,
    title: join(earlier.title, title, ' '),
    body: join(earlier.body, body, '\n'),
    state: 'closed',
    ...(createdAt === undefined ? {} : { createdAt }),
  };
}
