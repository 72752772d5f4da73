import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Boilerplate, learnBoilerplate, noBoilerplate } from '../../src/document/boilerplate.ts';
import type { Document } from '../../src/document/document.ts';
import { MAX_BODY_CHARS, toDocument } from '../../src/document/to-document.ts';
import { parseIssue } from '../../src/issue/parse-issue.ts';
import { buildIssue } from '../support/build-issue.ts';

/** The document of an issue as GitHub's API sends it. */
function documentOf(body: string | null, boilerplate: Boilerplate = noBoilerplate): Document {
  const parsed = parseIssue({ number: 1, title: 'A title', body });
  assert.equal(parsed.kind, 'issue');
  return toDocument(parsed.issue, boilerplate);
}

/** What is learned from issues with these bodies. */
function learn(bodies: readonly string[]): Boilerplate {
  return learnBoilerplate(bodies);
}

/** A template with hints as plain text, in the way of GitHub's default one for bugs. */
const PLAIN_TEMPLATE = [
  '**Describe the bug**',
  'A clear and concise description of what the bug is.',
  '',
  '**To Reproduce**',
  'Steps to reproduce the behavior:',
  "1. Go to '...'",
  "2. Click on '....'",
  '3. Scroll down to ...',
  '4. See error',
  '',
  '**Screenshots**',
  'If it helps, add screenshots that show the problem to us.',
  '',
  '**Desktop (please complete the following information):**',
  ' - OS: [e.g. iOS]',
  ' - Browser [e.g. chrome, safari]',
  ' - Version [e.g. 22]',
].join('\n');

const fromPlainTemplate = learn(Array.from({ length: 20 }, () => PLAIN_TEMPLATE));

const FORM = (answers: { version?: string; database?: string; happened?: string; steps?: string }): string =>
  [
    `### Version\n\n${answers.version ?? '_No response_'}`,
    `### Database\n\n${answers.database ?? 'Postgres'}`,
    `### What happened?\n\n${answers.happened ?? '_No response_'}`,
    `### Steps to reproduce\n\n${answers.steps ?? '_No response_'}`,
  ].join('\n\n');

test('an issue without a body has an empty document and lacks nothing', () => {
  const { body, sections, missing } = documentOf(null);

  assert.deepEqual({ body, sections, missing }, { body: '', sections: [], missing: [] });
});

test('a title stays as GitHub shows it, on one line', () => {
  const issue = buildIssue({ title: ' <Select>  loses\tfocus [bug](x) ' });

  assert.equal(toDocument(issue, noBoilerplate).title, '<Select> loses focus [bug](x)');
});

test('the sections of a form come in order with their state', () => {
  const { sections, missing } = documentOf(FORM({ version: '3.1', happened: 'It broke.' }).replaceAll('\n', '\r\n'));

  assert.deepEqual(sections, [
    { heading: 'version', state: 'filled' },
    { heading: 'database', state: 'filled' },
    { heading: 'what happened', state: 'filled' },
    { heading: 'steps to reproduce', state: 'empty' },
  ]);
  assert.deepEqual(missing, ['steps to reproduce']);
});

const EMPTY_ANSWERS = [
  '`...`',
  '',
  '```\n...\n```',
  '<!-- a --!>',
  '<br>\n<div></div>',
  '---',
  '[log]: b',
  '_No response_',
  '-',
  '1.\n2.\n3.',
  '- [ ]',
  '```shell\n\n```',
  '...',
  '.',
  '</details>',
];

for (const answer of EMPTY_ANSWERS) {
  test(`${JSON.stringify(answer)} is no answer`, () => {
    assert.deepEqual(documentOf(`### Steps to reproduce\n\n${answer}\n\n### Version\n\n3`).missing, [
      'steps to reproduce',
    ]);
  });
}

const ANSWERS = [
  'Yes',
  'N/A',
  '42',
  '🙂',
  '不明',
  '![screenshot](https://img.example/a.png)',
  '<img src="https://img.example/a.png">',
  'https://play.example/p/1',
  '[log.txt](https://files.example/log.txt)',
  '```\npanic\n```',
  '<!-- How? -->\nRun it',
  '- [x] I searched',
];

