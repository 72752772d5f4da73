import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseProjectUrl, projectKey } from '../../src/issue/project.ts';

const GITHUB = 'https://github.com';

function urlOf(address: string, server = GITHUB): string {
  const parsed = parseProjectUrl(address, server);
  return parsed.kind === 'project' ? parsed.project.url : parsed.reason;
}

test('boards of organizations and users are read, whatever view of them is linked', () => {
  assert.deepEqual(parseProjectUrl('https://github.com/orgs/acme/projects/52/', GITHUB), {
    kind: 'project',
    project: { ownerKind: 'organization', owner: 'acme', number: 52, url: 'https://github.com/orgs/acme/projects/52' },
  });
  const expected = 'https://github.com/users/ada_acme/projects/3';
  for (const tail of ['', '/', '/views/2', '/views/2?filterQuery=is%3Aopen#x']) {
    assert.equal(urlOf(` https://github.com/users/ada_acme/projects/3${tail} `), expected);
  }
});

test('an address of another server than that of the issues is refused, also one that only looks like it', () => {
  const enterprise = 'https://ghe.acme.com';
  assert.equal(urlOf('https://ghe.acme.com/orgs/x/projects/1', enterprise), 'https://ghe.acme.com/orgs/x/projects/1');
  assert.match(urlOf('https://github.com/orgs/x/projects/1', enterprise), /is not on ghe\.acme\.com/);
  for (const address of [
    'https://github.com.evil.example/orgs/x/projects/1',
    'https://github.com@evil.example/orgs/x/projects/1',
  ])
    assert.match(urlOf(address), /is not on github\.com/);
});

const REFUSED: readonly [string, RegExp][] = [
  ['', /is not a web address; write https:\/\/github\.com\/orgs\/acme\/projects\/5/],
  ['orgs/acme/projects/5', /is not a web address/],
  ['https://github.com/acme/lantern/projects/21', /is a classic project, which GitHub no longer has/],
  ['https://github.com/orgs/acme/projects/0', /is not a GitHub Projects board/],
  ['https://github.com/orgs/acme/projects/4294967296', /is not a GitHub Projects board/],
  ['https://github.com/orgs/acme/projects/five', /is not a GitHub Projects board/],
  ['https://github.com/orgs/acme/projects/5/../../../x', /is not a GitHub Projects board/],
  ['https://github.com/orgs/a%22b/projects/5', /is not a GitHub Projects board/],
  ['https://github.com/orgs/acme/teams/5', /is not a GitHub Projects board/],
  ['https://github.com/acme/lantern/issues/5', /is not a GitHub Projects board/],
];

for (const [address, expected] of REFUSED) {
  test(`${JSON.stringify(address)} is refused with the form that is wanted`, () => {
    assert.match(urlOf(address), expected);
  });
}

test('a login in another case is the same board', () => {
  const keys = ['https://github.com/orgs/Acme/projects/5', 'https://github.com/orgs/acme/projects/05'].map(
    (address) => {
      const parsed = parseProjectUrl(address, GITHUB);
      return parsed.kind === 'project' ? projectKey(parsed.project) : undefined;
    },
  );
  assert.equal(keys[0], keys[1]);
});
