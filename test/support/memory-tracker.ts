import type { Issue } from '../../src/issue/issue.ts';
import type { Assignment } from '../../src/issue/issue-changes.ts';
import type { CommentState, DeletedComment } from '../../src/issue/issue-history.ts';
import type { IssueTracker, ProjectOutcome } from '../../src/issue/issue-tracker.ts';
import type { IssueTypeEvent } from '../../src/issue/issue-type-event.ts';
import type { LabelEvent } from '../../src/issue/label-event.ts';
import { ConfigError } from '../../src/shared/errors.ts';
import { createMemorySuggestions } from './memory-suggestions.ts';

/** Our account, a person's. */
export const OWN_LOGIN = 'acme';

/** Who may be assigned. */
const ASSIGNABLE: readonly string[] = [OWN_LOGIN];

interface StoredComment {
  readonly id: number;
  readonly author: string;
  body: string;
  isHidden: boolean;
}

interface StoredIssue {
  issue: Issue;
  comments: StoredComment[];
  readonly deleted: DeletedComment[];
  readonly events: LabelEvent[];
  readonly typeEvents: IssueTypeEvent[];
  readonly assignments: Assignment[];
  /** Addresses of boards, and of those that somebody else took it off. */
  readonly boards: Set<string>;
  readonly takenOff: Set<string>;
}

