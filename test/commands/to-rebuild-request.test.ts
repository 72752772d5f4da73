import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toRebuildRequest } from '../../src/commands/to-rebuild-request.ts';
import { flagSource, withSettings } from '../../src/config/option-source.ts';
import { readRebuildOptions } from '../../src/config/rebuild-options.ts';
import { readSettings } from '../../src/config/settings/read-settings.ts';
import { ConfigError } from '../../src/shared/errors.ts';

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

test('the corpus may be in a database whose address the environment has, and never one that the settings file names', () => {
  const address = 'postgres://triager:secret@db.example.com/triager';
  const read = (env: Record<string, string>, ...flags: readonly (readonly [string, string])[]) =>
    toRebuildRequest(readRebuildOptions(flagSource(new Map([['--repo', 'acme/rocket'], ...flags]), env)));
  assert.equal(read({ AUTO_TRIAGER_DB: address }).places.corpusFile, address);
  assert.equal(read({}, ['--db', 'other.sqlite']).places.corpusFile, 'other.sqlite');
  assert.throws(() => read({ AUTO_TRIAGER_DB: address }, ['--db', 'other.sqlite']), /give only one of --db and/);
  assert.throws(() => read({ AUTO_TRIAGER_DB: 'corpus.sqlite' }), /must be an address such as postgres/);

  const settings = readSettings(`rebuild:\n  corpus_path: ${address}\n`, { file: 'f.yml' });
  const flags = flagSource(new Map([['--repo', 'acme/rocket']]), {});
  assert.throws(
    () => readRebuildOptions(withSettings(flags, settings)),
    (error) => error instanceof ConfigError && /must be a file/.test(error.message) && !/secret@/.test(error.message),
  );
});