for (const answer of ANSWERS) {
  test(`${JSON.stringify(answer)} is an answer`, () => {
    assert.deepEqual(documentOf(`### Steps to reproduce\n\n${answer}\n\n### Version\n\n3`).missing, []);
  });
}

test('a section that holds only a comment of the template still holds the template', () => {
  const { sections } = documentOf('### Steps\n<!-- One a line.\nBe brief. -->\n\n### Logs\n\nnone');

  assert.deepEqual(sections, [
    { heading: 'steps', state: 'template' },
    { heading: 'logs', state: 'filled' },
  ]);
});

test('bold questions left empty are missing, also the last one', () => {
  const body =
    '**What happened**:\nIt broke.\n\n**How to reproduce it (as short as you can)**:\n\n**Anything else?**:\n\n';

  assert.deepEqual(documentOf(body).missing, ['how to reproduce it (as short as you can)', 'anything else']);
});

test('a heading that is answered in one place is not missing in another', () => {
  assert.deepEqual(documentOf('### Logs\n\n### Version\n3\n### Logs\nall here').missing, []);
});

test('a heading that is empty twice is missing once', () => {
  assert.deepEqual(documentOf('### Logs\n\n### Logs\n').missing, ['logs']);
});

const OWN_LINES = [
  '**The login worked well before we upgraded the server**',
  '**Upgraded to 9.2**',
  '**AbstractDelegationTokenSecretManager.verifyToken()**',
  '# one thing to do\n# another thing to do',
  '### We see this on every single machine in the cluster',
];

for (const line of OWN_LINES) {
  test(`a line that its writer made bold or large asks nothing: ${JSON.stringify(line)}`, () => {
    assert.deepEqual(documentOf(`Intro\n\n${line}\n\n### Version\n3.1`).missing, []);
  });
}

test('a long heading without a question mark is the form’s once the corpus shows it', () => {
  const body = '### Tell us about each of the plugins that you use\n\n### Version\n\n3.1';
  const learned = learn(Array.from({ length: 5 }, () => body));

  assert.deepEqual(documentOf(body).missing, []);
  assert.deepEqual(documentOf(body, learned).missing, ['tell us about each of the plugins that you use']);
});

test('a long heading above an unanswered field is the form’s', () => {
  const heading = 'tell us about each of the plugins that you use';

  assert.deepEqual(documentOf(`### ${heading}\n\n_No response_\n\n### Version\n\n3.1`).missing, [heading]);
});

test('a list of fields is missing as long as none of them is filled in', () => {
  const fields = (plugins: string): string => `**Environment**:\n- Version:\n- Plugins: ${plugins}\n- Others: -`;
  const learned = learn(Array.from({ length: 5 }, () => fields('-')));

  assert.deepEqual(documentOf(fields('-'), learned).missing, ['environment']);
  assert.deepEqual(documentOf(fields('none'), learned).missing, []);
});

test('an answer below a sentence of the template is an answer, also when many give it', () => {
  const answered =
    '### Database\n\nWhich of the databases below does your own server use?\nAmazon Relational Database Service';
  const learned = learn(Array.from({ length: 5 }, () => answered));

  assert.deepEqual(documentOf(answered, learned).missing, []);
  assert.deepEqual(documentOf(answered.replace(/\n.*$/, ''), learned).missing, ['database']);
});

test('a template that was sent unchanged is missing whole', () => {
  const { missing, body } = documentOf(PLAIN_TEMPLATE, fromPlainTemplate);

  assert.deepEqual(missing, [
    'describe the bug',
    'to reproduce',
    'screenshots',
    'desktop (please complete the following information)',
  ]);
  assert.equal(body, '');
});

test('a template with one part filled in lacks the others', () => {
  const written = PLAIN_TEMPLATE.replace('A clear and concise', 'The login fails with 401.\nA clear and concise')
    .replace("1. Go to '...'", '1. Open the login page')
    .replace('[e.g. iOS]', 'Debian');
  const { missing, body } = documentOf(written, fromPlainTemplate);

  assert.deepEqual(missing, ['screenshots']);
  assert.equal(body, 'The login fails with 401.\n1. Open the login page\n Debian');
});

