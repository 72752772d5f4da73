import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { IssueTracker } from '../../../src/issue/issue-tracker.ts';
import type { Proposal, ProposalReport } from '../../../src/issue/proposal.ts';
import {
  APP_TOKEN,
  type GitHubServer,
  REPORTER_TOKEN,
  startGitHub,
  TRIAGER_TOKEN,
} from '../../support/start-git-hub.ts';
import type { SuggestionsServer } from '../../support/start-suggestions.ts';
import type { SuggestionsMode } from '../../support/stored-suggestions.ts';
import { openTracker } from './open-tracker.ts';

const LABELS = ['area/lamp', 'area/wick', 'type/bug'];
const SCOPE = { kinds: ['label'] as const, labels: LABELS };

let server: GitHubServer;
let suggestions: SuggestionsServer;
before(async () => {
  server = await startGitHub({ labels: LABELS, suggestions: 'on' });
  assert.ok(server.suggestions);
  suggestions = server.suggestions;
});
after(() => server.close());
afterEach(() => {
  assert.deepEqual(suggestions.invalid(), []);
  assert.deepEqual(server.proxy.unusedFaults(), []);
  suggestions.setMode('on');
});

async function openIssue(changes: object = {}): Promise<number> {
  const issue = { title: 'Lamp flickers', body: 'In the wind.', ...changes };
  return ((await server.call('POST', '/issues', issue, REPORTER_TOKEN)) as { number: number }).number;
}

function label(name: string, changes: Partial<Proposal> = {}): Proposal {
  return {
    target: { kind: 'label', name },
    rationale: 'similar issues have it: #3',
    level: 'medium',
    mode: 'suggest',
    ...changes,
  };
}

function ensure(
  number: number,
  proposals: readonly Proposal[],
  tracker = openTracker(server),
): Promise<ProposalReport> {
  return tracker.ensureProposals(number, { proposals, scope: SCOPE });
}

/** What reached GitHub meanwhile, as `METHOD path below the issue`. */
async function requestsOf(number: number, run: () => Promise<unknown>): Promise<string[]> {
  const position = server.proxy.requests.length;
  await run();
  return server.proxy.requests
    .slice(position)
    .map(({ method, path }) => `${method} ${path.replace(`/repos/acme/lantern/issues/${number}`, '')}`);
}

const waiting = (number: number) => suggestions.of(number).filter(({ state }) => state === 'pending');

describe('labels that people are asked about', () => {
  it('wait with their reasons, and the second run writes nothing', async () => {
    const number = await openIssue();
    const proposals = [label('area/lamp'), label('Type/Bug', { level: 'high' })];

    const first = await ensure(number, proposals);
    const again = await requestsOf(number, async () => {
      const second = await ensure(number, proposals);
      assert.deepEqual(second.outcomes, [
        { kind: 'pending', isOld: true },
        { kind: 'pending', isOld: true },
      ]);
    });

    assert.deepEqual(first, {
      outcomes: [
        { kind: 'pending', isOld: false },
        { kind: 'pending', isOld: false },
      ],
      dismissed: [],
    });
    const told = waiting(number).map(({ confidence, rationale }) => [confidence, rationale]);
    assert.deepEqual(told, [
      ['MEDIUM', 'similar issues have it: #3'],
      ['HIGH', 'similar issues have it: #3'],
    ]);
    assert.deepEqual(await server.labelsOf(number), []);
    assert.deepEqual(again, ['GET /suggestions', 'GET /repos/acme/lantern/labels']);
  });

  it('cost one request where nothing is wanted and nothing waits', async () => {
    const number = await openIssue();
    assert.deepEqual(await requestsOf(number, () => ensure(number, [])), ['GET /suggestions']);
  });

  it('are written anew where the confidence has changed, and not where only the reasons have', async () => {
    const number = await openIssue();
    await ensure(number, [label('area/lamp'), label('area/wick')]);

    const { outcomes } = await ensure(number, [
      label('area/lamp', { level: 'high' }),
      label('area/wick', { rationale: 'other' }),
    ]);

    assert.deepEqual(outcomes, [
      { kind: 'pending', isOld: false },
      { kind: 'pending', isOld: true },
    ]);
    assert.deepEqual(
      waiting(number).map(({ confidence }) => confidence),
      ['MEDIUM', 'HIGH'],
    );
  });

  it('are not proposed again once a person has dismissed them, also not to be added at once', async () => {
    const number = await openIssue();
    const tracker = openTracker(server, { token: APP_TOKEN });
    await ensure(number, [label('area/lamp')], tracker);
    const [first] = waiting(number);
    await suggestions.dismiss(first?.id ?? 0, { token: REPORTER_TOKEN });

    const { outcomes } = await ensure(number, [label('area/lamp', { level: 'high', mode: 'apply' })], tracker);

    assert.deepEqual(outcomes, [{ kind: 'ignored', reason: 'a person has dismissed the same before' }]);
    assert.deepEqual(await server.labelsOf(number), []);
  });

  it('come again after we took them back ourselves, but not where a person uses our account', async () => {
    const number = await openIssue();
    const app = openTracker(server, { token: APP_TOKEN });
    const run = async (tracker: IssueTracker) => {
      await ensure(number, [label('area/lamp')], tracker);
      await ensure(number, [], tracker);
      return (await ensure(number, [label('area/lamp')], tracker)).outcomes[0]?.kind;
    };
    assert.equal(await run(app), 'pending');
    await ensure(number, [], app);
    assert.equal(await run(openTracker(server)), 'ignored');
  });

  it('never create a label: one that the repository lacks is told, and the others are proposed', async () => {
    const number = await openIssue();
    const { outcomes } = await ensure(number, [label('area/new'), label('area/lamp')]);
    assert.equal(outcomes[0]?.kind, 'failed');
    assert.match((outcomes[0] as { problem: string }).problem, /^acme\/lantern has no label "area\/new"/);
    assert.deepEqual(outcomes[1], { kind: 'pending', isOld: false });
  });
});

