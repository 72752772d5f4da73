import type { Issue } from '../../src/issue/issue.ts';
import type { LabelEvent } from '../../src/issue/label-event.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';

const MS_PER_DAY = 24 * 60 * 60 * 1000;
const AREAS = [
  ...[
    'alerting',
    'auth',
    'backend',
    'cache',
    'charts',
    'cli',
    'dashboard',
    'docs',
    'explore',
    'frontend',
    'import',
    'index',
  ],
  ...[
    'login',
    'logs',
    'metrics',
    'mobile',
    'navigation',
    'panel',
    'plugins',
    'query',
    'search',
    'storage',
    'traces',
    'tables',
  ],
].map((name) => `area/${name}`);
const TYPES = ['type/bug', 'type/feature', 'type/docs'];
const WORDS = 'panel query does not load after update crash when field empty slow search wrong color login fails'.split(
  ' ',
);
const BOT = 'github-actions[bot]';

export interface BusyCorpus {
  readonly issues: readonly Issue[];
  readonly events: readonly LabelEvent[];
}

/** Issues of three years up to `now`, as a busy repository has them; the bot labelled every third, people changed some of it. */
export function busyCorpus(count: number, now: Date, bodyChars = 200): BusyCorpus {
  const seeded = createSeededRandom(7);
  const random = () => seeded.uniform();
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() ** 2 * items.length)] as Item;
  // Whole seconds, as GitHub writes them.
  const iso = (atMs: number) => `${new Date(Math.min(atMs, now.getTime())).toISOString().slice(0, 19)}Z`;
  const events: LabelEvent[] = [];
  const issues = Array.from({ length: count }, (_, at): Issue => {
    const number = at + 1;
    const createdMs = now.getTime() - (1 - at / count) * 3 * 365 * MS_PER_DAY;
    const [area, other, type] = [pick(AREAS), pick(AREAS), pick(TYPES)];
    const closedMs = createdMs + random() ** 4 * 200 * MS_PER_DAY;
    const isClosed = random() < 0.9 && closedMs <= now.getTime();
    const isChanged = random() < 0.15;
    if (number % 3 === 0) {
      const event = { issue: number, label: area, action: 'labeled', actor: BOT, at: iso(createdMs + 60_000) } as const;
      events.push(event);
      if (isChanged) {
        events.push({ ...event, action: 'unlabeled', actor: 'ann', at: iso(createdMs + MS_PER_DAY) });
        events.push({ ...event, label: other, actor: 'ann', at: iso(createdMs + MS_PER_DAY) });
      }
    }
    return {
      number,
      title: Array.from({ length: 8 }, () => pick(WORDS)).join(' '),
      body: 'word '.repeat(bodyChars / 5),
      labels: [...new Set([number % 3 === 0 && isChanged ? other : area, ...(random() < 0.8 ? [type] : [])])],
      state: isClosed ? 'closed' : 'open',
      createdAt: iso(createdMs),
      updatedAt: iso(createdMs + MS_PER_DAY),
      author: 'bob',
      details: {
        commentCount: random() < 0.4 ? 0 : 3,
        ...(isClosed && { closedAt: iso(closedMs) }),
      },
    };
  });
  return { issues, events };
}
