import { z } from 'zod';
import type { OwnerDirectory } from '../../triage/find-assignees.ts';
import { readCodeOwners } from '../files/code-owners.ts';
import { type ConnectionOptions, connectRepository } from './connect-repository.ts';
import { readRepositoryFile } from './read-repository-file.ts';
import { readAnswer } from './schema.ts';

/** Where GitHub looks, in its order; the first that is there counts. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub's own limit for the file. */
const MAX_BYTES = 3 * 1024 * 1024;
/** 1,000 members. */
const MAX_MEMBER_PAGES = 10;

const membersSchema = z.array(z.object({ login: z.string() }));

/** Reads the default branch's CODEOWNERS and teams' members, each once. */
export function createOwnerDirectory(connection: ConnectionOptions): OwnerDirectory {
  const { repository } = connectRepository(connection);
  let owners: Promise<(path: string) => readonly string[]> | undefined;

  async function readOwners(): Promise<(path: string) => readonly string[]> {
    for (const place of PLACES) {
      const file = await readRepositoryFile(place, { ...connection, maxBytes: MAX_BYTES });
      if (file.kind === 'found') return readCodeOwners(file.text);
    }
    return () => [];
  }

  return {
    readCodeOwners: () => {
      owners ??= readOwners();
      return owners;
    },
    membersOf: async (team) => {
      const [org = '', slug = ''] = team.split('/');
      const doing = `list the members of the team ${team}`;
      const pages = repository.client.pages(
        {
          route: 'GET /orgs/{org}/teams/{team_slug}/members',
          parameters: { org, team_slug: slug },
          doing,
        },
        MAX_MEMBER_PAGES,
      );
      const logins: string[] = [];
      for await (const page of pages) logins.push(...readAnswer(membersSchema, page, doing).map(({ login }) => login));
      return logins;
    },
  };
}
