import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Boilerplate, noBoilerplate } from '../../src/document/boilerplate.ts';
import { toDocument } from '../../src/document/to-document.ts';
import { parseIssue } from '../../src/issue/parse-issue.ts';
import {
  COMMENTED,
  COMMENTED_HEADINGS,
  fillCommented,
  fillHints,
  HINTS,
  learnFrom,
  YAML_ANSWERS,
  yamlForm,
} from './form-templates.ts';

/** Headings that are empty or still hold the template, of an issue as GitHub's API sends it. */
function missingOf(body: string | null, boilerplate: Boilerplate): readonly string[] {
  const parsed = parseIssue({ number: 1, title: 'The lamp flickers', body });
  assert.equal(parsed.kind, 'issue');
  return toDocument(parsed.issue, boilerplate).missing;
}

/** `text` with one part replaced; a case whose part is not there would test nothing. */
function change(text: string, part: string | RegExp, by: string): string {
  const changed = text.replace(part, () => by);
  assert.notEqual(changed, text);
  return changed;
}

interface Case {
  readonly name: string;
  readonly body: string | null;
  readonly missing: readonly string[];
}

function testCases(kind: string, boilerplate: Boilerplate, cases: readonly Case[]): void {
  describe(kind, () => {
    for (const { name, body, missing } of cases) {
      test(name, () => assert.deepEqual(missingOf(body, boilerplate), missing));
      if (body === null) continue;
      test(`${name}, with the line ends of Windows`, () => {
        assert.deepEqual(missingOf(body.replaceAll('\n', '\r\n'), boilerplate), missing);
      });
    }
  });
}

const FILLED_COMMENTED = fillCommented('violet');

