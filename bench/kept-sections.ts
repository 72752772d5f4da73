import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Section } from './benchmark.ts';

/** Sections by the name of what measured them. */
export type Parts = ReadonlyMap<string, readonly Section[]>;

interface Kept {
  readonly folder: string;
  /** Everything that figures depend on: bundles and machine. */
  readonly key: string;
}

const FILE = 'measured.json';
/** Written by this file alone. */
const keptSchema = z.object({ key: z.string(), parts: z.array(z.tuple([z.string(), z.array(z.looseObject({}))])) });

/** Adds what was measured to what was measured before with the same key, in place of what has the same name; gives all of it. */
export async function keepSections(measured: Parts, { folder, key }: Kept): Promise<Parts> {
  const file = join(folder, FILE);
  const former = await readParts(file, key);
  const parts = new Map([...former, ...measured]);
  await writeFile(file, JSON.stringify({ key, parts: [...parts] }));
  return parts;
}

async function readParts(file: string, key: string): Promise<Parts> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return new Map();
  const kept = keptSchema.parse(JSON.parse(text));
  return kept.key === key ? new Map(kept.parts as unknown as [string, Section[]][]) : new Map();
}
