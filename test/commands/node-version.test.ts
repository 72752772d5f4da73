import assert from 'node:assert/strict';
import { test } from 'node:test';
import packageJson from '../../package.json' with { type: 'json' };
import { explainOldNode } from '../../src/commands/node-version.ts';

test('an old Node.js is named with the one that is needed, as package.json says, and with the ways to have it', () => {
  const said = explainOldNode('20.20.2') ?? '';
  assert.match(said, /^[^\n]*needs Node\.js 24 or newer, this is 20\.20\.2\. .*"npx auto-triager".*nodejs\.org[^\n]*$/);
  assert.equal(explainOldNode('24.0.0'), undefined);
  assert.equal(explainOldNode('100.1.0'), undefined);
  assert.equal(packageJson.engines.node, '>=24');
});
