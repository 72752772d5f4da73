import { cleanShownText } from '../../issue/clean-text.ts';
import { escapeLogLine } from '../runner/escape-log-line.ts';

/**
 * Text that repeats what others wrote, safe for a terminal (no escape sequences, no change of direction) and for a step of
 * a workflow, where the runner reads standard output and standard error alike (no commands).
 */
export function toTerminalText(text: string): string {
  return escapeLogLine(cleanShownText(text));
}
