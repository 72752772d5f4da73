import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fingerprint } from '../../../src/run-summary/history/failure-record.ts';
import { fingerprintFailure } from '../../../src/run-summary/history/fingerprint-failure.ts';
import { readLog } from '../../../src/run-summary/log/read-log.ts';
import { createSeededRandom, shuffledIndices } from '../../../src/statistics/seeded-random.ts';
import { analyzeText, gitHubLog, toBytes } from '../build-log.ts';
import { PERTURBATIONS, type Perturbation, perturbLog } from './perturb-log.ts';

const CHATTER = Array.from({ length: 60 }, (_, index) => `lit lamp ${index} in ${index % 7} ms`);

/** What a step prints when it fails, in the forms of different programs. */
const FAILURES: Readonly<Record<string, readonly string[]>> = {
  compiler: [
    ...CHATTER,
    '/builds/acme/lamp/src/wick.c:12:5: error: implicit declaration of function ‘soak’',
    '   12 |     soak(oil, 3);',
    'make: *** [Makefile:14: wick.o] Error 1',
  ],
  'type checker': [
    ...CHATTER,
    'src/wick.ts(14,3): error TS2551: Property "soke" does not exist on type "Wick". Did you mean "soak"?',
    'npm ERR! code ELIFECYCLE',
    'npm ERR! errno 2',
  ],
  exception: [
    ...CHATTER,
    'Traceback (most recent call last):',
    '  File "/builds/acme/lamp/light.py", line 12, in light',
    'lamp.errors.OutOfOilError: tank 4 holds 0.25 liters after 3.5s at 0x7f5153c97a90',
  ],
  network: [...CHATTER, 'fatal: unable to access "https://oil.example/lamp.git/": Could not resolve host: oil.example'],
  'go tests': [
    ...CHATTER,
    '--- FAIL: TestWick (0.31s)',
    '    wick_test.go:89: got 3, want 4',
    '--- FAIL: TestTank (1.02s)',
    'FAIL\tlamp.example/lamp\t4.031s',
  ],
  pytest: [
    ...CHATTER,
    '____________________ TestWick.test_light[3] ____________________',
    'E   AssertionError: assert 3 == 4',
    'FAILED tests/test_wick.py::TestWick::test_light[3] - AssertionError: assert 3 == 4',
    'FAILED tests/test_tank.py::test_fill - AssertionError',
    '2 failed, 41 passed in 3.21s',
  ],
  TAP: [...CHATTER, 'not ok 12 - keeps burning in the wind # time=12ms', 'not ok 15 - fills tank', '# fail 2'],
};

function fingerprintOf(log: string): Fingerprint {
  return fingerprintFailure({ analysis: analyzeText(log) }).fingerprint;
}

const logOf = (failure: string): string => gitHubLog({ output: FAILURES[failure]! });
const KINDS = Object.keys(PERTURBATIONS) as readonly Perturbation[];

for (const failure of Object.keys(FAILURES)) {
  test(`the fingerprint of a failed run (${failure}) stays the same with other numbers, times, hashes and paths`, () => {
    const log = logOf(failure);
    const { id } = fingerprintOf(log);
    for (const kinds of [...KINDS.map((kind) => [kind]), KINDS]) {
      for (let seed = 1; seed <= 5; seed++) {
        const perturbed = perturbLog(log, { kinds, seed });
        assert.equal(fingerprintOf(perturbed).id, id, `${kinds.join()} with seed ${seed}:\n${perturbed}`);
      }
    }
  });
}

test('different failures have different fingerprints, made of the tests or of the error', () => {
  const fingerprints = Object.keys(FAILURES).map((failure) => [failure, fingerprintOf(logOf(failure))] as const);

  assert.equal(new Set(fingerprints.map(([, { id }]) => id)).size, fingerprints.length);
  assert.deepEqual(Object.fromEntries(fingerprints.map(([failure, { kind, text }]) => [failure, `${kind}: ${text}`])), {
    compiler: 'error: wick.c:#: error: implicit declaration of function "soak"',
    'type checker': 'error: wick.ts(#): error ts#: property "soke" does not exist on type "wick". did you mean "soak"?',
    exception: 'error: lamp.errors.outofoilerror: tank # holds # liters after # at #',
    network: 'error: fatal: unable to access "oil.example": could not resolve host: oil.example',
    'go tests': 'test: TestTank and 1 more',
    pytest: 'test: tests/test_tank.py::test_fill and 1 more',
    TAP: 'test: fills tank and 1 more',
  });
});

