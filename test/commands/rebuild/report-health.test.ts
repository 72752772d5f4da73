import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type HealthReporting, reportHealth } from '../../../src/commands/rebuild/report-health.ts';
import type { HealthReport, HealthTracker } from '../../../src/health/health-tracker.ts';
import { ServiceError } from '../../../src/shared/errors.ts';
import { silentLog } from '../../../src/shared/log.ts';
import { buildHealth } from '../../support/build-health.ts';

function reporting(changes: Partial<HealthTracker> = {}, healthIssue: number | 'create' | undefined = 'create') {
  const written: HealthReport[] = [];
  const warnings: string[] = [];
  const tracker: HealthTracker = {
    ensureHealthIssue: async (report) => {
      written.push(report);
      return 7;
    },
    readTriages: async () => ({ runs: 30, fellBack: 20, failed: 0 }),
    readQuota: async () => undefined,
    ...changes,
  };
  const facts: HealthReporting = {
    tracker,
    wishes: { healthIssue, botLogins: ['github-actions[bot]'] },
    log: { ...silentLog, warning: (message) => warnings.push(message) },
  };
  return { facts, written, warnings };
}

const KNOWN = buildHealth({ triages: undefined, quota: undefined });

test('what GitHub knows goes into report and issue', async () => {
  const { facts, written } = reporting();
  const { health, isIll, markdown, issue } = await reportHealth(KNOWN, facts);
  assert.deepEqual([health.triages?.fellBack, isIll, issue], [20, true, 7]);
  assert.equal(written[0]?.report, markdown);
  assert.match(written[0]?.alert ?? '', /needs attention: 1 thing.*\n\n- 20 of the newest 30 triages fell back/);
});

test('without an issue the summary alone tells', async () => {
  const { facts, written } = reporting({}, undefined);
  // The default of a parameter would step in for undefined.
  const { markdown, issue } = await reportHealth(KNOWN, { ...facts, wishes: { botLogins: [] } });
  assert.match(markdown, /20 of the newest 30/);
  assert.deepEqual([written, issue], [[], undefined]);
});

test('an issue that cannot be written is a warning, and the rebuild goes on', async () => {
  const { facts, warnings } = reporting({
    ensureHealthIssue: async () => {
      throw new ServiceError('GitHub refuses (403).', { service: 'GitHub', retryable: false });
    },
  });
  const { issue, markdown } = await reportHealth(KNOWN, facts);
  assert.equal(issue, undefined);
  assert.match(markdown, /^## Auto Triager/);
  assert.deepEqual(warnings, ['The health issue could not be written: GitHub refuses (403).']);
});

test('a run that only looked turns nothing well, and tells what it finds', async () => {
  const { facts, written } = reporting({ readTriages: async () => ({ runs: 30, fellBack: 0, failed: 0 }) });
  const well = await reportHealth(KNOWN, { ...facts, isOnlyLook: true });
  assert.deepEqual([well.isIll, well.issue, written.length], [false, undefined, 0]);
  assert.equal((await reportHealth(KNOWN, facts)).issue, 7);
  const ill = await reportHealth({ ...KNOWN, cache: 'miss' }, { ...facts, isOnlyLook: true });
  assert.deepEqual([ill.isIll, ill.issue], [true, 7]);
});
