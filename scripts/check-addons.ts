import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { listFiles } from './list-files.ts';
import { runNode } from './run-node.ts';

/**
 * What the oldest of GitHub's hosted Linux runners has, Ubuntu 22.04: glibc 2.35, and the libstdc++ of GCC 12.
 * https://packages.ubuntu.com/jammy/libc6, https://gcc.gnu.org/onlinedocs/libstdc++/manual/abi.html
 */
const NEWEST_SYMBOLS: Readonly<Record<string, string>> = { GLIBC: '2.35', GLIBCXX: '3.4.30' };

const LOAD_TIMEOUT_MS = 30_000;

export function isAddon(path: string): boolean {
  return path.endsWith('.node');
}

/** What is wrong with the native addons below `folder`, a sentence each. They must be for the platform that runs this. */
export async function checkAddons(folder: string): Promise<string[]> {
  const addons = (await listFiles(folder)).filter(isAddon);
  const problems = await Promise.all(
    addons.map(async (path) => (await problemsOf(join(folder, path))).map((problem) => `${path} ${problem}`)),
  );
  return problems.flat();
}

async function problemsOf(file: string): Promise<string[]> {
  // A damaged addon can end the process that loads it, so another process does.
  const load = ['--eval', 'process.dlopen({ exports: {} }, process.argv[1])', file];
  const { status, stderr } = await runNode(load, { cwd: '/', env: {}, timeoutMs: LOAD_TIMEOUT_MS });
  const reason = stderr.match(/Error: .*/)?.[0] ?? stderr.trim();
  return [
    ...(status === 0 ? [] : [`does not load (status ${status}): ${reason}`]),
    ...tooNewSymbols(await readFile(file, 'latin1')).map((symbol) => `needs ${symbol}, which Ubuntu 22.04 lacks`),
  ];
}

/** Versioned symbols stand in the file as text: `GLIBC_2.29`. */
function tooNewSymbols(content: string): string[] {
  const symbols = new Set(content.match(/\b(?:GLIBC|GLIBCXX)_\d+(?:\.\d+)+/g));
  return [...symbols].filter((symbol) => {
    const [library = '', version = ''] = symbol.split('_');
    return version.localeCompare(NEWEST_SYMBOLS[library] ?? '', 'en', { numeric: true }) > 0;
  });
}
