/** What people ask of the triager in a comment. */
export type TriageCommand = 'triage' | 'why' | 'undo';

const COMMANDS: ReadonlyMap<string, TriageCommand> = new Map([
  ['/triage', 'triage'],
  ['/triage why', 'why'],
  ['/triage undo', 'undo'],
]);
/** The longest command with room for spaces: what is longer is none, however long it is. */
const MAX_LINE_CHARS = 40;

/**
 * The command that a comment begins with, alone on its first line, in any case; undefined where it does not. What is quoted,
 * in a block of code or further down is talk about a command, and gives none.
 */
export function parseTriageCommand(body: string): TriageCommand | undefined {
  const [line = ''] = body.slice(0, MAX_LINE_CHARS + 1).split(/\r?\n/);
  if (line.length > MAX_LINE_CHARS) return undefined;
  return COMMANDS.get(line.trim().replace(/\s+/g, ' ').toLowerCase());
}
