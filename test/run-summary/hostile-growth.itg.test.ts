import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarizeLogs } from '../../src/run-summary/summary/summarize-logs.ts';
import { toBytes } from './build-log.ts';

const BASE_BYTES = 1 << 19;
/** Of the time, when the log is twice as long. */
const MOST_GROWTH = 2.3;
/** Less is noise. */
const LEAST_MS = 40;
const ROUNDS = 6;

const repeated = (part: string) => (bytes: number) => part.repeat(Math.ceil(bytes / part.length));

const KINDS: Readonly<Record<string, (bytes: number) => string>> = {
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

for (const [kind, generate] of Object.entries(KINDS)) {
  test(`reading takes time in proportion to the length of a log of ${kind}`, () => {
    const [small, large] = [toBytes(generate(BASE_BYTES)), toBytes(generate(2 * BASE_BYTES))];
    cpuMs(small);
    let [smallMs, largeMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let round = 0; round < ROUNDS; round++) {
      smallMs = Math.min(smallMs, cpuMs(small));
      largeMs = Math.min(largeMs, cpuMs(large));
      if (largeMs <= MOST_GROWTH * Math.max(smallMs, LEAST_MS)) return;
    }
    assert.fail(`${BASE_BYTES} bytes took ${smallMs} ms, twice as many ${largeMs} ms`);
  });
}

/** Time of the processor, which other programs on the machine do not lengthen. */
function cpuMs(bytes: Uint8Array): number {
  const before = process.cpuUsage();
  summarizeLogs({ logs: [{ name: 'build', bytes }], passing: [], maxChars: 16_000 });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
