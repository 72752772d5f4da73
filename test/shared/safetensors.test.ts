import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ArtifactError } from '../../src/shared/errors.ts';
import { decodeTensors, encodeTensors, openTensors, requireTensor, type Tensor } from '../../src/shared/safetensors.ts';

const FILE = 'heads.bin';
const EXAMPLE = {
  metadata: { note: 'größe', id: 'a1' },
  tensors: {
    bytes: Uint8Array.of(1, 2, 255),
    signed: Int8Array.of(-128, 0, 127, 5, 6),
    weights: Float32Array.of(0.5, -1.25, 3e38),
    rows: Uint32Array.of(0, 4_294_967_295),
    none: new Float32Array(0),
  } as Record<string, Tensor>,
};

/** A file with this header and data. */
function fileOf(header: unknown, data: Uint8Array = new Uint8Array(0)): Uint8Array {
  const json = typeof header === 'string' ? header : JSON.stringify(header);
  const padded = json.padEnd(Math.ceil(json.length / 8) * 8);
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(padded.length));
  return Buffer.concat([length, Buffer.from(padded), data]);
}

function unalignedFile(): Uint8Array {
  const json = JSON.stringify({ a: { dtype: 'F32', shape: [1], data_offsets: [0, 4] } });
  const odd = json.padEnd(8 * Math.ceil(json.length / 8) + 1);
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(odd.length));
  return Buffer.concat([length, Buffer.from(odd), Buffer.alloc(4)]);
}

function isRefusal(error: unknown): boolean {
  assert.ok(error instanceof ArtifactError, `${error}`);
  assert.equal(error.file, FILE);
  return true;
}

test('what is written is read again', () => {
  const decoded = decodeTensors(encodeTensors(EXAMPLE), FILE);

  assert.deepEqual({ ...decoded.metadata }, EXAMPLE.metadata);
  for (const [name, tensor] of Object.entries(EXAMPLE.tensors)) assert.deepEqual(decoded.tensors[name], tensor, name);
});

test('an array that is read in parts is not read before it is asked for', () => {
  const bytes = encodeTensors(EXAMPLE);
  const asked: number[] = [];
  const read = (start: number, length: number) => {
    asked.push(...Array.from({ length }, (_, at) => start + at));
    return bytes.subarray(start, start + length);
  };
  const opened = openTensors({ bytes: bytes.length, read }, { file: FILE, inParts: ['signed', 'weights', 'other'] });
  assert.deepEqual(Object.keys(opened.parts), ['signed']);
  assert.deepEqual(Object.keys(opened.tensors).sort(), ['bytes', 'none', 'rows', 'weights']);
  assert.equal(asked.length, bytes.length - 5);
  const signed = opened.parts.signed!;
  assert.equal(signed.length, 5);
  assert.deepEqual(signed.read(2, 3), Int8Array.of(127, 5, 6));
  assert.deepEqual(signed.read(5, 0), new Int8Array(0));
  for (const [start, count] of [
    [3, 3],
    [-1, 1],
    [0, -1],
  ] as const)
    assert.throws(() => signed.read(start, count), RangeError);
});

test('a file without arrays is read again', () => {
  assert.deepEqual(decodeTensors(encodeTensors({ metadata: {}, tensors: {} }), FILE), { metadata: {}, tensors: {} });
});

test('the same arrays give the same bytes', () => {
  assert.deepEqual(encodeTensors(EXAMPLE), encodeTensors(structuredClone(EXAMPLE)));
});

test('a part of a larger array is written alone', () => {
  const part = new Float32Array([1, 2, 3, 4]).subarray(1, 3);
  const decoded = decodeTensors(encodeTensors({ metadata: {}, tensors: { part } }), FILE);

  assert.deepEqual(decoded.tensors.part, Float32Array.of(2, 3));
});

test('bytes that lie anywhere in memory are read', () => {
  const bytes = encodeTensors(EXAMPLE);
  for (let shift = 0; shift < 8; shift++) {
    const room = Buffer.alloc(bytes.length + shift);
    room.set(bytes, shift);

    assert.deepEqual(decodeTensors(room.subarray(shift), FILE).tensors.weights, EXAMPLE.tensors.weights);
  }
});

test('the layout is that of the safetensors format: header length, JSON, data without gaps, wide numbers first', () => {
  const bytes = encodeTensors({ metadata: { a: 'b' }, tensors: { small: Int8Array.of(7), wide: Float32Array.of(1) } });
  const view = new DataView(bytes.buffer);
  const headerBytes = Number(view.getBigUint64(0, true));
  const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headerBytes)));

  assert.deepEqual(header, {
    __metadata__: { a: 'b' },
    wide: { dtype: 'F32', shape: [1], data_offsets: [0, 4] },
    small: { dtype: 'I8', shape: [1], data_offsets: [4, 5] },
  });
  assert.equal(headerBytes % 8, 0);
  assert.equal(view.getFloat32(8 + headerBytes, true), 1);
  assert.equal(bytes.at(-1), 7);
  assert.equal(bytes.length, 8 + headerBytes + 5);
});

