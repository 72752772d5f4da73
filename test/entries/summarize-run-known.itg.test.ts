import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import { buildSampleIndex, readSample, type SampleIndex, type SampleIssue } from '../support/build-sample-index.ts';
import { REPOSITORY } from '../support/start-git-hub.ts';
import { startRunServer } from '../support/start-run-server.ts';
import { FILING, failedRun, OUTPUT, runWell, startRuns } from './run-summarize-action.ts';

describe('a failure that is looked for in the index', () => {
  let index: SampleIndex;
  const filed: { body: string; title: string } = { body: '', title: '' };
  const HUMAN: SampleIssue[] = [
    {
      number: 9001,
      title: 'Lamps go out',
      body: 'Since Monday: no oil in reservoir of lamp 7, every night.',
      labels: [],
    },
    {
      number: 9002,
      title: 'Windmill sails tear in a storm',
      body: 'The sails of the windmill tear when the storm is strong. The canvas rips along the spar, and the miller has to sew the sails again.',
      labels: [],
    },
    {
      number: 9003,
      title: 'Ask @keeper about `ticks` [x](https://evil.example)',
      body: 'The beacon mirror cannot be polished at dusk.',
      labels: [],
    },
  ];

  before(async () => {
    // What was filed once is in the index later, as GitHub gives it back.
    const server = await startRunServer({ runs: [failedRun(9, { output: ['Error: wick of chandelier is missing'] })] });
    await runWell(server, { inputs: FILING });
    Object.assign(filed, server.issues[0]);
    await server.close();
    const issues = [
      ...(await readSample('issues.jsonl')).slice(0, 60),
      ...HUMAN,
      { ...filed, number: 9004, labels: [] },
    ];
    index = await buildSampleIndex({ repository: REPOSITORY, issues });
  });
  after(() => index.remove());

  const look = async (t: TestContext, output: readonly string[]) => {
    const server = await startRuns(t, failedRun(9, { output }));
    const { summary, outputs } = await runWell(server, { inputs: { index_path: index.folder } });
    assert.deepEqual(server.issues, []);
    return { summary, outputs, known: JSON.parse(outputs.report ?? '').known, home: `${server.apiUrl}/${REPOSITORY}` };
  };

  it('is known by the fingerprint that an issue holds', async (t) => {
    const { known, outputs, summary, home } = await look(t, ['Error: wick of chandelier is missing']);

    assert.deepEqual([known.kind, known.number, known.why, known.state], ['known', 9004, 'fingerprint', 'open']);
    assert.equal(known.url, `${home}/issues/9004`);
    assert.equal(outputs.known_issue, '9004');
    assert.match(summary, /^Looks like `.*wick of chandelier.*` \(`#9004`\), open\./m);
  });

  it('is known by its error in the words of a person', async (t) => {
    const { known } = await look(t, OUTPUT);

    assert.deepEqual([known.number, known.why], [9001, 'text']);
  });

  it('is known by a very similar text', async (t) => {
    const { known } = await look(t, [
      'Error: windmill sails tear in a strong storm: the canvas of the sails rips along the spar',
      'the miller has to sew the sails of the windmill again',
    ]);

    assert.deepEqual([known.number, known.why], [9002, 'similarity']);
  });

  it('has a title told that nothing is read in', async (t) => {
    const { known, summary } = await look(t, ['Error: The beacon mirror cannot be polished at dusk']);

    assert.equal(known.number, 9003);
    assert.doesNotMatch(summary.replace(/`[^`\n]*`/g, '').replace(/<details>[\s\S]*/, ''), /@keeper|evil/);
  });

  it('is new, with a link that opens an issue about it', async (t) => {
    const { known, outputs, summary, home } = await look(t, ['Error: the quartermaster mislaid forty brass hinges']);

    assert.deepEqual([known.kind, outputs.known_issue], ['new', '']);
    const link = new URL(known.link);
    assert.equal(`${link.origin}${link.pathname}`, `${home}/issues/new`);
    assert.match(link.searchParams.get('title') ?? '', /quartermaster mislaid forty brass hinges \(build\)/);
    assert.match(link.searchParams.get('body') ?? '', /```text\n/);
    assert.ok(summary.includes(`[open one](${known.link})`));
  });

  it('is filed with the labels that triage chooses by that index', async (t) => {
    const server = await startRuns(
      t,
      failedRun(9, { output: ['Error: the quartermaster mislaid forty brass hinges'] }),
    );
    server.labels = [
      ...new Set((await readSample('issues.jsonl')).flatMap(({ labels }) => labels.map(({ name }) => name))),
    ];

    await runWell(server, { inputs: { ...FILING, index_path: index.folder } });

    assert.equal(server.issues.length, 1);
    assert.deepEqual(
      server.issues[0]?.labels.filter((name) => !server.labels.includes(name)),
      [],
    );
  });

  it('is not filed where it looks like an open issue', async (t) => {
    const server = await startRuns(t, failedRun());

    const { outputs, stdout } = await runWell(server, { inputs: { ...FILING, index_path: index.folder } });

    assert.deepEqual([server.issues, outputs.known_issue], [[], '9001']);
    assert.match(stdout, /No issue is filed: the failure looks like #9001\./);
  });
});

describe('without an index', () => {
  it('nothing is said of known issues, and the log tells it once', async (t) => {
    const server = await startRuns(t, failedRun());

    const { stdout, summary, outputs } = await runWell(server);

    assert.equal(stdout.split('There is no index to look for known issues in.').length, 2);
    assert.equal(outputs.known_issue, '');
    assert.doesNotMatch(summary, /issue/);
  });
});
