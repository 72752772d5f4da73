import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, describe, it, type TestContext } from 'node:test';
import { PROVIDERS } from '../../../src/models/providers.ts';
import { alwaysRight, alwaysWrong, answerFromTruth } from '../../support/answer-from-truth.ts';
import { readSample, type SampleIssue } from '../../support/build-sample-index.ts';
import { rocketIssues, toIssueLines } from '../../support/rocket-issues.ts';
import { type EvaluateCase, runEvaluateCase } from '../../support/run-evaluate-case.ts';
import { geminiOf, openaiOf } from '../../support/run-model-triage.ts';
import {
  type ModelReply,
  type ModelRequest,
  type ModelServer,
  startModelServer,
} from '../../support/start-model-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Of the sample: enough for cut-offs. */
const LEARNED = 150;
const JUDGED = 60;
/** Of made-up issues, where it does not matter what is learned. */
const ROCKETS = 36;
/** As many are judged at the same time. */
const IN_FLIGHT = 4;

const ROCKET_ANSWER = { isCategorizable: true, missing: [], areas: ['area/fuel'], types: ['type/bug'] };

interface ModelsJson {
  readonly issues: number;
  readonly models: readonly string[];
  readonly weights: object;
  readonly usage: { readonly calls: number; readonly promptTokens: number; readonly cost: number };
  readonly spent: { readonly calls: number; readonly cost: number };
  readonly answered: CountedJson;
  readonly notAsked: CountedJson;
  readonly fellBack: CountedJson;
  readonly families: readonly {
    readonly family: string;
    readonly figures: readonly { readonly figure: string; readonly alone: number; readonly combined: number }[];
    readonly moves: { readonly better: number; readonly worse: number };
  }[];
}

interface CountedJson {
  readonly issues: number;
  readonly share: number;
  readonly reasons: readonly { readonly reason: string; readonly issues: number }[];
}

interface EvaluationJson {
  readonly models?: ModelsJson;
  readonly families: readonly { readonly family: string; readonly precision: { readonly value: number } }[];
}

let issues: readonly SampleIssue[];
let answer: (request: ModelRequest) => ModelReply;
let server: ModelServer;
before(async () => {
  issues = (await readSample('issues.jsonl')).filter((issue) => issue.pull_request === undefined);
  server = await startModelServer({ answer: (request) => answer(request) });
});
after(() => server.close());
afterEach(() => server.verify());

/** Runs `evaluate` as JSON and counts its requests. */
async function evaluate(t: TestContext, { flags = [], ...facts }: EvaluateCase) {
  const position = server.requests.length;
  const result = await runEvaluateCase(t, { ...facts, flags: ['--json', ...flags] });
  const read = () => JSON.parse(result.stdout) as EvaluationJson;
  return {
    ...result,
    requests: server.requests.length - position,
    get json() {
      return read();
    },
    get models() {
      const { models } = read();
      assert.ok(models !== undefined, 'no models in the result');
      return models;
    },
  };
}

/** Learns from a part of the sample and judges the next. */
function evaluateSample(t: TestContext, facts: EvaluateCase) {
  const toLines = (part: readonly SampleIssue[]) => part.map((issue) => JSON.stringify(issue)).join('\n');
  const train = toLines(issues.slice(0, LEARNED));
  return evaluate(t, { ...facts, train, test: toLines(issues.slice(LEARNED, LEARNED + JUDGED)) });
}

/** The same with issues that are learned in no time; a model is asked about each. */
function evaluateRockets(t: TestContext, { flags = [], ...facts }: EvaluateCase) {
  const test = toIssueLines(rocketIssues(ROCKETS, 21));
  return evaluate(t, { ...facts, test, flags: ['--ask-model', 'always', ...flags] });
}

function withGemini(...more: readonly string[]): EvaluateCase {
  const { flags, env } = geminiOf(server);
  return { flags: ['--engine', 'gemini', ...flags, ...more], cli: { env } };
}

/** Everything that must not depend on when an answer was paid. */
function lasting({ models, ...rest }: EvaluationJson): object {
  const { spent: _, ...figures } = models as ModelsJson;
  return { ...rest, models: figures };
}

