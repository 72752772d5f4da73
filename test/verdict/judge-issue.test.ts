import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { createAnswerRoom } from '../../src/models/answer-room.ts';
import type { ChatModel } from '../../src/models/chat-model.ts';
import { type EngineHealth, watchEngines } from '../../src/models/engine-health.ts';
import type { ProviderId } from '../../src/models/providers.ts';
import { QuestionError } from '../../src/models/question-error.ts';
import { startSpending } from '../../src/models/spending.ts';
import { ServiceError } from '../../src/shared/errors.ts';
import { silentLog } from '../../src/shared/log.ts';
import { judgeIssue } from '../../src/verdict/judge-issue.ts';
import type { ModelJudges } from '../../src/verdict/model-judges.ts';
import { DEFAULT_MODEL_WEIGHTS } from '../../src/verdict/model-weights.ts';
import type { Recording, RecordingStore } from '../../src/verdict/recording.ts';
import { buildFamily, buildIssue, buildVerdict } from '../plan/build-verdict.ts';
import { buildDocument } from '../support/build-document.ts';
import { holdClock } from '../support/hold-clock.ts';
import { recordWaits } from '../support/record-waits.ts';
import { until } from '../support/until.ts';

const AN_HOUR_MS = 3_600_000;
const ANSWER = JSON.stringify({ isCategorizable: true, areas: ['area/fuel'] });
const TASK = {
  issue: buildIssue(),
  document: buildDocument({ number: 7, title: 'The tank leaks', body: 'Since the update.' }),
  local: buildVerdict({ families: [buildFamily('area', { 'area/fuel': 0.5 })] }),
  descriptions: new Map<string, string>(),
  readNeighbors: () => [],
};

/** A model that does this at each call; `calls` counts. */
function fake(engine: ProviderId, work: (signal: AbortSignal) => Promise<string>, { promptTokens = 1_000_000 } = {}) {
  const model = { calls: 0, engine, open: async () => ({ judge: chat }) };
  const chat: ChatModel = {
    engine,
    name: 'gpt-4o-mini',
    limits: { maxEnumValues: 500 },
    room: createAnswerRoom(),
    async answer(_request, signal) {
      model.calls++;
      const text = await work(signal);
      return { text, finish: 'done', promptTokens, completionTokens: 0 };
    },
  };
  return model;
}

function fault(status: number): ServiceError {
  return new ServiceError(`It failed with ${status}.`, { service: 'Test', status, retryable: false });
}

/** Dollars that are enough for the longest answer to one question, and not for two. */
const ONE_CALL = 0.004;

/** Recordings in memory. */
function memoryRecordings(): { readonly mode: 'record'; readonly store: RecordingStore; readonly kept: Recording[] } {
  const kept: Recording[] = [];
  const store: RecordingStore = {
    read: async (number) => kept.findLast(({ issue }) => issue === number),
    write: async (recording) => void kept.push(recording),
  };
  return { mode: 'record', store, kept };
}

/** An engine that is dead, or alive, from the start; what it is told is counted. */
function steadyHealth(isAlive: boolean): EngineHealth & { answers: number; failures: number } {
  const health = {
    answers: 0,
    failures: 0,
    isAlive: () => isAlive,
    answered: () => void health.answers++,
    failed: () => void health.failures++,
  };
  return health;
}

function judgesOf(
  engines: ModelJudges['engines'],
  changes: { deadlineMs?: number; maxCost?: number } = {},
): ModelJudges {
  return {
    engines,
    askModel: 'when_unsure',
    deadlineMs: changes.deadlineMs ?? AN_HOUR_MS,
    spending: startSpending(changes.maxCost),
    weights: DEFAULT_MODEL_WEIGHTS,
    health: watchEngines(),
    rules: {
      instructions: undefined,
      maxPromptTokens: 8000,
      countTokens: (text) => Math.ceil(text.length / 4),
      retries: { maxTries: 3, timeoutMs: AN_HOUR_MS, firstWaitMs: 1 },
      prices: { 'gpt-4o-mini': { input: 0.15, output: 0.6 } },
      log: silentLog,
    },
  };
}

