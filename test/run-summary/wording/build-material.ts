import type { WordingMaterial } from '../../../src/run-summary/wording/wording-material.ts';

/** Of a test of a lamp that failed, with excerpts cut to so many characters. */
export function buildMaterial({
  maxChars = 10_000,
  text = 'FAIL test/wick.test.js > trims the wick\nTypeError: the tank holds no oil\n    at burn (src/lamp.js:88:11)',
}: {
  readonly maxChars?: number;
  readonly text?: string;
} = {}): WordingMaterial {
  return {
    run: ['Workflow: lighthouse', 'Event: pull_request'],
    jobs: [
      {
        name: 'test (linux)',
        facts: ['Step: npm test', 'Phase: test'],
        category: 'cannot tell',
        excerpts: [{ log: 'test (linux)', startLine: 10, endLine: 12, text: text.slice(0, maxChars) }],
      },
    ],
    tests: [{ name: 'trims the wick', place: 'test/wick.test.js:31', message: 'the tank holds no oil' }],
    placeholders: [{ kind: 'token', text: '[redacted token 1]' }],
  };
}
