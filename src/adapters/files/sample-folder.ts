import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigError } from '../../shared/errors.ts';

/** Beside the bundle (`dist/cli/sample`), or at the project's root when run from its sources. */
const PLACES = ['sample', '../../sample'];

/** The folder of the bundled sample. `entry` is the file that Node was started with. Throws ConfigError without it. */
export function findSampleFolder(entry: string): string {
  const folder = dirname(realpathSync(entry));
  const found = PLACES.map((place) => join(folder, place)).find((place) => existsSync(join(place, 'issues.jsonl')));
  if (found === undefined) {
    throw new ConfigError('The sample issues are missing; run the demo from a complete copy of the project.');
  }
  return found;
}
