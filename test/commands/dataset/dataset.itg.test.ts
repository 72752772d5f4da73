import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { MODELS } from '../../../src/models/find-model.ts';
import { DEFAULT_TRAINED_MODEL } from '../../../src/models/providers.ts';
import type { SampleIssue } from '../../support/build-sample-index.ts';
import { type DatasetBench, openDatasetBench, SAMPLE_LISTS } from '../../support/open-dataset-bench.ts';
import { readChatLines, titleOf } from '../../support/read-chat-lines.ts';
import { REPOSITORY, startGitHub, TRIAGER_TOKEN } from '../../support/start-git-hub.ts';

describe('auto-triager dataset', () => {
  let bench: DatasetBench;
  before(async () => {
    bench = await openDatasetBench(REPOSITORY);
  });
  after(() => bench.remove());

  /** Labelled issues of the first block, which is judged from few: quick. */
  function earlyIssues(): SampleIssue[] {
    const known = bench.issues.filter(({ pull_request }) => pull_request === undefined);
    return known
      .slice(Math.ceil(known.length / 4), Math.floor(known.length / 2))
      .filter(({ labels }) => labels.some(({ name }) => /^(area|driver)\//.test(name)))
      .slice(0, 20);
  }

  it('writes as many issues that say enough as issues that do not, where there are so many', async () => {
    const prices = bench.write('prices.json', '{"gpt-4.1-mini": {"input": 1, "output": 1, "training": 100}}');
    const args = [
      ...SAMPLE_LISTS,
      '--prices',
      prices,
      '--max-per-label',
      '20',
      '--min-per-label',
      '1',
      '--report',
      bench.path('report.txt'),
    ];
    const { train, validation, classes, leftOut, training, pricesAsOf } = await bench.report('qualitizer', [
      ...args,
      '--out',
      bench.path('q.jsonl'),
    ]);
    assert.deepEqual(
      classes.map(({ name, train: count }) => [name, count]),
      [
        ['categorizable', 20],
        ['lacks information', 20],
      ],
    );
    const lines = readChatLines(bench.path('q.jsonl'));
    assert.equal(lines.length, train.examples);
    assert.equal(readChatLines(bench.path('q.validation.jsonl')).length, validation?.examples);
    const numberOf = new Map(bench.issues.map((issue) => [issue.title.replace(/\s+/g, ' ').trim(), issue]));
    for (const line of lines) {
      const answer = JSON.parse(line.answer);
      const issue = numberOf.get(titleOf(line));
      assert.equal(
        answer.isCategorizable,
        !issue?.labels.some(({ name }) => name === 'needs more info'),
        titleOf(line),
      );
      assert.equal(answer.missing.length === 0, answer.isCategorizable);
    }
    assert.ok(leftOut.some(({ reason }) => reason === 'quota'));
    assert.equal(training.dollars?.toFixed(4), ((100 * 3 * train.tokens) / 1e6).toFixed(4));
    assert.match(readFileSync(bench.path('report.txt'), 'utf8'), /categorizable +█+ 20/);
    assert.equal(pricesAsOf, null, 'the price is of --prices');
  });

  it('writes the same bytes again, also when two run at once, and others for another seed', async () => {
    const ids = bench.write(
      'ids.txt',
      earlyIssues()
        .map(({ number }) => number)
        .join('\n'),
    );
    const runs = ['one', 'two'].map((name) =>
      bench.report('categorizer', [
        ...SAMPLE_LISTS,
        '--ids',
        ids,
        '--max-per-label',
        '3',
        '--min-per-label',
        '1',
        '--out',
        bench.path(name),
      ]),
    );
    const [one] = await Promise.all(runs);
    assert.ok((one?.train.examples ?? 0) > 5);
    const bytes = (name: string) => readFileSync(bench.path(name), 'utf8');
    assert.equal(bytes('one'), bytes('two'));
    assert.equal(bytes('one.validation.jsonl'), bytes('two.validation.jsonl'));
    const few = ['--max-per-label', '9', '--min-per-label', '1', '--out'];
    await bench.report('qualitizer', [...few, bench.path('three'), '--seed', '1']);
    await bench.report('qualitizer', [...few, bench.path('four'), '--seed', '2']);
    assert.notEqual(bytes('three'), bytes('four'));
  });

  it('validates with newer issues than it trains with', async () => {
    await bench.report('qualitizer', ['--out', bench.path('split.jsonl'), '--validation-share', '0.2']);
    const place = new Map(bench.issues.map((issue, index) => [issue.title.replace(/\s+/g, ' ').trim(), index]));
    const places = (file: string) => readChatLines(bench.path(file)).map((line) => place.get(titleOf(line)) ?? -1);
    const [train, validation] = [places('split.jsonl'), places('split.validation.jsonl')];
    assert.ok(validation.length > 20);
    assert.ok(Math.max(...train) < Math.min(...validation));
  });

  it('leaves no former file to validate with beside a new one to train with', async () => {
    const files = () => readdirSync(bench.folder).filter((name) => name.startsWith('alone.'));
    const args = ['--max-per-label', '10', '--out', bench.path('alone.jsonl')];
    const { pricesAsOf } = await bench.report('qualitizer', args);
    assert.equal(pricesAsOf, MODELS[DEFAULT_TRAINED_MODEL]?.asOf);
    assert.deepEqual(files(), ['alone.jsonl', 'alone.validation.jsonl']);
    const { validation } = await bench.report('qualitizer', [...args, '--validation-share', '0']);
    assert.equal(validation, null);
    assert.deepEqual(files(), ['alone.jsonl']);
  });

  it('leaves out copies of older issues and issues that say nothing, and tells which', async () => {
    const corpus = bench.path('copied.sqlite');
    const twenty = bench.issues.filter(({ pull_request }) => pull_request === undefined).slice(0, 20);
    const [first, second] = twenty as [SampleIssue, SampleIssue];
    await bench.importLines(
      [
        ...twenty,
        { ...first, number: 90_001 },
        { ...second, number: 90_002, body: `${second.body}\n\nIt happened again.` },
        { ...first, number: 90_003, title: '?', body: '' },
      ],
      corpus,
    );
    const listed = bench.write(
      'copied.txt',
      [...twenty.map(({ number }) => number), 90_001, 90_002, 90_003].join('\n'),
    );
    for (const kind of ['qualitizer', 'categorizer']) {
      const ids = kind === 'qualitizer' ? '--categorizable-ids' : '--ids';
      const out = bench.path(`copied-${kind}.jsonl`);
      const args = ['--db', corpus, ids, listed, '--validation-share', '0', '--out', out, ...SAMPLE_LISTS];
      const { leftOut } = await bench.report(kind, args);
      const numbersOf = (reason: string) => leftOut.find((group) => group.reason === reason)?.numbers;
      assert.deepEqual(numbersOf('repeat'), [90_001], kind);
      assert.deepEqual(numbersOf('near-repeat'), [90_002], kind);
      assert.ok(numbersOf('says-nothing')?.includes(90_003), kind);
      const titles = readChatLines(out).map(titleOf);
      assert.deepEqual(titles, [...new Set(titles)], 'no issue is there twice');
      assert.ok(titles.length > 0 && !titles.includes('?'), kind);
    }
  });

  it('keeps the tokens of each example and of each file within their limits', async () => {
    const { train, validation, leftOut } = await bench.report('qualitizer', [
      '--out',
      bench.path('short.jsonl'),
      '--max-tokens',
      '9000',
      '--max-example-tokens',
      '400',
    ]);
    assert.ok(train.tokens <= 9000 && train.tokens > 7000);
    assert.ok((validation?.tokens ?? 0) <= 1000);
    assert.ok(train.longestTokens <= 400);
    assert.ok(leftOut.some(({ reason }) => reason === 'too-long'));
    assert.ok(leftOut.some(({ reason }) => reason === 'budget'));
  });

  it('writes for Gemini, and plain pairs, with the same texts', async () => {
    const writeAs = async (format: string) => {
      const file = bench.path(`${format}.jsonl`);
      await bench.report('qualitizer', ['--format', format, '--max-per-label', '10', '--out', file]);
      return readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    };
    await writeAs('openai');
    const chat = readChatLines(bench.path('openai.jsonl'));
    const gemini = await writeAs('gemini');
    assert.deepEqual(
      gemini.map(({ systemInstruction, contents }) => ({
        system: systemInstruction.parts[0].text,
        user: contents[0].parts[0].text,
        answer: contents[1].parts[0].text,
      })),
      chat,
    );
    const plain = await writeAs('plain');
    assert.deepEqual(
      plain,
      chat.map(({ system, user, answer }) => ({ prompt: `${system}\n\n${user}`, completion: answer })),
    );
  });

  it('fetches listed issues that the corpus lacks, and describes labels as the repository does', async () => {
    const gitHub = await startGitHub({
      labels: ['area/mobile', 'area/charts', 'needs more info'],
      issues: [{ title: 'Lamp flickers at dusk', body: 'Since 3.1 the lamp flickers when the sun sets.' }],
    });
    try {
      const env = { GITHUB_TOKEN: TRIAGER_TOKEN };
      const ids = bench.write('fetch.txt', '1\n999999\n');
      const args = ['--missing-info-ids', ids, '--api-url', gitHub.apiUrl, '--validation-share', '0', '--out'];
      const fetched = await bench.report('qualitizer', [...args, bench.path('fetched.jsonl')], { env });
      assert.ok(readChatLines(bench.path('fetched.jsonl')).some((line) => titleOf(line) === 'Lamp flickers at dusk'));
      assert.deepEqual(fetched.leftOut.find(({ reason }) => reason === 'missing')?.numbers, [999999]);
      const early = bench.write(
        'early.txt',
        earlyIssues()
          .map(({ number }) => number)
          .join('\n'),
      );
      const categorize = [
        '--ids',
        early,
        '--api-url',
        gitHub.apiUrl,
        '--validation-share',
        '0',
        ...SAMPLE_LISTS,
        '--out',
      ];
      await bench.report('categorizer', [...categorize, bench.path('described.jsonl')], { env });
      const [line] = readChatLines(bench.path('described.jsonl'));
      assert.match(line?.user ?? '', /^area\/mobile \(\d+%\): About area\/mobile$/m);
      const unasked = gitHub.proxy.requests.length;
      await bench.report('qualitizer', [...args, bench.path('offline.jsonl'), '--offline'], { env });
      assert.equal(gitHub.proxy.requests.length, unasked);
    } finally {
      await gitHub.close();
    }
  });
});
