import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LabelModel } from '../../src/labels/label-model.ts';
import { decodeLabelModel, encodeLabelModel } from '../../src/labels/label-model-file.ts';
import { trainLabelModel } from '../../src/labels/train-label-model.ts';
import { ArtifactError } from '../../src/shared/errors.ts';
import { decodeTensors, encodeTensors } from '../../src/shared/safetensors.ts';
import { buildTrainingSet, TRAINING_OPTIONS } from './build-training-set.ts';

const FILE = 'label-heads.bin';

/** With information, two groups and a cut-off that was never reached. */
const MODEL: LabelModel = await trainLabelModel(
  buildTrainingSet(
    Array.from({ length: 60 }, (_, row) => ({
      labels: [
        `area/${row % 2 === 0 ? 'map' : 'ui'}`,
        ...(row % 3 === 0 ? ['needs info'] : []),
        `type/${(row * 7) % 5}`,
      ],
      subject: row % 2,
      body: row % 3 === 0 ? '' : 'A long description of what happened',
      formLines: row % 4 === 0 ? ['what happened'] : [],
    })),
  ),
  { ...TRAINING_OPTIONS, families: [{ name: 'area', labels: ['area/map', 'area/ui'], maxLabels: 3 }] },
);

const EMPTY = await trainLabelModel(buildTrainingSet([]), TRAINING_OPTIONS);

function refuses(bytes: Uint8Array, message = /cannot be used/): void {
  assert.throws(
    () => decodeLabelModel(bytes, FILE),
    (error) => error instanceof ArtifactError && error.file === FILE && message.test(error.message),
  );
}

/** The file with its description changed. */
function withDescription(change: (description: Record<string, unknown>) => unknown): Uint8Array {
  const { metadata, tensors } = decodeTensors(encodeLabelModel(MODEL), FILE);
  const changed = change(JSON.parse(metadata.model as string) as Record<string, unknown>);
  return encodeTensors({ metadata: { model: JSON.stringify(changed) }, tensors });
}

