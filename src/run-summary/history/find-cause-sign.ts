import type { Conclusion } from '../facts/run-facts.ts';
import type { Phase } from '../marks/phase.ts';
import { CAUSE_PATTERNS } from './cause-patterns.ts';
import type { CauseSign } from './failure-record.ts';

/** What a failure says of itself, without its history. */
export interface FailureText {
  readonly conclusion: Conclusion;
  readonly phase: Phase;
  /** Lines that say why, the most telling first: the error, the runner's mark, annotations. Without secrets. */
  readonly lines: readonly string[];
}

/**
 * Whether a failure speaks of something else than the change: of the machine it ran on, of how CI is set up, or of the packages it
 * takes. Decided by the conclusion, and by words of the lines that say why; undefined where they say nothing of the kind.
 */
export function findCauseSign({ conclusion, phase, lines }: FailureText): CauseSign | undefined {
  if (conclusion === 'startup_failure') {
    return {
      kind: 'configuration',
      evidence: 'The run could not start: its workflow file or an action in it cannot be used.',
    };
  }
  for (const { kind, says, pattern, phases } of CAUSE_PATTERNS) {
    if (phases !== undefined && !phases.includes(phase)) continue;
    const line = lines.find((text) => pattern.test(text));
    if (line !== undefined) return { kind, evidence: `The log speaks of ${says}.` };
  }
  return undefined;
}
