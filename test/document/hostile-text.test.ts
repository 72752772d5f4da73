import assert from 'node:assert/strict';
import { test } from 'node:test';
import { learnBoilerplate, noBoilerplate } from '../../src/document/boilerplate.ts';
import { MAX_BODY_CHARS, toDocument } from '../../src/document/to-document.ts';
import { MAX_BODY_CHARS as MAX_ISSUE_CHARS, parseIssue } from '../../src/issue/parse-issue.ts';

// Each of these takes minutes where a pattern is quadratic, and milliseconds where none is: the runner's time limit judges.
const REPEATED = [
  ...['![', '![](', '[', '[a](', '[[[[](', '<!--', '-->', '<!-- a -->', '<!--\n', '<', '</', '<a ', '<img ', '<<<>'],
  ...['**', '**a', '**ab**', '**ab** ', '*a', '#', '# ', '# a\n', '### a\n\n', '`', '```', '```\n', '```a`\n', '~~~\n'],
  ...['data:', 'data:a/b;base64,', 'https://', 'https://a/assets/', '_No response_', '- [ ] ', '- a: b\n', '1. \n'],
  ...[':', ': ', '?', '…', '[e.g', ' ', '\t', '\n', '\u2028', '\0', '\ud800', '🙂', 'a', '。'],
];
const ONE_LINE = ' '.repeat(MAX_ISSUE_CHARS);
const AROUND_A_LONG_RUN = [
  `# ${ONE_LINE.slice(9)}b`,
  `# a${ONE_LINE.replaceAll('  ', ' #').slice(9)}b`,
  `# a ${ONE_LINE.replaceAll(' ', '#').slice(9)}b`,
  `# a${ONE_LINE.replaceAll('  ', '. ').slice(9)}b`,
  `**ab**${ONE_LINE.slice(12)}x\u2028y`,
  `**ab**:${ONE_LINE.slice(12)}\u2028y`,
  `**ab${ONE_LINE.slice(9)}**`,
  `:${ONE_LINE.slice(9)}x`,
  `![a](${ONE_LINE.replaceAll(' ', 'x').slice(9)}`,
];

const texts = [
  ...REPEATED.map((part) => part.repeat(Math.ceil(MAX_ISSUE_CHARS / part.length))),
  ...AROUND_A_LONG_RUN,
  'x'.repeat(1_000_000),
  '### Steps\n\nRun it.\n\n'.repeat(50_000),
];

for (const text of texts) {
  const start = JSON.stringify(text.slice(0, 12));

  test(`a body of ${text.length} characters that begins with ${start} is read and learned from`, () => {
    const parsed = parseIssue({ number: 1, title: text, body: text });
    assert.equal(parsed.kind, 'issue');
    const learned = learnBoilerplate(Array.from({ length: 4 }, () => parsed.issue.body));

    for (const boilerplate of [noBoilerplate, learned]) {
      const { title, body, sections } = toDocument(parsed.issue, boilerplate);
      assert.ok(body.length <= MAX_BODY_CHARS);
      assert.ok(sections.length <= 200);
      assert.ok(title.isWellFormed() && body.isWellFormed());
    }
  });
}
