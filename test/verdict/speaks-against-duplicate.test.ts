import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type RepeatedIssue, speaksAgainstDuplicate } from '../../src/verdict/speaks-against-duplicate.ts';

const FIXED: RepeatedIssue = { state: 'closed', stateReason: 'completed', closedAt: '2026-03-01T00:00:00Z' };
const RELEASES: Readonly<Record<string, string>> = { '1.4.0': '2026-01-10T00:00:00Z', '1.5.0': '2026-04-10T00:00:00Z' };

function against(body: string, other: Partial<RepeatedIssue> = {}, createdAt = '2026-05-01T00:00:00Z') {
  const issue = { title: 'Lamp flickers', body, createdAt };
  return speaksAgainstDuplicate(issue, {
    other: { ...FIXED, ...other },
    releasedAt: (version) => RELEASES[version],
  });
}

describe('an issue that resembles one that was fixed', () => {
  it('is a regression where it names a release that came after the fix', () => {
    assert.deepEqual(against('Lantern 1.5.0 on a cold day'), { kind: 'regression', version: '1.5.0' });
    assert.deepEqual(against('Worked in 1.4.0, fails in 1.5.0'), { kind: 'regression', version: '1.5.0' });
  });

  it('may repeat it where it names only older releases, or none', () => {
    assert.equal(against('Lantern 1.4.0'), undefined);
    assert.equal(against('It flickers.'), undefined);
  });

  it('is a regression where it is the first to name the release, or nobody knows when the other was closed', () => {
    assert.deepEqual(against('Lantern 1.6.0'), { kind: 'regression', version: '1.6.0' });
    assert.deepEqual(against('Lantern 1.4.0', { closedAt: undefined }), { kind: 'regression', version: '1.4.0' });
    assert.equal(against('It flickers.', { closedAt: undefined }), undefined);
  });

  it('may repeat it where the other is open or was not fixed, whatever it names', () => {
    for (const other of [{ state: 'open' as const }, { stateReason: 'not_planned' }, { stateReason: 'duplicate' }]) {
      assert.equal(against('Lantern 1.5.0', other), undefined);
    }
  });
});

describe('an issue that contradicts', () => {
  for (const text of [
    'This still happens with the fix.',
    'Not a duplicate of #12.',
    "It isn't the same as the other one.",
    'It looks similar, but is different from #12.',
    'Broken again after the update.',
    'Even with the patch from last week it fails.',
    'It was fixed in 1.2 but came back.',
    'Please re-open #12.',
    'Looks like a regression.',
    'Despite #12 it flickers.',
  ]) {
    it(`is closed as nobody's duplicate: ${text}`, () => {
      assert.deepEqual(against(text, { state: 'open' }), { kind: 'contradicted' });
    });
  }

  for (const text of [
    'It flickers again and again.',
    'It failed when I stood still.',
    'I fixed the lamp to the wall.',
  ]) {
    it(`is not one that only uses the words: ${text}`, () => {
      assert.equal(against(text, { state: 'open' }), undefined);
    });
  }
});
