import type { DeletedComment } from '../../src/issue/issue-history.ts';
import type { IssueTracker } from '../../src/issue/issue-tracker.ts';
import type { LabelEvent } from '../../src/issue/label-event.ts';

interface StoredComment {
  readonly id: number;
  readonly body: string;
  isHidden: boolean;
}

/** The past of issues in memory, as a tracker tells it. Our account is `acme`, a person's. */
export function createMemoryTracker() {
  const events: LabelEvent[] = [];
  const deleted: (DeletedComment & { readonly issue: number })[] = [];
  const comments = new Map<number, StoredComment[]>();
  let lastId = 0;

  const tracker: Pick<IssueTracker, 'readHistory' | 'findComment'> = {
    readHistory: async (number, { hasComments }) => ({
      labelEvents: events.filter(({ issue }) => issue === number),
      formerLabels: [],
      deletedComments: hasComments
        ? deleted.filter(({ issue }) => issue === number).map(({ author, actor }) => ({ author: author ?? '', actor }))
        : [],
      own: { programs: [], person: 'acme' },
    }),
    findComment: async (number, { marker, body }) => {
      const kept = comments.get(number)?.find((comment) => comment.body.startsWith(marker));
      if (kept === undefined) return 'absent';
      if (kept.isHidden) return 'hidden';
      return kept.body === body ? 'same' : 'different';
    },
  };

  return {
    tracker,
    openIssue: async (_labels: readonly string[]) => ++lastId,
    noteLabel(event: Omit<LabelEvent, 'at'>) {
      events.push({ ...event, at: new Date().toISOString() });
    },
    writeComment: async (number: number, body: string) => {
      const comment = { id: ++lastId, body, isHidden: false };
      comments.set(number, [...(comments.get(number) ?? []), comment]);
      return comment.id;
    },
    deleteComment: async (number: number, id: number, actor: string) => {
      comments.set(number, comments.get(number)?.filter((comment) => comment.id !== id) ?? []);
      deleted.push({ issue: number, author: 'acme', actor });
    },
    hideComment: async (number: number, id: number) => {
      for (const comment of comments.get(number) ?? []) if (comment.id === id) comment.isHidden = true;
    },
  };
}
