import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createFamilyFinder, createListedFamilyFinder, type LabelLists } from '../../src/labels/family-finder.ts';

function familiesOf(names: readonly string[], lists: LabelLists): string[] {
  return names.map(createFamilyFinder(lists));
}

describe('the family of a label', () => {
  it('is what the lists say, whatever its name says', () => {
    const lists = { areas: ['bug', 'P1'], types: ['Issue-Defect', 'area/odd'] };
    assert.deepEqual(familiesOf(['bug', 'P1', 'Issue-Defect', 'area/odd'], lists), ['area', 'area', 'type', 'type']);
  });

  it('is what its name says where no list names it, or there are none', () => {
    const names = ['type/chore', 'area/map', 'priority/high'];
    for (const lists of [{}, { types: ['Issue-Defect'] }, { areas: [], types: [] }]) {
      assert.deepEqual(familiesOf(names, lists), ['type', 'area', 'workflow']);
    }
  });

  it('is found by patterns and without regard to case, of labels too that nobody has used yet', () => {
    const lists = { areas: ['datasource/*', 'Mixed Case'], types: ['*-report'] };
    assert.deepEqual(familiesOf(['DataSource/New', 'mixed case', 'Crash-Report'], lists), ['area', 'area', 'type']);
  });

  it('is the type where both lists name a label, by name or by pattern', () => {
    const both = { areas: ['kind/*', 'twice'], types: ['kind/idea', 'Twice'] };
    assert.deepEqual(familiesOf(['kind/idea', 'kind/other', 'twice'], both), ['type', 'area', 'type']);
  });

  it('is unknown to the lists alone where none names the label', () => {
    const familyOf = createListedFamilyFinder({ types: ['Issue-*'] });
    assert.deepEqual(['issue-x', 'bug'].map(familyOf), ['type', undefined]);
  });
});
