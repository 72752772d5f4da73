/** Who wrote the log. */
export type LogFormat = 'github' | 'travis' | 'gitlab' | 'jenkins' | 'plain';

/** What a line of the runner, not of the program that it runs, means. */
export type MarkKind =
  /** A step, or a command of it, starts here. */
  | 'step'
  /** Something failed; the text says what. */
  | 'error'
  /** The step failed: the line tells the exit code, a cancellation or a time limit. */
  | 'failure'
  /** What comes after the work, whatever became of it. */
  | 'post';

export interface Mark {
  /** Counts from 0. */
  readonly line: number;
  readonly kind: MarkKind;
  readonly format: LogFormat;
  /** Name of the step, or what the line says. */
  readonly text: string;
}
