import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { logOdds } from '../../src/statistics/log-odds.ts';
import { combine } from '../../src/verdict/combine.ts';
import type { ModelOpinion } from '../../src/verdict/model-opinion.ts';
import { DEFAULT_MODEL_WEIGHTS } from '../../src/verdict/model-weights.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { buildFamily, buildSimilar, buildVerdict } from '../plan/build-verdict.ts';
import { buildDocument } from '../support/build-document.ts';

const SAYING = buildDocument({ number: 7, title: 'The tank leaks', body: 'Since the update.' });

function opinion(labels: Readonly<Record<string, readonly string[]>>, more: Partial<ModelOpinion> = {}): ModelOpinion {
  const known = { isCategorizable: true, missing: [], duplicates: [], summary: '' };
  return { ...known, labels: new Map(Object.entries(labels)), ...more };
}

function judge(local: Verdict, said: ModelOpinion, document = SAYING, weights = DEFAULT_MODEL_WEIGHTS): Verdict {
  return combine({ local, document, engine: 'gemini', opinion: said, weights });
}

/** Labels of the first family that would be applied. */
function selected({ families }: Verdict): string[] {
  return (families[0]?.labels ?? []).filter((label) => label.isSelected).map(({ name }) => name);
}

const UNSURE = buildVerdict({
  families: [buildFamily('area', { 'area/fuel': 0.5, 'area/radio': 0.45, 'area/cabin': 0.01 })],
});

describe('combine', () => {
  it('applies the label that model and local engine both put first, though neither would do alone', () => {
    assert.deepEqual(selected(UNSURE), []);
    const verdict = judge(UNSURE, opinion({ area: ['area/fuel'] }));
    assert.deepEqual([verdict.engine, verdict.isCategorizable, selected(verdict)], ['gemini', true, ['area/fuel']]);
    const [label] = verdict.families[0]?.labels ?? [];
    assert.equal(label?.localProbability, 0.5);
    assert.ok(label.probability > 0.6 && label.probability < 0.75);
  });

  it('applies no label on the word of a model alone', () => {
    for (const chosen of ['area/radio', 'area/cabin']) {
      assert.deepEqual(selected(judge(UNSURE, opinion({ area: [chosen] }))), []);
    }
    const hardlyLikely = buildVerdict({ families: [buildFamily('area', { 'area/fuel': 0.3, 'area/radio': 0.2 })] });
    assert.deepEqual(selected(judge(hardlyLikely, opinion({ area: ['area/fuel'] }))), []);
  });

  it('applies nothing in a family whose labels were never right often enough', () => {
    const family = buildFamily('type', { 'type/bug': 0.99 });
    const never = { ...family, labels: family.labels.map((label) => ({ ...label, cutoff: 2, isSelected: false })) };
    assert.deepEqual(selected(judge(buildVerdict({ families: [never] }), opinion({ type: ['type/bug'] }))), []);
  });

  it('drops a label just above its cut-off when the model chooses another, and keeps one far above', () => {
    const other = opinion({ area: ['area/cabin'] });
    const near = buildVerdict({ families: [buildFamily('area', { 'area/fuel': 0.62, 'area/cabin': 0.01 })] });
    const far = buildVerdict({ families: [buildFamily('area', { 'area/fuel': 0.9, 'area/cabin': 0.01 })] });
    assert.deepEqual([selected(judge(near, other)), selected(judge(far, other))], [[], ['area/fuel']]);
  });

  it('changes no probability where its weights are 0', () => {
    const verdict = judge(UNSURE, opinion({ area: ['area/fuel'] }), SAYING, { first: 0, other: 0, stated: 0.25 });
    assert.deepEqual(verdict.families, UNSURE.families);
  });

  it('counts a word less where its weights are less', () => {
    const said = opinion({ area: ['area/fuel'] });
    const [full, half] = [DEFAULT_MODEL_WEIGHTS, { first: 0.3, other: 0.1, stated: 0.25 }].map((weights) => {
      const [first, second] = judge(UNSURE, said, SAYING, weights).families[0]?.labels ?? [];
      return [first?.probability ?? 0, second?.probability ?? 0] as const;
    });
    assert.ok(full !== undefined && half !== undefined);
    assert.ok(0.5 < half[0] && half[0] < full[0] && full[1] < half[1] && half[1] < 0.45);
  });

  it('hears nothing from a model that names no label, or more than anybody would choose', () => {
    const names = ['area/fuel', 'area/radio', 'area/cabin', 'area/wing'];
    const family = buildFamily('area', { 'area/fuel': 0.7, 'area/radio': 0.5, 'area/cabin': 0.4, 'area/wing': 0.3 });
    const local = buildVerdict({ families: [family] });
    for (const said of [opinion({ area: names }), opinion({ area: [] }), opinion({})]) {
      assert.deepEqual(judge(local, said).families, local.families);
    }
  });

  it('applies at most as many labels as the family takes', () => {
    const family = buildFamily('area', { 'area/fuel': 0.9, 'area/radio': 0.8 }, 1);
    const verdict = judge(buildVerdict({ families: [family] }), opinion({ area: ['area/fuel', 'area/radio'] }));
    assert.deepEqual(selected(verdict), ['area/fuel']);
  });

  it('applies nothing when the model says that the issue cannot be categorized', () => {
    const sure = buildVerdict({ families: [buildFamily('area', { 'area/fuel': 0.9 })] });
    const silent = judge(sure, opinion({}, { isCategorizable: false }));
    assert.deepEqual([silent.isCategorizable, selected(silent), silent.information.isLacking], [false, [], false]);
    const lacking = judge(sure, opinion({}, { isCategorizable: false, missing: ['version'] }));
    assert.deepEqual([lacking.information.isLacking, lacking.information.kinds], [true, ['version']]);
  });

  it('applies nothing to an issue that says nothing, whatever the model says', () => {
    const verdict = judge(UNSURE, opinion({ area: ['area/fuel'] }), buildDocument({ title: '🐝', body: '' }));
    assert.deepEqual(selected(verdict), []);
  });

  it('takes the word of a model for a duplicate only where the issues are somewhat alike', () => {
    const similar = [
      buildSimilar({ number: 3, similarity: 0.3, isLikelyDuplicate: false }),
      buildSimilar({ number: 4, similarity: 0.1, isLikelyDuplicate: false }),
      buildSimilar({ number: 5, similarity: 0.9, isLikelyDuplicate: true }),
    ];
    const verdict = judge(buildVerdict({ similar }), opinion({}, { duplicates: [3, 4] }));
    assert.deepEqual(
      verdict.similar.map(({ isLikelyDuplicate }) => isLikelyDuplicate),
      [true, false, true],
    );
  });

  it('does not repeat how often a cut-off was right for a probability that was not measured with it', () => {
    const family = buildFamily('area', { 'area/fuel': 0.45 });
    const measured = { ...family, labels: family.labels.map((label) => ({ ...label, precisionAtCutoff: 0.8 })) };
    const verdict = judge(buildVerdict({ families: [measured] }), opinion({ area: ['area/fuel'] }));
    assert.equal(verdict.families[0]?.labels[0]?.precisionAtCutoff, undefined);
  });
});

