import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expandPatterns, type FamilyRequest, idlePatterns, selectFamilies } from '../../src/labels/label-families.ts';

const KNOWN = ['area/ui', 'datasource/MySQL', 'datasource/Loki', 'type/bug', 'type/docs', 'prio/high', 'stale'];
const LIMITS = { maxLabels: { area: 3, type: 1 } };

function families(
  request: Partial<FamilyRequest>,
  known: readonly string[] = KNOWN,
): Record<string, readonly string[]> {
  return Object.fromEntries(selectFamilies(known, { ...LIMITS, ...request }).map(({ name, labels }) => [name, labels]));
}

describe('selectFamilies', () => {
  it('goes by the names where no list is given, and leaves workflow labels out', () => {
    assert.deepEqual(families({}), {
      area: ['area/ui', 'datasource/MySQL', 'datasource/Loki'],
      type: ['type/bug', 'type/docs'],
    });
  });

  it('gives each family its limit', () => {
    const limits = selectFamilies(KNOWN, { maxLabels: { area: 5, type: 0 } }).map(({ name, maxLabels }) => [
      name,
      maxLabels,
    ]);
    assert.deepEqual(limits, [
      ['area', 5],
      ['type', 0],
    ]);
  });

  it('takes what the lists name, workflow labels too, and nothing else', () => {
    assert.deepEqual(families({ areas: ['prio/*', 'area/ui'], types: ['stale'] }), {
      area: ['prio/high', 'area/ui'],
      type: ['stale'],
    });
    assert.deepEqual(families({ types: ['type/bug'] }), { type: ['type/bug'] });
  });

  it('keeps a label that both lists name in the type family alone', () => {
    assert.deepEqual(families({ areas: ['*'], types: ['TYPE/*'] }), {
      area: ['area/ui', 'datasource/MySQL', 'datasource/Loki', 'prio/high', 'stale'],
      type: ['type/bug', 'type/docs'],
    });
  });

  it('has no family where no label is known, or where none matches', () => {
    assert.deepEqual(families({}, []), {});
    assert.deepEqual(families({ areas: ['plugin/*'] }), {});
  });
});

describe('idlePatterns', () => {
  it('names globs that match nothing; a plain name may be new', () => {
    const lists = { areas: ['datasorce/*', 'DataSource/*', 'area/new'], types: ['kind/*'] };
    assert.deepEqual(idlePatterns({ ...LIMITS, ...lists }, KNOWN), ['datasorce/*', 'kind/*']);
    assert.deepEqual(idlePatterns(LIMITS, KNOWN), []);
  });
});

describe('expandPatterns', () => {
  const cases: readonly [pattern: string, matches: readonly string[]][] = [
    ['datasource/*', ['datasource/MySQL', 'datasource/Loki']],
    ['DATASOURCE/mysql', ['datasource/MySQL']],
    ['*sql', ['datasource/MySQL']],
    ['d*s*l', ['datasource/MySQL']],
    ['*a*a*', ['area/ui', 'datasource/MySQL', 'datasource/Loki']],
    ['**', KNOWN],
    ['stale*', ['stale']],
    ['sta*ale', []],
    ['area', ['area']],
    ['area/never used', ['area/never used']],
    ['never/*', []],
    ['type/[bd]*', []],
    ['type.bug', ['type.bug']],
  ];
  for (const [pattern, matches] of cases) {
    it(`${pattern} names ${matches.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(expandPatterns([pattern], KNOWN), matches);
    });
  }

  it('names a label once, in the spelling that is known, in the order of the patterns', () => {
    assert.deepEqual(expandPatterns(['TYPE/BUG', 'area/*', 'type/*', 'Area/UI', 'new', 'NEW'], KNOWN), [
      'type/bug',
      'area/ui',
      'type/docs',
      'new',
    ]);
  });

  it('answers a pattern of many wildcards, of which each could stand for any part of the name', () => {
    // Trying all of them would outlast the runner's limit by ages.
    assert.deepEqual(expandPatterns([`${'a*'.repeat(60)}b`], ['a'.repeat(200)]), []);
  });
});