describe('what is no longer wanted', () => {
  it('is taken back where it is ours, and left where another account proposed it', async () => {
    const number = await openIssue();
    await ensure(number, [label('area/lamp')]);
    await suggestions.suggestLabel(number, 'area/wick', { token: REPORTER_TOKEN });

    const { dismissed } = await ensure(number, []);

    assert.deepEqual(
      dismissed.map(({ value }) => value),
      ['area/lamp'],
    );
    assert.deepEqual(
      suggestions.of(number).map(({ state }) => state),
      ['dismissed', 'pending'],
    );
  });

  it('is left where this run does not speak for the label: another workflow has the same account', async () => {
    const number = await openIssue();
    await suggestions.suggestLabel(number, 'type/bug', { token: TRIAGER_TOKEN });
    const scope = { kinds: ['label'] as const, labels: ['area/lamp'] };

    const { dismissed } = await openTracker(server).ensureProposals(number, { proposals: [], scope });

    assert.deepEqual([dismissed.length, waiting(number).length], [0, 1]);
  });

  it('is taken back with the token of a workflow, whose account GraphQL and the page of its login tell', async () => {
    const number = await openIssue();
    await suggestions.suggestLabel(number, 'area/lamp', { token: APP_TOKEN });
    const refused = {
      kind: 'answer',
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    } as const;
    server.proxy.queue({ method: 'GET', path: '/user', effect: refused });

    const { dismissed } = await ensure(number, [], openTracker(server, { token: APP_TOKEN }));

    assert.equal(dismissed.length, 1);
  });

  it('stays where our account cannot be told', async () => {
    const number = await openIssue();
    await suggestions.suggestLabel(number, 'area/lamp', { token: APP_TOKEN });
    const refused = {
      kind: 'answer',
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    } as const;
    server.proxy.queue({ method: 'GET', path: '/user', effect: refused });
    server.proxy.queue({ method: 'POST', path: '/graphql', effect: refused });

    const { dismissed } = await ensure(number, [], openTracker(server, { token: APP_TOKEN }));

    assert.deepEqual([dismissed.length, waiting(number).length], [0, 1]);
  });
});

describe('labels that are sure enough to be added', () => {
  const sure = label('area/lamp', { level: 'high', mode: 'apply' });

  it('are added at once with their reasons', async () => {
    const number = await openIssue({ labels: ['type/bug'] });
    const { outcomes } = await ensure(number, [sure, label('area/wick')]);
    assert.deepEqual(outcomes, [{ kind: 'applied' }, { kind: 'pending', isOld: false }]);
    assert.deepEqual((await server.labelsOf(number)).sort(), ['area/lamp', 'type/bug']);
  });

  it('are told as withheld where GitHub makes a suggestion of them without a word', async () => {
    const number = await openIssue();
    suggestions.setMode('withholding');

    const first = await ensure(number, [sure]);
    const second = await ensure(number, [sure]);

    assert.deepEqual([...first.outcomes, ...second.outcomes], [{ kind: 'withheld' }, { kind: 'pending', isOld: true }]);
    assert.equal(suggestions.of(number).length, 1);
  });

  it('take the place of the suggestion that waited for a person', async () => {
    const number = await openIssue();
    await ensure(number, [label('area/lamp')]);
    assert.deepEqual((await ensure(number, [sure])).outcomes, [{ kind: 'applied' }]);
    assert.deepEqual(waiting(number), []);
  });
});

describe('where GitHub takes no suggestions', () => {
  const because: readonly (readonly [SuggestionsMode, string, number])[] = [
    ['off', 'preview-off', 1],
    ['server', 'server', 1],
    ['no-rights', 'no-rights', 1],
  ];
  for (const [mode, reason, requests] of because) {
    it(`nothing is written, and ${reason} is told`, async () => {
      const number = await openIssue();
      suggestions.setMode(mode);
      const asked = await requestsOf(number, async () => {
        const { outcomes } = await ensure(number, [label('area/lamp')]);
        assert.deepEqual(outcomes, [{ kind: 'unsupported', because: reason }]);
      });
      assert.equal(asked.length, requests);
    });
  }

  it('an answer of 200 to which nothing follows is found out by reading back', async () => {
    const number = await openIssue();
    suggestions.setMode('silent');
    const { outcomes } = await ensure(number, [label('area/lamp')]);
    assert.deepEqual(outcomes, [{ kind: 'unsupported', because: 'preview-off' }]);
  });

  it('a write that GitHub refuses is told for each proposal, and does not throw', async () => {
    const number = await openIssue();
    const path = `/repos/acme/lantern/issues/${number}/labels`;
    const effect = { kind: 'answer', status: 422, body: { message: 'Validation Failed' } } as const;
    server.proxy.queue({ method: 'POST', path, effect });
    const { outcomes } = await ensure(number, [label('area/lamp')]);
    assert.match((outcomes[0] as { problem: string }).problem, /did not accept the request \(422\)/);
  });
});
