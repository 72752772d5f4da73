import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { ProjectOutcome } from '../../../src/issue/issue-tracker.ts';
import { type Project, parseProjectUrl } from '../../../src/issue/project.ts';
import { BOARDLESS_TOKEN, type SeedBoard } from '../../support/start-boards.ts';
import type { FaultEffect } from '../../support/start-fault-proxy.ts';
import { APP_LOGIN, APP_TOKEN, type GitHubServer, OWNER, startGitHub } from '../../support/start-git-hub.ts';
import { openTracker } from './open-tracker.ts';

const LAMPS: SeedBoard = { ownerKind: 'organization', owner: 'acme', number: 5 };
const WICKS: SeedBoard = { ownerKind: 'organization', owner: 'acme', number: 6, issues: [1] };
const ADAS: SeedBoard = { ownerKind: 'user', owner: 'ada', number: 1 };
const CLOSED: SeedBoard = { ownerKind: 'organization', owner: 'acme', number: 7, isReadOnly: true };

let server: GitHubServer;
before(async () => {
  const issues = Array.from({ length: 20 }, (_, index) => ({ title: `Issue ${index + 1}` }));
  server = await startGitHub({ issues, boards: [LAMPS, WICKS, ADAS, CLOSED] });
});
after(() => server.close());
afterEach(() => {
  assert.deepEqual(server.proxy.unusedFaults(), []);
  assert.deepEqual(server.invalidQueries(), []);
});

function project(path: string): Project {
  const parsed = parseProjectUrl(`https://github.com/${path}`, 'https://github.com');
  if (parsed.kind === 'invalid') throw new Error(parsed.reason);
  return parsed.project;
}

const [lamps, wicks, adas, readOnly] = [
  'orgs/acme/projects/5',
  'orgs/acme/projects/6',
  'users/ada/projects/1',
  'orgs/acme/projects/7',
].map(project) as [Project, Project, Project, Project];

function kindsOf(outcomes: readonly ProjectOutcome[]): string[] {
  return outcomes.map(({ kind }) => kind);
}

function problemOf(outcomes: readonly ProjectOutcome[], index = 0): string {
  const outcome = outcomes[index];
  return outcome?.kind === 'failed' ? outcome.problem : '';
}

function spoil(effect: FaultEffect): void {
  server.proxy.queue({ method: 'POST', path: '/graphql', effect });
}

function answer(body: unknown, status = 200, headers: Record<string, string> = {}): FaultEffect {
  return { kind: 'answer', status, body, headers };
}

test('an issue gets onto the boards it is not on yet, of organizations and of users, with two requests', async () => {
  const position = server.proxy.requests.length;

  const outcomes = await openTracker(server).ensureInProjects(1, [lamps, wicks, adas]);

  assert.deepEqual(kindsOf(outcomes), ['added', 'already-there', 'added']);
  assert.deepEqual([LAMPS, WICKS, ADAS].map(server.issuesOn), [[1], [1], [1]]);
  assert.equal(server.proxy.requests.length, position + 2);
});

test('doing it twice changes nothing, and asks once', async () => {
  await openTracker(server).ensureInProjects(2, [lamps]);
  const position = server.proxy.requests.length;

  assert.deepEqual(kindsOf(await openTracker(server).ensureInProjects(2, [lamps])), ['already-there']);

  assert.equal(server.proxy.requests.length, position + 1);
  assert.equal(server.issuesOn(LAMPS).filter((number) => number === 2).length, 1);
});

test('a mutation whose answer is lost is repeated, and the issue is there once', async () => {
  const position = server.proxy.requests.length;
  spoil({ kind: 'pass' });
  spoil({ kind: 'lose-answer' });

  assert.deepEqual(kindsOf(await openTracker(server).ensureInProjects(3, [lamps])), ['added']);

  assert.equal(server.proxy.requests.length, position + 3);
  assert.equal(server.issuesOn(LAMPS).filter((number) => number === 3).length, 1);
});

