import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitLocalEmbedder } from '../../../src/embedding/local/fit-local-embedder.ts';
import { embed, type LocalModel } from '../../../src/embedding/local/local-embedder.ts';
import { encodeLocalEmbedder, openLocalModel } from '../../../src/embedding/local/local-embedder-file.ts';
import { ArtifactError } from '../../../src/shared/errors.ts';
import { bytesInMemory, decodeTensors, encodeTensors, type Tensor } from '../../../src/shared/safetensors.ts';
import { WRITTEN_DOCUMENTS } from './written-documents.ts';

const FILE = 'local-embedder.bin';
const model = fitLocalEmbedder(WRITTEN_DOCUMENTS.slice(0, 4));
const sound = encodeLocalEmbedder(model);
const parts = decodeTensors(sound, FILE);

function open(bytes: Uint8Array): LocalModel {
  return openLocalModel(bytesInMemory(bytes), FILE);
}

/** What a model knows of each bucket, in whatever order its rows are. */
function facts({ rowOfBucket, idf, projection, ...rest }: LocalModel) {
  const buckets = [...rowOfBucket.keys()].filter((bucket) => rowOfBucket[bucket] !== -1);
  const rows = Uint32Array.from(buckets, (bucket) => rowOfBucket[bucket]!);
  return { ...rest, buckets, idf: [...rows].map((row) => idf[row]), projection: projection.pick(rows) };
}

/** The sound file with some parts replaced. */
function fileWith(changes: {
  readonly metadata?: Readonly<Record<string, string>>;
  readonly tensors?: Readonly<Record<string, Tensor>>;
}): Uint8Array {
  const { metadata = {}, tensors = {} } = changes;
  return encodeTensors({
    metadata: { ...parts.metadata, ...metadata },
    tensors: { ...parts.tensors, ...tensors },
  });
}

/** A copy of one part with a number replaced. */
function changed(name: string, at: number, value: number): Record<string, Tensor> {
  const copy = (parts.tensors[name] as Tensor).slice();
  copy[at] = value;
  return { [name]: copy };
}

function refusal(bytes: Uint8Array): ArtifactError {
  try {
    open(bytes);
  } catch (error) {
    if (error instanceof ArtifactError) return error;
    throw error;
  }
  return assert.fail('the file was not refused');
}

for (const count of [0, 1, 4, 18]) {
  test(`a model of ${count} documents is the same after writing and reading`, () => {
    const written = fitLocalEmbedder(WRITTEN_DOCUMENTS.slice(0, count));

    const read: LocalModel = open(encodeLocalEmbedder(written));

    assert.deepEqual({ ...facts(read) }, { ...facts(written) });
    for (const document of WRITTEN_DOCUMENTS) assert.deepEqual(embed(document, read), embed(document, written));
  });
}

test('the same model gives the same bytes', () => {
  assert.deepEqual(encodeLocalEmbedder(model), encodeLocalEmbedder(open(sound)));
});

test('a file cut anywhere is refused', () => {
  for (let length = 0; length < sound.length; length += 997) {
    assert.equal(refusal(sound.subarray(0, length)).file, FILE);
  }
  assert.equal(refusal(sound.subarray(0, -1)).file, FILE);
});

test('a flipped bit of the header is refused, or changes the name of the model alone', () => {
  const headerBytes = 8 + Number(new DataView(sound.buffer).getBigUint64(0, true));
  for (let bit = 0; bit < 8 * headerBytes; bit++) {
    const bytes = sound.slice();
    bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
    try {
      const { fingerprint, ...numbers } = facts(open(bytes));
      assert.notEqual(fingerprint, model.fingerprint);
      assert.deepEqual({ ...numbers, fingerprint: model.fingerprint }, facts(model));
    } catch (error) {
      assert.ok(error instanceof ArtifactError, `bit ${bit}: ${error}`);
    }
  }
});

test('a file of another layout is refused with both layouts', () => {
  const { expected, found } = refusal(fileWith({ metadata: { layout: 'fields-of-tomorrow' } }));

  assert.equal(expected, `layout ${parts.metadata.layout}`);
  assert.equal(found, 'fields-of-tomorrow');
});

test('a file of something else is refused', () => {
  assert.equal(refusal(encodeTensors({ metadata: {}, tensors: {} })).found, 'none');
});

const rows = model.idf.length;
const DAMAGES: [what: string, bytes: Uint8Array, found: RegExp][] = [
  ['no name', fileWith({ metadata: { fingerprint: '' } }), /none/],
  ['a name that is none', fileWith({ metadata: { fingerprint: '../../etc/passwd' } }), /passwd/],
  ['too few frequencies', fileWith({ tensors: { idf: new Float32Array(rows - 1) } }), /of \d+ numbers/],
  ['a projection of the wrong size', fileWith({ tensors: { projection: new Int8Array(rows) } }), /^\d+ numbers/],
  ['a projection of the wrong type', fileWith({ tensors: { projection: new Float32Array(1) } }), /^none$/],
  ['too few scales', fileWith({ tensors: { scale: new Float32Array(255) } }), /^\d+ numbers/],
  ['a bucket out of range', fileWith({ tensors: changed('buckets', rows - 1, 3 * 2 ** 15) }), /98304/],
  ['the largest bucket there can be', fileWith({ tensors: changed('buckets', rows - 1, 2 ** 32 - 1) }), /4294967295/],
  ['a bucket twice', fileWith({ tensors: changed('buckets', 1, parts.tensors.buckets?.[0] as number) }), /bucket \d+/],
  ['a frequency that is NaN', fileWith({ tensors: changed('idf', 3, Number.NaN) }), /^NaN$/],
  ['a frequency that is infinite', fileWith({ tensors: changed('idf', 0, Infinity) }), /^Infinity$/],
  ['a scale that is infinite', fileWith({ tensors: changed('scale', 255, -Infinity) }), /^-Infinity$/],
  ['a frequency that says nothing', fileWith({ tensors: changed('idf', 0, 0) }), /^0$/],
  ['a frequency of nothing there is', fileWith({ tensors: changed('idf', 0, 1e30) }), /^1\.0+\d*e\+30$/],
  ['a scale beyond all others', fileWith({ tensors: changed('scale', 0, 1e9) }), /^1000000000$/],
];

for (const [what, bytes, found] of DAMAGES) {
  test(`a file with ${what} is refused`, () => {
    assert.match(refusal(bytes).found, found);
  });
}
