import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { learnBoilerplate } from '../../src/document/boilerplate.ts';
import { MAX_BODY_CHARS, toDocument } from '../../src/document/to-document.ts';
import { missingSharedData, readSharedIssues } from '../support/shared-data.ts';

const FORMS = 'grafana/issues.jsonl';
const FREE_TEXT = 'hadoop/issues.jsonl';
/** Fields of the bold template and of the issue form that the repository used one after the other. */
const KNOWN_FIELDS = [
  ...['what happened', 'what you expected to happen', 'how to reproduce it as minimally and precisely as possible'],
  ...['anything else we need to know', 'grafana version', 'user os browser', 'environment'],
  ...['what grafana version are you using', 'are datasources involved', 'anything else to add', 'user s browser'],
];

function readDocuments(file: string) {
  const issues = readSharedIssues(file);
  const boilerplate = learnBoilerplate(issues.map((issue) => issue.body));
  const documents = issues.map((issue) => toDocument(issue, boilerplate));
  return { issues, boilerplate, documents };
}

for (const file of [FORMS, FREE_TEXT]) {
  test(`every issue of ${file} has a document with a title and a bounded body`, {
    skip: missingSharedData(file),
  }, () => {
    const { issues, documents } = readDocuments(file);

    for (const [index, { number, title, body }] of documents.entries()) {
      assert.equal(number, issues[index]?.number);
      assert.notEqual(title, '');
      assert.ok(body.length <= MAX_BODY_CHARS && body.isWellFormed(), `body of ${number}`);
      assert.doesNotMatch(body, /<!--.*-->|^_No response_$/m, `body of ${number}`);
    }
  });
}

describe('issues that follow forms', { skip: missingSharedData(FORMS) }, () => {
  test('the fields of the forms are learned, answers are not', () => {
    const { boilerplate } = readDocuments(FORMS);

    assert.deepEqual(
      KNOWN_FIELDS.filter((field) => !boilerplate.has(field)),
      [],
    );
    for (const answer of ['prometheus', 'yes', 'docker', 'kubernetes', 'linux', 'chrome', 'none']) {
      assert.equal(boilerplate.has(answer), false, answer);
    }
  });

  test('no document keeps a line of the form', () => {
    const { documents } = readDocuments(FORMS);
    const kept = new Set(KNOWN_FIELDS.map((field) => `**${field}**:`));

    for (const { number, body } of documents) {
      for (const line of body.split('\n')) assert.ok(!kept.has(line.toLowerCase()), `${number}: ${line}`);
    }
  });

  test('most issues lack a part of the form, and none lacks a part with prose', () => {
    const { issues, documents } = readDocuments(FORMS);
    const issuesByLine = new Map<string, number>();
    for (const { body } of issues) {
      for (const line of new Set(linesOf(body))) issuesByLine.set(line, (issuesByLine.get(line) ?? 0) + 1);
    }
    let incomplete = 0;
    for (const [index, { number, missing }] of documents.entries()) {
      if (missing.length > 0) incomplete += 1;
      for (const heading of missing) {
        const prose = linesBelow(heading, issues[index]?.body ?? '').filter(
          (line) => (issuesByLine.get(line) ?? 0) < 4,
        );
        assert.deepEqual(prose, [], `${number} lists "${heading}"`);
      }
    }
    assert.ok(incomplete > 0.3 * issues.length && incomplete < 0.9 * issues.length, `${incomplete} are incomplete`);
  });
});

test('hardly an issue written as free text lacks a part of a form', { skip: missingSharedData(FREE_TEXT) }, () => {
  const { documents } = readDocuments(FREE_TEXT);
  const incomplete = documents.filter(({ missing }) => missing.length > 0);

  assert.ok(incomplete.length < 0.02 * documents.length, `${incomplete.length} of ${documents.length}`);
});

/** Lines of three words and more, without what no reader sees. */
function linesOf(text: string): string[] {
  const lines = text.replace(/<!--[\s\S]*?-->/g, '').split('\n');
  return lines.map((line) => line.trim()).filter((line) => (line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 3);
}

/** The lines below a heading up to the next one; found by looking for its text, not by parsing. */
function linesBelow(heading: string, body: string): string[] {
  const lines = body.split('\n');
  const start = lines.findIndex((line) => /^\s*(?:#|\*\*)/.test(line) && plain(line).startsWith(plain(heading)));
  assert.notEqual(start, -1, heading);
  const below = lines.slice(start + 1);
  const end = below.findIndex((line) => /^\s*(?:#{1,6}\s|\*\*.*\*\*\s*:?)/.test(line));
  return linesOf((end === -1 ? below : below.slice(0, end)).join('\n'));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
