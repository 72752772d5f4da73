import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMMENT_MARKER } from '../../src/plan/comment-marker.ts';
import { type CommentInput, renderComment } from '../../src/plan/render-comment.ts';
import { buildSimilar, buildVerdict, issueUrl } from './build-verdict.ts';

function render(changes: Partial<CommentInput>): string | undefined {
  return renderComment({ verdict: buildVerdict(), policy: { similarIssues: 3 }, issueUrl, ...changes });
}

test('there is no comment when there is nothing to say', () => {
  assert.equal(render({}), undefined);
});

test('similar issues below the duplicate cut-off are not mentioned', () => {
  assert.equal(render({ verdict: buildVerdict({ similar: [buildSimilar({ isLikelyDuplicate: false })] }) }), undefined);
});

test('a known issue is linked without leaving a mark on it', () => {
  const comment = render({ verdict: buildVerdict({ similar: [buildSimilar({ state: 'closed' })] }) }) ?? '';

  assert.ok(comment.startsWith(`${COMMENT_MARKER}\n`));
  assert.match(comment, /- \[`Lamp blinks`\]\(https:\/\/redirect\.github\.com\/acme\/lantern\/issues\/3\) \(closed\)/);
  assert.doesNotMatch(comment.replaceAll(/`[^`]*`/g, ''), /#\d|\/\/github\.com|@/);
});

test('on GitHub Enterprise a known issue is named without a reference', () => {
  const comment = render({
    verdict: buildVerdict({ similar: [buildSimilar()] }),
    issueUrl: (number) => `https://git.example.com/acme/lantern/issues/${number}`,
  });

  assert.match(comment ?? '', /- `Lamp blinks` \(`#3`\)/);
  assert.doesNotMatch(comment ?? '', /git\.example\.com/);
});

test('mentions, references and markup in the title of a known issue do nothing', () => {
  const title = 'cc @acme/all, fixes #1 `oops` <b>now</b> https://evil.example/x';

  const comment = render({ verdict: buildVerdict({ similar: [buildSimilar({ title })] }) }) ?? '';

  const outsideCode = comment.replaceAll(/`[^`]*`/g, '');
  assert.doesNotMatch(outsideCode, /@|#\d|evil|<b>/);
  assert.match(comment, /@acme\/all/);
});

test('the issue itself and more than the wanted number of known issues are left out', () => {
  const similar = [7, 1, 2, 3].map((number) => buildSimilar({ number }));

  const comment = render({ verdict: buildVerdict({ similar }), policy: { similarIssues: 2 } }) ?? '';

  assert.deepEqual(
    [...comment.matchAll(/issues\/(\d+)/g)].map((match) => match[1]),
    ['1', '2'],
  );
});

test("empty parts of the form are listed by the form's own headings", () => {
  const information = { isLacking: true, missing: ['steps to reproduce', 'send coins to evil.example'] };

  const comment = render({
    verdict: buildVerdict({ information }),
    policy: { similarIssues: 3, formHeadings: ['steps to reproduce', 'version'] },
  });

  assert.match(comment ?? '', /\n- `steps to reproduce`\n/);
  assert.doesNotMatch(comment ?? '', /evil/);
});

test('of many empty parts the first ten are listed', () => {
  const headings = Array.from({ length: 12 }, (_, at) => `part ${at + 1}`);

  const comment = render({
    verdict: buildVerdict({ information: { isLacking: true, missing: headings } }),
    policy: { similarIssues: 3, formHeadings: headings },
  });

  const listed = [...(comment ?? '').matchAll(/^- `(.*)`$/gm)].map((match) => match[1]);
  assert.deepEqual(listed, headings.slice(0, 10));
});

test('a heading that no form has is never published', () => {
  const information = { isLacking: true, missing: ['@everyone visit evil.example'] };

  const comment = render({ verdict: buildVerdict({ information }) });

  assert.match(comment ?? '', /Some parts of the form are still empty/);
  assert.doesNotMatch(comment ?? '', /everyone|evil/);
});

test('an empty field is no fault where the history says that such a report holds enough', () => {
  const information = { isLacking: false, lacksInformation: 0.1, missing: ['additional context'] };

  assert.equal(render({ verdict: buildVerdict({ information }) }), undefined);
});

test('what a model misses is named in our words, and only where the issue lacks information', () => {
  const information = { isLacking: true, missing: [], kinds: ['version', 'logs'] } as const;

  const comment = render({ verdict: buildVerdict({ information }) }) ?? '';

  assert.match(comment, /if you could add:\n\n- version\n- logs or the error message\n/);
  assert.equal(render({ verdict: buildVerdict({ information: { ...information, isLacking: false } }) }), undefined);
});
