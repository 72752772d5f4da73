import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderWhy } from '../../../src/triage/on-demand/render-why.ts';
import { buildFamily, buildSimilar, buildVerdict } from '../../plan/build-verdict.ts';
import { buildIssue } from '../../support/build-issue.ts';

const issueUrl = (number: number) => `https://github.com/acme/lantern/issues/${number}`;

function why(changes: Parameters<typeof buildVerdict>[0]): string {
  const issue = buildIssue({ number: 9, labels: ['area/fuel'] });
  const verdict = buildVerdict({ number: 9, ...changes });
  return renderWhy({ issue, verdict, plan: { number: 9, actions: [], skipped: [] }, timings: [] }, issueUrl);
}

test('every likely label has a row with probability, cut-off and what it rests on', () => {
  const text = why({ families: [buildFamily('area', { 'area/fuel': 0.91, 'area/lens': 0.2 })] });
  assert.match(text, /^\| `area\/fuel` \(on the issue\) \| 91% \| 60% \| 12 examples \|$/m);
  assert.match(text, /^\| `area\/lens` \| 20% \| 60% \| 12 examples \|$/m);
});

test('neither a hostile label nor a hostile title gets out of its code, and no issue is mentioned', () => {
  const text = why({
    families: [buildFamily('area', { 'a|b`@team ![x](http://evil.test/p.png)': 0.9 })],
    similar: [buildSimilar({ number: 12, title: '`@everyone` see #1 | http://evil.test' })],
  });
  const outside = text.replace(/`[^`\n]*`/g, '');
  assert.doesNotMatch(outside, /@|evil|#\d/);
  assert.match(text, /redirect\.github\.com\/acme\/lantern\/issues\/12/);
});

test('an issue that says nothing is told so, without a table', () => {
  const text = why({ saysNothing: true, families: [buildFamily('area', { 'area/fuel': 0.9 })] });
  assert.match(text, /No label is likely/);
  assert.doesNotMatch(text, /\| Label/);
});
