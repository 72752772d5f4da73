import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cursorOf, cursorParameters, readPageLinks } from '../../../src/adapters/github/page-links.ts';

test('links are read by relation, and what follows the question mark is the cursor', () => {
  const links = readPageLinks({
    link: '<https://api.github.com/repositories/1/issues?state=all&after=Y3U%3D&page=2>; rel="next", <https://api.github.com/x?page=9>; rel="last"',
  });

  const cursor = cursorOf(links.get('next'));

  assert.equal(cursor, 'state=all&after=Y3U%3D&page=2');
  assert.deepEqual(cursorParameters(cursor ?? ''), { state: 'all', after: 'Y3U=', page: '2' });
  assert.deepEqual([...links.keys()], ['next', 'last']);
});

for (const link of [undefined, '', 'nonsense', '<not an address>; rel="next"', '<https://x.test/>; rel="next"']) {
  test(`the header ${JSON.stringify(link)} leads nowhere`, () => {
    assert.equal(cursorOf(readPageLinks({ link }).get('next')), undefined);
  });
}

test('a cursor cannot send the token elsewhere, nor name another repository', () => {
  const cursor =
    'page=2&baseUrl=https%3A%2F%2Fevil.test&url=%2Fx&headers=y&owner=evil&repo=evil&method=DELETE&request=z';

  assert.deepEqual(cursorParameters(cursor), { page: '2' });
});
