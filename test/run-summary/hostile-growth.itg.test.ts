import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarizeLogs } from '../../src/run-summary/summary/summarize-logs.ts';
import { measureGrowth } from '../support/measure-growth.ts';
import { toBytes } from './build-log.ts';

const CHARS = 1 << 20;
/** Of the time, when the log is twice as long. */
const MOST_GROWTH = 2.3;

const repeated = (part: string) => (chars: number) => part.repeat(Math.ceil(chars / part.length));

const KINDS: Readonly<Record<string, (chars: number) => string>> = {
  'one line of letters': repeated('a'),
  'line feeds': repeated('\n'),
  'carriage returns': repeated('\r'),
  'progress segments that show nothing': repeated('\u001b[K\r'),
  'escape characters': repeated('\u001b'),
  'escape sequences without an end': repeated('\u001b['),
  'links without an end': repeated('\u001b]8;;'),
  carets: repeated('^[['),
  quotes: repeated('"'),
  'quotes that never close': repeated(` "' \``),
  'starts of tokens': repeated('eyJ-eyJ_'),
  'starts of addresses': repeated('a://'),
  'starts of mail addresses': repeated('a.a+'),
  'starts of keys': repeated('-----BEGIN RSA PRIVATE KEY-----\n'),
  'marks of failure': repeated('##[error]Process completed with exit code 1.\n'),
  'starts of steps': repeated('##[group]Run x\n'),
  'starts of Travis commands': repeated('The command "\n'),
  'errors alike': repeated('error: no oil in lamp 1\n'),
  'tabs before nothing': repeated('\t'),
};

for (const [kind, make] of Object.entries(KINDS)) {
  test(`reading takes time in proportion to the length of a log of ${kind}`, async () => {
    const growth = await measureGrowth(summarize, { make, chars: CHARS, limit: MOST_GROWTH, clock: cpuMs });
    assert.ok(growth <= MOST_GROWTH, `a log twice as long takes ${growth} times as long`);
  });
}

function summarize(log: string): unknown {
  return summarizeLogs({ logs: [{ name: 'build', bytes: toBytes(log) }], passing: [], maxChars: 16_000 });
}

/** Time of the processor, which other programs on the machine do not lengthen. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