test('a board that is not there, or not to be written to, does not keep the issue from the others', async () => {
  const outcomes = await openTracker(server).ensureInProjects(4, [project('orgs/acme/projects/99'), readOnly, lamps]);

  assert.deepEqual(kindsOf(outcomes), ['failed', 'failed', 'added']);
  assert.match(
    problemOf(outcomes, 0),
    /^GitHub finds no board https:\/\/github\.com\/orgs\/acme\/projects\/99, or the token cannot/,
  );
  assert.match(
    problemOf(outcomes, 1),
    /is not allowed to write to .*\/projects\/7 \(GitHub says: You do not have permission/,
  );
});

test("a workflow's own token is told what it lacks", async () => {
  const tracker = openTracker(server, { token: BOARDLESS_TOKEN });

  await assert.rejects(tracker.ensureInProjects(5, [lamps]), {
    name: 'ServiceError',
    message: /not accessible by integration\)\. .*GITHUB_TOKEN cannot have.*organization permission/,
  });
  await assert.rejects(tracker.ensureInProjects(5, [adas]), /an app cannot write to the boards of a user/);

  assert.ok(!server.issuesOn(LAMPS).includes(5));
});

test('a token without the scope is told so, although GitHub does not say for which board', async () => {
  const message =
    "Your token has not been granted the required scopes. The 'projectV2' field requires: ['read:project']";
  spoil(answer({ errors: [{ type: 'INSUFFICIENT_SCOPES', message }] }));

  await assert.rejects(
    openTracker(server).ensureInProjects(5, [lamps]),
    /projects\/5 \(GitHub says: Your token .*"project"/,
  );
});

test('a 403 speaks of boards, not of issues', async () => {
  spoil(answer({ message: 'Resource not accessible by integration' }, 403));

  await assert.rejects(openTracker(server).ensureInProjects(5, [lamps]), {
    name: 'ServiceError',
    message: /^The token is not allowed to see or change boards \(403\)\. .*GITHUB_TOKEN cannot have/,
  });
});

test('an issue that is gone, and a repository that cannot be seen, are told apart from boards', async () => {
  await assert.rejects(openTracker(server).ensureInProjects(999, [lamps]), /the issue is gone, or the token/);
  await assert.rejects(openTracker(server, { repository: 'acme/other' }).ensureInProjects(1, [lamps]), /issue is gone/);
});

test('a rate limit in an answer with status 200 is waited out', async () => {
  spoil(answer({ errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }));

  assert.deepEqual(kindsOf(await openTracker(server).ensureInProjects(6, [lamps])), ['added']);
});

test('a rate limit that does not end is an error that says so', async () => {
  for (let count = 0; count < 3; count++) spoil(answer({ errors: [{ type: 'RATE_LIMITED', message: 'exceeded' }] }));

  await assert.rejects(openTracker(server).ensureInProjects(7, [lamps]), {
    name: 'ServiceError',
    message: /rate limit for GraphQL is reached while trying to look up the boards of issue #7/,
  });
});

test('server errors, with status 502 or hidden in an answer, are tried again', async () => {
  spoil(answer('<html>Bad gateway</html>', 502));
  spoil(
    answer({ data: null, errors: [{ message: 'Something went wrong while executing your query on 2024-01-01.' }] }),
  );

  assert.deepEqual(kindsOf(await openTracker(server).ensureInProjects(8, [lamps])), ['added']);
});

test('items on boards that the token may not see are no obstacle', async () => {
  const data = {
    repository: {
      issue: {
        id: 'I_9',
        projectItems: { nodes: [null, { project: null }] },
        timelineItems: { nodes: [null, { __typename: 'RemovedFromProjectV2Event', actor: null, project: null }] },
      },
    },
    board0: { projectV2: { id: 'PVT_organization_acme_5' } },
  };
  const path = ['repository', 'issue', 'projectItems', 'nodes', 0, 'project'];
  spoil(answer({ data, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible', path }] }));

  assert.deepEqual(kindsOf(await openTracker(server).ensureInProjects(9, [lamps])), ['added']);
});

const NONSENSE: readonly { name: string; body: unknown; expected: RegExp }[] = [
  { name: 'a page', body: '<html>Login</html>', expected: /something other than JSON/ },
  { name: 'another shape', body: { data: { repository: { issue: { id: 7 } } } }, expected: /could not be understood/ },
  { name: 'nothing', body: { data: null }, expected: /did not say whether the issue was added/ },
];

for (const { name, body, expected } of NONSENSE) {
  test(`an answer that is ${name} is a clear error`, async () => {
    spoil(answer(body));
    // A page is asked for once more.
    if (typeof body === 'string') spoil(answer(body));

    await assert.rejects(openTracker(server).ensureInProjects(10, [lamps]), {
      name: 'ServiceError',
      message: expected,
    });
  });
}

test('GitHub Enterprise Server has its GraphQL beside the REST API, not below it', async () => {
  const tracker = openTracker(server, { apiUrl: `${server.apiUrl}/api/v3` });

  assert.deepEqual(kindsOf(await tracker.ensureInProjects(11, [lamps])), ['added']);
  assert.equal(server.proxy.requests.at(-1)?.path, '/api/graphql');
});

test('without boards nothing is asked', async () => {
  const position = server.proxy.requests.length;
  assert.deepEqual(await openTracker(server).ensureInProjects(1, []), []);
  assert.equal(server.proxy.requests.length, position);
});

test('an issue that somebody took off a board is not put on it again, and goes on the others', async () => {
  await openTracker(server).ensureInProjects(12, [lamps, wicks]);
  server.takeOff(LAMPS, 12, 'reporter');
  server.takeOff(WICKS, 12, 'other-program[bot]');
  const position = server.proxy.requests.length;

  const outcomes = await openTracker(server).ensureInProjects(12, [lamps, wicks, adas]);

  assert.deepEqual(outcomes, [
    { kind: 'taken-off', by: 'person' },
    { kind: 'taken-off', by: 'program' },
    { kind: 'added' },
  ]);
  assert.equal(server.proxy.requests.length, position + 2);
  assert.ok(!server.issuesOn(LAMPS).includes(12));
});

test('an account that is gone counts as a person who took the issue off', async () => {
  await openTracker(server).ensureInProjects(13, [lamps]);
  server.takeOff(LAMPS, 13, null);

  assert.deepEqual(await openTracker(server).ensureInProjects(13, [lamps]), [{ kind: 'taken-off', by: 'person' }]);
});

test("what an app's own token took off may be added again; what the account of a personal token took off may not", async () => {
  await openTracker(server).ensureInProjects(14, [lamps, adas]);
  server.takeOff(LAMPS, 14, APP_LOGIN);
  server.takeOff(ADAS, 14, OWNER);

  const asApp = await openTracker(server, { token: APP_TOKEN }).ensureInProjects(14, [lamps]);
  const asPerson = await openTracker(server).ensureInProjects(14, [adas]);
  const asOwnBot = await openTracker(server, { botLogins: [OWNER.toUpperCase()] }).ensureInProjects(14, [adas]);

  assert.deepEqual([asApp, asPerson, asOwnBot].map(kindsOf), [['added'], ['taken-off'], ['added']]);
});

test('a server that does not tell who took issues off boards gets new issues only, and says so', async (t) => {
  const older = await startGitHub({ issues: [{ title: 'One' }, { title: 'Two' }], boards: [LAMPS], isOlder: true });
  t.after(() => older.close());
  const tracker = openTracker(older);

  const known = await tracker.ensureInProjects(1, [lamps]);
  const position = older.proxy.requests.length;
  const opened = await tracker.ensureInProjects(2, [lamps], { isNew: true });

  assert.deepEqual(kindsOf(known), ['past-unread']);
  assert.match(
    known[0]?.kind === 'past-unread' ? known[0].problem : '',
    /does not say who removed an issue from a board/,
  );
  assert.deepEqual(kindsOf(opened), ['added']);
  assert.equal(older.proxy.requests.length, position + 2, 'the server is not asked again for what it does not know');
  assert.deepEqual(older.issuesOn(LAMPS), [2]);
});
