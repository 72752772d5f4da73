import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toRebuildRequest } from '../../src/commands/to-rebuild-request.ts';
import { flagSource, withSettings } from '../../src/config/option-source.ts';
import { readRebuildOptions } from '../../src/config/rebuild-options.ts';
import { readSettings } from '../../src/config/settings/read-settings.ts';

/** What a rebuild asks GitHub for beside issues, with these lines below `triage:` in the settings file. */
function askedFor(...lines: readonly string[]) {
  const settings = readSettings(`triage:\n  similar_issues: 3\n${lines.map((line) => `  ${line}\n`).join('')}`, {
    file: 'f.yml',
  });
  const flags = flagSource(new Map([['--repo', 'acme/rocket']]), {});
  const { hasSuggestions, hasComments } = toRebuildRequest(readRebuildOptions(withSettings(flags, settings))).scraping;
  return { hasSuggestions, hasComments };
}

test('a rebuild asks for suggestions only where triage makes them, and for reactions only where it comments', () => {
  assert.deepEqual(askedFor(), { hasSuggestions: false, hasComments: false });
  assert.deepEqual(askedFor('apply: suggest'), { hasSuggestions: true, hasComments: false });
  assert.deepEqual(askedFor('add_comment: true'), { hasSuggestions: false, hasComments: true });
});

test('the comment that stands in for suggestions counts only where there are suggestions', () => {
  assert.deepEqual(askedFor('suggest_fallback: comment'), { hasSuggestions: false, hasComments: false });
  assert.deepEqual(askedFor('suggest_fallback: comment', 'apply: auto'), { hasSuggestions: true, hasComments: true });
});
