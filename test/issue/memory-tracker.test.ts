import { PERSON_ID } from '../support/memory-suggestions.ts';
import { createMemoryTracker } from '../support/memory-tracker.ts';
import { PERSON, testIssueTracker, WORLD_LABELS } from './issue-tracker-contract.ts';

testIssueTracker('the tracker in memory', async () => {
  const memory = createMemoryTracker({ labels: WORLD_LABELS });
  return {
    tracker: memory.tracker,
    openIssue: async (issue) => memory.openIssue(issue),
    takeLabel: async (number, label) => memory.changeLabel(number, label, { action: 'unlabeled', actor: PERSON }),
    giveLabel: async (number, label) => memory.changeLabel(number, label, { action: 'labeled', actor: PERSON }),
    writeComment: async (number, body) => memory.writeComment(number, body),
    writeCommentAsPerson: async (number, body) => {
      memory.writeComment(number, body, PERSON);
    },
    commentsOf: async (number) => memory.commentsOf(number).map(({ id, body }) => ({ id, body })),
    deleteComment: async (number, id) => memory.deleteComment(number, id, PERSON),
    hideComment: async (number, id) => memory.hideComment(number, id),
    takeOff: async (number, { url }) => memory.takeOff(number, url),
    dismissSuggestion: async (number, label) => {
      const found = memory.suggestions.of(number).findLast(({ value }) => value === label);
      memory.suggestions.dismiss(found?.id ?? 0);
    },
    suggestAsOther: async (number, name) => {
      const proposal = { target: { kind: 'label', name }, rationale: '', level: 'medium' } as const;
      memory.suggestions.add(number, proposal, PERSON_ID);
    },
  };
});
