import { z } from 'zod';
import { ArtifactError } from './errors.ts';
import { parseJson } from './parse-json.ts';

/** A named array of numbers as it lies in a file. */
export type Tensor = Float32Array | Int8Array | Uint8Array | Uint32Array;

export interface TensorFile {
  readonly metadata: Readonly<Record<string, string>>;
  readonly tensors: Readonly<Record<string, Tensor>>;
}

/** Both ends belong to it. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
}

/**
 * Of a weight, a mean or any other learned number that has no range of its own: a thousand times what was ever learned. Sums and
 * products of such numbers stay far from the largest one there is, beyond which they would become NaN.
 */
export const LEARNED_RANGE: NumberRange = { low: -1e5, high: 1e5 };

const LENGTH_BYTES = 8;
const ALIGNMENT_BYTES = 8;
/** The format itself allows 100 MB; ours of 30,000 labels is 5 MB, and all of it stands in memory several times. */
const MAX_HEADER_BYTES = 1 << 24;
const BYTES_PER_NUMBER = { F32: 4, U32: 4, I8: 1, U8: 1 } as const;

const byteCount = z.int().nonnegative();
const entrySchema = z.object({
  dtype: z.enum(['F32', 'I8', 'U8', 'U32']),
  shape: z.tuple([byteCount]),
  data_offsets: z.tuple([byteCount, byteCount]),
});
const headerSchema = z.object({ __metadata__: z.record(z.string(), z.string()).default({}) }).catchall(entrySchema);

type Entry = z.output<typeof entrySchema>;

/**
 * Writes arrays in the safetensors format (https://huggingface.co/docs/safetensors): u64 header length, JSON header,
 * little-endian data without gaps. Every array is one-dimensional; those of wider numbers come first, which aligns all.
 * Same input, same bytes.
 */
export function encodeTensors(file: TensorFile): Uint8Array {
  const tensors = Object.entries(file.tensors).sort(([, a], [, b]) => b.BYTES_PER_ELEMENT - a.BYTES_PER_ELEMENT);
  const header: Record<string, unknown> = { __metadata__: file.metadata };
  let end = 0;
  for (const [name, tensor] of tensors) {
    const start = end;
    end += tensor.byteLength;
    header[name] = { dtype: typeName(tensor), shape: [tensor.length], data_offsets: [start, end] };
  }
  const json = new TextEncoder().encode(JSON.stringify(header));
  const dataStart = LENGTH_BYTES + Math.ceil(json.length / ALIGNMENT_BYTES) * ALIGNMENT_BYTES;
  const bytes = new Uint8Array(dataStart + end).fill(0x20, LENGTH_BYTES, dataStart);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(dataStart - LENGTH_BYTES), true);
  bytes.set(json, LENGTH_BYTES);
  let offset = dataStart;
  for (const [, tensor] of tensors) {
    bytes.set(new Uint8Array(tensor.buffer, tensor.byteOffset, tensor.byteLength), offset);
    offset += tensor.byteLength;
  }
  return bytes;
}

/** Bytes of a file that may be read in parts; each part lies in memory as it is aligned in the file. */
export interface ByteSource {
  readonly bytes: number;
  read(start: number, length: number): Uint8Array;
}

/** An array that is read in parts. */
export interface TensorParts {
  /** Numbers. */
  readonly length: number;
  /** Numbers of it from `start` on. */
  read(start: number, length: number): Int8Array;
}

export interface OpenedTensors extends TensorFile {
  /** By name; not among `tensors`. */
  readonly parts: Readonly<Record<string, TensorParts>>;
}

/** Reads what `encodeTensors` wrote. Throws ArtifactError naming `file` when the bytes are anything else. */
export function decodeTensors(bytes: Uint8Array, file: string): TensorFile {
  const { metadata, tensors } = openTensors(bytesInMemory(bytes), { file });
  return { metadata, tensors };
}

/** A file of which all bytes are there. */
export function bytesInMemory(bytes: Uint8Array): ByteSource {
  // Not `slice`, which for a Buffer is a view of the same, perhaps unaligned, memory.
  const aligned = bytes.byteOffset % ALIGNMENT_BYTES === 0 ? bytes : new Uint8Array(bytes);
  return { bytes: bytes.length, read: (start, length) => aligned.subarray(start, start + length) };
}

/**
 * As `decodeTensors`, for a file that is not read as a whole: of the arrays of int8 that `inParts` names nothing is read before it is
 * asked for. Throws ArtifactError.
 */
