import type { z } from 'zod';
import type { ReportArchive } from '../../../run-summary/facts/run-facts.ts';
import { ServiceError } from '../../../shared/errors.ts';
import { inParallel } from '../../../shared/in-parallel.ts';
import { isoDateMs } from '../../../shared/iso-date.ts';
import { formatCount } from '../../../text/format-count.ts';
import { followLink } from './follow-link.ts';
import { listRows } from './list-rows.ts';
import { REQUESTS_AT_ONCE } from './run-limits.ts';
import { readRows, runArtifactSchema } from './run-schema.ts';
import { type RunSource, shownName } from './run-source.ts';

/** 500 artifacts is GitHub's most for a job; those of tests are few. */
const MAX_LISTED = 500;
/** What people call the reports of their tests. */
const SPEAKS_OF_TESTS = /test|report|result|junit|ctrf|(?:^|[^a-z])(?:tap|spec)s?(?:[^a-z]|$)/i;

type Artifact = z.output<typeof runArtifactSchema>;

/**
 * The artifacts of a run whose names speak of tests, as zips; of each name the newest, smaller ones first where there are
 * too many. What is expired, too large or cannot be read is told as a gap.
 */
export async function readReportArchives(source: RunSource, runId: number): Promise<ReportArchive[]> {
  try {
    const chosen = choose(source, await listOfTests(source, runId));
    const archives = new Map<Artifact, ReportArchive>();
    await inParallel(chosen, REQUESTS_AT_ONCE, async (artifact) => {
      const bytes = await download(source, artifact);
      if (bytes !== undefined) archives.set(artifact, { name: artifact.name, bytes });
    });
    return chosen.flatMap((artifact) => archives.get(artifact) ?? []);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    source.tellGap(`The artifacts of the run could not be read: ${error.message}`);
    return [];
  }
}

async function listOfTests(source: RunSource, runId: number): Promise<Artifact[]> {
  const { rows } = await listRows(source, {
    path: `actions/runs/${runId}/artifacts`,
    doing: 'list the artifacts of the run',
    permission: 'actions',
    maxRows: MAX_LISTED,
  });
  const newest = new Map<string, Artifact>();
  for (const artifact of readRows(runArtifactSchema, rows).read) {
    const other = newest.get(artifact.name);
    if (SPEAKS_OF_TESTS.test(artifact.name) && (other === undefined || madeMs(other) <= madeMs(artifact)))
      newest.set(artifact.name, artifact);
  }
  return [...newest.values()];
}

function madeMs({ created_at: at }: Artifact): number {
  return at === null ? 0 : isoDateMs(at);
}

function choose({ limits, tellGap }: RunSource, artifacts: readonly Artifact[]): Artifact[] {
  const expired = artifacts.filter(({ expired }) => expired);
  if (expired.length > 0) tellGap(`${formatCount(expired.length, 'artifact')} with test reports expired.`);
  const kept = artifacts.filter(({ expired }) => !expired).sort((a, b) => a.size_in_bytes - b.size_in_bytes);
  const chosen: Artifact[] = [];
  let room = limits.allArchiveBytes;
  for (const artifact of kept) {
    const { size_in_bytes: bytes } = artifact;
    if (chosen.length === limits.archives || bytes > Math.min(room, limits.archiveBytes)) continue;
    room -= bytes;
    chosen.push(artifact);
  }
  const left = kept.length - chosen.length;
  if (left > 0) tellGap(`${formatCount(left, 'more artifact')} with test reports were too many or too large to read.`);
  return chosen;
}

async function download(source: RunSource, { id, name }: Artifact): Promise<Uint8Array | undefined> {
  try {
    const { bytes, isCut } = await followLink(source, {
      path: `artifacts/${id}/zip`,
      doing: 'fetch an artifact',
      maxBytes: source.limits.archiveBytes,
    });
    if (!isCut) return bytes;
    source.tellGap(`The artifact ${shownName(name)} is larger than GitHub says, and was not read.`);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const reason = error.status === 410 ? 'it has expired (410).' : error.message;
    source.tellGap(`The artifact ${shownName(name)} could not be read: ${reason}`);
  }
  return undefined;
}