function figure({ families }: ModelsJson, family: string, name: string) {
  const found = families.find((one) => one.family === family)?.figures.find((one) => one.figure === name);
  assert.ok(found !== undefined);
  return found;
}

describe('evaluate with models', () => {
  it('asks none unless told to, whatever keys are there', async (t) => {
    const { env } = geminiOf(server);
    const run = await evaluate(t, { cli: { env: { ...env, GEMINI_BASE_URL: server.url } } });
    assert.deepEqual([run.exitCode, run.requests, run.json.models], [0, 0, undefined], run.stderr);
  });

  it('says so where there is none to ask', async (t) => {
    const run = await evaluate(t, { flags: ['--engine', 'auto'] });
    assert.deepEqual([run.exitCode, run.json.models], [0, undefined]);
    assert.match(run.stderr, /warning: No key or address of a model is set, so only the local engine is evaluated/);
  });

  it('tells what one that is always right changes, and gives the same again out of its recordings', async (t) => {
    answer = answerFromTruth(issues, alwaysRight);
    const [recordings, report] = [temporaryFolder(t), temporaryFolder(t)];
    const first = await evaluateSample(t, withGemini('--record', recordings, '--report', report));
    assert.equal(first.exitCode, 0, first.stderr);
    const { models } = first;
    assert.deepEqual(
      [models.issues, models.models, models.fellBack.issues],
      [JUDGED, [PROVIDERS.gemini.chatModels[0]], 0],
    );
    assert.equal(models.answered.issues + models.notAsked.issues, JUDGED);
    assert.ok(models.notAsked.reasons.some(({ reason }) => reason === 'sure'));
    assert.ok(models.answered.issues > 10, 'enough issues are asked about');
    assert.equal(first.requests, models.answered.issues, 'one request an issue');
    assert.deepEqual([models.usage.calls, models.spent.calls], [first.requests, first.requests]);
    assert.ok(models.usage.cost > 0 && models.usage.cost === models.spent.cost);
    for (const name of ['hitAt1', 'coverage']) {
      const { alone, combined } = figure(models, 'type', name);
      assert.ok(combined >= alone, name);
    }
    assert.ok(models.families.every(({ moves }) => moves.worse === 0));
    assert.ok(models.families.some(({ moves }) => moves.better > 0));
    assert.equal((await readdir(recordings)).length, first.requests);
    for (const file of ['report.md', 'report.html']) {
      const page = await readFile(join(report, file), 'utf8');
      assert.match(page, /Language models[\s\S]*gemini-3\.5-flash-lite[\s\S]*Estimated cost/);
      assert.doesNotMatch(page, /gemini-secret/);
    }
    assert.doesNotMatch(await readFile(join(report, 'report.md'), 'utf8'), /undefined|NaN/);

    const again = await evaluateSample(t, { flags: ['--replay', recordings] });
    assert.deepEqual([again.exitCode, again.requests, again.models.spent.calls], [0, 0, 0], again.stderr);
    assert.deepEqual(lasting(again.json), lasting(first.json));
  });

  it('goes on after it was killed, and asks nothing twice', async (t) => {
    const recordings = temporaryFolder(t);
    let kill = () => {};
    let answers = 0;
    // Half an evaluation, in two steps an issue; then nothing more is answered.
    answer = () => {
      if (answers++ < 21) return ROCKET_ANSWER;
      if (answers >= 21 + IN_FLIGHT) kill();
      return { kind: 'hang' };
    };
    const twoSteps = ['--engine', 'openai', ...openaiOf(server).flags];
    const recorded = { flags: [...twoSteps, '--record', recordings] };
    const onStart = (killProcess: () => void) => {
      kill = killProcess;
    };
    const killed = await evaluateRockets(t, { ...recorded, cli: { onStart } });
    assert.equal(killed.exitCode, null);
    const kept = (await readdir(recordings)).length;
    assert.ok(kept > 0 && kept <= 10, `${kept} issues are kept`);

    answer = () => ROCKET_ANSWER;
    const resumed = await evaluateRockets(t, recorded);
    assert.deepEqual([resumed.exitCode, resumed.models.fellBack.issues], [0, 0], resumed.stderr);
    assert.equal(resumed.requests, 2 * (resumed.models.answered.issues - kept));
    assert.deepEqual(
      [resumed.models.spent.calls, resumed.models.usage.calls],
      [resumed.requests, resumed.requests + 2 * kept],
    );
    const whole = await evaluateRockets(t, { flags: twoSteps });
    assert.deepEqual(lasting(resumed.json), lasting(whole.json), 'as if it had never been killed');
  });

  it('tells what one that is always wrong changes for the worse', async (t) => {
    answer = answerFromTruth(issues, alwaysWrong);
    const wrong = await evaluateSample(t, withGemini('--ask-model', 'always'));
    assert.equal(wrong.exitCode, 0, wrong.stderr);
    const { models } = wrong;
    assert.deepEqual([models.answered.issues, models.notAsked.issues], [JUDGED, 0]);
    assert.ok(
      models.families.some(({ moves }) => moves.worse > 0) && models.families.every(({ moves }) => moves.better === 0),
    );
    for (const { family } of models.families) {
      const { alone, combined } = figure(models, family, 'precision');
      assert.ok(combined < alone, `${family}: ${combined}`);
    }
  });

  it('stops asking at the limit of what it may cost, judges the rest locally and says so', async (t) => {
    answer = () => ROCKET_ANSWER;
    const maxCost = 0.02;
    const run = await evaluateRockets(t, withGemini('--max-cost', String(maxCost)));
    assert.equal(run.exitCode, 0, run.stderr);
    const { answered, notAsked, spent } = run.models;
    const limited = notAsked.reasons.find(({ reason }) => reason === 'cost-limit');
    assert.ok(limited !== undefined && limited.issues > 0 && answered.issues > 0);
    assert.ok(spent.cost <= maxCost && run.requests === answered.issues);
    assert.match(
      run.stderr,
      new RegExp(`limit of max_cost was reached: ${limited.issues} issues of ${ROCKETS} were judged by`),
    );
  });

  it('ends with the local verdicts where the service refuses everything, and says why and how often', async (t) => {
    answer = () => ({ kind: 'status', status: 429, headers: { 'retry-after-ms': '1' } });
    const run = await evaluateRockets(t, withGemini());
    assert.equal(run.exitCode, 0, run.stderr);
    const { answered, fellBack, notAsked, families, usage } = run.models;
    assert.deepEqual([answered.issues, usage.calls], [0, 0]);
    assert.deepEqual([fellBack.issues, notAsked.issues], [ROCKETS, 0]);
    assert.match(fellBack.reasons.map(({ reason }) => reason).join('\n'), /no more requests.*\(429/);
    assert.ok(run.requests <= 3 * 4 * IN_FLIGHT, `${run.requests} requests: a dead service is left alone`);
    assert.ok(families.every(({ figures }) => figures.every(({ alone, combined }) => alone === combined)));
    assert.equal(run.stderr.match(/^warning: .*/gm)?.length, 1, run.stderr);
    assert.match(run.stderr, /no model answered and the local engine judged alone, most often because: Gemini/);
  });

  it('stops where an answer is missing in the recordings', async (t) => {
    const run = await evaluateRockets(t, { flags: ['--replay', join(temporaryFolder(t), 'none')] });
    assert.deepEqual([run.exitCode, run.stdout], [2, '']);
    assert.match(run.stderr, /There is no recording of issue #\d+ to replay\. Make one with --record, with a key\./);
  });

  it('says what is wrong with options before it learns anything', async (t) => {
    const wrong: readonly (readonly [flags: readonly string[], message: RegExp])[] = [
      [['--engine', 'gemini'], /--engine gemini needs a key/],
      [['--max-cost', '1'], /--max-cost goes with --engine gemini, openai or auto/],
      [['--engine', 'local', '--record', 'somewhere'], /--record needs a model to record: choose one with --engine/],
    ];
    for (const [flags, message] of wrong) {
      const run = await evaluate(t, { flags });
      assert.deepEqual([run.exitCode, run.stdout, run.requests], [2, '', 0]);
      assert.match(run.stderr, message);
    }
  });
});
