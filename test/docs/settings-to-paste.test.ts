import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSettings } from '../../src/config/settings/parse-settings.ts';
import { settingsToPaste } from '../support/workflows.ts';

test('docs/settings.md, docs/models.md and the examples show settings', () => {
  assert.deepEqual(
    settingsToPaste.map(({ place }) => place.split(',')[0]),
    ['examples/README.md', 'docs/models.md', 'docs/settings.md', 'docs/suggest.md'],
  );
});

for (const { place, text } of settingsToPaste) {
  test(`${place} holds only keys and values that there are`, () => {
    assert.deepEqual(parseSettings(text, { file: place }).faults, []);
  });
}
