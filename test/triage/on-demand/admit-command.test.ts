import assert from 'node:assert/strict';
import { test } from 'node:test';
import { admitCommand, type CommentEvent } from '../../../src/triage/on-demand/admit-command.ts';
import type { CommandDesk } from '../../../src/triage/on-demand/command-desk.ts';

const NOW = new Date('2026-11-30T12:00:00Z');
const COMMAND: CommentEvent = {
  action: 'created',
  issueNumber: 7,
  isPullRequest: false,
  commentId: 70,
  body: '/triage why',
  author: 'keeper',
  isBot: false,
};

interface Facts {
  readonly triagers?: readonly string[];
  readonly commands?: number;
}

function admit(changes: Partial<CommentEvent>, { triagers = ['keeper'], commands = 0 }: Facts = {}) {
  const asked: string[] = [];
  const desk: CommandDesk = {
    mayTriage: async (login) => {
      asked.push(`may ${login}`);
      return triagers.includes(login);
    },
    countCommands: async (number, since) => {
      asked.push(`count #${number} since ${since.toISOString()}`);
      return commands;
    },
    acknowledge: () => assert.fail('nothing is written'),
    countChanges: () => assert.fail('a command is no change'),
  };
  return admitCommand({ ...COMMAND, ...changes }, { desk, maxRunsADay: 3, now: NOW }).then((admission) => ({
    admission,
    asked,
  }));
}

test('a command of somebody who may triage is admitted, below the limit of a day', async () => {
  const { admission, asked } = await admit({}, { commands: 2 });
  assert.deepEqual(admission, { kind: 'admitted', command: 'why' });
  assert.deepEqual(asked, ['may keeper', 'count #7 since 2026-11-29T12:00:00.000Z']);
});

test('what is no command, is edited, or comes from a program or a pull request costs no request', async () => {
  const cases: readonly [Partial<CommentEvent>, string][] = [
    [{ body: 'Thank you!' }, 'no-command'],
    [{ action: 'edited' }, 'not-new'],
    [{ action: 'deleted' }, 'not-new'],
    [{ isBot: true }, 'bot'],
    [{ isPullRequest: true }, 'pull-request'],
    [{ author: '' }, 'no-rights'],
  ];
  for (const [changes, because] of cases) {
    const { admission, asked } = await admit(changes);
    assert.equal(admission.kind === 'refused' && admission.because, because);
    assert.deepEqual(asked, []);
  }
});

test('somebody without the right is refused, and nothing more is asked', async () => {
  const { admission, asked } = await admit({}, { triagers: [] });
  assert.equal(admission.kind === 'refused' && admission.because, 'no-rights');
  assert.deepEqual(asked, ['may keeper']);
});

test('beyond the limit of a day the refusal names count and setting', async () => {
  const { admission } = await admit({}, { commands: 3 });
  assert.ok(admission.kind === 'refused' && admission.because === 'too-often');
  assert.match(admission.text, /^#7 had 3 commands .*triage\.max_runs_a_day is 3$/);
});