describe('judgeIssue', () => {
  it('leaves a second engine its share of the time when the first never answers', async (t) => {
    const deadlineMs = 106;
    const clock = holdClock(t);
    const limits = recordWaits(t, deadlineMs / 2);
    const hanging = fake('gemini', async (signal) => {
      await once(signal, 'abort');
      clock.advance(deadlineMs / 2);
      throw fault(503);
    });
    const other = fake('openai', async () => ANSWER);
    const verdict = await judgeIssue(TASK, judgesOf([hanging, other], { deadlineMs }));
    assert.equal(verdict.engine, 'openai');
    // The second is asked two questions.
    assert.deepEqual(limits, new Array(3).fill(deadlineMs / 2));
  });

  it('goes on asking an engine whose filter stops some issues', async () => {
    const filtered = fake('gemini', async () => {
      throw new QuestionError('Its filter stepped in.', { service: 'Test', status: 400, retryable: false });
    });
    const judges = judgesOf([filtered]);
    for (let issue = 0; issue < 5; issue++) await judgeIssue(TASK, judges);
    assert.equal(filtered.calls, 5);
  });

  it('asks an engine with a wrong key once in a run, and a failing one three times', async () => {
    for (const [status, calls] of [
      [401, 1],
      [503, 3],
    ] as const) {
      const broken = fake('gemini', async () => {
        throw fault(status);
      });
      const judges = judgesOf([broken]);
      for (let issue = 0; issue < 5; issue++) await judgeIssue(TASK, judges);
      assert.equal(broken.calls, calls);
      const { model } = await judgeIssue(TASK, judges);
      assert.match(model?.notes[0]?.text ?? '', /^Gemini was not asked: it failed for earlier issues\./);
    }
  });

  it('goes on asking an engine that fails now and then', async () => {
    let count = 0;
    const moody = fake('gemini', async () => {
      if (count++ % 2 === 0) throw fault(503);
      return ANSWER;
    });
    const judges = judgesOf([moody]);
    for (let issue = 0; issue < 10; issue++) await judgeIssue(TASK, judges);
    assert.equal(moody.calls, 10);
  });

  it('stops asking in a run before the limit of what it may cost is passed', async () => {
    const model = fake('gemini', async () => ANSWER);
    const judges = judgesOf([model], { maxCost: 0.301 });
    const verdicts = [];
    for (let issue = 0; issue < 4; issue++) verdicts.push(await judgeIssue(TASK, judges));
    assert.deepEqual(
      verdicts.map(({ engine }) => engine),
      ['gemini', 'gemini', 'local', 'local'],
    );
    assert.match(verdicts[3]?.model?.notes[0]?.text ?? '', /limit of max_cost is reached/);
    assert.ok(judges.spending.total() <= 0.301);
  });

  it('does not hide a mistake of the program', async () => {
    const wrong = fake('gemini', async () => {
      throw new TypeError('a mistake');
    });
    await assert.rejects(judgeIssue(TASK, judgesOf([wrong])), { message: 'a mistake' });
  });

  it('takes a recorded answer though the engine is dead, and learns nothing of the engine from it', async () => {
    const [model, recordings] = [fake('gemini', async () => ANSWER), memoryRecordings()];
    await judgeIssue(TASK, { ...judgesOf([model]), recordings });
    for (const isAlive of [false, true]) {
      const health = steadyHealth(isAlive);
      const verdict = await judgeIssue(TASK, { ...judgesOf([model]), recordings, health });
      assert.deepEqual([verdict.engine, verdict.model?.replayed.calls, model.calls], ['gemini', 1, 1]);
      assert.deepEqual([health.answers, health.failures], [0, 0]);
    }
    assert.equal(recordings.kept.length, 1);
  });

  it('leaves a recording as it is where the prompt is another and no answer can be bought', async () => {
    const [model, recordings] = [fake('gemini', async () => ANSWER), memoryRecordings()];
    await judgeIssue(TASK, { ...judgesOf([model]), recordings });
    const [dead, poor] = [judgesOf([model]), judgesOf([model], { maxCost: 0 })];
    const health = steadyHealth(false);
    for (const [judges, reason] of [
      [{ ...dead, health }, /^Gemini was not asked: it failed for earlier issues\. The local engine judged alone\.$/],
      [poor, /limit of max_cost is reached/],
    ] as const) {
      const rules = { ...judges.rules, instructions: 'Judge in another way.' };
      const verdict = await judgeIssue(TASK, { ...judges, rules, recordings });
      assert.equal(verdict.engine, 'local');
      assert.match(verdict.model?.notes[0]?.text ?? '', reason);
    }
    assert.deepEqual([recordings.kept.length, model.calls], [1, 1]);
    assert.equal(health.failures, 0, 'what was not asked did not fail');
    const noted = memoryRecordings();
    await judgeIssue(TASK, { ...dead, health, recordings: noted });
    assert.equal(noted.kept[0]?.engine, null, 'an issue that was never recorded is, with the reason');
  });

  it('asks again where recorded answers cannot be read, and not where a repaired one can', async () => {
    const texts = ['no JSON', 'none either', 'still none', ANSWER];
    const model = fake('gemini', async () => texts.shift() ?? '');
    const judges = { ...judgesOf([model]), recordings: memoryRecordings() };
    const results = [];
    for (let run = 0; run < 3; run++) {
      const { engine, model: report } = await judgeIssue(TASK, judges);
      results.push([engine, report?.usage.calls, report?.replayed.calls]);
    }
    assert.deepEqual(results, [
      ['local', 2, 0],
      ['gemini', 2, 0],
      ['gemini', 0, 2],
    ]);
  });

  it('does not count the wait for what others cost as time of the engine', async (t) => {
    const deadlineMs = 503;
    const clock = holdClock(t);
    const limits = recordWaits(t, deadlineMs);
    let [asked, calls] = [0, 0];
    const work = async () => {
      // The first answers late; the second waits for it, as there is money for one.
      if (calls++ > 0) return ANSWER;
      await until(() => asked === 2);
      clock.advance(1.5 * deadlineMs);
      return ANSWER;
    };
    const judges = judgesOf([fake('gemini', work, { promptTokens: 1_000 })], { deadlineMs, maxCost: ONE_CALL });
    const { setAside } = judges.spending;
    const spending: ModelJudges['spending'] = {
      ...judges.spending,
      setAside(worst) {
        asked++;
        return setAside(worst);
      },
    };
    const both = [judgeIssue(TASK, { ...judges, spending }), judgeIssue(TASK, { ...judges, spending })];
    assert.deepEqual(
      (await Promise.all(both)).map(({ engine }) => engine),
      ['gemini', 'gemini'],
    );
    assert.deepEqual(limits, [deadlineMs, deadlineMs]);
  });

  it('counts what an answer may have cost at most where the service tells no tokens', async () => {
    const tight = fake('gemini', async () => ANSWER, { promptTokens: 0 });
    const judges = judgesOf([tight], { maxCost: ONE_CALL });
    for (let issue = 0; issue < 3; issue++) await judgeIssue(TASK, judges);
    assert.equal(tight.calls, 1);
    assert.ok(judges.spending.total() > 0.002 && judges.spending.total() <= ONE_CALL);
  });
});
