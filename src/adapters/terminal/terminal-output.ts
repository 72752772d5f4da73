import { toTerminalText } from './to-terminal-text.ts';

/** What JSON allows and a terminal obeys: control characters beyond ASCII, marks of direction, line separators. */
const OBEYED_CHARACTERS = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** What a runner obeys anywhere in a line; in JSON it can only stand inside a string. */
const OLD_COMMAND_START = /##(?=\[)/g;
const ESCAPED_COMMAND_START = '\\u0023\\u0023';

/** Standard output: results only. */
export interface TerminalOutput {
  /** One line of JSON, with the characters escaped that a terminal or a runner would obey. */
  writeJson(value: unknown): void;
  /** Text without what a terminal or a runner would obey, with a line break at its end. */
  writeText(text: string): void;
  /** Lines that a runner shall obey: commands, whose values were escaped. */
  writeCommands(lines: readonly string[]): void;
  /** Resolves when everything has been taken; rejects when the stream failed, as on a full disk. */
  finish(): Promise<void>;
}

/**
 * Writes results to `stream`, secrets replaced by `mask`. When the reader goes away (`| head`), the rest is dropped without a word, and what the
 * command still has to do is done.
 */
export function createTerminalOutput(
  stream: NodeJS.WritableStream,
  mask: (text: string) => string = (text) => text,
): TerminalOutput {
  let isClosed = false;
  let failure: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isClosed = true;
    if (error.code !== 'EPIPE') failure = error;
  });
  const write = (text: string): void => {
    if (!isClosed) stream.write(mask(text));
  };
  return {
    writeJson: (value) => write(`${toSafeJson(value)}\n`),
    writeText: (text) => write(toTerminalText(text.endsWith('\n') ? text : `${text}\n`)),
    writeCommands: (lines) => write(lines.map((line) => `${line}\n`).join('')),
    async finish() {
      // The callback of a failed write comes before the stream's error event, hence the extra turn of the event loop.
      if (!isClosed) await new Promise((resolve) => stream.write('', () => setImmediate(resolve)));
      if (failure !== undefined) throw failure;
    },
  };
}

function toSafeJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(OBEYED_CHARACTERS, escapeInJson)
    .replace(OLD_COMMAND_START, ESCAPED_COMMAND_START);
}

function escapeInJson(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
