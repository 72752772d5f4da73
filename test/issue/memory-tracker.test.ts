import { createMemoryTracker } from '../support/memory-tracker.ts';
import { PERSON, testIssueHistory } from './issue-history-contract.ts';

testIssueHistory('the tracker in memory', async () => {
  const memory = createMemoryTracker();
  return {
    ...memory,
    takeLabel: async (issue, label) => memory.noteLabel({ issue, label, action: 'unlabeled', actor: PERSON }),
    giveLabel: async (issue, label) => memory.noteLabel({ issue, label, action: 'labeled', actor: PERSON }),
    deleteComment: (number, id) => memory.deleteComment(number, id, PERSON),
  };
});
