import { type ImportForm, itself } from './import-form.ts';

/** Fields of which `gh` writes those that it is asked for; https://cli.github.com/manual/gh_issue_list. */
const OWN_FIELDS = ['createdAt', 'updatedAt', 'closedAt', 'stateReason', 'author', 'isPullRequest', 'commentsCount'];
const OWN_STATES: readonly unknown[] = ['OPEN', 'CLOSED', 'MERGED'];

/** An issue as `gh issue list --json`, `gh issue view --json` and `gh search issues --json` write it. */
export const ghIssue: ImportForm = {
  title: 'issues of gh',
  isFormOf: (value) => OWN_FIELDS.some((field) => field in value) || OWN_STATES.includes(value.state),
  unpack: itself,
};
