import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { readFacts, seedRun, startRuns } from './run-reading.ts';

describe('artifacts', () => {
  it('whose names speak of tests are handed on as they are; others, expired and too large ones are not', async (t) => {
    const bytes = zipSync({ 'junit.xml': strToU8('<testsuite/>') });
    const artifacts = [
      { name: 'site', bytes },
      { name: 'junit-linux', bytes },
      { name: 'Test Results', bytes },
      { name: 'old-report', isExpired: true },
      { name: 'all-tests', sizeBytes: 1e9 },
      { name: 'false-report', bytes: new Uint8Array(40_000), sizeBytes: 5 },
      { name: 'lost-report', sizeBytes: 6 },
    ];
    const server = await startRuns(t, { runs: [seedRun({ artifacts })] });

    const facts = await readFacts(server, { limits: { archiveBytes: 30_000 } });

    assert.deepEqual(
      facts.reportArchives.map(({ name, bytes: given }) => [name, given.length]),
      [
        ['junit-linux', bytes.length],
        ['Test Results', bytes.length],
      ],
    );
    assert.deepEqual(
      [...facts.gaps].sort().map((gap) => gap.slice(0, 52)),
      [
        '1 artifact with test reports expired.',
        '1 more artifact with test reports were too many or t',
        'The artifact false-report is larger than GitHub says',
        'The artifact lost-report could not be read: GitHub f',
      ],
    );
  });
});
