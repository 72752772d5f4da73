/** A piece of a log that helps to explain why its job failed. */
export interface Excerpt {
  /** Name of the log that it is from. */
  readonly log: string;
  /** From 1; lines of the log end with a line feed. */
  readonly startLine: number;
  /** Inclusive. */
  readonly endLine: number;
  /**
   * The lines as a terminal would show them, without timestamps, colors and secrets; a line that repeats the one above it is
   * not written again, but counted.
   */
  readonly text: string;
}
