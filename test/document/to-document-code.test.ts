import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Boilerplate, learnBoilerplate, noBoilerplate } from '../../src/document/boilerplate.ts';
import type { Document } from '../../src/document/document.ts';
import { toDocument } from '../../src/document/to-document.ts';
import { buildIssue } from '../support/build-issue.ts';

function documentOf(body: string, boilerplate: Boilerplate = noBoilerplate): Document {
  return toDocument(buildIssue({ body }), boilerplate);
}

/** What is learned from issues with this body. */
function learn(body: string): Boilerplate {
  return learnBoilerplate(Array.from({ length: 8 }, () => body));
}

const ANSWERS_IN_CODE = [
  '```jsx\n<Select isMulti options={all} />\n```',
  '```html\n<img src="a.png">\n<br>\n```',
  '```xml\n<!-- the whole file -->\n```',
  '```\n- name:\n```',
  '```md\n- [ ]\n![a](b)\n```',
  '    <br>',
  '`<details open>`',
  '`<!--`',
  '- Operator: `&&`',
  '```\n=>\n```',
  '<details>\n<summary>Log</summary>\n\n```\n<b/>\n```\n\n</details>',
];

for (const answer of ANSWERS_IN_CODE) {
  test(`code is an answer, whatever stands in it: ${JSON.stringify(answer)}`, () => {
    assert.deepEqual(documentOf(`### Steps to reproduce\n\n${answer}\n\n### Version\n\n3`).missing, []);
  });
}

test('code is kept as it was written, between fences', () => {
  const { body, codeLines } = documentOf(
    'Use `Array<number>`:\n\n~~~ts\nlet a: Map<string, Array<number>>; // [b](c) <!-- d -->\n~~~\n\n    <e>',
  );

  assert.equal(
    body,
    'Use `Array<number>`:\n```ts\nlet a: Map<string, Array<number>>; // [b](c) <!-- d -->\n```\n```\n<e>\n```',
  );
  assert.deepEqual(codeLines, [
    { from: 1, to: 4 },
    { from: 4, to: 7 },
  ]);
});

test('the fences of code are longer than those in it', () => {
  assert.equal(documentOf('~~~\n```\na\n```\n~~~').body, '````\n```\na\n```\n````');
});

test('a block without a line of the reporter is left out', () => {
  const body = '### Logs\n\n```shell\n\n```\n\n```\nplease paste here all that the console of your browser shows\n```';
  const learned = learn(body);

  assert.deepEqual(documentOf(body, learned).codeLines, []);
  assert.equal(documentOf(body, learned).body, '');
});

test('code that many issues hold is an answer, whatever signs of a template are in it', () => {
  const body = '### Markup\n\n```html\n<input type="text" name=...>\n```\n\n### Version\n\n3';
  const learned = learn(body);

  assert.deepEqual(documentOf(body, learned).missing, []);
});

test('a colon in a code span ends no name of a field', () => {
  const bodies = Array.from({ length: 8 }, (_, index) => `Call \`std: a\` ${index}`);

  assert.deepEqual([...learnBoilerplate(bodies)], []);
});

test('a box with a link that was left unticked is no answer', () => {
  const checklist = (tick: string): string => `### Checks\n\n- [${tick}] I read [the guide](https://a.example) first`;
  const learned = learn(checklist('x'));

  assert.deepEqual(documentOf(checklist('x'), learned).missing, []);
  assert.deepEqual(documentOf(checklist(' '), learned).missing, ['checks']);
});

test('a screenshot behind the name of a field is the answer', () => {
  const learned = learn('### Look\n\nScreenshot:');

  assert.deepEqual(documentOf('### Look\n\nScreenshot: ![a](b.png)', learned).missing, []);
  assert.deepEqual(documentOf('### Look\n\nScreenshot:', learned).missing, ['look']);
});
