import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
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
import {
  type EmbeddingServer,
  type EmbeddingServerOptions,
  startEmbeddingServer,
  type TextToEmbed,
} from '../../support/start-embedding-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { until } from '../../support/until.ts';

const POISON = 'quicksilver';
const BAD = [7, 30, 31];
const ISSUES = poison(rocketIssues(60), BAD);

type Issues = ReturnType<typeof rocketIssues>;

function poison(issues: Issues, numbers: readonly number[]): Issues {
  return issues.map((issue) =>
    numbers.includes(issue.number)
      ? { ...issue, title: `The ${POISON} gauge near the pump`, body: `It shows ${POISON} ${issue.number} times.` }
      : issue,
  );
}

const isBad = ({ text, title = '' }: TextToEmbed) => `${title} ${text}`.includes(POISON);
const isBadRequest = (texts: readonly TextToEmbed[]) => texts.some(isBad);
const FILTERED = { kind: 'status', status: 400, message: 'Stopped: content_filter' } as const;
const FILTER: EmbeddingServerOptions = { refuse: (texts) => (isBadRequest(texts) ? FILTERED : undefined) };
const WITHOUT_NUMBER: EmbeddingServerOptions = {
  spoil: (text, vector) => (isBad(text) ? vector.with(0, Number.NaN) : vector),
};

async function open(
  t: TestContext,
  provider: 'gemini' | 'openai',
  options: EmbeddingServerOptions,
): Promise<{ readonly server: EmbeddingServer; readonly rocket: EmbeddingIndex }> {
  const server = await startEmbeddingServer(options);
  t.after(async () => {
    await server.close();
    server.verify();
  });
  const rocket = setUpEmbeddingIndex(temporaryFolder(t), { server, provider });
  await rocket.import(ISSUES);
  return { server, rocket };
}

async function build(rocket: EmbeddingIndex, flags?: readonly string[]) {
  const { exitCode, stdout, stderr } = await rocket.build(flags);
  assert.equal(exitCode, 0, stderr);
  return { json: JSON.parse(stdout) as { counts: object; update?: { kind: string } }, stderr };
}

const textsOf = (requests: EmbeddingServer['requests']) => requests.flatMap(({ texts }) => texts);

