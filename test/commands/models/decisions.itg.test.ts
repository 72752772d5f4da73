import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { answerDecisions, byLabel, type Probability } from '../../support/answer-decisions.ts';
import { rocketIssues, toIssueLines } from '../../support/rocket-issues.ts';
import { runEvaluateCase } from '../../support/run-evaluate-case.ts';
import { geminiOf, openaiOf, runModelTriage } from '../../support/run-model-triage.ts';
import {
  type ModelReply,
  type ModelRequest,
  type ModelServer,
  startModelServer,
} from '../../support/start-model-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** For the labels that the local engine puts first. */
const AGREES = byLabel({ 'area/charts': 0.95, 'type/bug': 0.95 });
/** Input of a stand-in, at the list price of gpt-6-luna: 3,000 tokens at $0.10 a million. */
const COST = 0.0003;

let server: ModelServer;
let answer: (request: ModelRequest) => ModelReply;
before(async () => {
  server = await startModelServer({ answer: (request) => answer(request) });
});
after(() => server.close());
afterEach(() => server.verify());

function decide(probability: Probability): (request: ModelRequest) => ModelReply {
  return ({ questions }) => ({ kind: 'json', json: answerDecisions(questions, probability) });
}

function decisionsOf(more: readonly string[] = []) {
  const { flags, env } = openaiOf(server);
  return { flags: [...flags, '--openai-api', 'decisions', ...more], env };
}

describe('triage by OpenAI decisions', () => {
  it('asks one request of closed questions, counts the probabilities, and says who decided', async (t) => {
    answer = decide(AGREES);
    const position = server.requests.length;
    const run = await runModelTriage(t, decisionsOf());
    assert.deepEqual([run.exitCode, run.stderr, run.applied], [0, '', ['area/charts', 'type/bug']]);
    assert.deepEqual([run.verdict.engine, run.verdict.model?.names], ['openai', ['gpt-6-luna']]);
    assert.deepEqual(run.verdict.usage, { calls: 1, promptTokens: 3000, completionTokens: 0, cost: COST });
    const [request, ...others] = server.requests.slice(position);
    assert.deepEqual([others.length, request?.model, request?.choices], [0, 'gpt-6-luna', {}]);
    assert.equal(request?.questions.at(-1)?.type, 'choice');
    assert.ok(request?.user.includes('Weights jump between hives'));
  });

  it('leaves it to the local engine where the model disagrees with it', async (t) => {
    answer = decide(byLabel({ 'area/mqtt': 0.99, 'type/feature': 0.99 }));
    const { applied, verdict } = await runModelTriage(t, decisionsOf());
    assert.deepEqual([verdict.engine, applied.includes('type/feature')], ['openai', false]);
  });

  it('takes a refused question for nothing said of that label alone', async (t) => {
    answer = decide((asked) => (asked.value === undefined ? AGREES(asked) : undefined));
    const refused = await runModelTriage(t, decisionsOf());
    assert.deepEqual([refused.verdict.engine, refused.applied], ['openai', ['area/charts']]);
    const local = await runModelTriage(t, { flags: ['--engine', 'local'] });
    const typeOf = ({ verdict }: typeof local) => verdict.labels.filter(({ family }) => family === 'type');
    assert.deepEqual(typeOf(refused), typeOf(local));
  });

  it('judges locally where all is refused, and says so', async (t) => {
    answer = decide(() => undefined);
    const { verdict, applied } = await runModelTriage(t, decisionsOf());
    assert.deepEqual([verdict.engine, applied, verdict.usage.calls], ['local', ['area/charts'], 1]);
    assert.match(verdict.notes.join(), /"gpt-6-luna" refused to answer\. The local engine judged alone\.$/);
  });

  it('says of a server without the endpoint what to set, and asks the other provider', async (t) => {
    server.queue({ kind: 'status', status: 404, message: 'Not Found' });
    const alone = await runModelTriage(t, decisionsOf());
    assert.deepEqual([alone.exitCode, alone.verdict.engine], [0, 'local']);
    assert.match(alone.verdict.notes.join(), /\(404\): Not Found\. .*set models\.openai_api to chat/);
    server.queue({ kind: 'status', status: 404 }, { isCategorizable: true, areas: ['area/charts'] });
    const gemini = geminiOf(server);
    const { flags } = decisionsOf(['--engine', 'openai']);
    const { verdict } = await runModelTriage(t, { flags: [...flags, ...gemini.flags], env: gemini.env });
    assert.equal(verdict.engine, 'gemini');
  });

  it('tries again after a fault that passes', async (t) => {
    answer = decide(AGREES);
    server.queue({ kind: 'status', status: 429, headers: { 'retry-after-ms': '20' } }, { kind: 'malformed' });
    const run = await runModelTriage(t, decisionsOf());
    assert.deepEqual([run.verdict.engine, run.verdict.notes, run.verdict.usage.calls], ['openai', [], 1]);
  });

  it('asks nothing that could cost more than is left', async (t) => {
    const { verdict } = await runModelTriage(t, decisionsOf(['--max-cost', '0.00001']));
    assert.match(verdict.notes.join(), /max_cost is reached/);
    answer = decide(AGREES);
    // No output is billed: with the longest answer of a chat this would be far too little.
    const enough = await runModelTriage(t, decisionsOf(['--max-cost', '0.002']));
    assert.equal(enough.verdict.engine, 'openai');
  });

  it('goes without a qualitizer, and says so', async (t) => {
    const { exitCode, stderr } = await runModelTriage(t, decisionsOf(['--openai-qualitizer-model', 'mine']));
    assert.equal(exitCode, 2);
    assert.match(stderr, /--openai-qualitizer-model goes with --openai-api chat/);
  });

  it('is off unless it is set', async (t) => {
    server.queue({ isCategorizable: true }, { areas: ['area/charts'] });
    const position = server.requests.length;
    await runModelTriage(t, openaiOf(server));
    assert.deepEqual(
      server.requests.slice(position).flatMap(({ questions }) => questions),
      [],
    );
  });
});

