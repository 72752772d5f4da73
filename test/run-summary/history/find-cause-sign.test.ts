import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CauseKind } from '../../../src/run-summary/history/failure-record.ts';
import { findCauseSign } from '../../../src/run-summary/history/find-cause-sign.ts';
import type { Phase } from '../../../src/run-summary/marks/phase.ts';

const LINES: readonly (readonly [CauseKind | undefined, Phase, string])[] = [
  ['infrastructure', 'test', 'The self-hosted runner: lamp-3 lost communication with the server.'],
  ['infrastructure', 'build', 'ld: final link failed: No space left on device'],
  ['infrastructure', 'set-up', 'fatal: unable to access "https://oil.example/": Could not resolve host: oil.example'],
  ['infrastructure', 'restore', 'npm error code ECONNRESET'],
  ['infrastructure', 'deploy', 'toomanyrequests: You have reached your pull rate limit.'],
  ['infrastructure', 'build', 'wget: server returned error: HTTP/1.1 502 Bad Gateway'],
  [undefined, 'test', 'expected "connection refused" when the lamp is off, got nothing'],
  ['configuration', 'set-up', 'Error: Input required and not supplied: oil'],
  ['configuration', 'deploy', 'Error: Resource not accessible by integration'],
  ['configuration', 'set-up', 'Unable to resolve action `lamp/light@v9`, unable to find version `v9`'],
  ['configuration', 'deploy', 'The OIL_TOKEN secret is not set'],
  ['dependency', 'restore', 'npm error code ERESOLVE'],
  ['dependency', 'restore', 'ERROR: No matching distribution found for lamp-oil==9'],
  ['dependency', 'restore', 'E: Unable to locate package liboil-dev'],
  ['dependency', 'build', 'verifying oil.example/wick@v1.2.3: checksum mismatch'],
  [undefined, 'build', 'wick.c:3: error: oil undeclared'],
  [undefined, 'test', 'AssertionError: 3 != 4'],
];

for (const [kind, phase, line] of LINES) {
  test(`in a ${phase} step ${JSON.stringify(line)} speaks of ${kind ?? 'nothing but the change'}`, () => {
    const sign = findCauseSign({
      conclusion: 'failure',
      phase,
      lines: ['make: *** [Makefile:3: light] Error 1', line],
    });
    assert.equal(sign?.kind, kind);
  });
}

test('a run that could not start is a matter of its configuration', () => {
  assert.equal(findCauseSign({ conclusion: 'startup_failure', phase: 'unknown', lines: [] })?.kind, 'configuration');
});
