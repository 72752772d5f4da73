import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LabelModel } from '../../src/labels/label-model.ts';
import { describeOtherLists } from '../../src/triage/describe-other-lists.ts';

const group = (name: 'area' | 'type', labels: readonly string[], targetPrecision?: number) => ({
  group: name,
  issues: 40,
  labels: labels.map((label) => ({
    name: label,
    support: 20,
    cutoff: 0.6,
    suggestFrom: 0.4,
    highFrom: 0.7,
    heldOut: 30,
  })),
  silence: 0,
  formLines: [],
  heads: new Float32Array(),
  stacker: { mean: new Float64Array(), deviation: new Float64Array(), coefficients: new Float64Array() },
  cutoff: 0.6,
  suggestFrom: 0.4,
  highFrom: 2,
  heldOut: 30,
  ...(targetPrecision === undefined ? {} : { targetPrecision }),
});

function model(parts: Partial<LabelModel> = {}): LabelModel {
  return {
    embedderId: 'local',
    dimensions: 4,
    issues: 40,
    groups: [group('area', ['Part', 'Broken'], 0.8), group('type', ['bug'], 0.9)],
    families: [
      { name: 'area', labels: ['Part', 'Broken'], maxLabels: 3 },
      { name: 'type', labels: ['bug'], maxLabels: 1 },
    ],
    lists: {},
    stems: { documents: 40, byStem: new Map() },
    informationNote: '',
    ...parts,
  };
}

describe('describeOtherLists', () => {
  it('says as what labels were learned, to which precision they are held, and which were never learned', () => {
    const families = [{ name: 'type', labels: ['broken', 'bug', 'Wish'], maxLabels: 1 }];
    assert.equal(
      describeOtherLists(model(), { families, hasOwnLists: true }),
      'The index was built with other label lists. It learned "Broken" as area, but this run treats it as type, held to 80% ' +
        'right labels, not to 90%. It never learned "Wish": only the name counts. Rebuild it with these lists.',
    );
  });

  it('says nothing where the run goes by the lists of the index, or by the same', () => {
    const { families } = model();
    assert.equal(describeOtherLists(model(), { families, hasOwnLists: false }), undefined);
    assert.equal(describeOtherLists(model(), { families, hasOwnLists: true }), undefined);
  });

  it('tells of an older index that lists decided its choice and not its learning', () => {
    const groups = [group('area', ['Part', 'Broken'])];
    const families = [{ name: 'type', labels: ['Broken'], maxLabels: 1 }];
    const text = describeOtherLists(model({ groups, families }), { families, hasOwnLists: false });
    assert.match(text ?? '', /It learned "Broken" as area, but this run treats it as type\. Rebuild/);
  });

  it('says nothing of an index that learned no label at all', () => {
    const families = [{ name: 'type', labels: ['Wish'], maxLabels: 1 }];
    assert.equal(describeOtherLists(model({ groups: [], families: [] }), { families, hasOwnLists: true }), undefined);
  });
});
