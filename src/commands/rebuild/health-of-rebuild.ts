import type { Manifest } from '../../artifact/manifest.ts';
import type { Health } from '../../health/health.ts';
import { runUrl } from '../run-url.ts';
import { healthOfIndex } from './health-of-index.ts';
import type { RebuildOutcome, RebuildReport } from './rebuild-report.ts';

export interface RebuildFacts {
  readonly report: RebuildReport;
  /** Of the index that is active now; absent where there is none. */
  readonly manifest: Manifest | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What a rebuild that came to its end knows of how it all is doing. */
export function healthOfRebuild({ report, manifest, env }: RebuildFacts): Health {
  const { repository, outcome, why, corpusIssues, scrape, alarm, notes } = report;
  const checkedAt = new Date().toISOString();
  const url = runUrl(env);
  const updatedAt = scrape?.watermark;
  return {
    repository,
    checkedAt,
    runUrl: url,
    lastGoodRun: alarm ? lastBuild(manifest) : { at: checkedAt, url },
    ...(corpusIssues === undefined ? {} : { corpus: { issues: corpusIssues, updatedAt } }),
    ...(manifest === undefined ? { index: null } : healthOfIndex(manifest)),
    gate: { outcome: GATES[outcome], reasons: [why] },
    cache: cacheState(report),
    // Why an index was refused is told by the gate.
    problems: outcome === 'refused' ? notes.filter((note) => !note.includes(why)) : notes,
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

/** That a first run finds nothing is no miss; what is missing later stands among the notes. */
function cacheState({ restored: { index } }: RebuildReport): Health['cache'] {
  if (index === 'fetched') return 'hit';
  if (index === 'unavailable') return 'unavailable';
  return index === 'not-asked' ? 'off' : undefined;
}
