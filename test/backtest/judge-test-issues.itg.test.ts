import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ISSUES_IN_FLIGHT, judgeTestIssues } from '../../src/backtest/judge-test-issues.ts';
import { createAnswerRoom } from '../../src/models/answer-room.ts';
import type { ChatModel } from '../../src/models/chat-model.ts';
import { watchEngines } from '../../src/models/engine-health.ts';
import { startSpending } from '../../src/models/spending.ts';
import { type Log, silentLog } from '../../src/shared/log.ts';
import type { Knowledge } from '../../src/triage/knowledge/knowledge.ts';
import { learnKnowledge } from '../../src/triage/knowledge/learn-knowledge.ts';
import type { ModelJudges } from '../../src/verdict/model-judges.ts';
import { DEFAULT_MODEL_WEIGHTS } from '../../src/verdict/model-weights.ts';
import { LEARNING_OPTIONS } from '../support/learning-options.ts';
import { rocketIssues } from '../support/rocket-issues.ts';

const JUDGED = rocketIssues(12, 21);
const ANSWER = JSON.stringify({ isCategorizable: true, areas: ['area/fuel'], types: ['type/bug'] });

let knowledge: Knowledge;
before(async () => {
  knowledge = await learnKnowledge(rocketIssues(20), { ...LEARNING_OPTIONS, repository: 'acme/rocket' });
});

/** A model whose answers `release` lets go; counts those under way. */
function waitingModel(release: (model: { readonly held: (() => void)[] }) => void = ({ held }) => held.shift()?.()) {
  const model = { most: 0, held: [] as (() => void)[], chat: undefined as unknown as ChatModel };
  model.chat = {
    engine: 'gemini',
    name: 'gpt-4o-mini',
    limits: { maxEnumValues: 500 },
    room: createAnswerRoom(),
    async answer() {
      const { promise, resolve } = Promise.withResolvers<void>();
      model.held.push(resolve);
      model.most = Math.max(model.most, model.held.length);
      release(model);
      await promise;
      return { text: ANSWER, finish: 'done', promptTokens: 1_000, completionTokens: 10 };
    },
  };
  return model;
}

/** Lets answers go when as many questions as may be are under way, the last question's first. */
function lastFirst({ held }: { readonly held: (() => void)[] }): void {
  if (held.length === ISSUES_IN_FLIGHT) for (const answer of held.splice(0).reverse()) answer();
}

function judgesOf(chat: ChatModel): ModelJudges {
  return {
    engines: [{ engine: 'gemini', open: async () => ({ judge: chat }) }],
    askModel: 'always',
    deadlineMs: 60_000,
    spending: startSpending(),
    weights: DEFAULT_MODEL_WEIGHTS,
    health: watchEngines(),
    rules: {
      instructions: undefined,
      maxPromptTokens: 8_000,
      countTokens: (text) => Math.ceil(text.length / 4),
      retries: { maxTries: 1, timeoutMs: 60_000, firstWaitMs: 1 },
      prices: { 'gpt-4o-mini': { input: 100, output: 100 } },
      log: silentLog,
    },
  };
}

async function judge(judges: ModelJudges | undefined, log: Log = silentLog) {
  const { families } = knowledge.labelModel;
  const judged = await judgeTestIssues(JUDGED, {
    knowledge,
    families,
    isNeedsInfoLabel: () => false,
    judges,
    log,
  });
  return judged.map(({ evaluated: { durationMs: _, ...evaluated } }) => evaluated);
}

describe('judgeTestIssues', () => {
  it('asks about a few issues at a time, and the order of the answers changes nothing', async () => {
    const [steady, reversed] = [waitingModel(), waitingModel(lastFirst)];
    const one = await judge(judgesOf(steady.chat));
    const other = await judge(judgesOf(reversed.chat));
    assert.deepEqual(other, one);
    assert.deepEqual(
      one.map(({ number }) => number),
      JUDGED.map(({ number }) => number),
    );
    assert.deepEqual([steady.most <= ISSUES_IN_FLIGHT, reversed.most], [true, ISSUES_IN_FLIGHT]);
  });

  it('tells how fast it goes and what it cost so far', async () => {
    const told: (string | undefined)[] = [];
    const progress = { update: (_done: number, detail?: string) => void told.push(detail), stop() {} };
    await judge(judgesOf(waitingModel().chat), { ...silentLog, progress: () => progress });
    assert.equal(told.length, JUDGED.length);
    assert.match(told.at(-1) ?? '', /^\d+ issues a minute, 12 calls, about \$1\.2120 so far$/);
  });

  it('keeps the local verdict beside the combined one, the same as without a model', async () => {
    const alone = await judge(undefined);
    const judged = await judgeTestIssues(JUDGED, {
      knowledge,
      families: knowledge.labelModel.families,
      isNeedsInfoLabel: () => false,
      judges: judgesOf(waitingModel().chat),
      log: silentLog,
    });
    const local = judged.map(({ consulted }) => consulted?.alone.labels);
    assert.deepEqual(
      local,
      alone.map(({ labels }) => labels),
    );
    assert.ok(judged.some(({ evaluated }, at) => evaluated.labels[0]?.probability !== local[at]?.[0]?.probability));
  });
});
