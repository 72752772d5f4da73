import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_USAGE } from '../../../src/models/model-usage.ts';
import type { Skip } from '../../../src/plan/plan.ts';
import { planTriage } from '../../../src/plan/plan-triage.ts';
import { renderSummary } from '../../../src/triage/report/render-summary.ts';
import { summarizeOutcome } from '../../../src/triage/report/summarize-outcome.ts';
import type { IssueReport, Outcome, SummaryInput, TriagedIssue } from '../../../src/triage/report/summary-report.ts';
import type { LabelVerdict, ModelNote } from '../../../src/verdict/verdict.ts';
import { buildFamily, buildIssue, buildSimilar, buildVerdict, issueUrl } from '../../plan/build-verdict.ts';

function reportOn(changes: Partial<TriagedIssue> = {}, liveLabels?: readonly string[]): TriagedIssue {
  const issue = changes.issue ?? buildIssue();
  const verdict = changes.verdict ?? buildVerdict();
  const policy = { addComment: true, similarIssues: 3 };
  const plan = planTriage({ issue, verdict, policy, issueUrl, ...(liveLabels !== undefined && { liveLabels }) });
  const outcome: Outcome = 'applied';
  return {
    kind: 'triaged',
    issue,
    verdict,
    plan,
    labelsOutcome: outcome,
    commentOutcome: outcome,
    timings: [],
    ...changes,
  };
}

function render(reports: readonly IssueReport[], changes: Partial<SummaryInput> = {}): string {
  return renderSummary({ repository: 'acme/lantern', reports, notes: [], issueUrl, ...changes });
}

const AREA = buildFamily('area', { 'area/lamp': 0.912, 'area/wick': 0.3, 'area/oil': 0.001 });

function withEvidence(label: LabelVerdict): LabelVerdict {
  return {
    ...label,
    precisionAtCutoff: 0.83,
    evidence: { nameTerms: ['lamp'], neighbors: [3, 4, 5, 6], support: 40 },
  };
}

