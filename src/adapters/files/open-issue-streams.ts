import type { IssueStream } from '../../corpus/issue-stream.ts';
import { StreamFault } from '../../corpus/stream-fault.ts';
import { explainUnreadable, findUnreadableForm, HEAD_BYTES } from '../../corpus/unreadable-forms.ts';
import { ConfigError } from '../../shared/errors.ts';
import { gunzipChunks, isGzip } from './gunzip-chunks.ts';
import { type Input, listInputs } from './list-inputs.ts';
import { type Peeked, peek } from './peek.ts';
import { readChunks, STANDARD_INPUT } from './read-chunks.ts';

export interface IssueStreams {
  /** Of all files as they lie there; zero where it is not known. */
  readonly totalBytes: number;
  /** One after the other, opened when it is its turn; to be read once. */
  readonly streams: AsyncIterable<IssueStream>;
}

export interface OpenStreamsOptions {
  /** `owner/name`, for advice. */
  readonly repository?: string | undefined;
  /** Whether one issue is wanted, not a history: decides the advice. */
  readonly isForOne?: boolean;
  /** Told how many bytes more have been read of the files. */
  readonly onBytes?: ((count: number) => void) | undefined;
}

/** A web server may pack once more what is packed. */
const MAX_PACKINGS = 2;

/**
 * Opens what lies at a path to be read in constant memory: a file, all files of a folder, or standard input for `-`;
 * what is packed by gzip is unpacked, whatever its name. ConfigError where there is nothing at the path, or only one file
 * and that is nothing to be read; in a folder such a file is a stream that fails, as is an empty one everywhere.
 */
export async function openIssueStreams(path: string, options: OpenStreamsOptions = {}): Promise<IssueStreams> {
  const { isFolder, inputs } = await listInputs(path);
  const totalBytes = inputs.reduce((sum, { bytes }) => sum + bytes, 0);
  const [first] = inputs;
  if (isFolder || first === undefined) return { totalBytes, streams: openEach(inputs, options) };
  const opened = await openStream(first, options);
  if (opened.problem !== undefined && !opened.isEmpty) throw new ConfigError(`${opened.name} ${opened.problem}`);
  return { totalBytes, streams: openEach([], options, opened) };
}

interface OpenedStream extends IssueStream {
  /** Why it cannot be read; follows the name. */
  readonly problem?: string;
  readonly isEmpty: boolean;
}

async function* openEach(
  inputs: readonly Input[],
  options: OpenStreamsOptions,
  ...opened: readonly OpenedStream[]
): AsyncGenerator<IssueStream> {
  yield* opened;
  for (const input of inputs) yield await openStream(input, options);
}

async function openStream(input: Input, options: OpenStreamsOptions): Promise<OpenedStream> {
  const isStandardInput = input.path === STANDARD_INPUT;
  const name = isStandardInput ? 'standard input' : input.path;
  try {
    const { head, chunks } = await unpack(input, options);
    const form = findUnreadableForm(head);
    if (form === undefined) return { name, chunks, isEmpty: false };
    await chunks.return(undefined);
    const { repository = 'owner/name', isForOne = false } = options;
    const file = isStandardInput ? 'your-file' : quote(input.path);
    return unreadable(name, {
      problem: explainUnreadable(form, head, { file, repository, isForOne }),
      isEmpty: form === 'empty',
    });
  } catch (error) {
    if (!(error instanceof StreamFault)) throw error;
    return unreadable(name, { problem: error.message, isEmpty: false });
  }
}

async function unpack(input: Input, { onBytes }: OpenStreamsOptions): Promise<Peeked> {
  const { chunks } = await readChunks(input.path);
  let peeked = await peek(countBytes(chunks, onBytes), { bytes: HEAD_BYTES });
  for (let packings = 0; packings < MAX_PACKINGS && isGzip(peeked.head); packings += 1) {
    peeked = await peek(gunzipChunks(peeked.chunks), { bytes: HEAD_BYTES });
  }
  return peeked;
}

function unreadable(name: string, what: { readonly problem: string; readonly isEmpty: boolean }): OpenedStream {
  return { name, chunks: fail(what.problem), ...what };
}

/** A stream without bytes that rejects at once. */
function fail(problem: string): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new StreamFault(problem)) }) };
}

async function* countBytes(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: OpenStreamsOptions['onBytes'],
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    yield chunk;
    onBytes?.(chunk.length);
  }
}

/** For a POSIX shell. */
function quote(path: string): string {
  return /^[\w./+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
