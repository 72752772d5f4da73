import { z } from 'zod';
import { ArtifactError } from './errors.ts';

/** A named array of numbers as it lies in a file. */
export type Tensor = Float32Array | Int8Array | Uint8Array | Uint32Array;

export interface TensorFile {
  readonly metadata: Readonly<Record<string, string>>;
  readonly tensors: Readonly<Record<string, Tensor>>;
}

const ALIGNMENT_BYTES = 8;
const MAX_HEADER_BYTES = 100_000_000;

const headerSchema = z.record(
  z.string(),
  z.union([
    z.object({
      dtype: z.enum(['F32', 'I8', 'U8', 'U32']),
      shape: z.tuple([z.int().nonnegative()]),
      data_offsets: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
    }),
    z.record(z.string(), z.string()),
  ]),
);

/**
 * Writes arrays in the safetensors format (https://huggingface.co/docs/safetensors): u64 header length, JSON header,
 * little-endian data. Every array is one-dimensional and starts at a multiple of 8 bytes; same input, same bytes.
 */
export function encodeTensors(file: TensorFile): Uint8Array {
  const header: Record<string, unknown> = { __metadata__: file.metadata };
  let offset = 0;
  for (const [name, tensor] of Object.entries(file.tensors)) {
    const end = offset + tensor.byteLength;
    header[name] = { dtype: typeName(tensor), shape: [tensor.length], data_offsets: [offset, end] };
    offset = align(end);
  }
  const json = new TextEncoder().encode(JSON.stringify(header));
  const dataStart = 8 + align(json.length);
  const bytes = new Uint8Array(dataStart + offset).fill(0x20, 8, dataStart);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(dataStart - 8), true);
  bytes.set(json, 8);
  offset = 0;
  for (const tensor of Object.values(file.tensors)) {
    bytes.set(new Uint8Array(tensor.buffer, tensor.byteOffset, tensor.byteLength), dataStart + offset);
    offset = align(offset + tensor.byteLength);
  }
  return bytes;
}

/** Reads what `encodeTensors` wrote. Throws ArtifactError naming `file` when the bytes are anything else. */
export function decodeTensors(bytes: Uint8Array, file: string): TensorFile {
  const aligned = bytes.byteOffset % ALIGNMENT_BYTES === 0 ? bytes : bytes.slice();
  const dataStart = 8 + headerLength(aligned, file);
  const header = parseHeader(aligned.subarray(8, dataStart), file);
  const data = aligned.subarray(dataStart);
  const tensors: Record<string, Tensor> = {};
  let metadata: Record<string, string> = {};
  for (const [name, entry] of Object.entries(header)) {
    if (name === '__metadata__') metadata = entry as Record<string, string>;
    else tensors[name] = readTensor(data, { name, entry, file });
  }
  return { metadata, tensors };
}

/** One array of the expected type from a decoded file; ArtifactError where it is missing or has another type. */
export function requireTensor<T extends Tensor>(
  { tensors }: TensorFile,
  options: {
    readonly name: string;
    readonly type: new (length: number) => T;
    readonly length?: number;
    readonly file: string;
  },
): T {
  const tensor = tensors[options.name];
  if (tensor instanceof options.type && (options.length === undefined || tensor.length === options.length))
    return tensor;
  const length = options.length === undefined ? '' : ` of ${options.length} numbers`;
  const found = tensor === undefined ? 'none' : `${tensor.constructor.name} of ${tensor.length} numbers`;
  throw new ArtifactError({
    file: options.file,
    expected: `${options.type.name} "${options.name}"${length}`,
    found,
  });
}

function headerLength(bytes: Uint8Array, file: string): number {
  const length = bytes.length < 8 ? -1 : Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
  if (length >= 0 && length <= MAX_HEADER_BYTES && length % ALIGNMENT_BYTES === 0 && 8 + length <= bytes.length) {
    return length;
  }
  throw new ArtifactError({
    file,
    expected: 'a safetensors header',
    found: `${bytes.length} bytes that start otherwise`,
  });
}

function parseHeader(bytes: Uint8Array, file: string): z.infer<typeof headerSchema> {
  try {
    return headerSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (cause) {
    throw new ArtifactError({ file, expected: 'a safetensors header', found: 'a header that cannot be read', cause });
  }
}

function readTensor(
  data: Uint8Array,
  { name, entry, file }: { readonly name: string; readonly entry: unknown; readonly file: string },
): Tensor {
  const {
    dtype,
    shape,
    data_offsets: offsets,
  } = entry as {
    dtype: 'F32' | 'I8' | 'U8' | 'U32';
    shape: [number];
    data_offsets: [number, number];
  };
  const [start, end] = offsets;
  const width = dtype === 'F32' || dtype === 'U32' ? 4 : 1;
  if (start % ALIGNMENT_BYTES !== 0 || end - start !== shape[0] * width || end > data.length) {
    throw new ArtifactError({ file, expected: `"${name}" inside the file`, found: `bytes ${start} to ${end}` });
  }
  const at = data.byteOffset + start;
  if (dtype === 'F32') return new Float32Array(data.buffer, at, shape[0]);
  if (dtype === 'U32') return new Uint32Array(data.buffer, at, shape[0]);
  return dtype === 'I8' ? new Int8Array(data.buffer, at, shape[0]) : new Uint8Array(data.buffer, at, shape[0]);
}

function typeName(tensor: Tensor): 'F32' | 'I8' | 'U8' | 'U32' {
  if (tensor instanceof Float32Array) return 'F32';
  if (tensor instanceof Int8Array) return 'I8';
  return tensor instanceof Uint8Array ? 'U8' : 'U32';
}

function align(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT_BYTES) * ALIGNMENT_BYTES;
}
