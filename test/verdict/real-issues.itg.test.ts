import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { readLabelList } from '../../src/config/label-list.ts';
import type { Issue } from '../../src/issue/issue.ts';
import { DEFAULT_TARGET_PRECISION } from '../../src/labels/target-precision.ts';
import { createAnswerRoom } from '../../src/models/answer-room.ts';
import type { ChatModel } from '../../src/models/chat-model.ts';
import type { DecisionModel } from '../../src/models/decision-model.ts';
import { watchEngines } from '../../src/models/engine-health.ts';
import { listPrices } from '../../src/models/model-prices.ts';
import { startSpending } from '../../src/models/spending.ts';
import { type CountTokens, loadTokenCounter } from '../../src/models/token-counter.ts';
import { plannedLabels } from '../../src/plan/plan-triage.ts';
import { silentLog } from '../../src/shared/log.ts';
import { learnKnowledge } from '../../src/triage/knowledge/learn-knowledge.ts';
import { judgeByHistory, planVerdict, type TriageSetting } from '../../src/triage/triage-issue.ts';
import { buildPrompt, type Prompt } from '../../src/verdict/build-prompt.ts';
import { MAX_NEIGHBORS } from '../../src/verdict/describe-data.ts';
import { judgeIssue } from '../../src/verdict/judge-issue.ts';
import { createShortlist, MAX_LABELS } from '../../src/verdict/label-shortlist.ts';
import type { ModelEngineSetup } from '../../src/verdict/model-judges.ts';
import { DEFAULT_MODEL_WEIGHTS } from '../../src/verdict/model-weights.ts';
import { LEARNING_OPTIONS } from '../support/learning-options.ts';
import { missingSharedData, readSharedIssues, sharedDataPath } from '../support/shared-data.ts';

const GRAFANA = 'grafana/issues.jsonl';
const OLD_COUNT = 400;
const MAX_PROMPT_TOKENS = 8000;

/** Which labels a model names, knowing the right ones; of those offered, likeliest first. */
type Answer = (offered: readonly string[], truth: ReadonlySet<string>) => readonly string[];

const alwaysRight: Answer = (offered, truth) => offered.filter((name) => truth.has(name));
/** Names the labels that the local engine thinks likeliest among the wrong ones: the worst that a model can do. */
const likeliestWrong =
  (count: number): Answer =>
  (offered, truth) =>
    offered.filter((name) => !truth.has(name)).slice(0, count);
/** Names a wrong label without a reason. */
const anyWrong: Answer = (offered, truth) => {
  const wrong = offered.filter((name) => !truth.has(name));
  return wrong.slice(wrong.length / 2).slice(0, 1);
};