export function openTensors(
  source: ByteSource,
  { file, inParts = [] }: { readonly file: string; readonly inParts?: readonly string[] },
): OpenedTensors {
  const dataStart = LENGTH_BYTES + headerLength(source, file);
  const { __metadata__: metadata, ...entries } = parseHeader(source.read(LENGTH_BYTES, dataStart - LENGTH_BYTES), file);
  const dataBytes = source.bytes - dataStart;
  const tensors: Record<string, Tensor> = {};
  const parts: Record<string, TensorParts> = {};
  let end = 0;
  for (const [name, entry] of Object.entries(entries)) {
    const [start, entryEnd] = entry.data_offsets;
    const width = BYTES_PER_NUMBER[entry.dtype];
    const fits = start === end && start % width === 0 && entryEnd <= dataBytes;
    if (!fits || entryEnd - start !== entry.shape[0] * width) {
      throw new ArtifactError({ file, expected: `"${name}" from byte ${end} on`, found: `bytes ${start}–${entryEnd}` });
    }
    if (entry.dtype === 'I8' && inParts.includes(name)) {
      parts[name] = partsOf(source, { start: dataStart + start, length: entry.shape[0] });
    } else tensors[name] = viewTensor(source.read(dataStart + start, entryEnd - start), entry);
    end = entryEnd;
  }
  if (end !== dataBytes) throw new ArtifactError({ file, expected: `${end} bytes of data`, found: `${dataBytes}` });
  return { metadata, tensors, parts };
}

function partsOf(
  source: ByteSource,
  { start, length }: { readonly start: number; readonly length: number },
): TensorParts {
  return {
    length,
    read(first, count) {
      if (!(first >= 0 && count >= 0 && first + count <= length)) throw new RangeError(`Numbers ${first} + ${count}.`);
      const bytes = source.read(start + first, count);
      return new Int8Array(bytes.buffer, bytes.byteOffset, count);
    },
  };
}

/**
 * One array of the expected type from a decoded file; ArtifactError where it is missing, has another type or length, or
 * holds a number outside `range`.
 */
export function requireTensor<T extends Tensor>(
  { tensors }: TensorFile,
  options: {
    readonly name: string;
    readonly type: new (length: number) => T;
    readonly length?: number;
    /** Of a Float32Array; `LEARNED_RANGE` where it has none of its own. */
    readonly range?: NumberRange;
    readonly file: string;
  },
): T {
  const { name, type, length, range = LEARNED_RANGE, file } = options;
  const tensor = tensors[name];
  const expected = `${type.name} "${name}"${length === undefined ? '' : ` of ${length} numbers`}`;
  if (!(tensor instanceof type) || (length !== undefined && tensor.length !== length)) {
    const found = tensor === undefined ? 'none' : `${tensor.constructor.name} of ${tensor.length} numbers`;
    throw new ArtifactError({ file, expected, found });
  }
  const outlier = tensor instanceof Float32Array ? findOutlier(tensor, range) : undefined;
  if (outlier !== undefined) {
    throw new ArtifactError({ file, expected: `"${name}" from ${range.low} to ${range.high}`, found: `${outlier}` });
  }
  return tensor;
}

/** By index: every triage reads some 100,000 numbers before anything is compiled. */
function findOutlier(numbers: Float32Array, { low, high }: NumberRange): number | undefined {
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index]!;
    // Also NaN, which is neither.
    if (!(number >= low && number <= high)) return number;
  }
  return undefined;
}

function headerLength(source: ByteSource, file: string): number {
  const hasLength = source.bytes >= LENGTH_BYTES;
  const field = source.read(0, hasLength ? LENGTH_BYTES : 0);
  const length = hasLength ? Number(new DataView(field.buffer, field.byteOffset).getBigUint64(0, true)) : 0;
  const isInside = hasLength && length <= MAX_HEADER_BYTES && LENGTH_BYTES + length <= source.bytes;
  if (isInside && length % ALIGNMENT_BYTES === 0) return length;
  throw new ArtifactError({
    file,
    expected: 'a safetensors header',
    found: `${source.bytes} bytes that start otherwise`,
  });
}

function parseHeader(bytes: Uint8Array, file: string): z.output<typeof headerSchema> {
  try {
    return headerSchema.parse(parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (cause) {
    throw new ArtifactError({ file, expected: 'a safetensors header', found: 'a header that cannot be read', cause });
  }
}

function viewTensor({ buffer, byteOffset }: Uint8Array, { dtype, shape }: Entry): Tensor {
  if (dtype === 'F32') return new Float32Array(buffer, byteOffset, shape[0]);
  if (dtype === 'U32') return new Uint32Array(buffer, byteOffset, shape[0]);
  return dtype === 'I8' ? new Int8Array(buffer, byteOffset, shape[0]) : new Uint8Array(buffer, byteOffset, shape[0]);
}

function typeName(tensor: Tensor): Entry['dtype'] {
  if (tensor instanceof Float32Array) return 'F32';
  if (tensor instanceof Int8Array) return 'I8';
  return tensor instanceof Uint8Array ? 'U8' : 'U32';
}