test('an answer that many issues share is never taken for the template', () => {
  const steps = (index: number): string => `Step ${index}`;
  const bodies = Array.from({ length: 40 }, (_, index) =>
    FORM({ version: 'Docker', database: 'Amazon Relational Database Service', happened: 'Yes', steps: steps(index) }),
  );

  assert.deepEqual(documentOf(bodies[0] as string, learn(bodies)).missing, []);
});

test('boxes that are ticked are an answer, boxes of the template that are not are none', () => {
  const checklist = (tick: string): string =>
    `### Checks\n\n- [${tick}] I have read all of the docs before I wrote this`;
  const learned = learn(Array.from({ length: 10 }, (_, index) => checklist(index < 5 ? 'x' : ' ')));

  assert.deepEqual(documentOf(checklist('X'), learned).missing, []);
  assert.deepEqual(documentOf(checklist(' '), learned).missing, ['checks']);
  assert.equal(documentOf(checklist('x'), learned).body, '');
});

test('two issues that share only the form share nothing after cleaning', () => {
  const preamble = '<!-- Thanks! -->\nPlease do not paste any secrets into this form.\n\n';
  const bodies = ['panel', 'login', 'export', 'upload', 'search'].map(
    (word) => preamble + FORM({ version: `${word} 1`, database: `${word}-db`, happened: `The ${word} fails` }),
  );
  const learned = learn(bodies);
  const [first, second] = bodies.map((body) => documentOf(body, learned).body.split('\n'));

  assert.deepEqual(first, ['panel 1', 'panel-db', 'The panel fails']);
  assert.deepEqual(second, ['login 1', 'login-db', 'The login fails']);
});

test('of a field that recurs the answer stays, however many issues give it', () => {
  const body = '- Database: Postgres\n- Operating system the server runs on: Ubuntu 20.04 LTS\n- Others: -';
  const learned = learn([...Array.from({ length: 10 }, () => body), ...Array.from({ length: 12 }, otherSystem)]);

  assert.equal(documentOf(body, learned).body, ' Postgres\n Ubuntu 20.04 LTS');
});

function otherSystem(_: unknown, index: number): string {
  return `- Database: SQLite\n- Operating system the server runs on: system ${index}`;
}

test('a body is cut at its limit, never inside a character', () => {
  const { body } = documentOf('🙂'.repeat(20_000));

  assert.equal(body.length, MAX_BODY_CHARS);
  assert.ok(body.isWellFormed());
  assert.equal(documentOf(`x${'🙂'.repeat(20_000)}`).body.length, MAX_BODY_CHARS - 1);
});

test('many lines are cut at the same limit', () => {
  const { body } = documentOf(Array.from({ length: 9_000 }, (_, index) => `line ${index}`).join('\n'));

  assert.equal(body.length, MAX_BODY_CHARS);
});

const STRANGE_BODIES: [what: string, body: string][] = [
  ['only emoji', '🎉🎉 🐛\n👩‍👩‍👧‍👦'],
  ['null characters', '\0\0### Steps\0\n\0'],
  ['lone surrogates', '\ud800 ### \udc00\n**\ud800**:\n\udfff'],
  ['only comments', '<!-- a -->\n'.repeat(5_000)],
  ['only line breaks', '\r\n\r\u2028\u2029\n'],
];

for (const [what, text] of STRANGE_BODIES) {
  test(`a body of ${what} gives well-formed text without control characters`, () => {
    const { body, sections } = documentOf(text);

    assert.ok(body.isWellFormed());
    assert.doesNotMatch(body, /[\0-\x08]/);
    for (const { heading } of sections) assert.ok(heading.isWellFormed() && heading !== '');
  });
}

test('text that skipped the cleaning of issues is read too', () => {
  const issue = buildIssue({ title: '\ud800\0', body: '### A\r\n\0\ud800\r\n### B\r\n' });

  assert.doesNotThrow(() => toDocument(issue, noBoilerplate));
});
