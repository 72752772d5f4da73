import { labelKey } from '../../../issue/label-key.ts';
import type { Proposal } from '../../../issue/proposal.ts';
import { ServiceError } from '../../../shared/errors.ts';
import { repositoryParameters } from '../github-repository.ts';
import { labelsSchema, readAnswer } from '../schema.ts';
import type { FoundTarget } from './find-targets.ts';
import type { SuggestionSite } from './suggestion-site.ts';
import { assigneesSchema, type ChangedIssue, changedIssueSchema } from './suggestions-schema.ts';

/** A proposal that is to be written, with what it would change. */
export interface Writing {
  readonly proposal: Proposal;
  readonly target: Extract<FoundTarget, { kind: 'found' }>;
}

/** What GitHub answered; a part is absent where nothing was written there. */
export interface Written {
  /** Keys of the labels that the issue has now, or why they could not be written. */
  readonly labels?: ReadonlySet<string> | ServiceError;
  /** Of type, fields, assignees and closing. */
  readonly issue?: ChangedIssue | ServiceError;
}

/** Two requests at most: labels are added by one of their own, since the other would replace those that are there. */
export async function writeProposals(
  number: number,
  writings: readonly Writing[],
  site: SuggestionSite,
): Promise<Written> {
  const labels = writings.filter(({ proposal }) => proposal.target.kind === 'label');
  const others = writings.filter((writing) => !labels.includes(writing));
  return {
    ...(labels.length > 0 && { labels: await orFailure(() => addLabels(number, labels, site)) }),
    ...(others.length > 0 && { issue: await orFailure(() => changeIssue(number, others, site)) }),
  };
}

async function orFailure<Result>(write: () => Promise<Result>): Promise<Result | ServiceError> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof ServiceError) return error;
    throw error;
  }
}

/** What stands beside each change: absent, `suggest` is false, and the change is made at once. */
function intentOf({ rationale, level, mode }: Proposal) {
  return { rationale, confidence: level, ...(mode === 'suggest' && { suggest: true }) };
}

async function addLabels(
  number: number,
  writings: readonly Writing[],
  { repository }: SuggestionSite,
): Promise<ReadonlySet<string>> {
  const doing = `add labels to issue #${number}`;
  const labels = writings.flatMap(({ proposal }) =>
    proposal.target.kind === 'label' ? { name: proposal.target.name, ...intentOf(proposal) } : [],
  );
  const { data } = await repository.client.request({
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
    parameters: { ...repositoryParameters(repository), issue_number: number, labels },
    doing,
  });
  return new Set(readAnswer(labelsSchema, data, doing).map(({ name }) => labelKey(name)));
}

async function changeIssue(number: number, writings: readonly Writing[], site: SuggestionSite): Promise<ChangedIssue> {
  const { repository } = site;
  const doing = `change issue #${number}`;
  const changes: Record<string, unknown> = {};
  const assignees: object[] = [];
  const fields: object[] = [];
  for (const { proposal, target } of writings) {
    const { target: wanted } = proposal;
    const intent = intentOf(proposal);
    if (wanted.kind === 'type') changes.type = { value: wanted.name, ...intent };
    if (wanted.kind === 'assignee') assignees.push({ login: wanted.login, ...intent });
    if (wanted.kind === 'field') fields.push({ field_id: target.id, value: wanted.option, ...intent });
    if (wanted.kind === 'close-as-duplicate') {
      // A plain "closed" closes at once. The description of the request has no other form, but that of the answer has.
      changes.state = proposal.mode === 'suggest' ? { value: 'closed', ...intent } : 'closed';
      changes.state_reason = 'duplicate';
      changes.duplicate_issue_id = target.id;
    }
  }
  // The list takes the place of the one that is there.
  if (assignees.length > 0) changes.assignees = [...(await listAssignees(number, site)), ...assignees];
  if (fields.length > 0) changes.issue_field_values = fields;
  const { data } = await repository.client.request({
    route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    parameters: { ...repositoryParameters(repository), issue_number: number, ...changes },
    doing,
  });
  return readAnswer(changedIssueSchema, data, doing);
}

async function listAssignees(number: number, { repository }: SuggestionSite): Promise<string[]> {
  const doing = `read the assignees of issue #${number}`;
  const { data } = await repository.client.request({
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
    parameters: { ...repositoryParameters(repository), issue_number: number },
    doing,
  });
  return (readAnswer(assigneesSchema, data, doing).assignees ?? []).map(({ login }) => login);
}
