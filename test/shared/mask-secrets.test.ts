import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSecretMask, maskCredentials } from '../../src/shared/mask-secrets.ts';

test('a secret is masked as it is, inside JSON and inside an address, and the longer of two first', () => {
  const secrets = ['canary"one/two', 'canary"one', 'abc', ''];
  const mask = createSecretMask(secrets);
  assert.equal(mask('canary"one/two canary"one abc'), '*** *** abc');
  assert.equal(mask(JSON.stringify({ a: 'canary"one/two' })), '{"a":"***"}');
  assert.equal(mask(`?key=${encodeURIComponent('canary"one/two')}`), '?key=***');
});

test('a user name or a password in an address is masked, and other signs are left alone', () => {
  assert.equal(
    maskCredentials('at http://me:secret@host:1/a and ftp://:p@h'),
    'at http://***@host:1/a and ftp://***@h',
  );
  for (const text of ['https://example.com/@name', 'mail me@example.com', '// see @name', 'https://a.b/c?d=e@f']) {
    assert.equal(maskCredentials(text), text);
  }
});
