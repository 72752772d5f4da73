import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { TriageJson } from '../../../src/triage/report/triage-json.ts';
import { buildSampleIndex, readSample, type SampleIndex } from '../../support/build-sample-index.ts';
import { type CliResult, runCli } from '../../support/run-cli.ts';
import { writeTree } from '../../support/write-tree.ts';

/** Enough for some labels to reach the target precision, and the same index as that of the tests of `similar`. */
const HISTORY_LENGTH = 100;

let index: SampleIndex;
before(async () => {
  const issues = (await readSample('issues.jsonl')).slice(0, HISTORY_LENGTH);
  index = await buildSampleIndex({ repository: 'waggledeck/waggledeck', issues });
});
after(() => index.remove());

const NEW_ISSUE = {
  number: 1029,
  title: 'Modbus scale reads zero after the RS-485 adapter was unplugged',
  body: 'The register is read, but the weight stays 0 until wdeckd starts again. Modbus RTU, 9600 baud.',
};

/** Triages what the file holds; a string is written as it is. */
async function triage(t: TestContext, content: unknown, flags: readonly string[] = ['--json']): Promise<CliResult> {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const folder = await writeTree(t, { 'issue.json': text });
  return runCli(['triage', '--issue-file', join(folder, 'issue.json'), '--index', index.folder, ...flags]);
}

function readVerdict({ exitCode, stdout, stderr }: CliResult): TriageJson {
  assert.deepEqual([exitCode, stderr], [0, '']);
  assert.equal(stdout.indexOf('\n'), stdout.length - 1, 'one line');
  return JSON.parse(stdout) as TriageJson;
}

