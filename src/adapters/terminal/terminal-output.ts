/** Standard output: results only. */
export interface TerminalOutput {
  /** One line of JSON. */
  writeJson(value: unknown): void;
  /** Text as it is, with a line break at its end. */
  writeText(text: string): void;
  /** Resolves when everything has been taken; rejects when the stream failed, as on a full disk. */
  finish(): Promise<void>;
}

/**
 * Writes results to `stream`. When the reader goes away (`| head`), the rest is dropped without a word, and what the
 * command still has to do is done.
 */
export function createTerminalOutput(stream: NodeJS.WritableStream): TerminalOutput {
  let isClosed = false;
  let failure: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isClosed = true;
    if (error.code !== 'EPIPE') failure = error;
  });
  const write = (text: string): void => {
    if (!isClosed) stream.write(text);
  };
  return {
    writeJson: (value) => write(`${JSON.stringify(value)}\n`),
    writeText: (text) => write(text.endsWith('\n') ? text : `${text}\n`),
    async finish() {
      // The callback of a failed write comes before the stream's error event, hence the extra turn of the event loop.
      if (!isClosed) await new Promise((resolve) => stream.write('', () => setImmediate(resolve)));
      if (failure !== undefined) throw failure;
    },
  };
}
