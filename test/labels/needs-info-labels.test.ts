import assert from 'node:assert/strict';
import { test } from 'node:test';
import { needsInfoTest } from '../../src/labels/needs-info-labels.ts';

test('names that say so mean that information is lacking', () => {
  const names = `needs more info, needs-info, needinfo, need info, Needs Info, bot/no new info, bot/needs more info,
    more-information-needed, info-needed, Information Needed, needs reproduction, needs-repro, Needs: Author Feedback,
    waiting for author, waiting-for-author, waiting for customer response, waiting-for-reply, awaiting response,
    no response, missing details, status: needs information, state:needs repro, [Status] Needs More Info, 🐝 needs info,
    requires-more-info, insufficient info, incomplete, reproduction required, pr/awaiting-info, needs additional info`;
  const isNeedsInfo = needsInfoTest(undefined);
  assert.deepEqual(
    names.split(',').filter((name) => !isNeedsInfo(name.trim())),
    [],
  );
});

test('names that speak of other things do not', () => {
  const names = `needs triage, needs investigation, needs-design, needs review, needs-sig, author, help wanted, area/info,
    info, domino info, piano details, infoblox, area/response-time, feedback wanted, no changelog, moreover, stale, bug`;
  const isNeedsInfo = needsInfoTest([]);
  assert.deepEqual(
    names.split(',').filter((name) => isNeedsInfo(name.trim())),
    [],
  );
});

test('given names count alone, in any case', () => {
  const isNeedsInfo = needsInfoTest(['Unclear', 'area/info']);
  assert.deepEqual(['unclear', 'AREA/INFO', 'needs-info'].map(isNeedsInfo), [true, true, false]);
});
