import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findGiven, flagSource, inputSource, withSettings } from '../../../src/config/option-source.ts';
import { rebuildFields } from '../../../src/config/rebuild-options.ts';
import { findFormerInputs } from '../../../src/config/settings/former-inputs.ts';
import { readSettings } from '../../../src/config/settings/read-settings.ts';
import { isWorkspaceTrusted } from '../../../src/config/settings/trusted-workspace.ts';
import { triageFields } from '../../../src/config/triage-options.ts';

test('an option beats the environment, that the file, and that the default', () => {
  const settings = readSettings('triage: { similar_issues: 7 }', { file: 'f.yml' });
  const field = { ...triageFields.similarIssues, env: ['SIMILAR'] };
  const source = (flags: Record<string, string>, env: Record<string, string>) =>
    findGiven(field, withSettings(flagSource(new Map(Object.entries(flags)), env), settings));
  const flags = { '--similar-issues': '9' };
  assert.deepEqual(source(flags, { SIMILAR: '8' }), { from: 'option', name: '--similar-issues', text: '9' });
  assert.deepEqual(source({}, { SIMILAR: '8' }), {
    from: 'environment',
    name: 'environment variable SIMILAR',
    text: '8',
  });
  assert.deepEqual(source({}, {}), { from: 'file', name: 'f.yml:1:27: triage.similar_issues', text: '7' });
  assert.equal(findGiven(field, flagSource(new Map(), {})), undefined);
});

test('an empty input does not beat the file', () => {
  const settings = readSettings('triage: { add_labels: true }', { file: 'f.yml' });
  const source = withSettings(
    inputSource(() => '  ', {}),
    settings,
  );
  assert.equal(findGiven(triageFields.addLabels, source)?.text, 'true');
});

test('each former input is found, by the action that had it', () => {
  const given = (inputs: Record<string, string>) => (name: string) => inputs[name] ?? '';
  const triage = findFormerInputs(triageFields, given({ max_areas: '2', embedder: 'local', model_timeout: '9' }));
  assert.match(triage.problems.join('\n'), /^The input max_areas has moved .*labels\.max_areas/);
  assert.deepEqual(
    triage.warnings.map((warning) => warning.split(' ').slice(0, 3).join(' ')),
    ['The input model_timeout', 'The input embedder'],
  );
  const rebuild = findFormerInputs(rebuildFields, given({ embedder: 'gemini', skip_scrape: 'true', gate: ' ' }));
  assert.match(
    rebuild.problems.join('\n'),
    /^The input embedder has moved .*rebuild\.embedder.*\nThe input skip_scrape is now mode: build\.$/,
  );
  assert.deepEqual(findFormerInputs(triageFields, given({ add_labels: 'true' })), { problems: [], warnings: [] });
});

test('the working folder is believed on a machine, and in runs of events that only people with access start', () => {
  assert.ok(isWorkspaceTrusted({}));
  const inActions = (event: string) => isWorkspaceTrusted({ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event });
  for (const event of ['issues', 'schedule', 'workflow_dispatch', 'push']) assert.ok(inActions(event), event);
  for (const event of ['pull_request', 'pull_request_target', 'issue_comment', 'workflow_run', 'merge_group', '']) {
    assert.ok(!inActions(event), event);
  }
});
