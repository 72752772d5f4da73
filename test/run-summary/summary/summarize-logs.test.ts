import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Excerpt } from '../../../src/run-summary/excerpts/excerpt.ts';
import { type LogsSummary, summarizeLogs } from '../../../src/run-summary/summary/summarize-logs.ts';
import { gitHubLog, toBytes } from '../build-log.ts';

const TRACE = [
  'Traceback (most recent call last):',
  '  File "lamp/light.py", line 12, in light',
  '    burn(oil)',
  '  File "lamp/burn.py", line 3, in burn',
  '    raise OutOfOilError(tank)',
  'lamp.errors.OutOfOilError: the tank holds no oil',
];
const CHATTER = Array.from({ length: 400 }, (_, index) => `lit lamp ${index} in ${index % 7} ms`);
const OUTPUT = [...CHATTER, '', ...TRACE, '', '1 failed, 400 passed', ...CHATTER.slice(0, 20)];

interface Task {
  readonly logs: Readonly<Record<string, string>>;
  readonly passing?: readonly string[];
  readonly maxChars?: number;
}

function summarize({ logs, passing = [], maxChars = 2000 }: Task): LogsSummary {
  return summarizeLogs({
    logs: Object.entries(logs).map(([name, text]) => ({ name, bytes: toBytes(text) })),
    passing: passing.map((text) => ({ name: 'passing', bytes: toBytes(text) })),
    maxChars,
  });
}

const charsOf = (excerpts: readonly Excerpt[]): number => excerpts.reduce((sum, { text }) => sum + text.length, 0);
const textOf = (excerpts: readonly Excerpt[]): string => excerpts.map(({ text }) => text).join('\n');

test('a stack trace is shown whole with its line numbers, and the facts name step, error and exit code', () => {
  const { logs, excerpts } = summarize({ logs: { build: gitHubLog({ output: OUTPUT }) } });

  const excerpt = excerpts.find(({ text }) => text.includes(TRACE.join('\n')));
  assert.equal((excerpt?.startLine ?? 0) <= 415 && (excerpt?.endLine ?? 0) >= 420, true);
  const [facts] = logs;
  assert.deepEqual(
    [facts?.step, facts?.phase, facts?.marker?.text],
    ['Run make test', 'test', '##[error]Process completed with exit code 2.'],
  );
  assert.match(facts?.firstError?.text ?? '', /Traceback|OutOfOilError/);
});

test('excerpts never take more characters than they may, however few those are', () => {
  const build = gitHubLog({ output: OUTPUT });
  for (const maxChars of [200, 500, 1000, 4000, 100_000]) {
    const { excerpts } = summarize({ logs: { build }, maxChars });
    assert.equal(charsOf(excerpts) <= maxChars, true, String(maxChars));
    assert.equal(excerpts.length > 0, true, String(maxChars));
  }
});

test('every line of an excerpt is the line of the log that its number says', () => {
  const build = gitHubLog({ output: OUTPUT });
  const lines = build.split('\n').map((line) => line.slice(line.indexOf('Z ') + 2));
  for (const { startLine, endLine, text } of summarize({ logs: { build } }).excerpts) {
    for (const line of lines.slice(startLine - 1, endLine)) assert.equal(text.includes(line), true, line);
  }
});

test('what a passing run prints too is left out, whatever its numbers', () => {
  const noise = ['warning: error rate is 12 %', 'failed to open cache /tmp/a, going on'];
  const passing = gitHubLog({
    output: ['warning: error rate is 7 %', 'failed to open cache /tmp/b, going on', ...CHATTER],
    hasFailed: false,
  });
  const { excerpts } = summarize({
    logs: { build: gitHubLog({ output: [...noise, ...OUTPUT] }) },
    passing: [passing],
    maxChars: 16_000,
  });

  const text = textOf(excerpts);
  assert.equal(text.includes('OutOfOilError: the tank holds no oil'), true);
  assert.equal(text.includes('error rate'), false);
  assert.equal(text.includes('lit lamp'), false);
});

test('a passing log that explains nothing away hides nothing', () => {
  const build = gitHubLog({ output: OUTPUT });
  assert.equal(textOf(summarize({ logs: { build }, passing: [build] }).excerpts).includes('OutOfOilError'), true);
});

