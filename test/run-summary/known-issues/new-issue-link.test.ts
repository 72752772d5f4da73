import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MAX_LINK_CHARS, newIssueLink } from '../../../src/run-summary/known-issues/new-issue-link.ts';
import { toFailureIssue } from '../../../src/run-summary/known-issues/to-failure-issue.ts';
import { HOSTILE_MARKDOWN, HOSTILE_TEXTS } from '../../support/hostile-texts.ts';
import { buildFailure } from './build-failure.ts';

const PLACE = { serverUrl: 'https://github.com', repository: 'acme/lantern' };

/** As a browser takes it apart. */
function open(link: string) {
  const { searchParams, origin, pathname } = new URL(link);
  return { page: origin + pathname, title: searchParams.get('title'), body: searchParams.get('body') ?? '' };
}

describe('the link to a new issue', () => {
  it('gives back title and text as they were', () => {
    const text = { title: 'Error: 100 % & more + (build) #1?', body: 'a & b\n\n```text\nx = "ü漢🙂"\n```\n' };

    assert.deepEqual(open(newIssueLink({ ...PLACE, ...text })), {
      page: 'https://github.com/acme/lantern/issues/new',
      ...text,
    });
  });

  it('leaves out lines at the end of a text that is too long, and closes a block that is cut', () => {
    const lines = Array.from({ length: 900 }, (_, index) => `line ${index} 漢`);
    const link = newIssueLink({
      ...PLACE,
      title: 't',
      body: ['head', '````text', ...lines, '````', 'foot'].join('\n'),
    });

    assert.ok(link.length <= MAX_LINK_CHARS, String(link.length));
    assert.ok(link.length > MAX_LINK_CHARS - 100, String(link.length));
    const { body } = open(link);
    assert.match(body, /^head\n````text\nline 0 漢\n/);
    assert.match(body, /漢\n````$/);
  });

  it('stays within its limit, and holds nothing that ends a link in Markdown, whatever a log says', () => {
    for (const { name, make } of [...HOSTILE_TEXTS, ...HOSTILE_MARKDOWN]) {
      const text = make(30_000);
      const issue = toFailureIssue(
        buildFailure({ jobs: { [text.slice(0, 500)]: ['Error: reservoir exploded', ...text.split('\n')] } }),
      );
      assert.ok(issue !== undefined, name);
      const link = newIssueLink({ ...PLACE, ...issue });
      assert.ok(link.length <= MAX_LINK_CHARS, `${name}: ${link.length}`);
      assert.match(link, /^https:\/\/github\.com\/acme\/lantern\/issues\/new\?title=[\w.%-]+&body=[\w.%-]+$/, name);
      assert.ok(issue.title.length <= 256 && issue.body.length <= 60_000, name);
      assert.match(open(link).body, /^<!-- auto-triager: ci-failure [0-9a-f]{16} -->\nCI failure `/, name);
    }
  });
});
