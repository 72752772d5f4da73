import { labelKey } from '../../../issue/label-key.ts';
import type { Proposal, ProposalOutcome, ProposalTarget } from '../../../issue/proposal.ts';
import { ServiceError } from '../../../shared/errors.ts';
import type { SuggestionList } from './list-suggestions.ts';
import type { NamedSuggestion } from './name-suggestions.ts';
import type { ChangedIssue } from './suggestions-schema.ts';
import type { Writing, Written } from './write-proposals.ts';

export interface ReadBack {
  readonly written: Written;
  /** The list after the write, and what of it is of interest. */
  readonly list: SuggestionList;
  readonly suggestions: readonly NamedSuggestion[];
}

/** What became of a proposal that was written: looked for, since GitHub may answer 200 and do nothing. */
export function judgeOutcome({ proposal, target }: Writing, { written, list, suggestions }: ReadBack): ProposalOutcome {
  const answer = proposal.target.kind === 'label' ? written.labels : written.issue;
  if (answer instanceof ServiceError) return refused(answer);
  if (isDone(proposal, target.id, written)) return { kind: 'applied' };
  const isPending = suggestions.some(({ key, state }) => key === target.key && state === 'pending');
  if (isPending) return proposal.mode === 'apply' ? { kind: 'withheld' } : { kind: 'pending', isOld: false };
  const reason = whyIgnored(proposal, target.id, written.issue);
  if (reason !== undefined) return { kind: 'ignored', reason };
  if (list.kind === 'unsupported') return { kind: 'unsupported', because: list.because };
  if (list.suggestions.length === 0) return { kind: 'unsupported', because: 'preview-off' };
  return { kind: 'ignored', reason: 'GitHub took the request, and nothing became of it' };
}

function refused(error: ServiceError): ProposalOutcome {
  if (error.status === 403 && !error.retryable) return { kind: 'unsupported', because: 'no-rights' };
  return { kind: 'failed', problem: error.message };
}

function isDone({ target }: Proposal, id: number | undefined, { labels, issue }: Written): boolean {
  if (target.kind === 'label') return labels instanceof Set && labels.has(labelKey(target.name));
  return issue !== undefined && !(issue instanceof ServiceError) && isChanged(target, { id, issue });
}

interface Change {
  /** Of the field. */
  readonly id: number | undefined;
  readonly issue: ChangedIssue;
}

function isChanged(target: ProposalTarget, { id, issue }: Change): boolean {
  switch (target.kind) {
    case 'label':
      return false;
    case 'type':
      return labelKey(issue.type?.name ?? '') === labelKey(target.name);
    case 'assignee':
      return (issue.assignees ?? []).some(({ login }) => labelKey(login) === labelKey(target.login));
    case 'field':
      return (issue.issue_field_values ?? []).some((field) => {
        const value = field.single_select_option?.name ?? field.value;
        return field.issue_field_id === id && labelKey(String(value)) === labelKey(target.option);
      });
    case 'close-as-duplicate':
      return issue.state === 'closed';
  }
}

const REASONS: Readonly<Record<string, string>> = {
  already_applied: 'GitHub says that the issue has it already',
  issue_already_closed: 'GitHub says that the issue is closed already',
};

function whyIgnored({ target }: Proposal, id: number | undefined, issue: Written['issue']): string | undefined {
  if (issue === undefined || issue instanceof ServiceError) return undefined;
  const echo = echoesOf(target, id, issue).find(({ ignored }) => ignored === true);
  if (echo === undefined) return undefined;
  return REASONS[echo.ignored_reason ?? ''] ?? 'GitHub says that it did not store it';
}

function echoesOf(target: ProposalTarget, id: number | undefined, { suggestions = {} }: ChangedIssue) {
  switch (target.kind) {
    case 'label':
      return [];
    case 'type':
      return suggestions.type ?? [];
    case 'assignee':
      return (suggestions.assignees ?? []).filter(({ login = '' }) => labelKey(login) === labelKey(target.login));
    case 'field':
      return (suggestions.issue_field_values ?? []).filter(({ field_id: field }) => field === id);
    case 'close-as-duplicate':
      return suggestions.state ?? [];
  }
}
