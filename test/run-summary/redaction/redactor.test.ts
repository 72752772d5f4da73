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

/** `§` stands for the secret. */
const FORMS: Readonly<Record<string, string>> = {
  'JSON within a string': '{\\"password\\":\\"§\\"}',
  'a value of several words': "DB_PASSWORD='two words §'",
  'a value with a comma': 'password = "a,§"',
  'a variable of one word': 'TOKEN=§',
  'a variable of a short name': 'DB_PASS=§',
  'a Dockerfile': 'ENV DB_PASSWORD §',
  'a name with something before it': 'lamp_db_password: §',
  'a name in YAML': 'my-token: §',
  'a name in JSON': '"token":"§"',
  'a name with capitals inside': 'SecretAccessKey: §',
  'a flag at the start': '--token=§',
  'a cookie that is set': 'Set-Cookie: sid=§; Path=/',
  'a cookie that is sent': '> Cookie: a=b; session=§',
  'a header of a vault': 'X-Vault-Token: §',
  'a webhook': 'https://hooks.slack.com/services/T00000000/B00000000/§',
  'a connection string': 'AccountName=a;AccountKey=§==;EndpointSuffix=x',
  'a signed address': 'https://lamps.example/oil?sv=1&sig=§%3D',
  'an address with a token': 'https://lamps.example/oil?token=§&x=1',
  'a password with an @ in an address': 'postgres://keeper:p@§@lamps.example/oil',
  'a login by flag': 'docker login -u keeper -p §',
  'a database by flag': 'mysql -uroot -p§ oil',
  'a netrc file': 'machine lamps.example login keeper password §',
  'a kubeconfig': 'client-key-data: LS0tLS1CRUdJTi0§',
  'a character that is not seen': 'ghp_\u200b§',
};

for (const [name, form] of Object.entries(FORMS)) {
  test(`a secret in ${name} is replaced`, () => {
    const secret = `${LONG.slice(0, 9)}\u200d${LONG.slice(9)}`;
    for (const written of name.includes('not seen') ? [LONG, secret] : [LONG]) {
      const line = new Redactor().redact(form.replace('§', () => written));
      assert.ok(!line.replaceAll('\u200d', '').includes(LONG.slice(3)), line);
      assert.match(line, /\[redacted /);
    }
  });
}

test('a private key on one line is replaced whole', () => {
  const key = `-----BEGIN RSA PRIVATE KEY-----\\n${LONG}\\n-----END RSA PRIVATE KEY-----`;
  assert.equal(new Redactor().redact(`key: "${key}" read`), 'key: "[redacted private key 1]" read');
});

test('a token of GitHub is found behind letters too', () => {
  assert.equal(new Redactor().redact(`TOKEN_ghp_${LONG}${LONG}`), 'TOKEN_[redacted token 1]');
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
    'secret: none, token = undefined',
    'PWD=/home/keeper/lamps',
    'mysql --protocol=tcp',
    'a lamp \u200b of oil',
    'commit 5fb206a32a968ca9a933ba2bcfd30b0609059740',
    '-----BEGIN CERTIFICATE-----',
  ];
  for (const line of lines) assert.equal(new Redactor().redact(line), line);
});
