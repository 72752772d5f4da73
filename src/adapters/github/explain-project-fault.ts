import { cleanLine } from '../../issue/clean-text.ts';
import type { Project } from '../../issue/project.ts';
import type { GraphqlFault } from './graphql-client.ts';

const MAX_QUOTED_CHARS = 200;

const PERMISSION_TYPES = ['FORBIDDEN', 'INSUFFICIENT_SCOPES'];

/**
 * Why an issue did not get onto a board, and what to do. Boards have a permission of their own, which the token of a
 * workflow cannot be given. https://docs.github.com/issues/planning-and-tracking-with-projects/automating-your-project/automating-projects-using-actions
 */
export function explainProjectFault(project: Project, fault: GraphqlFault | undefined): string {
  const { url } = project;
  if (fault === undefined) return `GitHub did not say whether the issue was added to ${url}. Run it again.`;
  if (isAboutPermission(fault))
    return `The token is not allowed to write to ${url}${said(fault)}. ${permissionAdvice(project)}`;
  if (fault.type === 'NOT_FOUND') {
    return `GitHub finds no board ${url}, or the token cannot see it. Check the address. ${permissionAdvice(project)}`;
  }
  return `GitHub did not add the issue to ${url}${said(fault)}.`;
}

export function permissionAdvice({ ownerKind }: Pick<Project, 'ownerKind'>): string {
  const lead = 'Boards need a permission that GITHUB_TOKEN cannot have: set the input token to ';
  const personal = 'a personal access token (classic) with the scopes "project" and "repo"';
  if (ownerKind === 'user') return `${lead}${personal}; an app cannot write to the boards of a user.`;
  return `${lead}the token of an app with the organization permission "Projects: Read and write", or ${personal}.`;
}

function isAboutPermission({ type, message }: GraphqlFault): boolean {
  return PERMISSION_TYPES.includes(type) || /not accessible by/i.test(message);
}

function said({ message }: GraphqlFault): string {
  const line = cleanLine(message, MAX_QUOTED_CHARS).replace(/\.$/, '');
  return line === '' ? '' : ` (GitHub says: ${line})`;
}
