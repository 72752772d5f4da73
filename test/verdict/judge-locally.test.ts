import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LabelScore } from '../../src/labels/score-labels.ts';
import { judgeLocally, type LocalJudgement } from '../../src/verdict/judge-locally.ts';
import { buildDocument } from '../support/build-document.ts';

function label(name: string, probability: number, parts: Partial<LabelScore> = {}): LabelScore {
  return {
    name,
    probability,
    cutoff: 0.6,
    suggestFrom: 0.5,
    highFrom: 0.6,
    nameTerms: [],
    titleTerms: [],
    neighbors: [],
    voters: 20,
    support: 9,
    ...parts,
  };
}

function family(name: string, maxLabels: number, labels: readonly LabelScore[]) {
  return { family: { name, labels: labels.map((one) => one.name), maxLabels }, labels };
}

const AREAS = family('area', 2, [label('a', 0.9), label('b', 0.7), label('c', 0.65), label('d', 0.2)]);
const TYPES = family('type', 1, [label('bug', 0.6), label('docs', 0.1, { cutoff: 2 })]);

function judge(parts: Partial<LocalJudgement> = {}) {
  const document = buildDocument({ number: 12, title: 'Map is empty', body: 'Since the upgrade.' });
  return judgeLocally({ document, scores: [AREAS, TYPES], similar: [], information: undefined, ...parts });
}

function selected(verdict: ReturnType<typeof judge>): string[] {
  return verdict.families.flatMap(({ labels }) => labels.filter((one) => one.isSelected).map((one) => one.name));
}