describe('triage of an issue file', () => {
  it('prints the verdict in its documented shape and nothing else', async (t) => {
    const verdict = readVerdict(await triage(t, NEW_ISSUE));

    assert.deepEqual(Object.keys(verdict), [
      'number',
      'title',
      'engine',
      'isCategorizable',
      'labels',
      'needsInfo',
      'missing',
      'similar',
      'githubSimilar',
      'model',
      'notes',
      'usage',
      'assignments',
      'type',
      'projects',
      'proposals',
      'dismissed',
      'skipped',
      'timings',
    ]);
    assert.deepEqual([verdict.number, verdict.title, verdict.engine], [1029, NEW_ISSUE.title, 'local']);
    assert.equal(verdict.isCategorizable, true);
    assert.deepEqual(new Set(verdict.labels.map(({ family }) => family)), new Set(['area', 'type']));
    for (const [at, label] of verdict.labels.entries()) {
      assert.deepEqual(Object.keys(label), ['name', 'family', 'probability', 'cutoff', 'applied']);
      assert.ok(label.probability >= 0 && label.probability <= (verdict.labels[at - 1]?.probability ?? 1));
      assert.ok(!label.applied || label.probability >= label.cutoff);
    }
    const [best] = verdict.labels;
    assert.deepEqual([best?.name, best?.family, best?.applied], ['driver/modbus', 'area', true]);
    assert.equal(verdict.similar.length, 5);
    for (const [at, one] of verdict.similar.entries()) {
      assert.deepEqual(Object.keys(one), ['number', 'title', 'similarity']);
      assert.ok(one.similarity <= (verdict.similar[at - 1]?.similarity ?? 1) && one.similarity >= 0);
    }
    assert.ok(Object.values(verdict.timings).every((ms) => ms >= 0));
    assert.ok('load index' in verdict.timings && 'labels' in verdict.timings);
  });

  it('prints a readable verdict', async (t) => {
    const { exitCode, stdout, stderr } = await triage(t, NEW_ISSUE, []);

    assert.deepEqual([exitCode, stderr], [0, '']);
    assert.match(stdout, /^#1029 Modbus scale .*\n {2}would add driver\/modbus/);
    assert.match(stdout, /\n {2}area: ✓ driver\/modbus .*applied from \d+%\)\n/);
    assert.match(stdout, /\n {2}similar:\n {4}0\.\d\d {2}#\d+ /);
  });

  it('leaves an issue out of its own similar issues', async (t) => {
    const known = (await readSample('issues.jsonl'))[3];
    const { similar } = readVerdict(await triage(t, known));
    assert.ok(similar.every(({ number }) => number !== known?.number));
  });

  it('applies nothing to a closed issue, and fills no family that has a label', async (t) => {
    const closed = readVerdict(await triage(t, { ...NEW_ISSUE, state: 'closed' }));
    assert.deepEqual(closed.skipped, [{ kind: 'closed' }]);
    assert.ok(closed.labels.every(({ applied }) => !applied));
    const filled = readVerdict(await triage(t, { ...NEW_ISSUE, labels: [{ name: 'Area/API' }] }));
    assert.ok(filled.labels.every(({ family, applied }) => family !== 'area' || !applied));
    assert.deepEqual(filled.skipped[0], { kind: 'family-filled', family: 'area', labels: ['Area/API'] });
  });

  it('goes by the options for limits, cut-off and similar issues', async (t) => {
    const flags = ['--json', '--cutoff', '0', '--max-areas', '2', '--max-types', '0', '--similar-issues', '1'];
    const verdict = readVerdict(await triage(t, NEW_ISSUE, flags));
    const applied = verdict.labels.filter((label) => label.applied);
    assert.deepEqual(
      applied.map(({ family }) => family),
      ['area', 'area'],
    );
    assert.equal(verdict.similar.length, 1);
  });
});

describe('triage with label lists', () => {
  async function familiesWith(t: TestContext, files: Readonly<Record<string, string>>): Promise<CliResult> {
    const folder = await writeTree(t, files);
    const flags = [
      ...(files['labels.txt'] === undefined ? [] : ['--labels-file', join(folder, 'labels.txt')]),
      ...(files['types.txt'] === undefined ? [] : ['--types-file', join(folder, 'types.txt')]),
    ];
    return triage(t, NEW_ISSUE, ['--json', ...flags]);
  }

  it('scores what the lists name, globs and labels that nobody has used too', async (t) => {
    const lists = { 'labels.txt': 'DRIVER/*\narea/modbus-gateway\n', 'types.txt': 'type/bug\nprio/high\n' };
    const { exitCode, stdout, stderr } = await familiesWith(t, lists);
    assert.equal(exitCode, 0);
    assert.match(
      stderr,
      /^warning: The index was built with other label lists\. It learned "prio\/high" as workflow, .*\n$/,
    );
    const { labels } = JSON.parse(stdout) as TriageJson;
    const names = (family: string) => labels.filter((label) => label.family === family).map(({ name }) => name);
    assert.deepEqual(names('type').sort(), ['prio/high', 'type/bug']);
    assert.ok(names('area').includes('area/modbus-gateway'));
    assert.deepEqual(
      names('area').filter((name) => !name.startsWith('driver/')),
      ['area/modbus-gateway'],
    );
    assert.ok(names('area').length > 3);
  });

  it('warns of lines that repeat others, and takes them once', async (t) => {
    const { exitCode, stdout, stderr } = await familiesWith(t, { 'labels.txt': 'area/api\nArea/API\narea/map\n' });
    assert.equal(exitCode, 0);
    assert.match(stderr, /^warning: .*labels\.txt lists these more than once: area\/api\n$/);
    assert.equal((JSON.parse(stdout) as TriageJson).labels.length, 2);
  });

  it('warns of a glob that matches no label', async (t) => {
    const { exitCode, stdout, stderr } = await familiesWith(t, { 'labels.txt': 'drivers/*\n' });
    assert.equal(exitCode, 0);
    assert.equal(stderr, 'warning: No label matches drivers/*; check the spelling in the label lists.\n');
    assert.deepEqual((JSON.parse(stdout) as TriageJson).labels, []);
  });

  it('refuses an empty list, and one that is missing', async (t) => {
    const empty = await familiesWith(t, { 'types.txt': '\n# none\n' });
    assert.deepEqual([empty.exitCode, empty.stdout], [2, '']);
    assert.match(empty.stderr, /types\.txt names no label; write one label a line/);
    const missing = await triage(t, NEW_ISSUE, ['--json', '--labels-file', join(index.folder, 'none.txt')]);
    assert.deepEqual([missing.exitCode, missing.stdout], [2, '']);
    assert.match(missing.stderr, /none\.txt" does not exist/);
  });
});

describe('triage of an odd issue', () => {
  const odd: Readonly<Record<string, unknown>> = {
    'with a null body': { number: 5, title: 'Map is empty', body: null },
    'without a body': { number: 5, title: 'Map is empty' },
    'with a body of 1 MB': { number: 5, title: 'Log', body: 'error at line 1 of the log\n'.repeat(40_000) },
    'with a line of 1 MB': { number: 5, title: 'Log', body: `${'<!-- '.repeat(100_000)}${'#'.repeat(500_000)}` },
    'of emoji alone': { number: 5, title: '🐝🐝🐝', body: '🍯'.repeat(1_000) },
    'with null bytes': { number: 5, title: 'Map\u0000 is empty\u0000', body: '\u0000'.repeat(5_000) },
    'with lone surrogates': '{"number": 5, "title": "Map \\ud800 is empty", "body": "\\udc00\\ud83d x \\ud83d"}',
    'full of HTML comments': { number: 5, title: 'Map', body: '<!-- Tell us what happened -->\n'.repeat(2_000) },
    'with a comment that never ends': { number: 5, title: 'Map', body: `<!-- ${'x '.repeat(30_000)}` },
    'without a title': { number: 5, title: '', body: '' },
    'with nested quotes and fences': {
      number: 5,
      title: '`'.repeat(200),
      body: `${'> '.repeat(3_000)}\n${'~~~\n'.repeat(9_000)}`,
    },
    'with a byte order mark': `\ufeff${JSON.stringify(NEW_ISSUE)}`,
  };
  for (const [name, content] of Object.entries(odd)) {
    it(`gives a verdict on one ${name}`, async (t) => {
      const verdict = readVerdict(await triage(t, content));
      for (const { probability } of verdict.labels) assert.ok(probability >= 0 && probability <= 1);
      for (const { similarity } of verdict.similar) assert.ok(similarity >= 0 && similarity <= 1);
      assert.ok(verdict.title.isWellFormed());
    });
  }

  it('applies no label to one that says nothing', async (t) => {
    for (const name of ['of emoji alone', 'without a title']) {
      const verdict = readVerdict(await triage(t, odd[name], ['--json', '--cutoff', '0']));
      assert.equal(verdict.isCategorizable, false, name);
      assert.ok(verdict.labels.every(({ applied }) => !applied));
    }
  });
});

describe('triage of one issue in other forms', () => {
  const viewed = { ...NEW_ISSUE, state: 'CLOSED', createdAt: '2024-05-01T00:00:00Z', author: { login: 'ada' } };
  const forms: Readonly<Record<string, unknown>> = {
    'as gh issue view --json writes it': viewed,
    'in a list': [viewed],
    'as the answer to a query': { data: { repository: { issue: { ...viewed, labels: { nodes: [] } } } } },
    'in the file of an event': {
      action: 'closed',
      issue: { ...NEW_ISSUE, state: 'closed' },
      sender: {},
      repository: {},
    },
    'in several versions, of which the newest counts': [
      { ...viewed, updatedAt: '2024-05-03T00:00:00Z' },
      { ...viewed, updatedAt: '2024-05-02T00:00:00Z', state: 'OPEN' },
    ],
  };
  for (const [name, content] of Object.entries(forms)) {
    it(`reads one ${name}, and leaves a closed one alone`, async (t) => {
      const verdict = readVerdict(await triage(t, content));
      assert.equal(verdict.title, NEW_ISSUE.title);
      assert.deepEqual(
        verdict.skipped.map(({ kind }) => kind),
        ['closed'],
      );
    });
  }

  it('reads one from standard input, packed by gzip', async () => {
    const args = ['triage', '--issue-file', '-', '--index', index.folder, '--json'];
    const verdict = readVerdict(await runCli(args, { input: gzipSync(JSON.stringify(viewed)) }));
    assert.equal(verdict.number, NEW_ISSUE.number);
  });
});

describe('triage of what is no issue', () => {
  const wrong: readonly [name: string, content: unknown, message: RegExp][] = [
    [
      'a pull request',
      { ...NEW_ISSUE, pull_request: { url: 'x' } },
      /holds pull request #1029; only issues are triaged/,
    ],
    [
      'text that is not JSON',
      '{"number": 5, "title": "Map',
      /holds no issue: not valid JSON: the line ends inside an object/,
    ],
    ['an empty file', '', /is empty\. Make JSON with: /],
    ['several issues', [NEW_ISSUE, { ...NEW_ISSUE, number: 2 }], /holds several issues \(#1029, #2\)/],
    [
      'an issue in a state that nobody knows',
      { ...NEW_ISSUE, state: 'merged' },
      /state must be open or closed, found "merged"/,
    ],
    ['a table', 'number,title\n1,x\n', /is a table \(CSV\), not JSON\. Make JSON with: /],
    ['null', 'null', /holds no issue: an issue must be a JSON object, found null/],
    ['an issue without a number', { title: 'x' }, /number must be a positive whole number, found nothing/],
    ['an issue whose title is a number', { number: 5, title: 5 }, /title must be text, found 5/],
  ];
  for (const [name, content, message] of wrong) {
    it(`refuses ${name}`, async (t) => {
      const { exitCode, stdout, stderr } = await triage(t, content);
      assert.deepEqual([exitCode, stdout], [2, '']);
      assert.match(stderr, message);
      assert.equal(stderr.trim().split('\n').length, 1);
    });
  }

  it('refuses a file that is missing, and a folder without files', async (t) => {
    const folder = await writeTree(t, {});
    for (const [path, message] of [
      [join(folder, 'none.json'), /none\.json" does not exist/],
      [folder, /holds no files/],
    ] as const) {
      const { exitCode, stdout, stderr } = await runCli(['triage', '--issue-file', path, '--index', index.folder]);
      assert.deepEqual([exitCode, stdout], [2, '']);
      assert.match(stderr, message);
    }
  });
});

describe('triage without an index', () => {
  it('says how to build one', async (t) => {
    const folder = await writeTree(t, { 'issue.json': JSON.stringify(NEW_ISSUE), 'README.md': 'no index here' });
    for (const place of [folder, join(folder, 'none')]) {
      const args = ['triage', '--issue-file', join(folder, 'issue.json'), '--index', place];
      const { exitCode, stdout, stderr } = await runCli(args);
      assert.deepEqual([exitCode, stdout], [2, '']);
      assert.match(stderr, /There is no index in .*\. Build one with: auto-triager index --db corpus\.sqlite --out /);
    }
  });
});
