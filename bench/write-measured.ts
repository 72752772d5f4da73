import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Section } from './benchmark.ts';
import { fillMeasured } from './fill-measured.ts';
import type { Machine } from './machine.ts';
import { drawPictures } from './plots/draw-pictures.ts';
import { renderMeasured } from './render-measured.ts';

interface Writing {
  /** The page with the marks; plots go into the folder `images` beside it. */
  readonly pageFile: string;
  readonly machine: Machine;
  readonly date: string;
}

/** Writes table and plots between the marks of the page. Throws, and writes nothing, where the marks are missing. */
export async function writeMeasured(sections: readonly Section[], writing: Writing): Promise<void> {
  const { pageFile, machine, date } = writing;
  const drawn = drawPictures(sections);
  const pictures = drawn.map(({ name, description }) => ({ path: `images/${name}.svg`, description }));
  const text = renderMeasured({ sections, machine, date, pictures });
  const page = fillMeasured(await readFile(pageFile, 'utf8'), text);
  const folder = join(dirname(pageFile), 'images');
  await mkdir(folder, { recursive: true });
  for (const { name, svg } of drawn) await writeFile(join(folder, `${name}.svg`), `${svg}\n`);
  await writeFile(pageFile, page);
}
