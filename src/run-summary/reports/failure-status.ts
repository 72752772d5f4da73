import type { TestStatus } from './test-result.ts';

export interface FailureWords {
  /** The writer's own word for the kind of failure; empty where it has none. */
  readonly type: string;
  readonly message: string;
}

const TIMEOUT_TYPE = /time[d ]?_?-?out/i;
/** As vitest, node:test, mocha, jest, Playwright, cucumber, pytest-timeout and go say it of a test; an assertion about time does not. */
const TIMEOUT_WORDS =
  /\btest timed out (?:in|after) \d|\btimeout of \d+ ?ms exceeded|\bexceeded timeout of \d|\btest timeout of \d+ ?ms exceeded|\bfunction timed out, ensure the promise resolves within \d|^(?:Failed: )?Timeout [(>]|\bpanic: test timed out|^timeout!?$/im;
/** As pytest, go and the system say it. */
const CRASH_WORDS =
  /^(?:collection failure|.*\bworker '[^']{1,40}' crashed\b.*)$|^panic: |^fatal error: |\bSIG(?:SEGV|ABRT|KILL|BUS|ILL)\b|\bsegmentation fault\b/im;
const SCANNED_CHARS = 4000;

/** How a failed try failed, by the words of its writer. */
export function toFailureStatus({ type, message }: FailureWords): TestStatus {
  if (type === 'cancelledByParent') return 'not run';
  if (TIMEOUT_TYPE.test(type)) return 'timed out';
  const words = message.slice(0, SCANNED_CHARS);
  if (TIMEOUT_WORDS.test(words)) return 'timed out';
  return CRASH_WORDS.test(words) ? 'crashed' : 'failed';
}
