import type { LoadedCommand } from './bind-command.ts';

/** A command as the list and the help have it. */
export interface CommandEntry {
  /** One word, or a group and a word: `dataset qualitizer`. */
  readonly name: string;
  readonly summary: string;
  /** What follows the command's name. */
  readonly usage: string;
  readonly examples: readonly string[];
  load(): Promise<LoadedCommand>;
}
