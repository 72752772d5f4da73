import { cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SHARED_FOLDER } from '../../scripts/bundle-layout.ts';

const DIST = join(import.meta.dirname, '../../dist');

export interface CopiedBundle {
  /** File to start. */
  readonly entry: string;
  /** The copy of what all bundles are made of. */
  readonly shared: string;
  remove(): Promise<void>;
}

/** Copies one built bundle, and what it shares with others, to a place where it has to live on what it brings. */
export async function copyBundle(name: string): Promise<CopiedBundle> {
  const source = join(DIST, name);
  if (!(await stat(source).catch(() => undefined))) throw new Error(`${source} is missing. Run: npm run build`);
  const place = await mkdtemp(join(tmpdir(), 'bundle-'));
  for (const part of [name, SHARED_FOLDER, 'package.json']) {
    await cp(join(DIST, part), join(place, part), { recursive: true });
  }
  return {
    entry: join(place, name, 'index.js'),
    shared: join(place, SHARED_FOLDER),
    remove: () => rm(place, { recursive: true }),
  };
}
