import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noBoilerplate } from '../../src/document/boilerplate.ts';
import { hasContent } from '../../src/document/has-content.ts';
import { toDocument } from '../../src/document/to-document.ts';
import { buildIssue } from '../support/build-issue.ts';

/** Read by no history: what says nothing must be known without one. */
function speaks(title: string, body: string): boolean {
  return hasContent(toDocument(buildIssue({ title, body }), noBoilerplate));
}

const WISH_TEMPLATE = `**Is your feature request related to a problem? Please describe.**
A clear and concise description of what the problem is. Ex. I'm always frustrated when [...]

**Describe the solution you'd like**
A clear and concise description of what you want to happen.
`;
const BUG_TEMPLATE = `**Describe the bug**
A clear and concise description of what the bug is.

**To Reproduce**
Steps to reproduce the behavior:
1. Go to '...'
2. Click on '....'
4. See error

**Desktop (please complete the following information):**
 - OS: [e.g. iOS]
 - Browser [e.g. chrome, safari]

**Additional context**
Add any other context about the problem here.
`;

describe('an issue says nothing', () => {
  for (const [title, body] of [
    ['hello', ''],
    ['hello world', ''],
    ['Hi team!', 'Thanks in advance'],
    ['', ''],
    ['Test issue', 'test test'],
    ['Please help me!!!', ''],
    ['Bug report', 'I have a problem.'],
    ['Crash', 'It crashes'],
    ['Something went wrong', ''],
    ['Hello', 'I love your project! Thanks so much for everything.'],
    ['aaaaaa', 'x'],
    ['12345', '...'],
    ['🐝🐝', '🐝'],
    ['Doesn’t do anything', ''],
    ['你好', ''],
    ['n/a', 'TODO'],
    ['Sent from my iPhone', ''],
    ['hello', 'Get [Outlook for iOS](https://example.org/mail)'],
    ['hi', 'Von meinem iPad gesendet'],
    ['help', 'Best regards,\nMary Miller'],
    ['help', 'please\n\n-- \nMary Miller\nHead of Bridges'],
    ['Issue', '- [x] I searched the issues\n- [ ] I agree to the rules of this yard'],
    ['Bug', '<details>\n<summary>Logs</summary>\n\n</details>'],
    ['Bug', '<details><summary>Click to expand</summary>\n\n```\n\n```\n\n</details>'],
    ['Bug', '### Where?\n\n_No response_\n\n### Rules\n\n- [X] I read the manual of the yard'],
    ['[Bug]: ', '### What happened?\n\nA bug happened!\n\n### Version\n\n_No response_'],
    ['[BUG]', BUG_TEMPLATE],
    ['', BUG_TEMPLATE.replaceAll('\n', '\r\n')],
    ['Feature request', WISH_TEMPLATE],
  ] as const) {
    it(`with "${title}" and ${JSON.stringify(body.slice(0, 60))}`, () => assert.equal(speaks(title, body), false));
  }
});

describe('an issue says something', () => {
  for (const [title, body] of [
    ['Crash in the map', ''],
    ['hello', 'The map stays empty.'],
    ['C++', ''],
    ['地図が空です', ''],
    ['Привет, карта пуста', ''],
    ['UI', ''],
    ['Help: v8 upgrade', ''],
    ['Bug', 'Best regards,\nthe map is empty'],
    ['Bug', 'The map is empty\n\n-- \nMary'],
    ['Bug', '- [x] I searched the issues\n- the map is empty'],
    ['Bug', BUG_TEMPLATE.replace('A clear and concise description of what the bug is.', 'The map is empty.')],
    ['Bug', '<details><summary>Logs</summary>\n\n```\n- [x] mapd: cannot bind\n```\n\n</details>'],
    ['Mails say "sent from my phone" although they are not sent from a phone at all', ''],
  ] as const) {
    it(`with "${title}" and ${JSON.stringify(body.slice(0, 60))}`, () => assert.equal(speaks(title, body), true));
  }
});