describe('judgeLocally', () => {
  it('selects, in each family, labels from their cut-off on, and no more than its limit', () => {
    const verdict = judge();
    assert.deepEqual(selected(verdict), ['a', 'b', 'bug']);
    assert.deepEqual([verdict.number, verdict.engine, verdict.isCategorizable], [12, 'local', true]);
    assert.deepEqual(
      verdict.families.map(({ family: name, maxLabels, labels }) => [name, maxLabels, labels.length]),
      [
        ['area', 2, 4],
        ['type', 1, 2],
      ],
    );
  });

  it('selects nothing where every label stays below, or the limit is 0', () => {
    const unsure = judge({ scores: [family('area', 3, [label('a', 0.59)])] });
    assert.deepEqual([selected(unsure), unsure.isCategorizable], [[], false]);
    assert.equal(judge({ scores: [] }).isCategorizable, false);
    assert.deepEqual(selected(judge({ scores: [{ ...AREAS, family: { ...AREAS.family, maxLabels: 0 } }] })), []);
  });

  it('asks about what other repositories say also where nobody wrote of the subject before, and adds none of it', () => {
    const elsewhere = { cutoff: 2, highFrom: 2, suggestFrom: 0.5, support: 0, isFromElsewhere: true } as const;
    const types = family('type', 1, [label('bug', 0.6, elsewhere), label('question', 0.3, elsewhere)]);
    const verdict = judge({ scores: [AREAS, types], isStranger: true, cutoff: 0.1 });
    const asked = verdict.families.flatMap(({ labels }) => labels.filter((one) => one.isSuggestable));
    assert.deepEqual(
      asked.map(({ name, evidence }) => [name, evidence.isFromElsewhere]),
      [['bug', true]],
    );
    assert.deepEqual([selected(verdict), verdict.saysNothing, verdict.isStranger], [[], undefined, true]);
    const empty = judge({ scores: [types], document: buildDocument({ title: 'Hello' }) });
    assert.equal(
      empty.families[0]?.labels.some((one) => one.isSuggestable),
      false,
    );
  });

  it('lets a given cut-off override the learned ones, without their measured precision', () => {
    const measured = [family('area', 3, [label('a', 0.5, { cutoff: 2, precisionAtCutoff: 0.8 })])];
    const verdict = judge({ scores: measured, cutoff: 0.4 });
    assert.deepEqual(selected(verdict), ['a']);
    const [judged] = verdict.families[0]?.labels ?? [];
    assert.deepEqual([judged?.cutoff, judged?.precisionAtCutoff], [0.4, undefined]);
    assert.equal(judge({ scores: measured }).families[0]?.labels[0]?.precisionAtCutoff, 0.8);
  });

  it('asks a person from the learned lower cut-off on, within the same limits, and from a given one where it is lower', () => {
    const asked = (parts: Partial<LocalJudgement>) =>
      judge(parts).families.flatMap(({ labels }) => labels.filter((one) => one.isSuggestable).map(({ name }) => name));
    const low = { suggestFrom: 0.3 };
    const scores = [family('area', 2, [label('a', 0.7, low), label('b', 0.4, low), label('c', 0.35, low)])];
    assert.deepEqual(asked({ scores }), ['a', 'b']);
    assert.deepEqual(asked({ scores, cutoff: 0.9 }), ['a', 'b']);
    const high = [family('area', 2, [label('a', 0.4), label('b', 0.29)])];
    assert.deepEqual([asked({ scores: high }), asked({ scores: high, cutoff: 0.3 })], [[], ['a']]);
    assert.deepEqual(asked({ scores, information: { probability: 0.7, cutoff: 0.7 } }), []);
  });

  it('calls high what is proved, within the same limits, whatever cut-off is given', () => {
    const high = (parts: Partial<LocalJudgement>) =>
      judge(parts).families.flatMap(({ labels }) => labels.filter((one) => one.isHigh).map(({ name }) => name));
    const proved = { highFrom: 0.75 };
    const scores = [family('area', 2, [label('a', 0.9, proved), label('b', 0.8, proved), label('c', 0.78, proved)])];
    assert.deepEqual(high({ scores }), ['a', 'b']);
    assert.deepEqual(high({ scores, cutoff: 0.3 }), ['a', 'b']);
    assert.deepEqual(high({ scores, cutoff: 0.85 }), ['a']);
    assert.deepEqual(high({ scores, information: { probability: 0.7, cutoff: 0.7 } }), []);
    assert.deepEqual(high({ scores: [family('area', 2, [label('a', 0.99, { highFrom: 2 })])], cutoff: 0.1 }), []);
  });

  it('neither adds nor proposes a label that no training issue carries, not even from a given cut-off on', () => {
    const parts = { support: 0, suggestFrom: 0.3, highFrom: 0.4 };
    for (const cutoff of [undefined, 0.4]) {
      const verdict = judge({ scores: [family('area', 3, [label('new', 0.9, parts)])], cutoff });
      const [judged] = verdict.families[0]?.labels ?? [];
      assert.deepEqual([judged?.isSelected, judged?.isHigh, judged?.isSuggestable], [false, false, false]);
      assert.equal(judged?.cutoff, 2);
    }
  });

  it('keeps the evidence', () => {
    const known = label('a', 0.7, {
      nameTerms: ['map'],
      titleTerms: ['map'],
      neighbors: [3, 4],
      voters: 9,
      support: 2,
    });
    const verdict = judge({ scores: [family('area', 3, [known])] });
    assert.deepEqual(verdict.families[0]?.labels[0]?.evidence, {
      nameTerms: ['map'],
      titleTerms: ['map'],
      neighbors: [3, 4],
      voters: 9,
      support: 2,
    });
  });

  it('selects no label for an issue that lacks information', () => {
    const lacking = judge({ information: { probability: 0.7, cutoff: 0.7 } });
    assert.deepEqual([selected(lacking), lacking.isCategorizable], [[], false]);
    assert.deepEqual(lacking.information, { lacksInformation: 0.7, isLacking: true, missing: [] });
    const enough = judge({ information: { probability: 0.69, cutoff: 0.7 } });
    assert.deepEqual([enough.information.isLacking, enough.isCategorizable], [false, true]);
  });

  for (const [name, document] of Object.entries({
    'without a word': buildDocument({ title: '🐝🐝🐝', body: '…' }),
    'without any text': buildDocument(),
    'with a greeting alone': buildDocument({ title: 'Hello everyone', body: 'Thanks!' }),
    'with a form left empty': buildDocument({
      title: 'Sensor problem',
      sections: [
        { heading: 'what happened', state: 'empty' },
        { heading: 'version', state: 'template' },
      ],
      missing: ['what happened', 'version'],
    }),
  })) {
    it(`selects no label for an issue ${name}, and still shows what is likely`, () => {
      const verdict = judge({ document });
      assert.deepEqual([selected(verdict), verdict.isCategorizable, verdict.saysNothing], [[], false, true]);
      assert.equal(verdict.families[0]?.labels[0]?.probability, 0.9);
      assert.deepEqual(verdict.information.missing, document.missing);
    });
  }

  it('judges a form of which something is filled in', () => {
    const document = buildDocument({
      title: 'Sensor',
      sections: [
        { heading: 'what happened', state: 'filled' },
        { heading: 'version', state: 'empty' },
      ],
      missing: ['version'],
    });
    assert.equal(judge({ document }).isCategorizable, true);
  });

  it('points out what is very similar, and tells what is alike from strangers', () => {
    const similar = [0.4, 0.2, 0.19].map((similarity, at) => ({
      number: at + 1,
      title: 'x',
      state: 'open' as const,
      labels: [],
      similarity,
    }));
    assert.deepEqual(
      judge({ similar }).similar.map((issue) => [issue.number, issue.isLikelyDuplicate, issue.isAlike]),
      [
        [1, true, true],
        [2, false, true],
        [3, false, false],
      ],
    );
  });
});
