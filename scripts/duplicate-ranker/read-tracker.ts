import { readFile } from 'node:fs/promises';
import type { DuplicatePair } from '../../src/backtest/duplicate-pair.ts';
import type { Issue } from '../../src/issue/issue.ts';
import { forEachFamily } from '../../src/labels/families.ts';
import { DEFAULT_TARGET_PRECISION } from '../../src/labels/target-precision.ts';
import { silentLog } from '../../src/shared/log.ts';
import type { Knowledge } from '../../src/triage/knowledge/knowledge.ts';
import { learnKnowledge } from '../../src/triage/knowledge/learn-knowledge.ts';

/** Issues of a file of JSON lines, by rising number; those of several repositories are numbered one after the other. */
export async function readIssues(file: string): Promise<Issue[]> {
  const lines = (await readLines(file)) as {
    readonly number?: number;
    readonly title: string;
    readonly body?: string;
    readonly resolution?: string;
  }[];
  return lines
    .map(
      ({ number, title, body, resolution }, row): Issue => ({
        number: number ?? row + 1,
        title,
        body: body ?? '',
        labels: [],
        state: 'open',
        ...(resolution === 'Duplicate' ? { details: { stateReason: 'duplicate' } } : {}),
      }),
    )
    .sort((a, b) => a.number - b.number);
}

export async function readPairs(file: string): Promise<DuplicatePair[]> {
  return (await readLines(file)) as DuplicatePair[];
}

/** What an index of these issues would know, without labels, which do not count for what is similar. */
export async function learnTracker(issues: readonly Issue[]): Promise<Knowledge> {
  return await learnKnowledge(issues, {
    repository: 'tracker/tracker',
    families: { maxLabels: forEachFamily(() => 0) },
    targetPrecision: DEFAULT_TARGET_PRECISION,
    isNeedsInfoLabel: () => false,
    log: silentLog,
    withoutFallback: true,
  });
}

async function readLines(file: string): Promise<unknown[]> {
  return (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
