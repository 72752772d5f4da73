import assert from 'node:assert/strict';
import { it } from 'node:test';
import { collectClosingCases } from '../../src/backtest/collect-closing-cases.ts';
import { learnClosing } from '../../src/indexing/learn-closing.ts';
import type { Issue } from '../../src/issue/issue.ts';
import { learnFromIssues } from '../../src/labels/learn-from-issues.ts';
import { toKnowledge } from '../../src/triage/knowledge/learn-knowledge.ts';
import { LEARNING_OPTIONS } from '../support/learning-options.ts';
import { rocketIssues } from '../support/rocket-issues.ts';

const COUNT = 45;
/** Each of the later ones repeats an earlier one word for word, which has a word of its own. */
const ORIGINALS: readonly Issue[] = rocketIssues(COUNT).map((issue) => {
  const own = `mission${String.fromCharCode(97 + (issue.number % 26))}${issue.number} capsule${issue.number}x`;
  return { ...issue, title: `${issue.title} ${own}`, body: `${own} ${own}` };
});
const COPIES = ORIGINALS.map((issue) => ({ ...issue, number: issue.number + COUNT }));
const DUPLICATES = COPIES.map(({ number }) => ({
  issue: number,
  of: number - COUNT,
  source: 'event' as const,
  by: 'anna',
  at: '2026-01-01T00:00:00Z',
}));

it('closing is learned from what people called duplicates of open issues, and from nothing else', async () => {
  const learned = await learnFromIssues([...ORIGINALS, ...COPIES], LEARNING_OPTIONS);
  const learn = (duplicates: typeof DUPLICATES, from = learned) =>
    learnClosing(from, { repository: 'acme/rocket', duplicates, service: undefined });
  const closing = await learn(DUPLICATES);
  assert.ok(closing !== undefined && closing.cases >= 30 && closing.right / closing.cases >= 0.9);
  assert.equal(await learn(DUPLICATES.slice(0, 29)), undefined);
  assert.equal(await learn(DUPLICATES.map((one) => ({ ...one, of: ((one.of + 3) % COUNT) + 1 }))), undefined);
  const closed = learned.issues.map((issue) => ({ ...issue, state: 'closed' as const }));
  assert.equal(await learn(DUPLICATES, { ...learned, issues: closed }), undefined);
});

it('an issue that was closed as a duplicate stands for what it repeats, where that was open', async () => {
  const repeated = COPIES.map((issue) => ({
    ...issue,
    number: issue.number + COUNT,
    title: `Again: ${issue.title}`,
    createdAt: '2026-03-01T00:00:00Z',
  }));
  const closedCopies = COPIES.map((issue) => ({
    ...issue,
    state: 'closed' as const,
    createdAt: '2026-01-01T00:00:00Z',
    details: { stateReason: 'duplicate', closedAt: '2026-02-01T00:00:00Z' },
  }));
  const originals = ORIGINALS.map((issue) => ({
    ...issue,
    title: `${issue.title} engine valve pressure log of another kind`,
    createdAt: '2025-01-01T00:00:00Z',
  }));
  const issues = [...originals, ...closedCopies, ...repeated];
  const learned = await learnFromIssues(issues, LEARNING_OPTIONS);
  const pairs = [
    ...DUPLICATES.map(({ issue, of }) => ({ issue, duplicate: of })),
    ...repeated.map(({ number }) => ({ issue: number, duplicate: number - 2 * COUNT })),
  ];
  const knowledge = toKnowledge(learned, { repository: 'acme/rocket' });
  const { cases } = await collectClosingCases(pairs, { issues, knowledge });
  const late = cases.slice(-COUNT);
  assert.ok(late.filter(({ wasOpen, isDuplicate }) => wasOpen === true && isDuplicate).length >= 40);
  const without = await collectClosingCases(pairs.slice(COUNT), { issues, knowledge });
  assert.ok(without.cases.slice(-COUNT).filter(({ wasOpen }) => wasOpen === true).length <= 5);
});
