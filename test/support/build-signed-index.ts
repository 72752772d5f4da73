import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signIndex } from '../../src/adapters/files/sign-index.ts';
import { MANIFEST_FILE } from '../../src/artifact/artifact.ts';
import { copyLearnedIndex } from './copy-learned-index.ts';
import { rocketIssues, toIssueLines } from './rocket-issues.ts';
import { REPOSITORY } from './start-git-hub.ts';

export const SIGNING_KEY = 'a signing key of more than 32 characters';

export interface SignedIndex {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Enough for an index; it need not be a good one. */
const ISSUES = 24;

/** A small index, signed. */
export async function buildSignedIndex(): Promise<SignedIndex> {
  const place = await mkdtemp(join(tmpdir(), 'signed-index-'));
  const folder = join(place, 'index');
  await copyLearnedIndex(folder, { repository: REPOSITORY, lines: toIssueLines(rocketIssues(ISSUES)) });
  await signIndex(folder, SIGNING_KEY);
  return { folder, remove: () => rm(place, { recursive: true }) };
}

/** A copy of an index beside it that says something else of itself: signed again where it is still to be signed. */
export async function copyIndex(
  { folder }: SignedIndex,
  { name, changes, isSigned }: { readonly name: string; readonly changes: object; readonly isSigned: boolean },
): Promise<string> {
  const copy = join(folder, '..', name);
  await cp(folder, copy, { recursive: true });
  const path = join(copy, MANIFEST_FILE);
  const { signature: _former, sha256: _sum, ...manifest } = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, ...changes }));
  if (isSigned) await signIndex(copy, SIGNING_KEY);
  return copy;
}
