import { z } from 'zod';
import { ISSUES_FILE } from '../../../artifact/artifact.ts';
import { ArtifactError } from '../../../shared/errors.ts';
import { parseJson } from '../../../shared/parse-json.ts';
import { LineError } from '../../catalog/catalog-line.ts';
import type { Row } from '../database.ts';
import { BOILERPLATE_FILE, type IndexVersion } from './find-version.ts';

const boilerplateSchema = z.array(z.string());

/** The lines that stand in many issues. Throws ArtifactError. */
export async function readBoilerplate(version: Pick<IndexVersion, 'read'>): Promise<ReadonlySet<string>> {
  const text = Buffer.from(await version.read(BOILERPLATE_FILE)).toString('utf8');
  const result = boilerplateSchema.safeParse(parseJson(text));
  if (result.success) return new Set(result.data);
  throw new ArtifactError({ file: BOILERPLATE_FILE, expected: 'a list of lines', found: 'something else' });
}

/** What `parse` makes of a row's line. Throws ArtifactError. */
export function readLine<Result>(row: Row, parse: (line: Uint8Array) => Result): Result {
  try {
    return parse(Buffer.from(String(row.line)));
  } catch (cause) {
    if (!(cause instanceof LineError)) throw cause;
    throw new ArtifactError({ file: ISSUES_FILE, expected: 'an issue in each row', found: cause.message, cause });
  }
}
