import { labelKey } from '../../../issue/label-key.ts';
import type { ProposalTarget, TargetKind } from '../../../issue/proposal.ts';
import { ServiceError } from '../../../shared/errors.ts';
import { repositoryParameters } from '../github-repository.ts';
import { readAnswer } from '../schema.ts';
import type { SuggestionSite } from './suggestion-site.ts';
import { issueFieldsSchema, issueIdSchema } from './suggestions-schema.ts';

/** What a proposal would change, as GitHub numbers it. */
export type FoundTarget =
  /** `key` is the same for a proposal and a suggestion of the same change; `id` is the field's or the issue's. */
  | { readonly kind: 'found'; readonly key: string; readonly id?: number }
  /** `problem` says why, and what to do, in whole sentences. */
  | { readonly kind: 'missing'; readonly problem: string };

/** `value` is a name, or the number of an issue. */
export function targetKey(kind: TargetKind, value: string | number): string {
  return `${kind} ${labelKey(String(value))}`;
}

export function fieldValue(fieldId: number, option: string): string {
  return `${fieldId}=${option}`;
}

/** Looks up the numbers of fields and issues, which alone GitHub takes, and whether there is the label: GitHub would create it. */
export async function findTarget(target: ProposalTarget, site: SuggestionSite): Promise<FoundTarget> {
  switch (target.kind) {
    case 'label':
      return await findLabel(target.name, site);
    case 'type':
      return { kind: 'found', key: targetKey(target.kind, target.name) };
    case 'assignee':
      return { kind: 'found', key: targetKey('assignee', target.login) };
    case 'field':
      return await unlessMissing(() => findField(target, site));
    case 'close-as-duplicate':
      return await unlessMissing(() => findDuplicate(target.of, site));
  }
}

async function unlessMissing(find: () => Promise<FoundTarget>): Promise<FoundTarget> {
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof ServiceError) || error.retryable) throw error;
    return { kind: 'missing', problem: error.message };
  }
}

async function findLabel(name: string, { repository, labels }: SuggestionSite): Promise<FoundTarget> {
  if ((await labels()).keys.has(labelKey(name))) return { kind: 'found', key: targetKey('label', name) };
  const { owner, name: repo } = repository.name;
  const problem =
    `${owner}/${repo} has no label ${JSON.stringify(name)}, and Auto Triager never creates labels. ` +
    'Create it there, or remove it from the configuration.';
  return { kind: 'missing', problem };
}

async function findField(
  { field, option }: Extract<ProposalTarget, { kind: 'field' }>,
  { repository }: SuggestionSite,
): Promise<FoundTarget> {
  const { owner } = repository.name;
  const doing = `list the issue fields of ${owner}`;
  const { data } = await repository.client.request({
    route: 'GET /orgs/{org}/issue-fields',
    parameters: { org: owner },
    doing,
  });
  const fields = readAnswer(issueFieldsSchema, data, doing).filter((one) => one?.data_type === 'single_select');
  const found = fields.find((one) => one !== null && labelKey(one.name) === labelKey(field));
  const known = found?.options?.find(({ name }) => labelKey(name) === labelKey(option));
  if (found && known) return { kind: 'found', key: targetKey('field', fieldValue(found.id, known.name)), id: found.id };
  const what = found ? `no option ${JSON.stringify(option)} in its field` : 'no single-select field';
  const problem = `The organization ${owner} has ${what} ${JSON.stringify(field)}. Create it there, or change the settings.`;
  return { kind: 'missing', problem };
}

async function findDuplicate(of: number, { repository }: SuggestionSite): Promise<FoundTarget> {
  const doing = `read issue #${of}`;
  const { data } = await repository.client.request({
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
    parameters: { ...repositoryParameters(repository), issue_number: of },
    doing,
  });
  const { id, pull_request: pull } = readAnswer(issueIdSchema, data, doing);
  if (pull) return { kind: 'missing', problem: `#${of} is a pull request; no issue can be its duplicate.` };
  return { kind: 'found', key: targetKey('close-as-duplicate', id), id };
}