test('several logs share one budget by worth, and each excerpt names its log', () => {
  const { excerpts, logs } = summarize({
    logs: { green: gitHubLog({ output: CHATTER, hasFailed: false }), red: gitHubLog({ output: OUTPUT }) },
  });

  const ofRed = excerpts.filter(({ log }) => log === 'red');
  assert.equal(textOf(ofRed).includes(TRACE.join('\n')), true);
  assert.equal(charsOf(ofRed) > charsOf(excerpts) / 2, true);
  assert.equal(logs[0]?.marker, null);
});

test('a line that repeats is written once with its count', () => {
  const output = ['Error: no oil', ...Array.from({ length: 30 }, () => 'error: the tank is still empty'), 'giving up'];
  const text = textOf(summarize({ logs: { build: gitHubLog({ output }) } }).excerpts);
  assert.match(text, /the tank is still empty\n\[the line above 29 more times\]\n/);
});

test('no secret of the log is in facts or excerpts, also not a key over several lines', () => {
  const secret = `ghp_${'aB3dE6gH9jK2mN5pQ8sT'}`;
  const body = ['MIIEpAIBAAKCAQEA7', 'bm90IGEga2V5'];
  const key = ['-----BEGIN RSA PRIVATE KEY-----', ...body, '-----END RSA PRIVATE KEY-----'];
  const output = [`fatal: could not log in with ${secret}`, 'error: bad key', ...key, 'error: giving up'];
  const summary = summarize({ logs: { build: gitHubLog({ output }) } });

  const text = JSON.stringify(summary);
  for (const hidden of [secret, ...body]) assert.equal(text.includes(hidden), false, hidden);
  assert.equal(text.includes('could not log in with [redacted token 1]'), true);
  assert.equal(
    summary.placeholders.some(({ kind }) => kind === 'private key'),
    true,
  );
});

test('an empty log has no excerpt and no error', () => {
  const { logs, excerpts } = summarize({ logs: { build: '' } });
  assert.deepEqual([excerpts, logs[0]?.firstError, logs[0]?.marker], [[], null, null]);
});

test('each log has a fingerprint and a verdict, which without a history rests on what the log says by itself', () => {
  const lost = ['fatal: unable to access "https://oil.example/": Could not resolve host: oil.example'];
  const { logs } = summarize({
    logs: {
      build: gitHubLog({ output: OUTPUT }),
      fetch: gitHubLog({ output: lost }).replaceAll('make test', 'fetch oil'),
    },
  });

  assert.deepEqual(
    logs.map(({ fingerprint, verdict }) => [fingerprint.kind, fingerprint.text, verdict.category, verdict.probability]),
    [
      ['error', 'lamp.errors.outofoilerror: the tank holds no oil', 'cannot tell', null],
      ['error', 'fatal: unable to access "oil.example": could not resolve host: oil.example', 'infrastructure', null],
    ],
  );
  assert.deepEqual(
    logs.flatMap(({ verdict }) => verdict.evidence),
    ['There is no history to compare with.', 'The log speaks of the network.'],
  );
});

test('what a passing log says too is in no fingerprint', () => {
  const output = ['error: lamp post 3 has no bulb, going on', 'error: wick 4 is soaked in water'];
  const passing = [gitHubLog({ output: [output[0]!], hasFailed: false })];
  const { logs } = summarize({ logs: { build: gitHubLog({ output }) }, passing });
  assert.equal(logs[0]?.fingerprint.text, 'error: wick # is soaked in water');
});

test('the first error is neither a passed test that speaks of errors, nor an echoed command, a warning or a sum', () => {
  const output = [
    ...CHATTER,
    '  ✓ fails with an error when the tank is missing (386ms)',
    '$ lamp --fail-on error $(cat missing.txt)',
    'src/wick.c:39: warning - reference not found: oil',
    'There was 1 failure:',
    '1) WickTest::trims',
    'Failed asserting that 3 wicks are 4 wicks.',
    'npm ERR! Test failed.  See above for more details.',
  ];
  const { logs } = summarize({ logs: { build: gitHubLog({ output }) } });

  assert.equal(logs[0]?.firstError?.text, 'Failed asserting that 3 wicks are 4 wicks.');
});
