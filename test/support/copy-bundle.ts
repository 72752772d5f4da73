import { cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DIST = join(import.meta.dirname, '../../dist');

export interface CopiedBundle {
  /** The copy; nothing else lies beside it. */
  readonly folder: string;
  /** File to start. */
  readonly entry: string;
  remove(): Promise<void>;
}

/** Copies one built bundle to a place where it has to live on what it brings. */
export async function copyBundle(name: string): Promise<CopiedBundle> {
  const source = join(DIST, name);
  if (!(await stat(source).catch(() => undefined))) throw new Error(`${source} is missing. Run: npm run build`);
  const place = await mkdtemp(join(tmpdir(), 'bundle-'));
  const folder = join(place, name);
  await cp(source, folder, { recursive: true });
  return { folder, entry: join(folder, 'index.js'), remove: () => rm(place, { recursive: true }) };
}
