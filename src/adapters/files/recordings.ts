import { join } from 'node:path';
import { ConfigError } from '../../shared/errors.ts';
import { parseJson } from '../../shared/parse-json.ts';
import { type RecordingStore, recordingSchema } from '../../verdict/recording.ts';
import { ensureFolder } from './ensure-folder.ts';
import { fileProblem, isMissing } from './file-problem.ts';
import { readTextFile } from './read-file.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

const MAX_RECORDING_BYTES = 32 * 1024 * 1024;

/** Recordings in a folder, a JSON file an issue. `secrets` are replaced wherever they stand in what is written. */
export function openRecordings(folder: string, { secrets }: { readonly secrets: readonly string[] }): RecordingStore {
  const pathOf = (issueNumber: number) => join(folder, `issue-${issueNumber}.json`);
  return {
    async read(issueNumber) {
      const path = pathOf(issueNumber);
      const text = await readTextFile(path, { maxBytes: MAX_RECORDING_BYTES }).catch((error: unknown) => {
        if (isMissing(error)) return undefined;
        throw fileProblem(path, error);
      });
      if (text === undefined) return undefined;
      const parsed = recordingSchema.safeParse(parseJson(text, refuseJson(path)));
      if (parsed.success && parsed.data.issue === issueNumber) return parsed.data;
      throw new ConfigError(
        `${JSON.stringify(path)} is not a recording of issue #${issueNumber}. Delete it and record it again with --record.`,
      );
    },
    async write(recording) {
      await ensureFolder(folder);
      const text = JSON.stringify(recording, undefined, 2);
      const safe = secrets.reduce((kept, secret) => kept.replaceAll(inJson(secret), '***'), text);
      await writeFileAtomically(pathOf(recording.issue), `${safe}\n`);
    },
  };
}

/** As a secret stands inside a JSON string. */
function inJson(secret: string): string {
  return JSON.stringify(secret).slice(1, -1);
}

function refuseJson(path: string): (cause: unknown) => never {
  return (cause) => {
    throw new ConfigError(`${JSON.stringify(path)} is not JSON. Delete it and record it again with --record.`, {
      cause,
    });
  };
}
