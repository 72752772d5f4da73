import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namedVersions } from '../../src/document/named-versions.ts';

describe('the versions that a text names', () => {
  for (const [text, versions] of Object.entries({
    'Since the upgrade 7.2.1 -> v8.3.3 it fails.': ['7.2.1', '8.3.3'],
    'Version: 2.10, and with 2.10 again': ['2.10'],
    'lantern-3.3.1-rc2, release 4.0': ['3.3.1', '4.0'],
    'It took 3.5 seconds at 99.9 percent.': [],
    'Cannot reach 10.0.0.1 since 2026.01.31': [],
    '': [],
  })) {
    it(JSON.stringify(text), () => assert.deepEqual(namedVersions(text), versions));
  }

  it('are no more than fifty, of the beginning', () => {
    const many = Array.from({ length: 90 }, (_, at) => `1.2.${at}`).join(' ');
    assert.equal(namedVersions(many).length, 50);
    assert.deepEqual(namedVersions(`${'x '.repeat(20_000)}1.2.3`), []);
  });
});