describe('an index with texts that the service refuses', () => {
  for (const [provider, options] of [
    ['openai', FILTER],
    ['gemini', WITHOUT_NUMBER],
  ] as const) {
    it(`is built without their vectors, says so, and finds them by their words (${provider})`, async (t) => {
      const { server, rocket } = await open(t, provider, options);
      const { json, stderr } = await build(rocket);
      assert.deepEqual(json.counts, { ...json.counts, issues: 60, vectors: 57, deletedVectors: 0 });
      for (const number of BAD) assert.match(stderr, new RegExp(`Issue #${number} has no vector of the service`));

      const all = await runCli(['similar', '--all', '--index', rocket.index, '--json', ...addressFlags(server)], {
        env: KEYS,
      });
      assert.equal(all.exitCode, 0, all.stderr);
      const lists = all.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      assert.equal(lists.length, 60);
      const nearest = lists.find(({ number }) => number === 30).similar.slice(0, 2);
      assert.deepEqual(nearest.map(({ number }: { number: number }) => number).sort(), [31, 7].sort());

      const fine = { number: 900, title: 'A gauge near the pump', body: 'It shows nothing at all.' };
      const triaged = await rocket.triage(fine, addressFlags(server));
      assert.equal(triaged.exitCode, 0, triaged.stderr);
      const { similar, notes } = JSON.parse(triaged.stdout) as TriageJson;
      assert.deepEqual(notes, []);
      assert.ok(
        similar.some(({ number }) => BAD.includes(number)),
        'an issue without a vector is found',
      );

      const bad = { number: 901, title: `More ${POISON}`, body: `The ${POISON} gauge near the pump leaks.` };
      const standIn = await rocket.triage(bad, addressFlags(server));
      assert.equal(standIn.exitCode, 0, standIn.stderr);
      const judged = JSON.parse(standIn.stdout) as TriageJson;
      assert.match(judged.notes.join(), /The local embedder and its label scores stood in/);
      assert.ok(judged.similar.length > 0);
    });
  }

  it('is updated: asked for once more, then not; a changed text gets its vector, a refused one loses it', async (t) => {
    const { server, rocket } = await open(t, 'openai', FILTER);
    await build(rocket);
    const update = async () => {
      const before = server.requests.length;
      const { json, stderr } = await build(rocket, ['--update']);
      assert.equal(json.update?.kind, 'updated');
      return { counts: json.counts, bad: textsOf(server.requests.slice(before)).filter(isBad).length, stderr };
    };
    await rocket.import(rocketIssues(2, 61));
    const second = await update();
    assert.deepEqual(second.counts, { ...second.counts, issues: 62, vectors: 59 });
    assert.ok(second.bad > 0);
    const third = await update();
    assert.deepEqual([third.bad, third.counts], [0, second.counts]);
    assert.match(third.stderr, /refused 3 issues \(#7, #30, #31\) before/);

    const mended = rocketIssues(60).filter(({ number }) => number === 30);
    await rocket.import([...mended, ...poison(rocketIssues(60), [12]).filter(({ number }) => number === 12)]);
    const { counts, stderr } = await update();
    assert.deepEqual(counts, { ...counts, issues: 62, vectors: 59 });
    assert.match(stderr, /Issue #12 has no vector/);
    const lists = await runCli(['similar', '--all', '--index', rocket.index, '--json'], { env: KEYS });
    assert.equal(lists.stdout.trim().split('\n').length, 62, lists.stderr);
  });

  it('is evaluated, with such texts among the queries too', async (t) => {
    const { server, rocket } = await open(t, 'openai', FILTER);
    await rocket.import(poison(rocketIssues(60), [7, 30, 58, 60]));
    const flags = [...embedderFlags(server, 'openai'), '--embedding-dimensions', '64'];
    const { exitCode, stderr } = await runCli(['evaluate', '--db', rocket.corpus, '--json', ...flags], { env: KEYS });
    assert.equal(exitCode, 0, stderr);
  });

  it('is built by the run after one that was killed in the middle', async (t) => {
    const { server, rocket } = await open(t, 'openai', { ...FILTER, mostAnswers: 6 });
    let kill = () => {};
    const flags = [...embedderFlags(server, 'openai'), '--embedding-dimensions', '64'];
    const killed = runCli(['index', '--db', rocket.corpus, '--out', rocket.index, ...flags], {
      env: KEYS,
      onStart: (stop) => {
        kill = stop;
      },
    });
    await until(() => server.requests.length > 6);
    kill();
    assert.equal((await killed).exitCode, null);
    server.answerAll();
    const { json } = await build(rocket);
    assert.deepEqual(json.counts, { ...json.counts, issues: 60, vectors: 57 });
  });

  it('is not written where the service refuses too many, and the former one stays', async (t) => {
    let isStrict = false;
    const { server, rocket } = await open(t, 'openai', { refuse: () => (isStrict ? FILTERED : undefined) });
    const { json } = await build(rocket);
    isStrict = true;
    await rocket.import(rocketIssues(30, 100));
    const { exitCode, stderr } = await rocket.build(['--update']);
    assert.equal(exitCode, 1);
    assert.match(stderr, /content filter stepped in/);
    assert.ok(server.requests.length < 40, `${server.requests.length}`);
    const triaged = await rocket.triage({ number: 900, title: 'The tank leaks', body: 'Fuel is everywhere.' });
    assert.equal(triaged.exitCode, 0, triaged.stderr);
    assert.deepEqual(json.counts, { ...json.counts, issues: 60, vectors: 60 });
  });
});
