import type { Log } from '../shared/log.ts';

/** What the command-line frame hands to every command. */
export interface CommandContext {
  /** Everything that is not the result: progress, notes, warnings. */
  readonly log: Log;
  /** Whether the result is wanted as JSON; then `writeText` is not used. */
  readonly json: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes the result as one line of JSON. */
  writeJson(value: unknown): void;
  /** Writes a readable result. Whatever it repeats, a terminal shows it as text. */
  writeText(text: string): void;
  /** Writes lines that the Actions runner shall read as commands; what they repeat was escaped. */
  writeCommands(lines: readonly string[]): void;
}

/** Exit codes of every command; 2 (wrong usage) is the frame's, for ConfigError. */
export const EXIT_DONE = 0;
export const EXIT_FAILED = 1;
export const EXIT_WRONG_USAGE = 2;
