import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toLines } from '../../src/document/body-line.ts';
import { readBody } from '../../src/document/markdown/read-body.ts';
import { parseSections, type RawSection } from '../../src/document/parse-sections.ts';

function sectionsOf(body: string): RawSection[] {
  return parseSections(readBody(body));
}

function headingsOf(body: string): string[] {
  return sectionsOf(body)
    .map((section) => section.heading)
    .filter((heading) => heading !== '');
}

/** The lines below each heading. */
function contentOf(body: string): Record<string, string[]> {
  const sections = sectionsOf(body).map(({ heading, content }) => [
    heading,
    [...toLines(content)].map(({ line }) => line),
  ]);
  return Object.fromEntries(sections);
}

test('an issue form is read heading by heading', () => {
  const body = '### Version\n\n3.1\n\n### What happened?\n\nIt broke.\nTwice.\n\n### Logs\n\n_No response_\n';

  assert.deepEqual(contentOf(body), {
    '': [],
    version: ['3.1'],
    'what happened': ['It broke.', 'Twice.'],
    logs: [],
  });
});

const HEADING_SPELLINGS = [
  '### Steps to reproduce',
  '# Steps to Reproduce:',
  '   ###### STEPS TO REPRODUCE ######',
  '###\tSteps to reproduce ?',
  '### **Steps to reproduce**',
  '### _Steps to reproduce_.',
  '**Steps to reproduce**',
  '**Steps to reproduce:**',
  '**Steps to reproduce**:',
  '**Steps to reproduce？**',
  '  **Steps to reproduce** ：',
  '### Steps to reproduce <!-- as short as possible -->',
];

for (const line of HEADING_SPELLINGS) {
  test(`"${line}" is the heading "steps to reproduce"`, () => {
    assert.deepEqual(contentOf(`Intro\n${line}\n1. Start it`), {
      '': ['Intro'],
      'steps to reproduce': ['1. Start it'],
    });
  });
}

const NO_HEADINGS = [
  '#1234 is the same',
  '####### seven signs',
  '    # indented code',
  '**Important** words open this sentence.',
  '- **Version**: 3.1',
  '> ### quoted',
  'Text # with a sign',
  '### ',
  '### ???',
  '### ---',
  `### ${'long '.repeat(60)}`,
  `**${'long '.repeat(60)}**`,
];

for (const line of NO_HEADINGS) {
  test(`"${line.slice(0, 40)}" is no heading`, () => {
    assert.deepEqual(headingsOf(line), []);
  });
}

test('a bold question keeps what is written behind it', () => {
  const body = '**What happened**: the login failed\nwith 401\n\n**Is it new?** Yes, since 3.1.';

  assert.deepEqual(contentOf(body), {
    '': [],
    'what happened': ['the login failed', 'with 401'],
    'is it new': ['Yes, since 3.1.'],
  });
});

test('headings keep the signs that belong to their words', () => {
  assert.deepEqual(headingsOf('### Which C# version?\n3\n### user_id\n7\n### What does `run` print?\nx'), [
    'which c# version',
    'user_id',
    'what does run print',
  ]);
});

test('headings are read in any language', () => {
  const body = '### Qué pasó?\na\n### 期待した動作：\nb\n**Что произошло？**\nc\n### 问题描述。\nd\n### Größe\ne';

  assert.deepEqual(headingsOf(body), ['qué pasó', '期待した動作', 'что произошло', '问题描述', 'größe']);
});

test('an empty heading above another one is skipped', () => {
  assert.deepEqual(contentOf('### \n\n# What went wrong?\n\nEverything'), {
    '': [],
    'what went wrong': ['Everything'],
  });
});

test('a group title right above deeper headings asks nothing itself', () => {
  const body =
    '### Version\n3\n## Optional questions:\n\n### Your browser?\nLynx\n# More\n## And more\n**Colour**: red';

  assert.deepEqual(headingsOf(body), ['version', 'your browser', 'colour']);
});

test('a heading above one of the same or a higher rank, or at the end, is a question left empty', () => {
  assert.deepEqual(headingsOf('### Steps\n\n### Version\n\n## Logs\n'), ['steps', 'version', 'logs']);
});

test('a heading with a comment below it asks something, even above a deeper one', () => {
  assert.deepEqual(headingsOf('## Steps\n<!-- How? -->\n### Version\n3'), ['steps', 'version']);
});

test('a heading in a code block is code', () => {
  const body =
    '### Steps\n```sh\n# install\n### Version\n```\nthen\n~~~~\n**Logs**:\n~~~\n# still code\n~~~~\n### Logs\nnone';

  assert.deepEqual(contentOf(body), {
    '': [],
    steps: ['# install', '### Version', 'then', '**Logs**:', '~~~', '# still code'],
    logs: ['none'],
  });
});

test('a code block in a list item ends where it ends', () => {
  assert.deepEqual(headingsOf('1. Run\n     ```\n     # code\n     ```\n### Logs\nnone'), ['logs']);
});

test('three backticks within one line open no code block', () => {
  assert.deepEqual(headingsOf('### Steps\n```make all``` fails\n### Logs\nnone'), ['steps', 'logs']);
});

test('the form goes on below a code block that was never closed', () => {
  assert.deepEqual(headingsOf('### Steps\n```\nmake\n\n### Logs\n\n_No response_'), ['steps', 'logs']);
});

test('a heading in an HTML comment is hidden, and so is a code fence', () => {
  const body = '<!--\n### Read this first\n```\n-->\n### Steps\n<!-- ### Hidden -->\nRun it';

  assert.deepEqual(contentOf(body), { '': [], steps: ['Run it'] });
});

test('a section tells whether the template explained it in a comment', () => {
  const [, steps, logs] = sectionsOf('### Steps\n<!--\nhow?\n-->\n### Logs\nnone');

  assert.equal(steps?.hasComment, true);
  assert.equal(logs?.hasComment, false);
});

test('hostile text makes no endless form', () => {
  assert.ok(sectionsOf('# a\n'.repeat(16_000)).length <= 200);
});
