import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyKept } from './copy-kept.ts';
import { runCli } from './run-cli.ts';

export interface LearnedIndex {
  readonly repository: string;
  /** A file of issues, as `import` reads it. */
  readonly lines: string;
}

/**
 * Puts the index of the issues into `folder`, which is not there yet: built as a user builds one, `import` and then `index`, once for
 * all tests that need the same.
 */
export async function copyLearnedIndex(folder: string, { repository, lines }: LearnedIndex): Promise<void> {
  await copyKept(folder, {
    key: ['index', repository, lines],
    async make(kept) {
      const place = await mkdtemp(join(tmpdir(), 'learning-'));
      const [source, corpus, out] = [join(place, 'issues.jsonl'), join(place, 'corpus.sqlite'), join(place, 'index')];
      await writeFile(source, lines);
      await run(['import', source, '--repo', repository, '--db', corpus, '--quiet']);
      await run(['index', '--db', corpus, '--out', out, '--quiet']);
      await cp(out, kept, { recursive: true });
      await rm(place, { recursive: true });
    },
  });
}

async function run(args: readonly string[]): Promise<void> {
  const { exitCode, stderr } = await runCli(args);
  if (exitCode !== 0) throw new Error(`auto-triager ${args[0]} ended with ${exitCode}:\n${stderr}`);
}
