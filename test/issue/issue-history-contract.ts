import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IssueTracker } from '../../src/issue/issue-tracker.ts';

export interface HistoryWorld {
  readonly tracker: Pick<IssueTracker, 'readHistory' | 'findComment'>;
  /** A new issue with these labels; returns its number. */
  openIssue(labels: readonly string[]): Promise<number>;
  /** A person takes a label away. */
  takeLabel(number: number, label: string): Promise<void>;
  giveLabel(number: number, label: string): Promise<void>;
  /** A comment of the tracker's own account; returns its id. */
  writeComment(number: number, body: string): Promise<number>;
  /** A person deletes a comment. */
  deleteComment(number: number, id: number): Promise<void>;
  hideComment(number: number, id: number): Promise<void>;
}

/** Login of the person who takes things away in every world. */
export const PERSON = 'reporter';
const MARKER = '<!-- auto-triager:contract -->';

/** What every tracker tells of an issue's past; the labels are `area/lamp` and `type/bug`. */
export function testIssueHistory(name: string, open: () => Promise<HistoryWorld>): void {
  test(`${name}: labels that came and went are told in order, with who did it`, async () => {
    const world = await open();
    const number = await world.openIssue(['area/lamp']);
    await world.takeLabel(number, 'area/lamp');
    await world.giveLabel(number, 'type/bug');

    const { labelEvents, formerLabels } = await world.tracker.readHistory(number, {
      labels: ['area/lamp'],
      hasComments: false,
    });

    const told = labelEvents.slice(-2).map(({ issue, label, action, actor }) => ({ issue, label, action, actor }));
    assert.deepEqual(told, [
      { issue: number, label: 'area/lamp', action: 'unlabeled', actor: PERSON },
      { issue: number, label: 'type/bug', action: 'labeled', actor: PERSON },
    ]);
    assert.deepEqual(formerLabels, []);
  });

  test(`${name}: a comment of ours that a person deleted is told with both accounts`, async () => {
    const world = await open();
    const number = await world.openIssue([]);
    await world.deleteComment(number, await world.writeComment(number, `${MARKER}\nHello`));

    const { deletedComments, own } = await world.tracker.readHistory(number, { labels: [], hasComments: true });

    assert.deepEqual(deletedComments, [{ author: own.person, actor: PERSON }]);
  });

  test(`${name}: our comment is found as absent, the same, different or hidden`, async () => {
    const world = await open();
    const number = await world.openIssue([]);
    const find = (body?: string) =>
      world.tracker.findComment(number, { marker: MARKER, ...(body === undefined ? {} : { body }) });

    const states = [await find(`${MARKER}\nHello`)];
    const id = await world.writeComment(number, `${MARKER}\nHello`);
    states.push(await find(`${MARKER}\nHello`), await find(`${MARKER}\nBye`), await find());
    await world.hideComment(number, id);
    states.push(await find(`${MARKER}\nBye`), await find());

    assert.deepEqual(states, ['absent', 'same', 'different', 'different', 'hidden', 'hidden']);
  });
}