describe('label-heads.bin', () => {
  it('gives back what was written', () => {
    assert.ok(MODEL.information !== undefined && MODEL.groups.length === 2);
    assert.ok(MODEL.groups.some((group) => group.formLines.length > 0));
    assert.deepEqual(decodeLabelModel(encodeLabelModel(MODEL), FILE), MODEL);
    assert.deepEqual(decodeLabelModel(encodeLabelModel(EMPTY), FILE), EMPTY);
  });

  it('has the same bytes for the same model', () => {
    assert.deepEqual(encodeLabelModel(MODEL), encodeLabelModel(structuredClone(MODEL)));
  });

  it('is read from any place in a larger buffer', () => {
    const bytes = encodeLabelModel(MODEL);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    assert.deepEqual(decodeLabelModel(shifted.subarray(3), FILE), MODEL);
  });

  it('is refused when it is cut short', () => {
    const bytes = encodeLabelModel(MODEL);
    for (const length of [0, 7, 8, 100, Math.floor(bytes.length / 2), bytes.length - 1])
      refuses(bytes.subarray(0, length));
  });

  it('is refused when it is something else', () => {
    refuses(new TextEncoder().encode('not a model'.repeat(100)));
    refuses(encodeTensors({ metadata: {}, tensors: {} }));
    refuses(encodeTensors({ metadata: { model: '{}' }, tensors: {} }), /description of a label model/);
    refuses(withDescription(() => []));
  });

  it('is refused when its heads do not fit its labels', () => {
    refuses(
      withDescription((description) => ({ ...description, dimensions: 7 })),
      /heads\.area/,
    );
    const { metadata, tensors } = decodeTensors(encodeLabelModel(MODEL), FILE);
    const { 'heads.type': _, ...others } = tensors;
    refuses(encodeTensors({ metadata, tensors: others }), /heads\.type/);
  });

  it('is refused when it was made for other features', () => {
    refuses(
      withDescription((description) => ({ ...description, features: 'head title' })),
      /features of this version/,
    );
  });

  it('of an older version asks people from a calibrated half on, where that is below the cut-off, and calls all above high', () => {
    type Cut = { readonly cutoff: number; readonly suggestFrom?: number; readonly highFrom?: number };
    const older = ({ suggestFrom: _, highFrom: _high, ...rest }: Cut): Cut => rest;
    const bytes = withDescription(({ groups, ...description }) => ({
      ...description,
      groups: (groups as (Cut & { readonly labels: readonly Cut[] })[]).map(({ labels, ...group }) => ({
        ...older(group),
        labels: labels.map(older),
      })),
    }));
    for (const group of decodeLabelModel(bytes, FILE).groups) {
      for (const { cutoff, suggestFrom } of [group, ...group.labels]) {
        assert.equal(suggestFrom, Math.min(cutoff, 0.5));
      }
      for (const { cutoff, highFrom } of group.labels) assert.equal(highFrom, cutoff);
      assert.ok(group.highFrom > 1);
    }
  });

  it('calls no label high before it applies it, whatever it says', () => {
    const bytes = withDescription(({ groups, ...description }) => ({
      ...description,
      groups: (groups as { readonly labels: readonly object[] }[]).map((group) => ({
        ...group,
        highFrom: 0.1,
        labels: group.labels.map((label) => ({ ...label, cutoff: 0.7, highFrom: 0.1 })),
      })),
    }));
    for (const { highFrom, labels } of decodeLabelModel(bytes, FILE).groups) {
      assert.ok(highFrom > 1 && labels.length > 0);
      for (const label of labels) assert.equal(label.highFrom, 0.7);
    }
  });

  it('asks people no later than it applies, whatever it says', () => {
    const bytes = withDescription(({ groups, ...description }) => ({
      ...description,
      groups: (groups as object[]).map((group) => ({ ...group, cutoff: 0.4, suggestFrom: 0.9 })),
    }));
    for (const { suggestFrom } of decodeLabelModel(bytes, FILE).groups) assert.equal(suggestFrom, 0.4);
  });

  it('is refused with a number out of place', () => {
    for (const cutoff of [null, 'x']) {
      refuses(
        withDescription(({ groups, ...description }) => ({
          ...description,
          groups: (groups as object[]).map((group) => ({ ...group, cutoff })),
        })),
      );
    }
  });

  it('is refused with numbers that nothing was ever learned to be', () => {
    type Group = {
      readonly stacker: { readonly mean: number[]; readonly deviation: number[]; coefficients: number[] };
    };
    const inGroups = (change: (group: Group) => object) =>
      withDescription(({ groups, ...description }) => ({
        ...description,
        groups: (groups as Group[]).map((group) => ({ ...group, ...change(group) })),
      }));
    const inStacker = (name: keyof Group['stacker'], value: number) =>
      inGroups(({ stacker }) => ({ stacker: { ...stacker, [name]: stacker[name].map(() => value) } }));
    const lies: Record<string, Uint8Array> = {
      'a mean': inStacker('mean', 1e300),
      'a deviation that is next to nothing': inStacker('deviation', 1e-300),
      'a deviation beyond all': inStacker('deviation', 1e300),
      'a coefficient': inStacker('coefficients', -1e300),
      'a cut-off': inGroups(() => ({ cutoff: 3 })),
      'a lower cut-off': inGroups(() => ({ suggestFrom: 3 })),
      'a higher cut-off': inGroups(() => ({ highFrom: 3 })),
      'a probability': inGroups(() => ({ precisionAtCutoff: 1.1 })),
      'a share of silence': inGroups(() => ({ silence: -0.1 })),
      'a count beyond 2^53': inGroups(() => ({ issues: 2 ** 53 })),
      'more holders than documents': withDescription((description) => ({
        ...description,
        stems: { documents: 3, byStem: [['map', 4]] },
      })),
      '300,000 names': withDescription((description) => ({
        ...description,
        lists: { areas: Array.from({ length: 300_000 }, (_, index) => `area/${index}`) },
      })),
    };
    for (const [name, bytes] of Object.entries(lies)) {
      assert.throws(() => decodeLabelModel(bytes, FILE), ArtifactError, name);
    }
    const { metadata, tensors } = decodeTensors(encodeLabelModel(MODEL), FILE);
    for (const [name, tensor] of Object.entries(tensors)) {
      if (!(tensor instanceof Float32Array)) continue;
      refuses(encodeTensors({ metadata, tensors: { ...tensors, [name]: tensor.with(0, 1e30) } }), new RegExp(name));
      if (!/\.(idf|deviation)$/.test(name)) continue;
      refuses(encodeTensors({ metadata, tensors: { ...tensors, [name]: tensor.with(0, 0) } }), new RegExp(name));
    }
  });

  it('is not written with a number that JSON does not know', () => {
    const [group, ...others] = MODEL.groups;
    const broken = { ...(group as (typeof MODEL.groups)[number]), cutoff: Number.NaN };
    assert.throws(() => encodeLabelModel({ ...MODEL, groups: [broken, ...others] }), /cutoff/);
  });

  it('gives a model or a refusal for any flipped bit, never anything else', () => {
    const bytes = encodeLabelModel(MODEL);
    for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 300)) {
      const damaged = bytes.with(at, (bytes[at] as number) ^ (1 << (at % 8)));
      try {
        decodeLabelModel(damaged, FILE);
      } catch (error) {
        assert.ok(error instanceof ArtifactError, `byte ${at}: ${error}`);
      }
    }
  });
});
