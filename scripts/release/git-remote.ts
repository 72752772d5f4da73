import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs git in this folder; what it says when it fails becomes the error's message. */
async function git(folder: string, ...args: readonly string[]): Promise<string> {
  try {
    return (await run('git', [...args], { cwd: folder })).stdout.trim();
  } catch (cause) {
    const { stderr = '' } = cause as { readonly stderr?: string };
    throw new Error(`git ${args[0]} failed: ${stderr.trim() || String(cause)}`, { cause });
  }
}

/** Hash of the commit that is checked out. Throws where files differ from it: they would not be in the release. */
export async function readCleanHead(folder: string): Promise<string> {
  const changes = await git(folder, 'status', '--porcelain');
  if (changes !== '') throw new Error(`Commit these changes first:\n${changes}`);
  return await git(folder, 'rev-parse', 'HEAD');
}

/** Commits of the tags of `origin`, by name; those of annotated tags are what they stand for. */
export async function listRemoteTags(folder: string): Promise<Map<string, string>> {
  const lines = (await git(folder, 'ls-remote', '--tags', 'origin')).split('\n');
  const tags = new Map<string, string>();
  for (const line of lines) {
    const [, hash, name] = /^(\S+)\s+refs\/tags\/(.+?)(?:\^\{\})?$/.exec(line) ?? [];
    // The line with ^{} comes after the tag's own, and holds the commit.
    if (hash !== undefined && name !== undefined) tags.set(name, hash);
  }
  return tags;
}

/**
 * Sets tags of `origin` to a commit, all or none. Throws where somebody else moved one of them since `from` was read.
 */
export async function ensureRemoteTags(
  folder: string,
  { commit, toSet }: { readonly commit: string; readonly toSet: readonly { tag: string; from: string | undefined }[] },
): Promise<void> {
  if (toSet.length === 0) return;
  const leases = toSet.map(({ tag, from }) => `--force-with-lease=refs/tags/${tag}:${from ?? ''}`);
  const refs = toSet.map(({ tag }) => `${commit}:refs/tags/${tag}`);
  await git(folder, 'push', '--quiet', '--atomic', ...leases, 'origin', ...refs);
}
