import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { TriageJson } from '../../../src/triage/report/triage-json.ts';
import { rocketIssues } from '../../support/rocket-issues.ts';
import { runCli } from '../../support/run-cli.ts';
import {
  addressFlags,
  type EmbeddingIndex,
  embedderFlags,
  KEYS,
  setUpEmbeddingIndex,
} from '../../support/run-embedding-index.ts';
import type { ServiceFault } from '../../support/send-fault.ts';
import {
  type EmbeddingServer,
  type EmbeddingServerOptions,
  startEmbeddingServer,
} from '../../support/start-embedding-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { until } from '../../support/until.ts';

const ISSUES = rocketIssues(90);
/** Enough to learn from where only the requests are looked at. */
const FEW_ISSUES = rocketIssues(24);
const LEAK = {
  number: 900,
  title: 'The tank and the valve fail',
  body: 'On flight 900 the pressure was near the pump, and nobody could say why the leak was so.',
};

/** What most tests start from: a corpus of which the service of OpenAI's kind embedded an index. */
const place = mkdtempSync(join(tmpdir(), 'auto-triager-'));
before(async () => {
  const server = await startEmbeddingServer();
  const rocket = setUpEmbeddingIndex(place, { server, provider: 'openai' });
  await rocket.import(ISSUES);
  await build(rocket);
  await server.close();
});
after(() => rmSync(place, { recursive: true }));

/** A server, and a copy of that folder which leads to it. */
async function openBuilt(t: TestContext): Promise<Opened> {
  const folder = temporaryFolder(t);
  cpSync(place, folder, { recursive: true });
  const server = await start(t);
  return { server, rocket: setUpEmbeddingIndex(folder, { server, provider: 'openai' }) };
}

interface Opened {
  readonly server: EmbeddingServer;
  readonly rocket: EmbeddingIndex;
}

async function start(t: TestContext, options?: EmbeddingServerOptions): Promise<EmbeddingServer> {
  const server = await startEmbeddingServer(options);
  t.after(async () => {
    await server.close();
    server.verify();
  });
  return server;
}

async function open(
  t: TestContext,
  { provider = 'openai', ...options }: EmbeddingServerOptions & { readonly provider?: 'gemini' | 'openai' } = {},
): Promise<Opened> {
  const server = await start(t, options);
  return { server, rocket: setUpEmbeddingIndex(temporaryFolder(t), { server, provider }) };
}

async function build(rocket: EmbeddingIndex, flags?: readonly string[]): Promise<Record<string, unknown>> {
  const { exitCode, stdout, stderr } = await rocket.build(flags);
  assert.equal(exitCode, 0, stderr);
  return JSON.parse(stdout) as Record<string, unknown>;
}

