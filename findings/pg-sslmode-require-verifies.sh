#!/usr/bin/env bash
# `sslmode=require` in an address means less to PostgreSQL's own tools than to the driver `pg`: libpq encrypts and does not look at the
# certificate (https://www.postgresql.org/docs/17/libpq-ssl.html), the driver takes `require`, `prefer` and `verify-ca` for `verify-full`.
# So an address that works in psql against a server with a certificate of its own fails in a program, unless it says uselibpqcompat=true.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund pg-connection-string@2.14.1 >/dev/null
cat >look.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import connection from 'pg-connection-string';

const { version } = JSON.parse(readFileSync('node_modules/pg-connection-string/package.json', 'utf8'));
console.log(`pg-connection-string ${version}`);
process.on('warning', ({ message }) => console.log(`warns: ${message.split('\n')[0]}`));

/** What Node's TLS is told; it checks certificate and name unless `rejectUnauthorized` is false. */
function describe(parameters) {
  const { ssl } = connection.parse(`postgres://someone@db.example/store?${parameters}`);
  if (ssl === undefined || ssl === false) return 'no TLS';
  return ssl.rejectUnauthorized === false ? 'TLS, certificate not checked' : 'TLS, certificate checked';
}

for (const mode of ['disable', 'no-verify', 'prefer', 'require', 'verify-ca', 'verify-full']) {
  console.log(`sslmode=${mode}: ${describe(`sslmode=${mode}`)}`);
}
console.log(`sslmode=require&uselibpqcompat=true: ${describe('sslmode=require&uselibpqcompat=true')}`);
assert.equal(describe('sslmode=require'), 'TLS, certificate checked');
assert.equal(describe('sslmode=prefer'), 'TLS, certificate checked');
assert.equal(describe('sslmode=require&uselibpqcompat=true'), 'TLS, certificate not checked');
JS
node --no-warnings look.mjs
