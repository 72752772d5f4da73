import type { Fingerprint } from '../history/failure-record.ts';
import { clipFingerprintText, type FingerprintedFailure, fingerprintFailure } from '../history/fingerprint-failure.ts';
import { isGeneric } from '../history/generic-errors.ts';
import { readErrorText } from '../history/read-error-text.ts';
import { readFailingTests } from '../history/read-failing-tests.ts';
import type { LogTable } from '../log/log-table.ts';
import { readLog } from '../log/read-log.ts';
import { Redactor } from '../redaction/redactor.ts';
import { analyzeLog } from '../scoring/analyze-log.ts';
import { type LogCase, labelledLines } from './log-case.ts';

/** How many of so many. */
export interface Count {
  readonly of: number;
  readonly matched: number;
}

/** What fingerprints are worth on labelled logs. */
export interface FingerprintFigures {
  /** Logs by the kind of their fingerprint. */
  readonly kinds: Readonly<Record<Fingerprint['kind'], number>>;
  /** Pairs of logs whose labelled lines say that they failed for the same reason: all should match. */
  readonly same: Count;
  /** Pairs whose labelled lines have nothing in common: none should match. */
  readonly other: Count;
  /** Passing logs that hold what any fingerprint is made of: none should. */
  readonly passing: Count;
}

/** From this share of common labelled lines on, two logs failed for the same reason; below it nobody knows, unless it is 0. */
const SAME_SHARE = 0.6;

interface FingerprintedCase extends FingerprintedFailure {
  readonly named: string | undefined;
  /** Labelled lines, masked, that would not fit any failure. */
  readonly lines: ReadonlySet<string>;
}

/** Collects logs one after another, so that none stays in memory, and compares all with all. */
export class FingerprintEvaluation {
  readonly #cases: FingerprintedCase[] = [];
  readonly #passing: { readonly texts: ReadonlySet<string>; readonly tests: ReadonlySet<string> }[] = [];

  addCase({ labels, failure }: Pick<LogCase, 'labels' | 'failure'>, bytes: Uint8Array): void {
    const analysis = analyzeLog(bytes);
    const lines = new Set<string>();
    const reader = { log: analysis.log, end: analysis.log.count, redactor: new Redactor() };
    for (const number of labelledLines(labels)) {
      const text = number > analysis.log.count ? undefined : readErrorText(reader, number - 1);
      if (text !== undefined && !isGeneric(text)) lines.add(text);
    }
    this.#cases.push({ ...fingerprintFailure({ analysis }), lines, named: failure });
  }

  addPassing(bytes: Uint8Array): void {
    const log = readLog(bytes);
    this.#passing.push({
      texts: textsOf(log),
      tests: new Set(readFailingTests(log, { start: 0, end: log.count })),
    });
  }

  figures(): FingerprintFigures {
    const kinds = { test: 0, error: 0, step: 0 };
    for (const { fingerprint } of this.#cases) kinds[fingerprint.kind]++;
    const pairs = this.#comparePairs();
    const hits = this.#passing.filter(({ texts, tests }) =>
      this.#cases.some(({ fingerprint, failingTests }) =>
        fingerprint.kind === 'error' ? texts.has(fingerprint.text) : failingTests.some((name) => tests.has(name)),
      ),
    );
    return {
      kinds,
      same: pairs.same,
      other: pairs.other,
      passing: { of: this.#passing.length, matched: hits.length },
    };
  }

  #comparePairs(): Readonly<Record<Reason, Count>> {
    const counts = { same: { of: 0, matched: 0 }, other: { of: 0, matched: 0 }, unclear: { of: 0, matched: 0 } };
    for (const [index, first] of this.#cases.entries()) {
      for (let behind = index + 1; behind < this.#cases.length; behind++) {
        const second = this.#cases[behind]!;
        const count = counts[compareReasons(first, second)];
        count.of++;
        if (isMatch(first, second)) count.matched++;
      }
    }
    return counts;
  }
}

type Reason = 'same' | 'other' | 'unclear';

function compareReasons(first: FingerprintedCase, second: FingerprintedCase): Reason {
  if (first.named !== undefined && second.named !== undefined) return first.named === second.named ? 'same' : 'other';
  const common = [...first.lines].filter((line) => second.lines.has(line)).length;
  if (common === 0) return 'other';
  return common / (first.lines.size + second.lines.size - common) >= SAME_SHARE ? 'same' : 'unclear';
}

/** A step says nothing about what is known. */
function isMatch(first: FingerprintedCase, second: FingerprintedCase): boolean {
  return first.fingerprint.kind !== 'step' && first.fingerprint.id === second.fingerprint.id;
}

/** What each line of a log would be in a fingerprint. */
function textsOf(log: LogTable): Set<string> {
  const reader = { log, end: log.count, redactor: new Redactor() };
  const texts = Array.from({ length: log.count }, (_, line) => readErrorText(reader, line));
  return new Set(texts.filter((text) => text !== undefined).map(clipFingerprintText));
}