describe('models on real issues, learned from 400 and asked about the 140 after them', {
  skip: missingSharedData(GRAFANA),
}, () => {
  let setting: TriageSetting;
  let newer: readonly Issue[];
  let countTokens: CountTokens;
  before(async () => {
    const issues = readSharedIssues(GRAFANA);
    const read = (file: string) => readLabelList(readFileSync(sharedDataPath(`grafana/${file}`), 'utf8')).patterns;
    const families = { areas: read('labels.txt'), types: read('types.txt') };
    const options = {
      ...LEARNING_OPTIONS,
      targetPrecision: DEFAULT_TARGET_PRECISION,
      families,
      repository: 'grafana/grafana',
    };
    const knowledge = await learnKnowledge(issues.slice(0, OLD_COUNT), options);
    setting = {
      knowledge,
      families: knowledge.labelModel.families,
      policy: { addComment: false, similarIssues: 5 },
      issueUrl: String,
    };
    newer = issues.slice(OLD_COUNT).map((issue) => ({ ...issue, state: 'open' }));
    countTokens = await loadTokenCounter();
  });

  const judged = new Map<number, ReturnType<typeof judgeByHistory>>();
  /** As the history alone has it, without the labels that people gave; found once. */
  function judge(issue: Issue): ReturnType<typeof judgeByHistory> {
    const known = judged.get(issue.number) ?? judgeByHistory({ ...issue, labels: [] }, setting);
    judged.set(issue.number, known);
    return known;
  }

  async function write(issue: Issue): Promise<Prompt> {
    const { document, verdict } = await judge(issue);
    const neighbors = await setting.knowledge.readIssues(
      verdict.similar.slice(0, MAX_NEIGHBORS).map(({ number }) => number),
    );
    const shortlist = createShortlist(verdict.families, { descriptions: new Map() });
    const options = { part: 'everything', maxTokens: MAX_PROMPT_TOKENS, maxEnumValues: 500, countTokens } as const;
    return buildPrompt({ document, shortlist, neighbors }, options);
  }

  it('come after a history that finds the area by itself', async () => {
    const areas = new Set(setting.families.find(({ name }) => name === 'area')?.labels);
    const ranks: number[] = [];
    for (const issue of newer) {
      const right = new Set(issue.labels.filter((name) => areas.has(name)));
      if (right.size === 0) continue;
      const { verdict } = await judge(issue);
      const labels = verdict.families.find(({ family }) => family === 'area')?.labels ?? [];
      const rank = labels.findIndex(({ name }) => right.has(name));
      ranks.push(rank === -1 ? labels.length : rank);
    }
    const hitRate = (depth: number) => ranks.filter((rank) => rank < depth).length / ranks.length;
    assert.ok(hitRate(1) >= 0.62, `hit@1 is ${hitRate(1)}`);
    assert.ok(hitRate(3) >= 0.8, `hit@3 is ${hitRate(3)}`);
  });

  it('are sent at most 6,000 tokens for every second issue, and hardly ever 8,000', async (t) => {
    const prompts = await Promise.all(newer.map(write));
    const tokens = prompts.map((prompt) => prompt.tokens).sort((a, b) => a - b);
    const at = (share: number) => tokens[Math.min(tokens.length - 1, Math.floor(share * tokens.length))] ?? 0;
    const full = prompts.filter(({ numbers }) => numbers.length === MAX_NEIGHBORS).length;
    t.diagnostic(`median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}; ${full} of ${prompts.length} with all neighbors`);
    assert.ok(at(0.5) <= 6000 && at(0.95) <= MAX_PROMPT_TOKENS && at(1) <= MAX_PROMPT_TOKENS);
    assert.ok(full > prompts.length / 2);
  });

  /**
   * Share of right labels among the applied ones, and share of issues with any; in each family only of the issues that
   * people gave one of its labels, since nobody has said what the others lack.
   */
  async function measure(
    answer: Answer | undefined,
    askWith = askStub,
  ): Promise<{ precision: number; coverage: number }> {
    let [applied, right, answered, count] = [0, 0, 0, 0];
    const familyOf = new Map(setting.families.flatMap(({ name, labels }) => labels.map((label) => [label, name])));
    for (const issue of newer) {
      const truth = new Set(issue.labels);
      const labelled = new Set(issue.labels.map((name) => familyOf.get(name)));
      if (!labelled.has('area')) continue;
      count++;
      const local = await judge(issue);
      const verdict = answer === undefined ? local.verdict : await askWith(local, { answer, truth });
      const planned = plannedLabels(planVerdict({ ...local, verdict }, setting).plan);
      const labels = planned.filter((name) => labelled.has(familyOf.get(name)));
      applied += labels.length;
      right += labels.filter((name) => truth.has(name)).length;
      if (labels.length > 0) answered++;
    }
    return { precision: right / applied, coverage: answered / count };
  }

  function askStub(
    { issue, document, verdict }: Awaited<ReturnType<typeof judgeByHistory>>,
    { answer, truth }: { readonly answer: Answer; readonly truth: ReadonlySet<string> },
  ) {
    const model: ChatModel = {
      engine: 'gemini',
      name: 'stub',
      limits: { maxEnumValues: 500 },
      room: createAnswerRoom(),
      answer: async () => {
        const name = (family: string) => {
          const labels = verdict.families.find((one) => one.family === family)?.labels ?? [];
          return answer(
            labels.slice(0, MAX_LABELS).map((label) => label.name),
            truth,
          );
        };
        const text = JSON.stringify({ isCategorizable: true, areas: name('area'), types: name('type') });
        return { text, finish: 'done', promptTokens: 0, completionTokens: 0 };
      },
    };
    return judgeWith({ engine: 'gemini', open: async () => ({ judge: model }) }, { issue, document, verdict });
  }

  function judgeWith(
    engine: ModelEngineSetup,
    { issue, document, verdict }: Pick<Awaited<ReturnType<typeof judgeByHistory>>, 'issue' | 'document' | 'verdict'>,
  ) {
    const task = { issue, document, local: verdict, descriptions: new Map(), readNeighbors: () => [] };
    return judgeIssue(task, {
      engines: [engine],
      askModel: 'always',
      deadlineMs: 60_000,
      spending: startSpending(),
      weights: DEFAULT_MODEL_WEIGHTS,
      health: watchEngines(),
      rules: {
        instructions: undefined,
        maxPromptTokens: MAX_PROMPT_TOKENS,
        countTokens,
        retries: { maxTries: 1, timeoutMs: 60_000, firstWaitMs: 1 },
        prices: listPrices('2026-11-30'),
        log: silentLog,
      },
    });
  }

  /** A model that is sure of what it chooses, and sure that nothing else fits. */
  function decideStub(
    { issue, document, verdict }: Awaited<ReturnType<typeof judgeByHistory>>,
    { answer, truth }: { readonly answer: Answer; readonly truth: ReadonlySet<string> },
  ) {
    const chosen = new Set(
      verdict.families.flatMap(({ labels }) =>
        answer(
          labels.slice(0, MAX_LABELS).map(({ name }) => name),
          truth,
        ),
      ),
    );
    const statementOf = (name: string) => (statement: string) => statement.startsWith(`The label "${name}"`);
    const isChosen = (statement: string) => [...chosen].some((name) => statementOf(name)(statement));
    const decider: DecisionModel = {
      engine: 'openai',
      name: 'stub',
      limits: { maxQuestions: 400, maxChoices: 255 },
      answer: async ({ questions }) => ({
        promptTokens: 0,
        completionTokens: 0,
        answers: questions.map((question, at) => {
          if (question.kind === 'predicate') {
            return { kind: 'predicate', probability: at === 0 || isChosen(question.statement) ? 0.99 : 0.01 };
          }
          const place = question.values.findIndex(({ name }) => chosen.has(name));
          return { kind: 'choice', probabilities: question.values.map((_, other) => (other === place ? 1 : 0)) };
        }),
      }),
    };
    return judgeWith({ engine: 'openai', open: async () => ({ decider }) }, { issue, document, verdict });
  }

  it('do as little harm by stated probabilities as by choosing, however sure they are', async (t) => {
    const local = await measure(undefined);
    const right = await measure(alwaysRight, decideStub);
    const wrong = await measure(likeliestWrong(1), decideStub);
    const wrongAtLength = await measure(likeliestWrong(3), decideStub);
    const arbitrary = await measure(anyWrong, decideStub);
    for (const [name, { precision, coverage }] of Object.entries({ right, wrong, wrongAtLength, arbitrary })) {
      t.diagnostic(`${name}: ${precision.toFixed(2)} right, on ${coverage.toFixed(2)} of the issues`);
    }
    assert.ok(right.precision > local.precision && right.coverage >= local.coverage);
    for (const { precision } of [wrong, wrongAtLength, arbitrary]) assert.ok(precision >= 0.7, `${precision}`);
  });

  it('make labels better when they are right, and do bounded harm when they are wrong', async (t) => {
    const local = await measure(undefined);
    const right = await measure(alwaysRight);
    const wrong = await measure(likeliestWrong(1));
    const wrongAtLength = await measure(likeliestWrong(3));
    const arbitrary = await measure(anyWrong);
    for (const [name, { precision, coverage }] of Object.entries({ local, right, wrong, wrongAtLength, arbitrary })) {
      t.diagnostic(
        `${name}: ${precision.toFixed(2)} of the applied labels right, on ${coverage.toFixed(2)} of the issues`,
      );
    }
    assert.ok(right.precision > local.precision && right.coverage > local.coverage);
    for (const { precision } of [wrong, wrongAtLength, arbitrary]) assert.ok(precision >= 0.7, `${precision}`);
  });
});
