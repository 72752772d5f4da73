import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { COMMANDS } from '../../src/commands/command-list.ts';
import { parseActionFile, renderInputs, renderOutputs } from './action-file.ts';
import { fillReadme } from './fill-readme.ts';
import { renderCommands } from './render-commands.ts';
import { renderDefaultModels, renderModels, renderUsualCost } from './render-models.ts';

const ACTION_FILES = ['action.yml', 'rebuild/action.yml', 'summarize-run/action.yml'];

/** Level of the heading of each command, below "Command line" in the README. */
const COMMAND_HEADING_LEVEL = 3;

/** A page as it is, and as it should be. */
export interface RenderedPage {
  /** Its place, from the root. */
  readonly path: string;
  readonly current: string;
  readonly wanted: string;
}

/** The README as it should be: its text with every generated block made anew. Throws when something is undocumented. */
export async function renderReadme(root: string): Promise<RenderedPage> {
  const texts = new Map<string, string>();
  for (const file of ACTION_FILES) {
    const yaml = await readFile(join(root, file), 'utf8').catch(() => undefined);
    if (yaml === undefined) continue;
    const action = explained(file, () => parseActionFile(yaml));
    texts.set(`inputs of ${file}`, renderInputs(action));
    texts.set(`outputs of ${file}`, renderOutputs(action));
  }
  texts.set('commands', await renderCommands(COMMANDS, COMMAND_HEADING_LEVEL));
  const current = await readFile(join(root, 'README.md'), 'utf8');
  return { path: 'README.md', current, wanted: fillReadme(current, texts) };
}

/** docs/models.md as it should be: what is said there of models comes from the table that requests are made by. */
export async function renderModelsPage(root: string): Promise<RenderedPage> {
  const path = 'docs/models.md';
  const current = await readFile(join(root, path), 'utf8');
  const texts = new Map([
    ['default models', renderDefaultModels()],
    ['cost of a usual question', renderUsualCost()],
    ['known models', renderModels()],
  ]);
  return { path, current, wanted: fillReadme(current, texts, path) };
}

function explained<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
