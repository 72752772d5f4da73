import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toConnectionSettings } from '../../../src/adapters/postgres/connection-settings.ts';
import { ConfigError } from '../../../src/shared/errors.ts';

test('who asks for TLS gets it with a certificate that is checked, unless they say that they know', () => {
  const modeOf = (parameters: string) =>
    URL.parse(toConnectionSettings(`postgres://ann:p%40ss%23@db.example/store?${parameters}`).connectionString ?? '')
      ?.search;
  assert.equal(modeOf('sslmode=require'), '?sslmode=verify-full');
  assert.equal(modeOf('sslmode=verify-ca&sslrootcert=%2Fca.pem'), '?sslmode=verify-full&sslrootcert=%2Fca.pem');
  assert.equal(modeOf('sslmode=disable'), '?sslmode=disable');
  assert.equal(modeOf('sslmode=require&uselibpqcompat=true'), '?sslmode=require&uselibpqcompat=true');
  assert.equal(modeOf(''), '');
});

test('a password with signs in it stays what it is', () => {
  const { connectionString } = toConnectionSettings('postgres://ann:p%40ss%23@db.example/store?sslmode=require');
  assert.equal(connectionString, 'postgres://ann:p%40ss%23@db.example/store?sslmode=verify-full');
});

test('what is no address, or names no database, is refused without telling what it is', () => {
  for (const address of ['postgres://ann:p#ss@db.example/store:x', 'postgres://ann:secret@db.example', 'postgres://']) {
    assert.throws(
      () => toConnectionSettings(address),
      (error) => error instanceof ConfigError && !/p#ss|secret/.test(error.message),
      address,
    );
  }
});
