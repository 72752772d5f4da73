import { readLabelProjects } from '../../config/label-projects.ts';
import { sourceLine, sourceName, type TextSource } from '../../config/text-source.ts';
import type { LabelRoute } from '../../plan/plan.ts';
import { ConfigError } from '../../shared/errors.ts';
import { readTextSource } from './read-text-source.ts';

export const MAX_PROJECTS_FILE_BYTES = 1024 * 1024;

/** Reads a boards file for a run. Throws ConfigError: no such file, or every fault in it with its line. */
export async function loadLabelProjects(
  source: TextSource,
  { serverUrl }: { readonly serverUrl: string },
): Promise<readonly LabelRoute[]> {
  const text = await readTextSource(source, { maxBytes: MAX_PROJECTS_FILE_BYTES });
  const { routes, faults } = readLabelProjects(text, { serverUrl });
  if (faults.length > 0) {
    throw new ConfigError(
      faults.map(({ line, message }) => `${sourceName(source)}:${sourceLine(source, line)}: ${message}`),
    );
  }
  return routes;
}