describe('combine, with stated probabilities', () => {
  const state = (stated: Readonly<Record<string, number>>) =>
    opinion({}, { stated: new Map([['area', new Map(Object.entries(stated))]]) });
  /** Of a label, in log-odds, as the model changed it. */
  const moveOf = (said: ModelOpinion, name: string) => {
    const label = judge(UNSURE, said).families[0]?.labels.find((one) => one.name === name);
    return label?.localProbability === undefined ? 0 : logOdds(label.probability) - logOdds(label.localProbability);
  };
  /** Each of the three labels has a third of the history. */
  const PRIOR = 13 / 38;

  it('adds what a probability says beyond the share of the history, weighted', () => {
    assert.ok(Math.abs(moveOf(state({ 'area/fuel': PRIOR }), 'area/fuel')) < 1e-9);
    const expected = DEFAULT_MODEL_WEIGHTS.stated * (logOdds(0.6) - logOdds(PRIOR));
    assert.ok(Math.abs(moveOf(state({ 'area/fuel': 0.6 }), 'area/fuel') - expected) < 1e-9);
    assert.deepEqual(selected(judge(UNSURE, state({ 'area/fuel': 0.95 }))), ['area/fuel']);
  });

  it('never adds or takes more than a choice could, however sure the model is', () => {
    const { first, other } = DEFAULT_MODEL_WEIGHTS;
    const sure = state({ 'area/fuel': 1, 'area/radio': 1, 'area/cabin': 0 });
    const near = (value: number, wanted: number) => assert.ok(Math.abs(value - wanted) < 1e-9, `${value}`);
    near(moveOf(sure, 'area/fuel'), first);
    near(moveOf(sure, 'area/radio'), 0);
    near(moveOf(sure, 'area/cabin'), -other);
    near(moveOf(state({ 'area/fuel': 0 }), 'area/fuel'), -other);
  });

  it('leaves a label as it is of which the model stated nothing', () => {
    const verdict = judge(UNSURE, state({ 'area/fuel': 0.9 }));
    const [, radio] = verdict.families[0]?.labels ?? [];
    assert.deepEqual([radio?.name, radio?.probability, radio?.localProbability], ['area/radio', 0.45, undefined]);
    assert.deepEqual(judge(UNSURE, opinion({}, { stated: new Map() })).families, UNSURE.families);
  });

  it('holds labels back where the model is sure that the issue says too little', () => {
    const said = { ...state({ 'area/fuel': 0.95 }), isCategorizable: false };
    assert.deepEqual(selected(judge(UNSURE, said)), []);
  });
});
