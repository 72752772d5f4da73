import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { mixIssues } from '../../../bench/mix-issues.ts';
import { openLearningThreads } from '../../../src/adapters/threads/open-learning-threads.ts';
import { encodeLocalEmbedder } from '../../../src/embedding/local/local-embedder-file.ts';
import { parseIssue } from '../../../src/issue/parse-issue.ts';
import { encodeLabelModel } from '../../../src/labels/label-model-file.ts';
import { learnFromIssues } from '../../../src/labels/learn-from-issues.ts';
import type { WorkPool } from '../../../src/shared/work-pool.ts';
import { LEARNING_OPTIONS } from '../../support/learning-options.ts';

const SAMPLE = join(import.meta.dirname, '../../../sample/issues.jsonl');
/** More than are learned from in the calling thread alone. */
const ISSUES = 600;

async function readSample() {
  const lines = (await readFile(SAMPLE, 'utf8')).trim().split('\n');
  return lines.flatMap((line) => {
    const parsed = parseIssue(JSON.parse(line));
    return parsed.kind === 'issue' ? [parsed.issue] : [];
  });
}

test('what is learned is the same to the last bit however many threads share the work', async () => {
  const issues = mixIssues({ corpora: [await readSample()], count: ISSUES, seed: 3 });
  const shared: string[] = [];
  const learn = async (threads: number) => {
    const openPool = (): WorkPool => {
      const pool = openLearningThreads(threads);
      const run: WorkPool['run'] = (work, batch) => {
        shared.push(work.name);
        return pool.run(work, batch);
      };
      return { run, close: () => pool.close() };
    };
    const learned = await learnFromIssues(issues, { ...LEARNING_OPTIONS, openPool });
    const { documents, boilerplate, vectors, sketches, localModel, labelModel } = learned;
    return {
      documents,
      boilerplate: [...boilerplate],
      vectors: Buffer.from(vectors.slice().buffer),
      sketches: sketches.map((sketch) => Buffer.from(sketch).toString('hex')),
      embedder: Buffer.from(encodeLocalEmbedder(localModel)),
      heads: Buffer.from(encodeLabelModel(labelModel)),
    };
  };
  const [alone, two, three] = [await learn(1), await learn(2), await learn(3)];
  for (const other of [two, three]) {
    for (const part of ['vectors', 'embedder', 'heads'] as const) assert.ok(alone[part].equals(other[part]), part);
    assert.deepEqual(other.documents, alone.documents);
    assert.deepEqual([other.boilerplate, other.sketches], [alone.boilerplate, alone.sketches]);
  }
  assert.deepEqual([...new Set(shared)].sort(), [
    'countLinesOf',
    'fitHeadOf',
    'fitToRows',
    'fitWordingOf',
    'readWordingOf',
    'representRows',
    'scoreByHead',
    'scoreByWording',
    'takeApart',
  ]);
});
