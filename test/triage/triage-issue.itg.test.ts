import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Issue } from '../../src/issue/issue.ts';
import { parseIssue } from '../../src/issue/parse-issue.ts';
import { learnKnowledge } from '../../src/triage/knowledge/learn-knowledge.ts';
import { type TriageSetting, triageIssue } from '../../src/triage/triage-issue.ts';
import type { LabelVerdict } from '../../src/verdict/verdict.ts';
import { readSample } from '../support/build-sample-index.ts';
import { LEARNING_OPTIONS } from '../support/learning-options.ts';

interface Judged {
  /** Those of the issue's own labels that were asked about. */
  readonly right: ReadonlySet<string>;
  /** Labels that were asked about, most probable first. */
  readonly labels: readonly LabelVerdict[];
}

/** Learns from the older issues and judges the newer ones as if they had just been opened. */
async function judgeNewer(issues: readonly Issue[], asked: { readonly oldCount: number; readonly labels: RegExp }) {
  const knowledge = await learnKnowledge(issues.slice(0, asked.oldCount), {
    ...LEARNING_OPTIONS,
    repository: 'acme/rocket',
  });
  const setting: TriageSetting = {
    knowledge,
    families: knowledge.labelModel.families,
    policy: { addComment: false, similarIssues: 5 },
    issueUrl: String,
  };
  const newer = issues.slice(asked.oldCount).map(async (issue): Promise<Judged> => {
    const { verdict } = await triageIssue({ ...issue, labels: [], state: 'open' }, setting);
    const labels = verdict.families.flatMap((family) => family.labels).filter(({ name }) => asked.labels.test(name));
    const right = new Set(issue.labels.filter((name) => asked.labels.test(name)));
    return { right, labels: labels.sort((a, b) => b.probability - a.probability) };
  });
  return Promise.all(newer);
}

/** Share of the issues with such a label for which one of the first `depth` is right. */
function hitRate(judged: readonly Judged[], depth: number): number {
  const answerable = judged.filter(({ right }) => right.size > 0);
  return (
    answerable.filter(({ right, labels }) => labels.slice(0, depth).some(({ name }) => right.has(name))).length /
    answerable.length
  );
}

describe('triage of the newest quarter of the sample, learned from the rest', () => {
  let judged: readonly Judged[];
  before(async () => {
    const issues = (await readSample('issues.jsonl'))
      .map(parseIssue)
      .flatMap((found) => (found.kind === 'issue' ? found.issue : []));
    const oldCount = Math.floor(issues.length * 0.75);
    judged = await judgeNewer(issues, { oldCount, labels: /^(?:area|driver)\// });
  });

  it('finds the right part of the product', () => {
    assert.ok(hitRate(judged, 1) >= 0.7, `hit@1 is ${hitRate(judged, 1)}`);
    assert.ok(hitRate(judged, 3) >= 0.8, `hit@3 is ${hitRate(judged, 3)}`);
  });

  it('means what its probabilities say', () => {
    const pairs = judged.flatMap(({ right, labels }) =>
      labels.map(({ name, probability }) => ({ probability, right: right.has(name) ? 1 : 0 })),
    );
    for (const [low, high] of [
      [0, 0.1],
      [0.1, 0.5],
      [0.5, 1.01],
    ] as const) {
      const inside = pairs.filter(({ probability }) => probability >= low && probability < high);
      const mean = (key: 'probability' | 'right') => inside.reduce((sum, pair) => sum + pair[key], 0) / inside.length;
      const error = Math.abs(mean('probability') - mean('right'));
      assert.ok(error < 0.2, `${low} to ${high}: ${mean('probability')} said, ${mean('right')} right`);
    }
  });

  it('is right where it applies a label', () => {
    const applied = judged.flatMap(({ right, labels }) =>
      labels.filter((label) => label.isSelected).map(({ name }) => right.has(name)),
    );
    assert.ok(applied.length > judged.length / 3, `${applied.length} applied`);
    assert.ok(applied.filter(Boolean).length / applied.length > 0.7);
  });
});