describe('recordings of decisions', () => {
  it('keep the probabilities, and give the same verdict again without a network', async (t) => {
    answer = decide(AGREES);
    const folder = temporaryFolder(t);
    const first = await runModelTriage(t, decisionsOf(['--record', folder]));
    const { calls, engine } = JSON.parse(await readFile(join(folder, 'issue-5002.json'), 'utf8'));
    assert.deepEqual([engine, calls.length, calls[0].part], ['openai', 1, 'decisions']);
    assert.equal(calls[0].answer.answers.length, calls[0].questions.length);
    assert.ok(JSON.stringify(calls[0].answer.answers).includes('0.95'));
    const again = await runModelTriage(t, { flags: ['--replay', folder] });
    assert.deepEqual([again.verdict.labels, again.verdict.model], [first.verdict.labels, first.verdict.model]);
    assert.equal(again.verdict.usage.calls, 0);
  });

  it('are not asked for again, nor taken for answers of a chat', async (t) => {
    answer = decide(AGREES);
    const folder = temporaryFolder(t);
    await runModelTriage(t, decisionsOf(['--record', folder]));
    const position = server.requests.length;
    const again = await runModelTriage(t, decisionsOf(['--record', folder]));
    assert.deepEqual([server.requests.length - position, again.verdict.engine], [0, 'openai']);
    server.queue({ isCategorizable: true }, { areas: ['area/charts'], types: [] });
    const { flags, env } = openaiOf(server);
    const chat = await runModelTriage(t, { flags: [...flags, '--record', folder], env });
    assert.deepEqual([server.requests.length - position, chat.verdict.engine], [2, 'openai']);
  });

  it('do not stand for other questions', async (t) => {
    answer = decide(AGREES);
    const folder = temporaryFolder(t);
    await runModelTriage(t, decisionsOf(['--record', folder]));
    const { verdict } = await runModelTriage(t, { flags: ['--replay', folder, '--max-prompt-tokens', '1000'] });
    assert.equal(verdict.engine, 'local');
    assert.match(verdict.notes.join(), /made with another version or another index/);
  });
});

describe('evaluate by OpenAI decisions', () => {
  const issues = rocketIssues(40, 21);
  const FLIGHT = /On flight (\d+)/g;
  /** Knows the labels of the issue that is judged, and is as sure as `sure` of each. */
  const knowing =
    (sure: number) =>
    (request: ModelRequest): ModelReply => {
      // Known issues stand before the one to judge.
      const number = Number([...request.user.matchAll(FLIGHT)].at(-1)?.[1]);
      const labels = issues.find((issue) => issue.number === number)?.labels ?? [];
      return decide(byLabel(Object.fromEntries(labels.map((name) => [name, sure]))))(request);
    };
  const run = (t: Parameters<typeof runEvaluateCase>[0], more: readonly string[]) =>
    runEvaluateCase(t, {
      test: toIssueLines(issues),
      flags: ['--engine', 'openai', '--ask-model', 'always', ...decisionsOf(more).flags],
    });

  it('says how right the stated probabilities were, and which weight would have fitted', async (t) => {
    answer = knowing(0.9);
    const { stdout, exitCode } = await run(t, []);
    assert.equal(exitCode, 0, stdout);
    assert.match(stdout, /Asked besides: gpt-6-luna/);
    assert.match(stdout, /area, \d+ probabilities that the model stated, on \d+ issues/);
    assert.match(stdout, /as stated +Brier score 0\.\d{3}, calibration error \d+\.\d %/);
    assert.match(stdout, /corrected +Brier score .*log-odds × \d+\.\d\d/);
    assert.match(stdout, /weight that would fit +\d\.\d\d \(used: 0\.25\)/);
  });

  it('gives the same as JSON and in the report, by its recordings too', async (t) => {
    answer = knowing(0.9);
    const folder = temporaryFolder(t);
    const report = join(folder, 'report');
    const first = await run(t, ['--json', '--record', join(folder, 'kept'), '--report', report]);
    const { models } = JSON.parse(first.stdout);
    const [area] = models.stated;
    assert.deepEqual([area.family, area.fit.calibrated.brier < area.local.brier], ['area', true]);
    assert.match(await readFile(join(report, 'report.md'), 'utf8'), /As the model states them/);
    const again = await runEvaluateCase(t, {
      test: toIssueLines(issues),
      flags: ['--json', '--ask-model', 'always', '--replay', join(folder, 'kept')],
    });
    assert.deepEqual(JSON.parse(again.stdout).models.stated, models.stated);
  });
});
