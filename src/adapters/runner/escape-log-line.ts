/**
 * A space between two signs is enough to keep the runner from reading them. White space up to the end of the line only:
 * across lines, each of many empty ones would be read to the last.
 */
const COMMAND_START = /^([^\S\n\r\u2028\u2029]*):(?=:)/gm;
const OLD_COMMAND_START = /##(?=\[)/g;

/**
 * Keeps the runner from reading a line of the log as a command: `::set-output …` at its beginning, or the older
 * `##[…]` anywhere. https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function escapeLogLine(message: string): string {
  return message.replaceAll('\r', '\n').replace(COMMAND_START, '$1: ').replace(OLD_COMMAND_START, '# #');
}
