import type { FailureCategory } from '../history/failure-category.ts';

/** A model's words on a failed run. All of it is founded on what it was shown, plain text on one line each. */
export interface RunWording {
  readonly kind: 'run';
  /** Why it failed, in a few sentences. */
  readonly cause: string;
  /** What the model thinks; undefined where it said nothing of use. */
  readonly category: FailureCategory | undefined;
  /** At most three. */
  readonly nextSteps: readonly string[];
}

/** A model's words on one test that failed, ready to paste. */
export interface TestWording {
  readonly kind: 'test';
  readonly cause: string;
  /** At most five. */
  readonly debuggingSteps: readonly string[];
  readonly bugTitle: string;
  readonly bugDescription: string;
}

/** A model's words on what many failures have in common. */
export interface ThemesWording {
  readonly kind: 'themes';
  readonly cause: string;
  readonly nextSteps: readonly string[];
}

export type Wording = RunWording | TestWording | ThemesWording;
export type WordingKind = Wording['kind'];
