import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Redactor } from '../../../src/run-summary/redaction/redactor.ts';

const LONG = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7';
/** Put together here, so that no scanner of repositories takes them for real ones. */
const SECRETS: Readonly<Record<string, string>> = {
  'token of GitHub': `ghp_${LONG}${LONG}`,
  'long token of an app': `ghs_12345_eyJ${LONG}.eyJ${LONG}.${LONG}-${LONG}`,
  'fine-grained token': `github_pat_${LONG}`,
  'token of GitLab': `glpat-${LONG}`,
  'JSON web token': `eyJ${LONG}.eyJ${LONG}.${LONG}`,
  'key of a cloud': `AKIA${'ABCDEFGH12345678'}`,
  'key of a model': `sk-${LONG}`,
};

for (const [name, secret] of Object.entries(SECRETS)) {
  test(`a ${name} is replaced, and what stands around it stays`, () => {
    const line = new Redactor().redact(`login with ${secret} now`);
    assert.match(line, /^login with \[redacted (?:token|key) 1\] now$/);
  });
}

test('passwords in addresses, headers, settings and flags are replaced', () => {
  const lines = {
    'fetching https://bot:hunter22@example.com/x': 'fetching https://[redacted credentials 1]@example.com/x',
    'Authorization: Basic Ym90Omh1bnRlcjI=': 'Authorization: Basic [redacted token 1]',
    'DB_PASSWORD=hunter22x': 'DB_PASSWORD=[redacted password 1]',
    '{"client_secret": "hunter22x"}': '{"client_secret": "[redacted password 1]"}',
    'login --password hunter22x': 'login --password [redacted password 1]',
    'curl -u bot:hunter22 example.com': 'curl -u [redacted credentials 1] example.com',
    'by lamp.lighter+ci@example.org today': 'by [redacted mail address 1] today',
  };
  for (const [line, redacted] of Object.entries(lines)) assert.equal(new Redactor().redact(line), redacted);
});

test('a private key on one line is replaced whole', () => {
  const key = `-----BEGIN RSA PRIVATE KEY-----\\n${LONG}\\n-----END RSA PRIVATE KEY-----`;
  assert.equal(new Redactor().redact(`key: "${key}" read`), 'key: "[redacted private key 1]" read');
});

test('one secret has one placeholder as long as the redactor lives', () => {
  const redactor = new Redactor();
  const [first, second] = [`ghp_${LONG}`, `gho_${LONG}`];
  assert.equal(redactor.redact(`${first} ${second}`), '[redacted token 1] [redacted token 2]');
  assert.equal(redactor.redact(`again ${first}`), 'again [redacted token 1]');
  assert.equal(redactor.placeholders().length, 2);
});

test('what only resembles a secret stays', () => {
  const lines = [
    'git@github.com:acme/rocket.git',
    'eslint@5.16.0 and actions/checkout@v4',
    'TOKEN: ***',
    'API_KEY=$SECRET_FROM_VAULT',
    'Unexpected token: punctuation',
    'commit 5fb206a32a968ca9a933ba2bcfd30b0609059740',
    '-----BEGIN CERTIFICATE-----',
  ];
  for (const line of lines) assert.equal(new Redactor().redact(line), line);
});
