import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { whyNoModel } from '../../src/verdict/needs-model.ts';
import { buildFamily, buildIssue, buildVerdict } from '../plan/build-verdict.ts';
import { buildDocument } from '../support/build-document.ts';

const SURE = buildVerdict({
  families: [buildFamily('area', { 'area/a': 0.9 }), buildFamily('type', { 'type/bug': 0.7 })],
});
const HALF_SURE = buildVerdict({
  families: [buildFamily('area', { 'area/a': 0.9 }), buildFamily('type', { 'type/bug': 0.5 })],
});
const document = buildDocument({ title: 'Lamp flickers', body: 'It flickers.' });

describe('whyNoModel', () => {
  const need = { issue: buildIssue(), document, local: HALF_SURE, askModel: 'when_unsure' as const };

  it('asks where a family has no label above its cut-off', () => {
    assert.equal(whyNoModel(need), undefined);
  });

  it('asks where information is missing, however sure the labels are', () => {
    const information = { isLacking: false, missing: ['version'] };
    assert.equal(whyNoModel({ ...need, local: { ...SURE, information } }), undefined);
    assert.equal(whyNoModel({ ...need, local: { ...SURE, information: { isLacking: true, missing: [] } } }), undefined);
  });

  it('does not ask where every family is settled and nothing is missing', () => {
    assert.match(whyNoModel({ ...need, local: SURE })?.text ?? '', /sure enough in every family/);
    const labelled = buildIssue({ labels: ['Type/Bug'] });
    assert.match(whyNoModel({ ...need, issue: labelled })?.text ?? '', /sure enough/, 'a person has settled the other');
  });

  it('does not ask for the sake of a family that no label may come from, but where nothing else is settled', () => {
    const type = buildFamily('type', { 'type/bug': 0.9 });
    const silent = { ...type, labels: type.labels.map((label) => ({ ...label, cutoff: 2, isSelected: false })) };
    const withArea = (probability: number) =>
      buildVerdict({ families: [buildFamily('area', { 'area/a': probability }), silent] });
    assert.match(whyNoModel({ ...need, local: withArea(0.9) })?.text ?? '', /in every family that it labels/);
    assert.equal(whyNoModel({ ...need, local: withArea(0.5) }), undefined);
    assert.equal(whyNoModel({ ...need, local: buildVerdict({ families: [silent] }) }), undefined);
  });

  it('does not ask about a closed issue, but when it is always to be asked', () => {
    const closed = buildIssue({ state: 'closed' });
    assert.match(whyNoModel({ ...need, issue: closed })?.text ?? '', /closed/);
    assert.equal(whyNoModel({ ...need, issue: closed, local: SURE, askModel: 'always' }), undefined);
  });

  it('never asks about an issue without a word', () => {
    const silent = buildDocument({ title: '…', body: '🐝' });
    assert.match(whyNoModel({ ...need, document: silent, askModel: 'always' })?.text ?? '', /says nothing/);
  });
});
