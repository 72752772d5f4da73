import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Plan, Skip } from '../../../src/plan/plan.ts';
import { describeTriage } from '../../../src/triage/report/describe-triage.ts';
import type { TriagedIssue } from '../../../src/triage/report/summary-report.ts';
import { buildFamily, buildIssue, buildSimilar, buildVerdict } from '../../plan/build-verdict.ts';

function report(parts: Partial<TriagedIssue> = {}): TriagedIssue {
  return {
    kind: 'triaged',
    issue: buildIssue(),
    verdict: buildVerdict(),
    plan: plan([]),
    labelsOutcome: 'rehearsal',
    commentOutcome: 'rehearsal',
    timings: [],
    ...parts,
  };
}

function plan(labels: readonly string[], skipped: readonly Skip[] = []): Plan {
  const actions = labels.length === 0 ? [] : [{ kind: 'add-labels' as const, number: 7, labels }];
  return { number: 7, actions, skipped };
}

describe('describeTriage', () => {
  it('says what is done, how sure it is, and what is like it', () => {
    const text = describeTriage(
      report({
        plan: plan(['area/lamp', 'type/bug']),
        labelsOutcome: 'applied',
        verdict: buildVerdict({
          families: [
            buildFamily('area', { 'area/lamp': 0.9, b: 0.4, c: 0.3, d: 0.004, e: 0 }),
            buildFamily('type', {}),
          ],
          similar: [buildSimilar(), buildSimilar({ number: 4, similarity: 0.2, isLikelyDuplicate: false })],
        }),
      }),
      5,
    );
    assert.equal(
      text,
      [
        '#7 Lamp flickers',
        '  added area/lamp, type/bug',
        '  area: ✓ area/lamp 90% · b 40% · c 30% · d <1%  (applied from 60%)',
        '  similar:',
        '    0.90  #3 Lamp blinks  ← very similar',
        '    0.20  #4 Lamp blinks',
      ].join('\n'),
    );
  });

  it('tells a rehearsal and a refusal from what was done', () => {
    const given = report({ plan: plan(['a']) });
    assert.match(describeTriage(given, 0), /\n {2}would add a$/);
    assert.match(describeTriage({ ...given, labelsOutcome: 'failed' }, 0), /\n {2}not added, GitHub refused: a$/);
    assert.match(describeTriage(report(), 0), /\n {2}nothing to add$/);
  });

  it('says why nothing was done', () => {
    const skipped: Skip[] = [
      { kind: 'closed' },
      { kind: 'family-filled', family: 'area', labels: ['area/map'] },
      { kind: 'not-in-repository', label: 'area/new' },
      { kind: 'says-too-little', family: 'type', label: 'type/bug' },
    ];
    assert.deepEqual(
      describeTriage(report({ plan: plan([], skipped) }), 0)
        .split('\n')
        .slice(2),
      [
        '  The issue is closed; it is left alone.',
        '  It already has area/map; area is left alone.',
        '  The repository has no label area/new.',
        '  type: it says too little to be sure of type/bug.',
      ],
    );
  });

  it('shows no probability of an issue that says nothing', () => {
    const families = [buildFamily('type', { 'type/bug': 0.92, 'type/question': 0.52 })];
    const verdict = buildVerdict({ families, saysNothing: true });
    assert.doesNotMatch(describeTriage(report({ verdict, plan: plan([], [{ kind: 'says-nothing' }]) }), 0), /%/);
  });

  it('says what the issue lacks, and that a family is never applied', () => {
    const never = buildFamily('area', { a: 0.9 });
    const verdict = buildVerdict({
      families: [{ ...never, labels: never.labels.map((label) => ({ ...label, cutoff: 2, isSelected: false })) }],
      information: { lacksInformation: 0.93, isLacking: true, missing: ['version', 'steps'] },
    });
    assert.deepEqual(describeTriage(report({ verdict }), 0).split('\n').slice(2), [
      '  area: a 90%  (never applied)',
      '  lacks information: 93%',
      '  left empty: version; steps',
    ]);
  });

  it('cuts long titles between characters', () => {
    const text = describeTriage(report({ issue: buildIssue({ title: `x${'🐝'.repeat(80)}` }) }), 0);
    assert.ok(text.isWellFormed());
    assert.match(text, /^#7 x🐝+…\n/u);
  });

  it('tells boards with what became of each', () => {
    const project = {
      ownerKind: 'user' as const,
      owner: 'ada',
      number: 1,
      url: 'https://github.com/users/ada/projects/1',
    };
    const outcomes = ['added', 'already-there', 'rehearsal'] as const;
    const projects = outcomes.map((kind) => ({ project, labels: ['a', 'b'], outcome: { kind } }));

    const lines = describeTriage(report({ projects }), 0).split('\n');

    assert.deepEqual(lines.slice(2), [
      '  added to https://github.com/users/ada/projects/1 (a, b)',
      '  already on https://github.com/users/ada/projects/1 (a, b)',
      '  would be added to https://github.com/users/ada/projects/1 (a, b)',
    ]);
  });
});
