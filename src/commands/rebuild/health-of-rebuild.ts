import type { Manifest } from '../../artifact/manifest.ts';
import type { Health } from '../../health/health.ts';
import { runUrl } from '../../shared/run-url.ts';
import { healthOfIndex } from './health-of-index.ts';
import type { RebuildOutcome, RebuildReport } from './rebuild-report.ts';

export interface RebuildFacts {
  readonly report: RebuildReport;
  /** Of the index that is active now; absent where there is none. */
  readonly manifest: Manifest | undefined;
  /** Notes that the state of the cache tells already. */
  readonly misses: readonly string[];
  /** Of the corpus file; absent where it was not looked at. */
  readonly corpusBytes: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What a rebuild that came to its end knows of how it all is doing. */
export function healthOfRebuild({ report, manifest, misses, corpusBytes, env }: RebuildFacts): Health {
  const { repository, outcome, why, corpusIssues, scrape, alarm, notes } = report;
  const checkedAt = new Date().toISOString();
  const url = runUrl(env);
  const updatedAt = scrape?.watermark;
  const cache = cacheState(report, misses);
  // Why an index was refused is told by the gate.
  const isTold = (note: string) =>
    (outcome === 'refused' && note.includes(why)) || (cache === 'miss' && misses.includes(note));
  return {
    repository,
    checkedAt,
    runUrl: url,
    lastGoodRun: alarm || outcome === 'refused' ? lastBuild(manifest) : { at: checkedAt, url },
    corpus: corpusIssues === undefined ? undefined : { issues: corpusIssues, updatedAt, bytes: corpusBytes },
    ...(manifest === undefined ? { index: null } : healthOfIndex(manifest)),
    gate: { outcome: GATES[outcome], reasons: [why] },
    cache,
    problems: notes.filter((note) => !isTold(note)),
  };
}

/** What a rebuild that failed leaves to say: the index is as it was, and is not looked at again. */
export function healthOfFailure(
  repository: string,
  failure: { readonly error: unknown } & Pick<RebuildFacts, 'env'>,
): Health {
  const { error, env } = failure;
  return {
    repository,
    checkedAt: new Date().toISOString(),
    runUrl: runUrl(env),
    problems: [`The rebuild failed: ${error instanceof Error ? error.message : String(error)}`],
  };
}

const GATES: Readonly<Record<RebuildOutcome, NonNullable<Health['gate']>['outcome']>> = {
  promoted: 'passed',
  refused: 'refused',
  unchanged: 'not-run',
  'nothing-to-learn': 'not-run',
  'rolled-back': 'not-run',
  'no-previous': 'not-run',
  checked: 'not-run',
};

function lastBuild(manifest: Manifest | undefined): Health['lastGoodRun'] {
  return manifest === undefined ? undefined : { at: manifest.createdAt, url: manifest.builtBy };
}

/** That a first run finds nothing is no miss. */
function cacheState({ restored: { index } }: RebuildReport, misses: readonly string[]): Health['cache'] {
  if (index === 'fetched') return 'hit';
  if (index === 'unavailable') return 'unavailable';
  if (index === 'missing' && misses.length > 0) return 'miss';
  return index === 'not-asked' ? 'off' : undefined;
}