testCases('a Markdown template with comments', learnFrom(fillCommented), [
  { name: 'filled in, it lacks nothing', body: FILLED_COMMENTED, missing: [] },
  { name: 'sent as it is, it lacks everything', body: COMMENTED, missing: COMMENTED_HEADINGS },
  {
    name: 'comments that the reporter deleted do not make empty sections full',
    body: COMMENTED.replaceAll(/<!--[\s\S]*?-->/g, ''),
    missing: COMMENTED_HEADINGS,
  },
  {
    name: 'an answer written inside the comment is hidden from everyone',
    body: change(FILLED_COMMENTED, '-->\nThe violet lamp flickers.', 'The violet lamp flickers. -->'),
    missing: ['what happened'],
  },
  {
    name: 'numbers without steps are no steps',
    body: change(FILLED_COMMENTED, /1\. Take.*\n2\..*/, '1. \n2. \n3. '),
    missing: ['steps to reproduce'],
  },
  {
    name: 'one step is enough',
    body: change(FILLED_COMMENTED, /1\. Take.*\n2\..*/, '1. Turn it on\n2.\n3.'),
    missing: [],
  },
  {
    name: 'steps as prose are steps',
    body: change(FILLED_COMMENTED, /1\. Take.*\n2\..*/, 'Just turn it on.'),
    missing: [],
  },
  {
    name: 'fields without values are no version',
    body: change(FILLED_COMMENTED, /- Firmware.*\n- Hardware.*/, '- Firmware:\n- Hardware: '),
    missing: ['version'],
  },
  {
    name: 'one field with a value is a version',
    body: change(FILLED_COMMENTED, /- Firmware.*\n- Hardware.*/, '- Firmware: 3.1\n- Hardware:'),
    missing: [],
  },
  {
    name: 'a value below the fields is a version',
    body: change(FILLED_COMMENTED, /- Firmware.*\n- Hardware.*/, '- Firmware:\n- Hardware:\n\nthe latest of both'),
    missing: [],
  },
  {
    name: 'fields that were replaced by a bare version are answered',
    body: change(FILLED_COMMENTED, /- Firmware.*\n- Hardware.*/, 'v3.1.0-beta.2'),
    missing: [],
  },
  {
    name: 'a screenshot alone is an answer',
    body: change(
      FILLED_COMMENTED,
      'The violet lamp flickers.',
      '![image](https://github.com/user-attachments/assets/1)',
    ),
    missing: [],
  },
  {
    name: 'a screenshot as GitHub inserts it now is an answer',
    body: change(
      FILLED_COMMENTED,
      'The violet lamp flickers.',
      '<img width="640" alt="Image" src="https://github.com/user-attachments/assets/1" />',
    ),
    missing: [],
  },
  {
    name: 'a bare address of a recording is an answer',
    body: change(FILLED_COMMENTED, 'The violet lamp flickers.', 'https://github.com/user-attachments/assets/1'),
    missing: [],
  },
  {
    name: '"N/A" and "none" are what the reporter has to say',
    body: change(change(FILLED_COMMENTED, 'A steady violet light.', 'N/A'), /- Firmware.*\n- Hardware.*/, 'none'),
    missing: [],
  },
  {
    name: 'a section that the reporter removed is not asked for again: nothing says that this template was used',
    body: change(FILLED_COMMENTED, /## What did you expect\n[\s\S]*?(?=## Steps)/, ''),
    missing: [],
  },
  {
    name: 'a heading inside a code block is code, not a section',
    body: change(FILLED_COMMENTED, 'The violet lamp flickers.', '```md\n## Version\n\n## Logs\n```'),
    missing: [],
  },
  {
    name: 'a code block that was never closed hides no section below it',
    body: change(FILLED_COMMENTED, 'The violet lamp flickers.', '```\nERR 17'),
    missing: [],
  },
  {
    name: 'an empty code block is no answer',
    body: change(FILLED_COMMENTED, 'The violet lamp flickers.', '```\n\n```'),
    missing: ['what happened'],
  },
  {
    name: 'subheadings of the reporter belong to the section above',
    body: change(FILLED_COMMENTED, 'The violet lamp flickers.', '### On battery\nIt flickers.\n### On mains\nIt hums.'),
    missing: [],
  },
  {
    name: 'an answer in bold is an answer, not a heading',
    body: change(FILLED_COMMENTED, 'The violet lamp flickers.', '**Flickering**'),
    missing: [],
  },
  { name: 'an issue without a body has no form', body: null, missing: [] },
  { name: 'free text has no form', body: 'My lamp flickers when I turn the knob.\n\nIt is violet.', missing: [] },
]);

const fromYaml = learnFrom((word) =>
  yamlForm({
    'Current behavior': `The ${word} one flickers.`,
    'Expected behavior': `It shines like ${word}.`,
    'Steps to reproduce': `1. Turn on ${word}\n2. Wait for ${word}`,
    Version: '3.1',
  }),
);

const YAML_CASES: readonly Case[] = [
  { name: 'filled in, it lacks nothing', body: yamlForm(YAML_ANSWERS), missing: [] },
  {
    name: '"_No response_" and an empty code block are no answers',
    body: yamlForm({}),
    missing: [
      'current behavior',
      'expected behavior',
      'steps to reproduce',
      'version',
      'relevant log output',
      'anything else',
    ],
  },
  {
    name: 'the placeholder of a numbered list is no answer',
    body: yamlForm({ ...YAML_ANSWERS, 'Steps to reproduce': '1.\n2.\n3.' }),
    missing: ['steps to reproduce'],
  },
  {
    name: 'the placeholder with dots is no answer',
    body: yamlForm({ ...YAML_ANSWERS, 'Steps to reproduce': '1. ...\n2. ...\n...' }),
    missing: ['steps to reproduce'],
  },
  {
    name: 'a drop-down that many answered alike is an answer',
    body: yamlForm({ ...YAML_ANSWERS, 'Operating system': 'Linux' }),
    missing: [],
  },
  {
    name: 'a drop-down with "None" and a field with "n/a" are answers',
    body: yamlForm({ ...YAML_ANSWERS, 'Operating system': 'None', 'Anything else?': 'n/a', Version: '-.-' }),
    missing: ['version'],
  },
  {
    name: 'one ticked box of several is an answer',
    body: yamlForm({
      ...YAML_ANSWERS,
      'Is there an existing issue for this?': '- [ ] I have read the manual\n- [X] I have searched the existing issues',
    }),
    missing: [],
  },
  {
    name: 'a log that begins like a heading is a log',
    body: yamlForm({ ...YAML_ANSWERS, 'Relevant log output': '```shell\n### boot ###\n# lamp\n```' }),
    missing: [],
  },
  {
    name: 'a log in a folded block is a log',
    body: yamlForm({
      ...YAML_ANSWERS,
      'Relevant log output': '<details><summary>log</summary>\n\n```\nERR 17\n```\n\n</details>',
    }),
    missing: [],
  },
  {
    name: 'an answer with headings of its own is an answer',
    body: yamlForm({ ...YAML_ANSWERS, 'Current behavior': '#### At home\n\nIt flickers.\n\n#### At work\n\nIt hums.' }),
    missing: [],
  },
];

testCases('a YAML form of a tracker that is known', fromYaml, [
  ...YAML_CASES,
  {
    name: 'boxes that were left unticked are no answer',
    body: yamlForm({
      ...YAML_ANSWERS,
      'Is there an existing issue for this?': '- [ ] I have searched the existing issues',
    }),
    missing: ['is there an existing issue for this'],
  },
]);

testCases('a Markdown template with hints as text', learnFrom(fillHints), [
  {
    name: 'sections that still hold the hints of the template are missing',
    body: fillHints('violet'),
    missing: ['expected behavior', 'additional context'],
  },
  {
    name: 'hints that stay above an answer do no harm',
    body: change(HINTS, 'to happen.', 'to happen.\nA steady light.'),
    missing: ['to reproduce', 'environment (please complete)', 'additional context'],
  },
  {
    name: 'example values are no answer',
    body: change(fillHints('violet'), /- OS:.*\n - Version.*/, '- OS: [e.g. Linux]\n - Version [e.g. 22]'),
    missing: ['expected behavior', 'environment (please complete)', 'additional context'],
  },
  {
    name: 'a short answer after the bold heading is an answer',
    body: change(fillHints('violet'), /\*\*Expected behavior\*\*\n.*/, '**Expected behavior:** a steady light'),
    missing: ['additional context'],
  },
]);

testCases('forms of a tracker that is not known yet', noBoilerplate, [
  { name: 'a comment template sent as it is lacks everything', body: COMMENTED, missing: COMMENTED_HEADINGS },
  { name: 'a filled comment template lacks nothing', body: FILLED_COMMENTED, missing: [] },
  ...YAML_CASES,
  {
    name: 'headings in other languages are headings',
    body: '### Ожидаемое поведение\n\n_No response_\n\n### 再現手順\n\n1.\n2.\n\n### バージョン\n\n3.1\n\n### Étapes\n\nAllumer.',
    missing: ['ожидаемое поведение', '再現手順'],
  },
  {
    name: 'full-width colons close a field',
    body: '**期待的行为**：\n\n**版本**：3.1\n\n**复现步骤**：\n1. 打开',
    missing: ['期待的行为'],
  },
  {
    name: 'a list of boxes may be the reporter’s own plan where no other issue has it',
    body: '## Tasks\n\n- [ ] Solder the knob\n- [ ] Test it at night',
    missing: [],
  },
  {
    name: 'a comment below a group title asks nothing where the questions of the group are answered',
    body: '## About you\n<!-- All of it, please. -->\n\n### Browser\n\nFirefox\n\n### System\n\n_No response_',
    missing: ['system'],
  },
  {
    name: 'a group title above its questions asks nothing',
    body: '## About you\n\n### Browser\n\nFirefox\n\n### Extensions\n\n_No response_',
    missing: ['extensions'],
  },
]);
