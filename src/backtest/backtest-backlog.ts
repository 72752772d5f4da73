import { inTimeOrder } from '../corpus/in-time-order.ts';
import { toCatalogIssue } from '../corpus/to-catalog-issue.ts';
import { toDocument } from '../document/to-document.ts';
import { type BacklogMetrics, measureBacklog } from '../evaluation/backlog-metrics.ts';
import type { Issue } from '../issue/issue.ts';
import type { LabelFamily } from '../labels/label-families.ts';
import { createExactIndex } from '../neighbors/exact-index.ts';
import type { Hit } from '../neighbors/vector-index.ts';
import { embedIssue } from '../triage/knowledge/embed-issue.ts';
import { foreseeQueries } from '../triage/knowledge/foresee-queries.ts';
import type { Knowledge } from '../triage/knowledge/knowledge.ts';
import { learnKnowledge } from '../triage/knowledge/learn-knowledge.ts';
import type { BacktestTask } from './backtest-task.ts';
import { judgeTestIssues } from './judge-test-issues.ts';

/** Up to so many issues in all, everything is learned once more with the backlog in it; it takes as long as the first time. */
const MAX_RELEARNED = 2_000;

export interface BacklogSetting {
  readonly repository: string;
  /** Learned from the training issues alone. */
  readonly knowledge: Knowledge;
  readonly allFamilies: readonly LabelFamily[];
}

/**
 * Judges the test issues once more as a backlog: already in the index, without labels, as if nobody had come to them. They
 * may teach how people write, not which labels they get. In a small history everything is learned with them, as a rebuild
 * does; in a large one, where one issue moves nothing that is learned, they are put into the index as an update does.
 */
export async function backtestBacklog(task: BacktestTask, setting: BacklogSetting): Promise<readonly BacklogMetrics[]> {
  const { allFamilies } = setting;
  const waiting = inTimeOrder(task.test).map((issue): Issue => ({ ...issue, labels: [], state: 'open' }));
  const isSmall = task.train.length + waiting.length <= MAX_RELEARNED;
  const knowledge = await (isSmall ? relearn : update)(waiting, { task, setting });
  const { isNeedsInfoLabel, log } = task;
  const judging = { knowledge, families: knowledge.labelModel.families, isNeedsInfoLabel, log };
  const judged = await judgeTestIssues(inTimeOrder(task.test), judging);
  const issues = judged.map(({ evaluated }) => evaluated);
  return allFamilies.map(({ name, labels }) => measureBacklog({ family: name, members: labels, issues }));
}

interface Waiting {
  readonly task: BacktestTask;
  readonly setting: BacklogSetting;
}

async function relearn(waiting: readonly Issue[], { task, setting }: Waiting): Promise<Knowledge> {
  const { train, log, service } = task;
  const knowledge = await learnKnowledge(inTimeOrder([...train, ...waiting]), {
    ...task,
    repository: setting.repository,
    withoutFallback: true,
  });
  return await foreseeQueries(waiting, { knowledge, service, log });
}

async function update(waiting: readonly Issue[], { setting: { knowledge } }: Waiting): Promise<Knowledge> {
  const { dimensions } = knowledge.embedder;
  const placed: { readonly number: number; readonly vector: Float32Array }[] = [];
  const unplaced: number[] = [];
  const added = new Map<number, ReturnType<typeof toCatalogIssue>>();
  for (const issue of waiting) {
    const document = toDocument(issue, knowledge.boilerplate);
    const { query } = await embedIssue(document, knowledge);
    if (query.vector === undefined) unplaced.push(issue.number);
    else placed.push({ number: issue.number, vector: query.vector });
    added.set(issue.number, toCatalogIssue(issue, { document, sketch: query.sketch }));
  }
  const numbers = waiting.map(({ number }) => number);
  const vectors = new Float32Array(placed.length * dimensions);
  for (const [row, { vector }] of placed.entries()) vectors.set(vector, row * dimensions);
  const waitingIndex = createExactIndex({ vectors, dimensions, numbers: placed.map(({ number }) => number) });
  const isAdded = (number: number) => added.has(number);
  return {
    ...knowledge,
    async search(query, count) {
      const hits = [...(await knowledge.search(query, count)), ...waitingIndex.search(query, count)];
      return hits.sort((a: Hit, b: Hit) => b.similarity - a.similarity || a.number - b.number).slice(0, count);
    },
    vectorOf: async (number) => waitingIndex.vectorOf(number) ?? (await knowledge.vectorOf(number)),
    readUnplaced: async () => [...(await knowledge.readUnplaced()), ...unplaced],
    readNumbers: async () => [...(await knowledge.readNumbers()), ...numbers].sort((a, b) => a - b),
    async readIssues(asked) {
      const others = await knowledge.readIssues(asked.filter((number) => !isAdded(number)));
      const known = new Map([...added, ...others.map((issue) => [issue.number, issue] as const)]);
      return asked.flatMap((number) => known.get(number) ?? []);
    },
    async readSketches(asked) {
      const others = await knowledge.readSketches(asked.filter((number) => !isAdded(number)));
      const own = asked.flatMap((number) => added.get(number) ?? []);
      return new Map([...others, ...own.map(({ number, sketch }) => [number, sketch] as const)]);
    },
  };
}
