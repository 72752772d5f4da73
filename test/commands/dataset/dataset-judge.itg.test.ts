import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readSample, type SampleIssue } from '../../support/build-sample-index.ts';
import { readChatLines } from '../../support/read-chat-lines.ts';
import { runCli } from '../../support/run-cli.ts';
import { type ModelServer, startModelServer } from '../../support/start-model-server.ts';

const SAMPLE = join(import.meta.dirname, '../../../sample');
const LISTS = ['--labels-file', join(SAMPLE, 'labels.txt'), '--types-file', join(SAMPLE, 'types.txt')];
const LACKS_INFORMATION = /"needs more info"/;

describe('a dataset holds what the judge asks over HTTP', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dataset-judge-'));
  const path = (name: string) => join(folder, name);
  let issues: SampleIssue[];
  let server: ModelServer;

  async function run(...args: string[]): Promise<string> {
    const { exitCode, stdout, stderr } = await runCli(args);
    assert.equal(exitCode, 0, stderr);
    return stdout;
  }

  async function importIssues(lines: readonly SampleIssue[], corpus: string): Promise<void> {
    writeFileSync(path('lines.jsonl'), lines.map((issue) => JSON.stringify(issue)).join('\n'));
    await run('import', path('lines.jsonl'), '--repo', 'acme/deck', '--db', path(corpus), '--quiet');
  }

  /** The messages of the last request, after a triage with an index of the older issues alone. */
  async function ask(issue: SampleIssue): Promise<{ readonly system: string; readonly user: string }> {
    writeFileSync(path('issue.json'), JSON.stringify({ ...issue, labels: [] }));
    await run(
      'triage',
      '--issue-file',
      path('issue.json'),
      '--index',
      path('index'),
      ...LISTS,
      '--ask-model',
      'always',
      '--openai-base-url',
      server.openaiUrl,
      '--json',
    );
    const { system = '', user = '' } = server.requests.at(-1) ?? {};
    return { system, user };
  }

  before(async () => {
    server = await startModelServer();
    issues = (await readSample('issues.jsonl')).filter((issue) => issue.pull_request === undefined);
    await importIssues(issues, 'whole.sqlite');
    // The second block of the whole begins here.
    await importIssues(issues.slice(0, issues.length / 4), 'old.sqlite');
    await run('index', '--db', path('old.sqlite'), '--out', path('index'), ...LISTS, '--quiet');
  });
  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('when labels are chosen: with probabilities and known issues of what came before alone', async () => {
    const block = issues.slice(issues.length / 4, issues.length / 2);
    const labelled = block.filter(({ labels }) => {
      const names = labels.map(({ name }) => name);
      return names.some((name) => name.startsWith('type/')) && names.some((name) => /^(area|driver)\//.test(name));
    });
    const asked = labelled.filter((issue) => !LACKS_INFORMATION.test(JSON.stringify(issue.labels))).slice(3, 7);
    writeFileSync(path('ids.txt'), asked.map(({ number }) => number).join('\n'));
    await run(
      'dataset',
      'categorizer',
      '--db',
      path('whole.sqlite'),
      '--ids',
      path('ids.txt'),
      ...LISTS,
      '--validation-share',
      '0',
      '--out',
      path('k.jsonl'),
      '--quiet',
    );
    const examples = readChatLines(path('k.jsonl'));
    assert.ok(examples.length >= 2);
    const prompts = [];
    for (const issue of asked) {
      server.queue({ isCategorizable: true, missing: [], summary: '' }, { areas: [], types: [], summary: '' });
      prompts.push(await ask(issue));
    }
    for (const { system, user } of examples) {
      assert.ok(
        prompts.some((prompt) => prompt.system === system && prompt.user === user),
        `no request equals the example\n${user}`,
      );
      assert.match(user, /begin known issue \d+>>>/);
      const numbers = [...user.matchAll(/begin known issue (\d+)>>>/g)].map(([, number]) => Number(number));
      assert.ok(numbers.every((number) => number < (block[0]?.number ?? 0)));
    }
    server.verify();
  });

  it('when it is judged whether an issue says enough', async () => {
    const [issue] = issues.slice(20).filter(({ labels }) => /type/.test(JSON.stringify(labels)));
    assert.ok(issue !== undefined);
    writeFileSync(path('ids.txt'), `${issue.number}`);
    await run(
      'dataset',
      'qualitizer',
      '--db',
      path('old.sqlite'),
      '--categorizable-ids',
      path('ids.txt'),
      '--missing-info-labels',
      'none',
      '--validation-share',
      '0',
      '--out',
      path('q.jsonl'),
      '--quiet',
    );
    server.queue({ isCategorizable: false, missing: [], summary: '' });
    const asked = await ask(issue);
    const [example] = readChatLines(path('q.jsonl'));
    assert.deepEqual({ system: example?.system, user: example?.user }, asked);
    assert.equal(JSON.parse(example?.answer ?? '').isCategorizable, true);
    server.verify();
  });
});
