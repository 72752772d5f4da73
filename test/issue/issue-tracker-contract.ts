import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Issue } from '../../src/issue/issue.ts';
import type { IssueTracker } from '../../src/issue/issue-tracker.ts';
import type { Project } from '../../src/issue/project.ts';
import type { Proposal } from '../../src/issue/proposal.ts';

/** The repository that a tracker is tried on, and what others do in it. */
export interface TrackerWorld {
  /** Writes with our own account, a person's. */
  readonly tracker: IssueTracker;
  /** The reporter opens an issue; returns its number, which is higher than those before. */
  openIssue(issue: NewIssue): Promise<number>;
  /** A person takes a label away. */
  takeLabel(number: number, label: string): Promise<void>;
  giveLabel(number: number, label: string): Promise<void>;
  /** A comment of the tracker's own account; returns its id. */
  writeComment(number: number, body: string): Promise<number>;
  writeCommentAsPerson(number: number, body: string): Promise<void>;
  /** Oldest first. */
  commentsOf(number: number): Promise<readonly { readonly id: number; readonly body: string }[]>;
  /** A person deletes a comment of ours. */
  deleteComment(number: number, id: number): Promise<void>;
  hideComment(number: number, id: number): Promise<void>;
  /** A person takes the issue off a board. */
  takeOff(number: number, board: Project): Promise<void>;
  /** A person dismisses what the issue's people are asked about the label. */
  dismissSuggestion(number: number, label: string): Promise<void>;
  /** Another account proposes a label. */
  suggestAsOther(number: number, label: string): Promise<void>;
}

export type NewIssue = Pick<Issue, 'title' | 'labels' | 'state'> & { readonly body: string | null };

/** The labels of every world; each is described as `About <name>`. */
export const WORLD_LABELS = ['area/lamp', 'area/wick', 'type/bug'] as const;
/** The boards of every world, without an issue on them. */
export const WORLD_BOARDS: readonly [Project, Project] = [board(5), board(6)];
/** Login of the person who reports, and takes things away, in every world. */
export const PERSON = 'reporter';

const MARKER = '<!-- auto-triager:contract -->';
const MISSING_NUMBER = 9_999;
const FLICKERS: NewIssue = { title: 'Flickers', body: 'In the wind.', labels: [], state: 'open' };

function board(number: number): Project {
  return { ownerKind: 'organization', owner: 'acme', number, url: `https://github.com/orgs/acme/projects/${number}` };
}