test('the order in which tests fail does not matter, nor that in which linters write', () => {
  const tests = ['a', 'b', 'c', 'd', 'e'].map((name) => `not ok 3 - lamp ${name} lights`);
  const lints = ['wick', 'oil', 'tank'].map((name) => `src/${name}.c:3:1: error: "${name}" is defined but never used`);
  for (const lines of [tests, lints]) {
    const shuffles = [1, 2, 3, 4].map((seed) => [...shuffledIndices(lines.length, createSeededRandom(seed))]);
    const ids = shuffles.map(
      (order) => fingerprintOf(gitHubLog({ output: [...CHATTER, ...order.map((index) => lines[index]!)] })).id,
    );
    assert.equal(new Set(ids).size, 1, lines[0]);
  }
});

test('what any failure says is no error: the fingerprint is that of the step, and claims nothing', () => {
  const generic = [
    [
      'npm ERR! code ELIFECYCLE',
      'npm ERR! Failed at the lamp@1.2.3 test script.',
      'npm ERR! Test failed.  See above for more details.',
    ],
    ['error Command failed with exit code 1.', 'Error: Command failed: make light'],
    ['make: *** [Makefile:3: light] Error 2'],
    ['FAILURE: Build failed with an exception.'],
    [],
  ];
  for (const lines of generic) {
    const { kind } = fingerprintOf(gitHubLog({ output: [...CHATTER, ...lines] }));
    assert.equal(kind, 'step', lines.join());
  }
});

test('a title takes the line that says what it is about along', () => {
  const rake = fingerprintOf(
    gitHubLog({ output: ['rake aborted!', 'No Rakefile found (looking for: rakefile, Rakefile)'] }),
  );
  assert.equal(rake.text, 'rake aborted! no rakefile found (looking for: rakefile, rakefile)');
});

test('what an earlier step that passed or a passing run says too is no error', () => {
  const known = 'error: lamp post 3 has no bulb, going on';
  const real = 'error: wick 4 is soaked in water';
  const output = [...CHATTER, known, real];

  const withEarlier = fingerprintOf(gitHubLog({ output, earlier: ['error: lamp post 1 has no bulb, going on'] }));
  const passing = [readLog(toBytes(gitHubLog({ output: [...CHATTER, known], hasFailed: false })))];
  const withPassing = fingerprintFailure({ analysis: analyzeText(gitHubLog({ output })), passing }).fingerprint;

  assert.equal(withEarlier.text, 'error: wick # is soaked in water');
  assert.deepEqual(withPassing, withEarlier);
});

test('tests that reports name count where the log names none, and every one of them', () => {
  const analysis = analyzeText(gitHubLog({ output: CHATTER }));
  const many = Array.from({ length: 80 }, (_, index) => `lamp ${'x'.repeat(index)}`);

  const named = fingerprintFailure({ analysis, failingTests: ['Tank > fills', 'Wick > lights'] });
  const swapped = fingerprintFailure({ analysis, failingTests: ['Wick > lights', 'Tank > fills', 'Tank > fills'] });
  assert.deepEqual(named.failingTests, ['Tank > fills', 'Wick > lights']);
  assert.deepEqual(swapped, named);
  const whole = fingerprintFailure({ analysis, failingTests: many }).fingerprint.id;
  assert.notEqual(fingerprintFailure({ analysis, failingTests: many.slice(0, 79) }).fingerprint.id, whole);
  const byLog = fingerprintFailure({ analysis: analyzeText(logOf('TAP')), failingTests: ['Tank > fills'] });
  assert.deepEqual(byLog.failingTests, ['fills tank', 'keeps burning in the wind']);
});

test('neither a fingerprint nor the name of a test holds a secret, and another secret changes nothing', () => {
  const secrets = ['ghp_16C7e42F292c6912E7710c838347Ae178B4a', 'ghp_99C7e42F292c6912E7710c838347Ae178Baa'];
  const found = secrets.map((secret) => [
    fingerprintOf(gitHubLog({ output: [`error: lamp ${secret} was refused by the oil shop`] })),
    fingerprintFailure({
      analysis: analyzeText(gitHubLog({ output: CHATTER })),
      failingTests: [`logs in with ${secret}`],
    }),
  ]);
  assert.deepEqual(found[0], found[1]);
  assert.doesNotMatch(JSON.stringify(found), /ghp_|6912e77/i);
});