test('the heading says first what came of the issue', () => {
  const verdict = buildVerdict({ families: [AREA] });

  assert.match(render([reportOn({ verdict })]), /^## #7: labelled `area\/lamp`\n/);
  assert.match(render([reportOn({ verdict, labelsOutcome: 'rehearsal' })]), /^## #7: would be labelled `area\/lamp`\n/);
  assert.match(
    render([reportOn({ verdict, labelsOutcome: 'failed' })]),
    /^## #7: could not be labelled `area\/lamp`\n/,
  );
  assert.match(render([reportOn()]), /^## #7: no label added\n/);
  assert.match(
    render([reportOn({ verdict: buildVerdict({ families: [buildFamily('area', { 'area/lamp': 0.3 })] }) })]),
    /^## #7: no label is sure enough\n/,
  );
  assert.match(render([reportOn({ verdict }, [])]), /^## #7: no label added, the repository lacks `area\/lamp`\n/);
});

test('an issue that has its labels already is headed by them', () => {
  const families = [AREA, buildFamily('type', { 'type/bug': 0.2 })];

  const right = render([
    reportOn({ verdict: buildVerdict({ families }), issue: buildIssue({ labels: ['area/lamp'] }) }),
  ]);

  assert.match(right, /^## #7: already has `area\/lamp`\n/);
  assert.match(right, /- \*\*already there\*\* `area\/lamp`: area is left as it is\./);
  assert.doesNotMatch(right, /no label added/);
});

/** What is seen before anything is unfolded. */
function unfolded(summary: string): string {
  return summary.replaceAll(/<details>.*?<\/details>/gs, '');
}

test('each label says outcome, label, probability and why, in this order; cut-offs and what was right before are folded', () => {
  const family = { ...AREA, labels: AREA.labels.map(withEvidence) };

  const summary = render([reportOn({ verdict: buildVerdict({ families: [family] }) })]);

  assert.ok(
    unfolded(summary).includes(
      '- **added** `area/lamp` 91%<br>on similar ' +
        '[#3](https://github.com/acme/lantern/issues/3), [#4](https://github.com/acme/lantern/issues/4), ' +
        '[#5](https://github.com/acme/lantern/issues/5) and 1 more; says `lamp`; 40 examples\n',
    ),
    summary,
  );
  assert.doesNotMatch(unfolded(summary), /cut-off|was right|Time:/i);
  assert.match(summary, /- \*\*`area\/lamp`\*\* 91%, cut-off 60%, was right 83%\n/);
});

test('the nearest labels that were not chosen are among the figures, the hopeless ones are not', () => {
  const summary = render([reportOn({ verdict: buildVerdict({ families: [AREA] }) })]);

  assert.match(summary, /- `area\/wick` 30%, cut-off 60%\n/);
  assert.doesNotMatch(unfolded(summary), /area\/wick/);
  assert.doesNotMatch(summary, /area\/oil/);
});

test('what was left undone is said with its reason', () => {
  const type = buildFamily('type', { 'type/bug': 0.9, 'type/docs': 0.7 }, 1);
  const family = buildFamily('product', { 'product/old': 0.2 });
  const verdict = buildVerdict({ families: [AREA, type, family] });

  const summary = render([reportOn({ verdict, issue: buildIssue({ labels: ['area/oil'] }) }, ['area/lamp'])]);

  assert.match(summary, /- \*\*already there\*\* `area\/oil`: area is left as it is\./);
  assert.match(summary, /- \*\*not added\*\* `type\/docs` is sure enough too, but at most 1 type label is added\./);
  assert.match(summary, /- \*\*not sure enough\*\* `product\/old` 20%, the nearest product label<br>12 examples\n/);
  assert.match(summary, /- \*\*not added\*\* `type\/bug` fits, but the repository has no label of that name\./);
});

test('a family that was never right often enough is said to be so, without a cut-off', () => {
  const type = buildFamily('type', { 'type/bug': 0.5 });
  const never = { ...type, labels: type.labels.map((label) => ({ ...label, cutoff: 2 })) };

  const summary = render([reportOn({ verdict: buildVerdict({ families: [never] }) })]);

  assert.match(summary, /- `type\/bug` 50%, no safe cut-off yet\n/);
  assert.match(summary, /- \*\*not safe yet\*\* `type\/bug` 50%, the nearest type label\. No held-out issues prove/);
  assert.doesNotMatch(summary, /200%/);
});

test('an issue that says too little is said to be so', () => {
  const held = { ...AREA, labels: AREA.labels.map((label) => ({ ...label, isSelected: false })) };

  const summary = render([reportOn({ verdict: buildVerdict({ families: [held] }) })]);

  assert.match(summary, /^## #7: says too little to be labelled\n/);
  assert.match(
    summary,
    /- \*\*says too little\*\* `area\/lamp` fits best, but there is not enough in the issue to label it\./,
  );
});

test('a rehearsal says that nothing was written and how to let it', () => {
  const report = reportOn({ verdict: buildVerdict({ families: [AREA] }), labelsOutcome: 'rehearsal' });

  const summary = render([report]);

  assert.match(summary, /\*\*Rehearsal:\*\* no label was added\. Set `apply: labels`/);
  assert.match(summary, /\*\*would be added\*\*/);
});

test('similar issues, missing parts of the form and the time of every stage are listed', () => {
  const verdict = buildVerdict({
    similar: [buildSimilar({ labels: ['area/lamp'] })],
    information: { isLacking: true, lacksInformation: 0.8, missing: ['version'] },
  });

  const summary = render([reportOn({ verdict, timings: [{ stage: 'embedding', durationMs: 12.3 }] })]);

  assert.match(summary, /- \[#3\]\(.*\) `Lamp blinks`<br>\*\*very similar\*\*, similarity 0\.90, open, `area\/lamp`\n/);
  assert.match(
    summary,
    /Information seems to be missing \(80% likely to be asked for more\)\. Empty parts of the form: `version`\./,
  );
  assert.match(summary, /Time: 12 ms \(embedding 12 ms\)/);
});

test('text from outside cannot break a table, start markup or hide', () => {
  const hostile = '| a | `b` \n| --- | <script> @team #1 \u202e';
  const labels = [hostile];
  const verdict = buildVerdict({
    families: [buildFamily('area|x', { [hostile]: 0.9, '<img>': 0.1 })],
    similar: [buildSimilar({ title: hostile, labels })],
    information: { isLacking: true, missing: [hostile] },
  });

  const summary = render([reportOn({ verdict, issue: buildIssue({ title: hostile }) })]);

  assert.doesNotMatch(summary.replaceAll(/`[^`\n]*`/g, ''), /<script|<img|@team/);
  assert.doesNotMatch(summary, /\u202e/);
  const many = render([1, 2].map((number) => reportOn({ verdict, issue: buildIssue({ number, title: hostile }) })));
  assert.doesNotMatch(many.replaceAll(/`[^`\n]*`|<code>[^<>\n]*<\/code>/g, ''), /<script|<img|@team|\u202e/);
});

test('of several issues each is a line that unfolds, those with labels first', () => {
  const verdict = buildVerdict({ families: [AREA] });
  const reports: IssueReport[] = [
    reportOn({ issue: buildIssue({ number: 8, state: 'closed' }) }),
    reportOn({ verdict }),
    { kind: 'pull-request', number: 9 },
    { kind: 'missing', number: 10 },
  ];

  const summary = render(reports);

  assert.match(summary, /^## 1 of 4 issues labelled\n/);
  assert.deepEqual(summary.match(/^<details>.*$/gm), [
    '<details><summary><b>#7</b> labelled <code>area/lamp</code><br><code>Lamp flickers</code></summary>',
    '<details><summary><b>#8</b> closed, left alone<br><code>Lamp flickers</code></summary>',
  ]);
  assert.match(unfolded(summary), /- #9 is a pull request; only issues are triaged\.\n/);
  assert.match(unfolded(summary), /- There is no issue #10 in this repository/);
});

test('a backlog of one issue is told as a list, and of none as nothing to do', () => {
  assert.match(render([reportOn()], { isOne: false }), /^## 0 of 1 issues labelled\n\n<details>/);
  assert.match(render([], { isOne: false }), /^## Nothing to triage\n/);
});

test('at most five similar issues are named, and none that is not alike', () => {
  const similar = Array.from({ length: 8 }, (_, index) =>
    buildSimilar({ number: 20 + index, isLikelyDuplicate: false, isAlike: index !== 1 }),
  );

  const summary = render([reportOn({ verdict: buildVerdict({ similar }) })]);

  assert.deepEqual(summary.match(/^- \[#\d+\]/gm), ['- [#20]', '- [#22]', '- [#23]', '- [#24]', '- [#25]']);
});

test('an issue that cannot be triaged has a summary too', () => {
  assert.match(render([{ kind: 'missing', number: 10 }]), /^## #10: not triaged\n\nThere is no issue #10/);
});

test('without an index the summary says what was learned from instead and how to build one', () => {
  const rebuildAction = 'acme/auto-triager/rebuild@v1';
  const summary = render([reportOn()], { notes: [{ kind: 'no-index', learnedFrom: 240, rebuildAction }] });

  assert.match(summary, /\*\*There is no index yet\.\*\* This run learned from the 240 newest labelled issues/);
  assert.match(summary, /^ {6}- uses: acme\/auto-triager\/rebuild@v1$/m);
  assert.match(summary, /auto-triager scrape --repo acme\/lantern --db corpus\.sqlite/);
  assert.match(summary, /auto-triager index --db corpus\.sqlite --out index-artifacts/);
});

test('without an index and without a labelled issue the summary says what to begin with', () => {
  const summary = render([reportOn()], { notes: [{ kind: 'no-index', learnedFrom: 0, rebuildAction: 'a/b@v1' }] });

  assert.match(summary, /There is no labelled issue to learn from either: label some by hand/);
});

test('a note is shown as plain text', () => {
  const summary = render([reportOn()], { notes: [{ kind: 'plain', text: 'the file <b> | `x`' }] });

  assert.match(summary, /> the file &#60;b&#62; &#124; &#96;x&#96;/);
});

test('boards are told with what became of each, and a refusal is shown as text', () => {
  const project = {
    ownerKind: 'user' as const,
    owner: 'ada',
    number: 1,
    url: 'https://github.com/users/ada/projects/1',
  };
  const labels = ['area/`lamp`'];
  const projects = [
    { project, labels, outcome: { kind: 'added' as const } },
    { project, labels, outcome: { kind: 'already-there' as const } },
    { project, labels, outcome: { kind: 'rehearsal' as const } },
    { project, labels, outcome: { kind: 'failed' as const, problem: 'No <b>way</b>.' } },
  ];

  const summary = render([reportOn({ projects })]);

  assert.match(
    summary,
    /\*\*Boards\*\*\n\n- Added to https:\/\/github\.com\/users\/ada\/projects\/1 for `area\/'lamp'`\.\n- Already on .*\n- Would be added to .*\n- Not added to .*No &#60;b&#62;way/,
  );
  assert.doesNotMatch(render([reportOn()]), /Boards/);
});

test('whatever is noted of the models is told: what failed in sight, the rest among the figures', () => {
  const notes: readonly ModelNote[] = [
    { kind: 'failed', text: 'One did not answer' },
    { kind: 'stand-in', text: 'Two was asked instead' },
    { kind: 'not-asked', because: 'sure', text: 'Three was not asked' },
  ];
  const model = { notes, usage: NO_USAGE, replayed: NO_USAGE, names: [] };

  const summary = render([reportOn({ verdict: buildVerdict({ families: [AREA], model }) })]);

  for (const { text } of notes) assert.ok(summary.includes(`- ${text}`), text);
  assert.deepEqual(
    notes.filter(({ text }) => unfolded(summary).includes(text)).map(({ kind }) => kind),
    ['failed'],
  );
});

test('the reason that says most heads an issue without a label, whatever else was left undone', () => {
  const skipped: readonly Skip[] = [
    { kind: 'comment-taken-away', how: 'hidden' },
    { kind: 'below-cutoff', family: 'area', label: 'area/oil', probability: 0.2, cutoff: 0.5 },
    { kind: 'replaced', label: 'area/lamp', by: 'area/wick' },
    { kind: 'taken-away', label: 'type/bug', by: 'person' },
  ];
  const headed = (some: readonly Skip[]) =>
    summarizeOutcome(reportOn({ plan: { number: 7, actions: [], skipped: some } }));

  assert.equal(headed(skipped), 'no label added, `area/lamp`, `type/bug` was removed before');
  assert.equal(headed(skipped.slice(0, 2)), 'no label is sure enough');
  assert.equal(headed(skipped.slice(0, 1)), 'no label added');
});