/** What every tracker promises. */
export function testIssueTracker(name: string, open: () => Promise<TrackerWorld>): void {
  describe(`${name}, read`, () => {
    it('finds an issue by its number, closed ones and those without text too, and says which are missing', async () => {
      const { tracker, openIssue } = await open();
      const plain = await openIssue({ ...FLICKERS, labels: ['area/lamp'] });
      const bare = await openIssue({ ...FLICKERS, body: null, state: 'closed' });

      const [first, second] = [await tracker.findIssue(plain), await tracker.findIssue(bare)];

      assert.ok(first.kind === 'issue' && second.kind === 'issue');
      const { number, title, body, labels, state } = first.issue;
      assert.deepEqual({ number, title, body, labels, state }, { ...FLICKERS, number: plain, labels: ['area/lamp'] });
      assert.deepEqual([second.issue.body, second.issue.state], ['', 'closed']);
      const missing = { kind: 'missing', number: MISSING_NUMBER };
      assert.deepEqual(await tracker.findIssue(MISSING_NUMBER), missing);
    });

    it('tells all labels with their descriptions', async () => {
      const { tracker } = await open();
      const labels = await tracker.listLabels();
      for (const name of WORLD_LABELS) {
        assert.equal(labels.find((label) => label.name === name)?.description, `About ${name}`);
      }
    });

    it('lists the newest issues that carry a label, closed ones too, as many as wanted', async () => {
      const { tracker, openIssue } = await open();
      const old = await openIssue({ ...FLICKERS, labels: ['area/lamp'] });
      const closed = await openIssue({ ...FLICKERS, labels: ['type/bug'], state: 'closed' });
      await openIssue(FLICKERS);
      const numbers = (issues: readonly Issue[]) => issues.map(({ number }) => number);

      assert.deepEqual(numbers(await tracker.listRecentLabeledIssues({ limit: 2 })), [closed, old]);
      assert.deepEqual(numbers(await tracker.listRecentLabeledIssues({ limit: 1 })), [closed]);
      assert.deepEqual(await tracker.listRecentLabeledIssues({ limit: 0 }), []);
    });

    it('lists open issues, the newest first, labelled or not', async () => {
      const { tracker, openIssue } = await open();
      const labelled = await openIssue({ ...FLICKERS, labels: ['area/lamp'] });
      await openIssue({ ...FLICKERS, state: 'closed' });
      const newest = await openIssue(FLICKERS);
      const found: number[] = [];

      for await (const { number } of tracker.listOpenIssues()) {
        found.push(number);
        if (found.length === 2) break;
      }

      assert.deepEqual(found, [newest, labelled]);
    });

    it('leads to the page of an issue', async () => {
      const { tracker } = await open();
      assert.equal(tracker.issueUrl(7), `${tracker.serverUrl}/${tracker.repository}/issues/7`);
    });
  });

  describe(`${name}, asked about an issue's past`, () => {
    it('tells labels that came and went in order, with who did it', async () => {
      const world = await open();
      const number = await world.openIssue({ ...FLICKERS, labels: ['area/lamp'] });
      await world.takeLabel(number, 'area/lamp');
      await world.giveLabel(number, 'type/bug');

      const about = { labels: ['area/lamp'], hasComments: false };
      const { labelEvents, formerLabels } = await world.tracker.readHistory(number, about);

      const told = labelEvents.slice(-2).map(({ issue, label, action, actor }) => ({ issue, label, action, actor }));
      assert.deepEqual(told, [
        { issue: number, label: 'area/lamp', action: 'unlabeled', actor: PERSON },
        { issue: number, label: 'type/bug', action: 'labeled', actor: PERSON },
      ]);
      assert.deepEqual(formerLabels, []);
    });

    it('tells a comment of ours that a person deleted with both accounts', async () => {
      const world = await open();
      const number = await world.openIssue(FLICKERS);
      await world.deleteComment(number, await world.writeComment(number, `${MARKER}\nHello`));

      const { deletedComments, own } = await world.tracker.readHistory(number, { labels: [], hasComments: true });

      assert.deepEqual(deletedComments, [{ author: own.person, actor: PERSON }]);
    });

    it('finds our comment absent, the same, different or hidden', async () => {
      const world = await open();
      const number = await world.openIssue(FLICKERS);
      const find = (body?: string) =>
        world.tracker.findComment(number, { marker: MARKER, ...(body === undefined ? {} : { body }) });

      const states = [await find(`${MARKER}\nHello`)];
      const id = await world.writeComment(number, `${MARKER}\nHello`);
      states.push(await find(`${MARKER}\nHello`), await find(`${MARKER}\nBye`), await find());
      await world.hideComment(number, id);
      states.push(await find(`${MARKER}\nBye`), await find());

      assert.deepEqual(states, ['absent', 'same', 'different', 'different', 'hidden', 'hidden']);
    });
  });

  describe(`${name}, written to`, () => {
    async function labelsOf({ tracker }: TrackerWorld, number: number): Promise<readonly string[]> {
      const found = await tracker.findIssue(number);
      return found.kind === 'issue' ? found.issue.labels : [];
    }

    it('adds the labels that an issue lacks, whatever their case, and none twice', async () => {
      const world = await open();
      const number = await world.openIssue({ ...FLICKERS, labels: ['type/bug'] });

      await world.tracker.ensureLabels(number, ['TYPE/BUG', 'area/lamp']);
      await world.tracker.ensureLabels(number, ['area/lamp', 'type/bug']);

      assert.deepEqual((await labelsOf(world, number)).toSorted(), ['area/lamp', 'type/bug']);
    });

    it('creates no label: one that the repository lacks is refused, and nothing is added', async () => {
      const world = await open();
      const number = await world.openIssue(FLICKERS);

      const promise = world.tracker.ensureLabels(number, ['area/lamp', 'area/new']);

      await assert.rejects(promise, { name: 'ConfigError', message: /has no label "area\/new"/ });
      assert.deepEqual(await labelsOf(world, number), []);
      assert.ok((await world.tracker.listLabels()).every((label) => label.name !== 'area/new'));
    });

    it('keeps one comment, changes it in place, and removes it when it is no longer true', async () => {
      const world = await open();
      const number = await world.openIssue(FLICKERS);
      const write = (text: string) =>
        world.tracker.ensureComment(number, { marker: MARKER, body: `${MARKER}\n${text}` });

      await write('first');
      await write('first');
      const [before, ...others] = await world.commentsOf(number);
      await write('second');
      const [after] = await world.commentsOf(number);
      await world.tracker.ensureNoComment(number, { marker: MARKER });
      await world.tracker.ensureNoComment(number, { marker: MARKER });

      assert.deepEqual([before?.body, others], [`${MARKER}\nfirst`, []]);
      assert.deepEqual(after, { ...after, id: before?.id, body: `${MARKER}\nsecond` });
      assert.deepEqual(await world.commentsOf(number), []);
    });

    it('puts the marker before a text without it', async () => {
      const world = await open();
      const number = await world.openIssue(FLICKERS);
      await world.tracker.ensureComment(number, { marker: MARKER, body: 'Hello' });
      assert.equal((await world.commentsOf(number))[0]?.body, `${MARKER}\nHello`);
    });

    it('leaves alone what a person wrote, and what only quotes the marker', async () => {
      const world = await open();
      const number = await world.openIssue(FLICKERS);
      await world.writeCommentAsPerson(number, `${MARKER}\npasted`);
      await world.writeComment(number, `> ${MARKER}`);

      await world.tracker.ensureComment(number, { marker: MARKER, body: 'ours' });
      await world.tracker.ensureNoComment(number, { marker: MARKER });

      const bodies = (await world.commentsOf(number)).map(({ body }) => body);
      assert.deepEqual(bodies, [`${MARKER}\npasted`, `> ${MARKER}`]);
    });

    it('puts an issue on boards where it is not yet, and on none that somebody else took it off', async () => {
      const world = await open();
      const number = await world.openIssue(FLICKERS);
      const kinds = async (boards: readonly Project[]) =>
        (await world.tracker.ensureInProjects(number, boards)).map(({ kind }) => kind);
      const [lamps, wicks] = WORLD_BOARDS;

      assert.deepEqual(await kinds([lamps]), ['added']);
      assert.deepEqual(await kinds([lamps, wicks]), ['already-there', 'added']);
      await world.takeOff(number, wicks);
      assert.deepEqual(await kinds([wicks, lamps]), ['taken-off', 'already-there']);
    });
  });

  describe(`${name}, asking people`, () => {
    const scope = { kinds: ['label'] as const, labels: WORLD_LABELS };
    const ask = (label: string, changes: Partial<Proposal> = {}): Proposal => {
      return {
        target: { kind: 'label', name: label },
        rationale: 'as #3',
        level: 'medium',
        mode: 'suggest',
        ...changes,
      };
    };

    it('asks about a label once, however often, and adds at once what is to be added at once', async () => {
      const { tracker, openIssue } = await open();
      const number = await openIssue(FLICKERS);
      const proposals = [ask('area/lamp'), ask('type/bug', { level: 'high', mode: 'apply' })];

      const first = await tracker.ensureProposals(number, { proposals, scope });
      const again = await tracker.ensureProposals(number, { proposals: proposals.slice(0, 1), scope });

      assert.deepEqual(first, { outcomes: [{ kind: 'pending', isOld: false }, { kind: 'applied' }], dismissed: [] });
      assert.deepEqual(again, { outcomes: [{ kind: 'pending', isOld: true }], dismissed: [] });
      const found = await tracker.findIssue(number);
      assert.deepEqual(found.kind === 'issue' && found.issue.labels, ['type/bug']);
    });

    it('takes back what it no longer means, but not what others propose, nor labels that it does not speak for', async () => {
      const world = await open();
      const number = await world.openIssue(FLICKERS);
      await world.tracker.ensureProposals(number, { proposals: [ask('area/lamp'), ask('type/bug')], scope });
      await world.suggestAsOther(number, 'area/wick');

      const narrow = { ...scope, labels: ['area/lamp', 'area/wick'] };
      const { dismissed } = await world.tracker.ensureProposals(number, { proposals: [], scope: narrow });
      const rest = await world.tracker.ensureProposals(number, { proposals: [], scope });

      assert.deepEqual(
        [dismissed, rest.dismissed].map((list) => list.map(({ value }) => value)),
        [['area/lamp'], ['type/bug']],
      );
    });

    it('does not ask again what a person has dismissed', async () => {
      const world = await open();
      const number = await world.openIssue(FLICKERS);
      const wanted = { proposals: [ask('area/lamp')], scope };
      await world.tracker.ensureProposals(number, wanted);
      await world.dismissSuggestion(number, 'area/lamp');
      const { outcomes } = await world.tracker.ensureProposals(number, wanted);
      assert.equal(outcomes[0]?.kind, 'ignored');
    });
  });
}
