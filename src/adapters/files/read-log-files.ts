import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { NamedLog } from '../../run-summary/summary/summarize-logs.ts';
import { ConfigError } from '../../shared/errors.ts';
import { isGzip } from './gunzip-chunks.ts';
import { readBinaryFile } from './read-file.ts';
import { isZip } from './unzip-files.ts';
import { unzipLogs } from './unzip-logs.ts';

/** Of one log, packed or not: more than any runner keeps. */
export const MAX_LOG_BYTES = 256 * 1024 * 1024;

/**
 * Logs as they are, as gzip, or the zip of all logs of a run; told by their content. Each is named after its file, or its
 * place in the zip; where two have one name, after its path. Throws ConfigError.
 */
export async function readLogFiles(paths: readonly string[]): Promise<NamedLog[]> {
  const logs: NamedLog[] = [];
  for (const path of paths) logs.push(...(await readLogFile(path, nameOf(path, paths))));
  return logs;
}

function nameOf(path: string, paths: readonly string[]): string {
  const name = basename(path);
  return paths.filter((other) => basename(other) === name).length === 1 ? name : path;
}

async function readLogFile(path: string, name: string): Promise<NamedLog[]> {
  const bytes = await readBinaryFile(path, { maxBytes: MAX_LOG_BYTES });
  if (isZip(bytes)) return unzipLogs(path, bytes);
  if (isJunit(bytes))
    throw new ConfigError(`${JSON.stringify(path)} is a test report, not a log. Give it with --junit.`);
  return [{ name, bytes: isGzip(bytes) ? gunzip(path, bytes) : bytes }];
}

/** XML declaration and comments may stand before the root. */
const MAX_PROLOG_BYTES = 2_000;
const JUNIT_START = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<testsuites?[\s/>]/;

function isJunit(bytes: Uint8Array): boolean {
  return JUNIT_START.test(new TextDecoder().decode(bytes.subarray(0, MAX_PROLOG_BYTES)));
}

function gunzip(path: string, bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_LOG_BYTES });
  } catch (cause) {
    const isTooLarge = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    const fault = isTooLarge ? `is larger than ${MAX_LOG_BYTES} bytes once unpacked` : 'is damaged gzip data';
    throw new ConfigError(`${JSON.stringify(path)} ${fault}. Unpack it yourself, and give the part that failed.`, {
      cause,
    });
  }
}
