import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { COMMANDS } from '../../src/commands/command-list.ts';
import { SCHEMA_PATH, settingsSchema } from '../../src/config/settings/settings-schema.ts';
import { ACTIONS } from './actions.ts';
import { fillPage } from './fill-page.ts';
import { renderActionFile } from './render-action-file.ts';
import { renderInputs, renderOutputs } from './render-actions.ts';
import { renderCommands } from './render-commands.ts';
import { renderDefaultModels, renderEmbeddingModels, renderModels, renderUsualCost } from './render-models.ts';
import { renderFormerInputs, renderSettings } from './render-settings.ts';

/** Level of the heading of each command, below the title of the page. */
const COMMAND_HEADING_LEVEL = 2;

/** A page as it is, and as it should be. */
export interface RenderedPage {
  /** Its place, from the root. */
  readonly path: string;
  readonly current: string;
  readonly wanted: string;
}

/** docs/command-line.md as it should be: every command with its options. Throws when something is undocumented. */
export async function renderCommandLinePage(root: string): Promise<RenderedPage> {
  const texts = new Map([['commands', await renderCommands(COMMANDS, COMMAND_HEADING_LEVEL)]]);
  return await filledPage(root, 'docs/command-line.md', texts);
}

/** docs/actions.md as it should be: inputs and outputs of every action. */
export async function renderActionsPage(root: string): Promise<RenderedPage> {
  const texts = ACTIONS.flatMap((action): [string, string][] => [
    [`inputs of ${action.file}`, renderInputs(action)],
    [`outputs of ${action.file}`, renderOutputs(action)],
  ]);
  return await filledPage(root, 'docs/actions.md', new Map(texts));
}

/** docs/settings.md as it should be: every key of the settings file, and the inputs that have become keys. */
export async function renderSettingsPage(root: string): Promise<RenderedPage> {
  const texts = new Map([
    ['settings', renderSettings()],
    ['former inputs', renderFormerInputs()],
  ]);
  return await filledPage(root, 'docs/settings.md', texts);
}

/** The schema that editors check settings files with. */
export async function renderSettingsSchema(root: string): Promise<RenderedPage> {
  const current = await readFile(join(root, SCHEMA_PATH), 'utf8').catch(() => '');
  return { path: SCHEMA_PATH, current, wanted: `${JSON.stringify(settingsSchema(), null, 2)}\n` };
}

/** Each action.yml as it should be. */
export async function renderActionFiles(root: string): Promise<RenderedPage[]> {
  return await Promise.all(
    ACTIONS.map(async (action) => {
      const current = await readFile(join(root, action.file), 'utf8').catch(() => '');
      return { path: action.file, current, wanted: renderActionFile(action) };
    }),
  );
}

/** docs/models.md as it should be: what is said there of models comes from the table that requests are made by. */
export async function renderModelsPage(root: string): Promise<RenderedPage> {
  const texts = new Map([
    ['default models', renderDefaultModels()],
    ['cost of a usual question', renderUsualCost()],
    ['known models', renderModels()],
    ['known embedding models', renderEmbeddingModels()],
  ]);
  return await filledPage(root, 'docs/models.md', texts);
}

async function filledPage(root: string, path: string, texts: ReadonlyMap<string, string>): Promise<RenderedPage> {
  const current = await readFile(join(root, path), 'utf8');
  return { path, current, wanted: fillPage(current, texts, path) };
}