/** A repository in memory, with its tracker: what GitHub's does, as far as issue-tracker-contract.ts asks for it. */
export function createMemoryTracker({ labels }: { readonly labels: readonly string[] }) {
  const stored: StoredIssue[] = [];
  let lastComment = 0;

  function find(number: number): StoredIssue {
    const found = stored[number - 1];
    if (found === undefined) throw new Error(`there is no issue #${number}`);
    return found;
  }

  function changeLabel(number: number, label: string, { action, actor }: Pick<LabelEvent, 'action' | 'actor'>): void {
    const one = find(number);
    const others = one.issue.labels.filter((name) => name !== label);
    one.issue = { ...one.issue, labels: action === 'labeled' ? [...others, label] : others };
    one.events.push({ issue: number, label, action, actor, at: new Date().toISOString() });
  }

  function changeType(number: number, type: string | null, actor: string): void {
    const one = find(number);
    const from = one.issue.type ?? null;
    one.issue = { ...one.issue, type };
    const given = from === null ? 'added' : 'changed';
    const action = type === null ? 'removed' : given;
    const id = one.typeEvents.length + 1;
    one.typeEvents.push({ id, issue: number, action, from, to: type, actor, at: new Date().toISOString() });
  }

  function changeAssignee(number: number, assignee: string, { action, actor }: Omit<Assignment, 'assignee'>): void {
    const one = find(number);
    const others = (one.issue.assignees ?? []).filter((login) => login !== assignee);
    one.issue = { ...one.issue, assignees: action === 'assigned' ? [...others, assignee] : others };
    one.assignments.push({ action, assignee, actor });
  }

  function writeComment(number: number, body: string, author = OWN_LOGIN): number {
    lastComment++;
    find(number).comments.push({ id: lastComment, author, body, isHidden: false });
    return lastComment;
  }

  function ownComments(number: number, marker: string): StoredComment[] {
    return find(number).comments.filter(({ author, body }) => author === OWN_LOGIN && body.startsWith(marker));
  }

  function removeComment(number: number, id: number): void {
    const one = find(number);
    one.comments = one.comments.filter((comment) => comment.id !== id);
  }

  const suggestions = createMemorySuggestions((number, target) => {
    if (target.kind === 'label') changeLabel(number, target.name, { action: 'labeled', actor: OWN_LOGIN });
  });

  const newest = (): Issue[] => stored.map(({ issue }) => issue).reverse();
  const tracker: IssueTracker = {
    repository: 'acme/lantern',
    serverUrl: 'https://github.com',
    issueUrl: (number) => `https://github.com/acme/lantern/issues/${number}`,
    findIssue: async (number) => {
      const found = stored[number - 1];
      return found === undefined ? { kind: 'missing', number } : { kind: 'issue', issue: found.issue };
    },
    listLabels: async () => labels.map((name) => ({ name, description: `About ${name}` })),
    listIssueTypes: async () => ['Bug', 'Task'],
    listRecentLabeledIssues: async ({ limit }) =>
      newest()
        .filter((issue) => issue.labels.length > 0 || (issue.type ?? null) !== null)
        .slice(0, limit),
    async *listOpenIssues() {
      yield* newest().filter((issue) => issue.state === 'open');
    },
    readHistory: async (number, { hasComments }) => ({
      labelEvents: find(number).events,
      formerLabels: [],
      deletedComments: hasComments ? find(number).deleted : [],
      own: { programs: [], person: OWN_LOGIN },
    }),
    findComment: async (number, { marker, body }): Promise<CommentState> => {
      const [kept] = ownComments(number, marker);
      if (kept === undefined) return 'absent';
      if (kept.isHidden) return 'hidden';
      return kept.body === body ? 'same' : 'different';
    },
    ensureLabels: async (number, wanted) => {
      const known = new Set(labels.map((label) => label.toLowerCase()));
      const unknown = wanted.find((label) => !known.has(label.toLowerCase()));
      if (unknown !== undefined) throw new ConfigError(`acme/lantern has no label "${unknown}".`);
      const present = new Set(find(number).issue.labels.map((label) => label.toLowerCase()));
      for (const label of wanted) {
        if (!present.has(label.toLowerCase())) changeLabel(number, label, { action: 'labeled', actor: OWN_LOGIN });
      }
    },
    removeLabel: async (number, label) => {
      const has = find(number).issue.labels.find((one) => one.toLowerCase() === label.toLowerCase());
      if (has !== undefined) changeLabel(number, has, { action: 'unlabeled', actor: OWN_LOGIN });
    },
    readChanges: async (number) => ({ ...find(number) }),
    removeType: async (number) => changeType(number, null, OWN_LOGIN),
    removeAssignees: async (number, logins) => {
      for (const login of logins) changeAssignee(number, login, { action: 'unassigned', actor: OWN_LOGIN });
    },
    ensureType: async (number, type) => {
      changeType(number, type, OWN_LOGIN);
      return { kind: 'applied' };
    },
    ensureAssignees: async (number, logins) => {
      const may = logins.filter((login) => ASSIGNABLE.includes(login));
      for (const login of may) changeAssignee(number, login, { action: 'assigned', actor: OWN_LOGIN });
      return may;
    },
    ensureProposals: async (number, wanted) => suggestions.ensure(number, wanted),
    ensureComment: async (number, { marker, body }) => {
      const text = body.startsWith(marker) ? body : `${marker}\n${body}`;
      const [kept, ...more] = ownComments(number, marker);
      for (const { id } of more) removeComment(number, id);
      if (kept === undefined) writeComment(number, text);
      else kept.body = text;
    },
    ensureNoComment: async (number, { marker }) => {
      for (const { id } of ownComments(number, marker)) removeComment(number, id);
    },
    ensureInProjects: async (number, projects) => {
      const { boards, takenOff } = find(number);
      return projects.map(({ url }): ProjectOutcome => {
        if (boards.has(url)) return { kind: 'already-there' };
        if (takenOff.has(url)) return { kind: 'taken-off', by: 'person' };
        boards.add(url);
        return { kind: 'added' };
      });
    },
  };

  return {
    tracker,
    /** What others do. */
    openIssue(issue: Pick<Issue, 'title' | 'labels' | 'state'> & { readonly body: string | null }): number {
      const number = stored.length + 1;
      const { body, ...rest } = issue;
      stored.push({
        issue: { ...rest, number, body: body ?? '' },
        comments: [],
        deleted: [],
        events: [],
        typeEvents: [],
        assignments: [],
        boards: new Set(),
        takenOff: new Set(),
      });
      return number;
    },
    changeLabel,
    changeType,
    changeAssignee,
    suggestions,
    writeComment,
    commentsOf: (number: number): readonly { readonly id: number; readonly body: string }[] => find(number).comments,
    deleteComment(number: number, id: number, actor: string) {
      removeComment(number, id);
      find(number).deleted.push({ author: OWN_LOGIN, actor });
    },
    hideComment(number: number, id: number) {
      for (const comment of find(number).comments) if (comment.id === id) comment.isHidden = true;
    },
    boardsOf: (number: number): readonly string[] => [...find(number).boards],
    takeOff(number: number, url: string) {
      find(number).boards.delete(url);
      find(number).takenOff.add(url);
    },
  };
}