test('a file cut anywhere is refused', () => {
  const bytes = encodeTensors(EXAMPLE);
  for (let length = 0; length < bytes.length; length++) {
    assert.throws(() => decodeTensors(bytes.subarray(0, length), FILE), isRefusal, `${length} bytes`);
  }
});

test('a file with bytes after its end is refused', () => {
  assert.throws(() => decodeTensors(Buffer.concat([encodeTensors(EXAMPLE), Buffer.alloc(8)]), FILE), isRefusal);
});

test('a flipped bit in the header is refused or changes metadata alone', () => {
  const sound = encodeTensors(EXAMPLE);
  const dataStart = 8 + Number(new DataView(sound.buffer).getBigUint64(0, true));
  for (let bit = 0; bit < 8 * dataStart; bit++) {
    const bytes = sound.slice();
    bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
    try {
      const decoded = decodeTensors(bytes, FILE);
      // Names and types are checked by `requireTensor`; the numbers are where they were.
      const lengths = Object.values(decoded.tensors).map((tensor) => tensor.byteLength);
      assert.deepEqual(lengths, [12, 8, 0, 3, 5], `bit ${bit}`);
    } catch (error) {
      isRefusal(error);
    }
  }
});

const F32 = { dtype: 'F32', shape: [1], data_offsets: [0, 4] };
const FOREIGN: [what: string, bytes: Uint8Array][] = [
  ['nothing', new Uint8Array(0)],
  ['text', Buffer.from('this is no index file at all')],
  ['a header length beyond the file', Buffer.from('ff'.repeat(16), 'hex')],
  ['a header that is no JSON', fileOf('{"a": ')],
  ['a header that is a list', fileOf([])],
  ['a header that leaves the numbers unaligned', unalignedFile()],
  ['a header that is not UTF-8', Buffer.from('0800000000000000ffffffffffffffff', 'hex')],
  ['metadata that is not text', fileOf({ __metadata__: { a: 1 } })],
  ['an array described by text', fileOf({ a: { b: 'c' } })],
  ['a type that is not known', fileOf({ a: { ...F32, dtype: 'F64' } }, new Uint8Array(4))],
  ['two dimensions', fileOf({ a: { ...F32, shape: [1, 1] } }, new Uint8Array(4))],
  ['a length that is not whole', fileOf({ a: { ...F32, shape: [0.5] } }, new Uint8Array(4))],
  ['a negative start', fileOf({ a: { ...F32, data_offsets: [-4, 0] } }, new Uint8Array(4))],
  ['an end before the start', fileOf({ a: { ...F32, shape: [0], data_offsets: [4, 0] } }, new Uint8Array(4))],
  ['an array beyond the file', fileOf({ a: F32 }, new Uint8Array(3))],
  ['an array of another length than its bytes', fileOf({ a: { ...F32, shape: [2] } }, new Uint8Array(4))],
  ['arrays that overlap', fileOf({ a: F32, b: F32 }, new Uint8Array(4))],
  ['a gap', fileOf({ a: { ...F32, data_offsets: [4, 8] } }, new Uint8Array(8))],
  [
    'numbers at an odd place',
    fileOf(
      { a: { ...F32, dtype: 'I8', data_offsets: [0, 1] }, b: { ...F32, data_offsets: [1, 5] } },
      new Uint8Array(5),
    ),
  ],
];

for (const [what, bytes] of FOREIGN) {
  test(`a file of ${what} is refused`, () => {
    assert.throws(() => decodeTensors(bytes, FILE), isRefusal);
  });
}

test('an array is handed out by name, type and length', () => {
  const file = decodeTensors(encodeTensors(EXAMPLE), FILE);

  const weights = requireTensor(file, {
    name: 'weights',
    type: Float32Array,
    length: 3,
    range: { low: -4e38, high: 4e38 },
    file: FILE,
  });

  assert.deepEqual(weights, EXAMPLE.tensors.weights);
});

const WRONG_REQUESTS: [what: string, request: Omit<Parameters<typeof requireTensor>[1], 'file'>, found: RegExp][] = [
  ['is missing', { name: 'heads', type: Float32Array }, /none/],
  ['has another type', { name: 'signed', type: Float32Array }, /Int8Array of 5 numbers/],
  ['has another length', { name: 'weights', type: Float32Array, length: 4 }, /Float32Array of 3 numbers/],
  ['has the name of something else', { name: 'toString', type: Float32Array }, /Function/],
];

for (const [what, request, found] of WRONG_REQUESTS) {
  test(`an array that ${what} is refused with what was found`, () => {
    assert.throws(
      () => requireTensor(EXAMPLE, { ...request, file: FILE }),
      (error) => isRefusal(error) && found.test((error as ArtifactError).found),
    );
  });
}

for (const number of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e30, -100_001]) {
  test(`an array that holds ${number} is refused`, () => {
    const file = { metadata: {}, tensors: { weights: Float32Array.of(1, number) } };

    assert.throws(() => requireTensor(file, { name: 'weights', type: Float32Array, file: FILE }), isRefusal);
  });
}
