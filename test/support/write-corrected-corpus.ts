import { openScrapeFile } from '../../src/adapters/sqlite/open-corpus.ts';
import { NO_PROGRESS } from '../../src/corpus/scrape-progress.ts';
import type { Issue } from '../../src/issue/issue.ts';
import type { LabelEvent } from '../../src/issue/label-event.ts';
import { rocketIssues } from './rocket-issues.ts';

export interface CorrectedCorpus {
  readonly issues: readonly Issue[];
  readonly events: readonly LabelEvent[];
}

const BOT = 'github-actions[bot]';
const FUEL = 'area/fuel';
const RADIO = 'area/radio';
const AGE_MS = 40 * 24 * 60 * 60 * 1000;

/**
 * Issues of a rocket: on the newest `set` of those that speak of fuel the triager has set that label, and on the newest
 * `removed` of these a person has put the radio's in its place.
 */
export function correctedIssues({ count = 120, set = 25, removed = 13 } = {}): CorrectedCorpus {
  const issues = rocketIssues(count);
  const spoken = issues.filter(({ labels }) => labels.includes(FUEL)).slice(-set);
  const wrong = new Set(spoken.slice(-removed).map(({ number }) => number));
  const at = new Date(Date.now() - AGE_MS).toISOString();
  const later = new Date(Date.now() - AGE_MS / 2).toISOString();
  const event = (issue: number, label: string): LabelEvent => ({ issue, label, action: 'labeled', actor: BOT, at });
  return {
    issues: issues.map((issue) =>
      wrong.has(issue.number)
        ? { ...issue, labels: issue.labels.map((label) => (label === FUEL ? RADIO : label)) }
        : issue,
    ),
    events: [
      ...spoken.map(({ number }) => event(number, FUEL)),
      ...[...wrong].flatMap((number): LabelEvent[] => [
        { ...event(number, FUEL), action: 'unlabeled', actor: 'ann', at: later },
        { ...event(number, RADIO), actor: 'ann', at: later },
      ]),
    ],
  };
}

/** A corpus file as a scrape leaves it. */
export async function writeCorrectedCorpus(
  path: string,
  { issues, events }: CorrectedCorpus,
  repository = 'acme/rocket',
): Promise<void> {
  const store = openScrapeFile(path, { repository });
  try {
    await store.commit({
      progress: NO_PROGRESS,
      issues,
      events: events.map((event, index) => ({ ...event, id: index + 1 })),
    });
  } finally {
    await store.close();
  }
}