async function triage(
  rocket: EmbeddingIndex,
  flags?: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<TriageJson> {
  const { exitCode, stdout, stderr } = await rocket.triage(LEAK, flags, env);
  assert.equal(exitCode, 0, stderr);
  return JSON.parse(stdout) as TriageJson;
}

const firstArea = ({ labels }: TriageJson) => labels.find(({ family }) => family === 'area')?.name;

describe('an index that a service embedded', () => {
  for (const provider of ['gemini', 'openai'] as const) {
    it(`triages with ${provider}, and with the local embedder when the service is dead`, async (t) => {
      const { server, rocket } = await open(t, { provider });
      await rocket.import(ISSUES);
      const { embedder } = await build(rocket);
      const model = provider === 'gemini' ? 'gemini-embedding-001' : 'text-embedding-3-small';
      assert.deepEqual(embedder, {
        ...(embedder as object),
        id: `${provider}-${model}-64`,
        dimensions: 64,
        normalized: true,
        service: { provider, model },
      });
      assert.equal(new Set(server.requests.flatMap(({ texts }) => texts.map(({ text }) => text))).size, ISSUES.length);

      const asked = server.requests.length;
      const alive = await triage(rocket, addressFlags(server));
      assert.deepEqual([firstArea(alive), alive.notes], ['area/fuel', []]);
      assert.ok(alive.similar.length > 0);
      assert.equal(server.requests.length, asked + 1);

      server.breakDown({ kind: 'status', status: 503 });
      const dead = await triage(rocket, [...addressFlags(server), '--model-deadline', '5']);
      assert.equal(firstArea(dead), 'area/fuel');
      assert.match(dead.notes.join(), /\(503\).*The local embedder and its label scores stood in/);
      assert.ok(dead.similar.length > 0, 'similar issues are found by their words');
      server.breakDown(undefined);

      const keyless = await triage(rocket, [], {});
      assert.equal(firstArea(keyless), 'area/fuel');
      assert.match(keyless.notes.join(), new RegExp(`there is no key for it: set ${provider}_api_key`));
    });
  }

  it('is built again without a request for what has not changed', async (t) => {
    const { server, rocket } = await openBuilt(t);
    await build(rocket);
    assert.equal(server.requests.length, 0);
    const relabelled = { ...(ISSUES[0] as (typeof ISSUES)[0]), labels: ['area/radio'] };
    const edited = { ...(ISSUES[1] as (typeof ISSUES)[0]), title: 'The gyroscope drifts' };
    await rocket.import([relabelled, edited, ...rocketIssues(1, 500)]);
    await build(rocket);
    const sent = server.requests.flatMap(({ texts }) => texts.map(({ text }) => text));
    assert.equal(sent.length, 2);
    assert.ok(sent.some((text) => text.startsWith('The gyroscope drifts')));
  });

  it('can be searched for similar issues, and evaluated, with its service', async (t) => {
    const { server, rocket } = await openBuilt(t);
    const asked = () => server.requests.length;
    const similarTo = async (...query: string[]) => {
      const args = ['similar', '--index', rocket.index, '--top', '3', '--json', ...query, ...addressFlags(server)];
      const { exitCode, stdout, stderr } = await runCli(args, { env: KEYS });
      assert.equal(exitCode, 0, stderr);
      return stdout;
    };
    await similarTo('--all');
    assert.equal(asked(), 0, 'the index holds the vectors of its own issues');
    const file = join(temporaryFolder(t), 'issue.json');
    writeFileSync(file, JSON.stringify(LEAK));
    const { similar } = JSON.parse(await similarTo('--issue-file', file));
    assert.equal(similar.length, 3);
    const queries = server.requests.flatMap(({ texts }) => texts.map(({ text }) => text));
    assert.deepEqual([queries.length, queries[0]?.startsWith(LEAK.title)], [1, true]);

    const evaluate = async () => {
      const flags = [...embedderFlags(server, 'openai'), '--embedding-dimensions', '64'];
      const before = asked();
      const { exitCode, stdout, stderr } = await runCli(['evaluate', '--db', rocket.corpus, '--json', ...flags], {
        env: KEYS,
      });
      assert.equal(exitCode, 0, stderr);
      assert.match(stdout, /openai-text-embedding-3-small-64|hitAt1/);
      return { requests: asked() - before, families: JSON.parse(stdout).families };
    };
    const first = await evaluate();
    assert.ok(first.requests > 0, 'test issues are embedded as queries');
    const second = await evaluate();
    assert.equal(second.requests, 0, 'the corpus file keeps the vectors');
    assert.deepEqual(second.families, first.families);
  });
});

const KILLED_ISSUES = 120;
const NEW_ISSUES = 5;
const FLAT = Array.from({ length: NEW_ISSUES }, (_, index) => ({ index, embedding: [1, 2, 3] }));
const FATAL: readonly (readonly [ServiceFault, RegExp])[] = [
  [{ kind: 'status', status: 401 }, /does not accept the key \(401\)/],
  [{ kind: 'status', status: 404, message: 'The model was not found.' }, /does not know the model.*embedding_model/s],
  [{ kind: 'json', json: { data: FLAT } }, /has 3 dimensions, not 64/],
];

describe('index with a service', () => {
  it('waits as long as the service asks, and goes on after faults', async (t) => {
    const { server, rocket } = await open(t);
    await rocket.import(FEW_ISSUES);
    server.queue(
      { kind: 'status', status: 429, headers: { 'retry-after': '1' } },
      { kind: 'status', status: 500 },
      { kind: 'malformed' },
      { kind: 'disconnect' },
    );
    await build(rocket);
  });

  it('ends with a clear error where trying again is no use, and leaves the index as it was', async (t) => {
    const { server, rocket } = await openBuilt(t);
    const former = readFileSync(join(rocket.index, 'manifest.json'), 'utf8');
    await rocket.import(rocketIssues(NEW_ISSUES, 500));
    for (const [fault, message] of FATAL) {
      server.breakDown(fault);
      const { exitCode, stderr } = await rocket.build();
      assert.equal(exitCode, 1);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /openai-secret|\n\s+at /);
      assert.equal(readFileSync(join(rocket.index, 'manifest.json'), 'utf8'), former);
    }
  });

  it('finds out the dimensions of a model that has no choice of them', async (t) => {
    const { server, rocket } = await open(t, { isFixed: true, ownDimensions: 24 });
    await rocket.import(FEW_ISSUES);
    const flags = ['--embedder', 'openai', '--embedding-model', 'nomic-embed-text', ...addressFlags(server)];
    const built = await runCli(['index', '--db', rocket.corpus, '--out', rocket.index, '--json', ...flags]);
    assert.equal(built.exitCode, 0, built.stderr);
    assert.match(built.stdout, /openai-nomic-embed-text-24/);
    assert.deepEqual((await triage(rocket, addressFlags(server), {})).notes, []);
  });

  it('that is killed loses no more than one batch', async (t) => {
    const { server, rocket } = await open(t, { mostAnswers: 3 });
    await rocket.import(rocketIssues(KILLED_ISSUES));
    const flags = [...embedderFlags(server, 'openai'), '--embedding-dimensions', '64'];
    let kill = () => {};
    const killed = runCli(['index', '--db', rocket.corpus, '--out', rocket.index, ...flags], {
      env: KEYS,
      onStart: (stop) => {
        kill = stop;
      },
    });
    await until(() => server.requests.length > 3);
    kill();
    assert.equal((await killed).exitCode, null);
    server.answerAll();
    const textsOf = (requests: EmbeddingServer['requests']) =>
      requests.flatMap(({ texts }) => texts.map(({ text }) => text));
    const early = textsOf(server.requests);
    assert.ok(early.length < KILLED_ISSUES, 'it was killed in the middle');
    const begun = server.requests.length;
    await build(rocket);
    const again = textsOf(server.requests.slice(begun));
    const twice = again.filter((text) => early.includes(text));
    assert.ok(twice.length <= 64, `${twice.length} texts were embedded twice`);
    assert.equal(new Set([...early, ...again]).size, KILLED_ISSUES);
  });
});
