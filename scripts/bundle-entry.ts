import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { BUNDLE_CONFIG } from './bundle-layout.ts';
import { runNode } from './run-node.ts';

export interface BundleOptions {
  /** The project's root: ncc numbers modules by their path from here, so the bytes are the same in every clone. */
  readonly root: string;
  /** JavaScript file to start from. */
  readonly entry: string;
  /** Where the bundle goes. */
  readonly folder: string;
}

const BUNDLE_TIMEOUT_MS = 5 * 60_000;

/** Bundles one entry with ncc; returns the folders of the packages that went into the bundle, sorted. */
export async function bundleEntry({ root, entry, folder }: BundleOptions): Promise<string[]> {
  const reports = await mkdtemp(join(tmpdir(), 'ncc-'));
  try {
    const statsFile = join(reports, 'stats.json');
    // ncc of this very folder: the way to its loaders goes into the module numbers too.
    const command = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
    const switches = ['--minify', '--no-cache', '--quiet', '--target', 'es2024', '--stats-out', statsFile];
    const { status, stdout, stderr } = await runNode([command, 'build', entry, '--out', folder, ...switches], {
      cwd: root,
      // ncc takes `paths` from there: what stands for parts of packages that no run needs.
      env: { ...process.env, TS_NODE_PROJECT: join(root, BUNDLE_CONFIG) },
      timeoutMs: BUNDLE_TIMEOUT_MS,
    });
    if (status !== 0) throw new Error(`ncc could not bundle ${entry} (status ${status}):\n${stdout}${stderr}`);
    return packageFolders(JSON.parse(await readFile(statsFile, 'utf8')));
  } finally {
    await rm(reports, { recursive: true });
  }
}

/** The part of webpack's statistics that is read; modules that were merged into one nest. */
interface Stats {
  readonly nameForCondition?: string | null;
  readonly modules?: readonly Stats[];
}

function packageFolders(stats: Stats): string[] {
  const folders = new Set<string>();
  const pending = [stats];
  for (let one = pending.pop(); one; one = pending.pop()) {
    // Greedy, so that a package inside another package's node_modules counts as itself.
    const folder = one.nameForCondition?.match(/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];
    if (folder) folders.add(folder);
    pending.push(...(one.modules ?? []));
  }
  return [...folders].sort();
}
