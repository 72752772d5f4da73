import { fileSize } from '../../adapters/files/file-size.ts';
import type { Health } from '../../health/health.ts';
import { isDatabaseAddress } from '../../shared/database-address.ts';
import { buildStagedIndex, type StagedBuild, type StagedIndex } from './build-staged-index.ts';
import { compareLabelling } from './compare-labelling.ts';
import { explainMisses } from './explain-misses.ts';
import { healthOfRebuild } from './health-of-rebuild.ts';
import { keepIndex } from './keep-work.ts';
import { passGate } from './pass-gate.ts';
import { promoteIndex } from './promote-index.ts';
import { type RebuildOutcome, type RebuildReport, toDescribedIndex } from './rebuild-report.ts';
import { buildsIndex, type RebuildRequest } from './rebuild-request.ts';
import {
  type ActiveIndex,
  findActiveIndex,
  openRebuildSession,
  type RebuildContext,
  type RebuildSession,
} from './rebuild-session.ts';
import { type RestoredWork, restoreWork } from './restore-work.ts';
import { rollBackIndex } from './roll-back-index.ts';
import { keepScrapedCorpus, scrapeCorpus } from './scrape-corpus.ts';

/** What one way through a rebuild comes to; `active` is the index that is active after it. */
interface Result extends Pick<RebuildReport, 'outcome' | 'why' | 'comparison' | 'corpusIssues' | 'scrape' | 'refused'> {
  readonly active: ActiveIndex | undefined;
  readonly keptCorpus?: string | undefined;
}

/** What was done, and what of it belongs into a health report. */
export interface Rebuilt {
  readonly report: RebuildReport;
  readonly health: Health;
}

/**
 * Restores what the last run left, fetches what changed, builds an index beside the active one, and makes it the active
 * one unless the backtest finds it worse. Ended at any point, the active index is as it was, and the corpus goes on where
 * it stood. Throws ConfigError and ServiceError for what keeps it from doing any of this; the cache does not.
 */
export async function rebuild(request: RebuildRequest, context: RebuildContext): Promise<Rebuilt> {
  const session = await openRebuildSession(request, context);
  const restored = await restoreWork(session);
  const active = await findActiveIndex(session);
  const misses = explainMisses(restored, { mode: session.mode, hasIndex: active !== undefined });
  for (const miss of misses) session.note(miss);
  const result = await takeWay(session, active);
  const hasLostPrevious = restored.previous === 'missing' && !buildsIndex(session.mode);
  const isBlind = result.outcome === 'promoted' && active === undefined && isCacheDown(session, restored);
  if (isBlind) session.note(BLIND);
  const keptIndex = isBlind ? undefined : await keepWhereNeeded(session, { result, restored });
  const isPublished = result.active === undefined ? undefined : await publish(session, result.active);
  const isLost = result.outcome === 'rolled-back' && hasCache(session) && keptIndex === undefined;
  const report = toReport(session, {
    result,
    labelling: compareActive(result.active, active),
    restored,
    keptIndex,
    datasets: LEARNED.has(result.outcome) ? await writeDatasets(session) : {},
    alarm:
      misses.length > 0 ||
      hasLostPrevious ||
      isBlind ||
      isLost ||
      isPublished === false ||
      result.outcome === 'no-previous',
  });
  const manifest = result.active?.manifest;
  const corpusBytes =
    result.corpusIssues === undefined || isDatabaseAddress(session.corpusFile)
      ? undefined
      : await fileSize(session.corpusFile);
  return { report, health: healthOfRebuild({ report, manifest, misses, corpusBytes, env: session.env }) };
}

/** The code for it is loaded only where there is a database. */
async function publish(session: RebuildSession, active: ActiveIndex): Promise<boolean | undefined> {
  if (!isDatabaseAddress(session.corpusFile)) return undefined;
  const { publishIndex } = await import('./publish-index.ts');
  return await publishIndex(session, active);
}

/** Outcomes of a run that had issues to learn from. */
const LEARNED: ReadonlySet<RebuildOutcome> = new Set(['promoted', 'refused', 'unchanged']);
const BLIND =
  'The cache could not be read, so the new index was compared with none. It was not saved, so that it replaces no better one.';

function hasCache({ cache }: RebuildSession): boolean {
  return cache !== undefined && cache.unavailable === undefined;
}

/** There is a service, and it does not answer. */
function isCacheDown(session: RebuildSession, { index }: RestoredWork): boolean {
  return hasCache(session) && index === 'unavailable';
}

async function takeWay(session: RebuildSession, active: ActiveIndex | undefined): Promise<Result> {
  const { mode, rollback } = session;
  if (rollback) {
    const done = await rollBackIndex(session);
    return { active, ...done, outcome: done.kind };
  }
  if (mode === 'light')
    return { outcome: 'checked', why: 'Nothing was built: this run only checked the index and the cache.', active };
  const corpus = { active, ...(await scrapeCorpus(session)) };
  if (mode === 'scrape') return { ...corpus, outcome: 'checked', why: 'Nothing was built: this run only scraped.' };
  if (corpus.corpusIssues === 0) {
    return { ...corpus, outcome: 'nothing-to-learn', why: 'The corpus holds no issue to learn from.' };
  }
  return { ...corpus, ...(await renew(session, { active, issues: corpus.corpusIssues })) };
}

/** The code for them is loaded only where one is wanted. */
async function writeDatasets(session: RebuildSession): Promise<Pick<RebuildReport, 'datasets'>> {
  if (session.datasets === undefined) return {};
  const { renewDatasets } = await import('./renew-datasets.ts');
  return { datasets: await renewDatasets(session, session.datasets) };
}

/** Builds, measures, and promotes or refuses. */
async function renew(
  session: RebuildSession,
  { active, issues }: { readonly active: ActiveIndex | undefined; readonly issues: number },
): Promise<Pick<Result, 'outcome' | 'why' | 'comparison' | 'active' | 'refused' | 'keptCorpus'>> {
  const { staged, ...kept } = await buildAndKeepVectors(session, { issues, active });
  const { kind, ...verdict } = await passGate(session, { active, staged });
  session.clock.done('gate');
  switch (kind) {
    case 'promote':
      session.log.info(verdict.why);
      return { ...verdict, ...kept, outcome: 'promoted', active: await promoteIndex(session, { staged, active }) };
    case 'unchanged':
      await session.shelf.removeStaged();
      return { ...verdict, ...kept, outcome: 'unchanged', active };
    case 'refuse': {
      await session.shelf.removeStaged();
      session.note(`The new index was refused, and the active one stays. ${verdict.why}`);
      const refused = toDescribedIndex(staged.id, '', staged.manifest);
      return { ...verdict, ...kept, outcome: 'refused', active, refused };
    }
  }
}

/** What a service embeds is paid for and lies in the corpus: it is kept with it, also where the service fails midway. */
async function buildAndKeepVectors(
  session: RebuildSession,
  build: StagedBuild,
): Promise<{ readonly staged: StagedIndex } & Pick<Result, 'keptCorpus'>> {
  if (session.learning.embedding.embedder === 'local') return { staged: await buildStagedIndex(session, build) };
  try {
    const staged = await buildStagedIndex(session, build);
    return { staged, keptCorpus: await keepScrapedCorpus(session) };
  } catch (error) {
    await keepScrapedCorpus(session);
    throw error;
  }
}

/** A new index, and any that the cache does not hold. */
async function keepWhereNeeded(
  session: RebuildSession,
  { result, restored }: { readonly result: Result; readonly restored: RestoredWork },
): Promise<string | undefined> {
  const isNew = result.outcome === 'promoted' || result.outcome === 'rolled-back';
  const isKept = restored.index !== 'missing' && result.active?.state?.active.key !== undefined;
  return isNew || !isKept ? await keepActive(session, result.active) : undefined;
}

async function keepActive(session: RebuildSession, active: ActiveIndex | undefined): Promise<string | undefined> {
  if (active?.state === undefined) return undefined;
  const key = await keepIndex(session, { manifest: active.manifest, state: active.state });
  session.clock.done('keep');
  return key;
}

interface Finished {
  readonly result: Result;
  readonly labelling: Pick<RebuildReport, 'labelling'>;
  readonly restored: RestoredWork;
  readonly keptIndex: string | undefined;
  readonly datasets: Pick<RebuildReport, 'datasets'>;
  readonly alarm: boolean;
}

function compareActive(
  now: ActiveIndex | undefined,
  before: ActiveIndex | undefined,
): Pick<RebuildReport, 'labelling'> {
  return now === undefined ? {} : { labelling: compareLabelling(now.manifest, before?.manifest) };
}

function toReport(
  session: RebuildSession,
  { result, labelling, restored, keptIndex, datasets, alarm }: Finished,
): RebuildReport {
  const { active, keptCorpus, ...rest } = result;
  return {
    repository: session.repository,
    ...rest,
    ...labelling,
    ...datasets,
    active: active && toDescribedIndex(active.id, active.folder, active.manifest),
    restored,
    kept: {
      ...(keptIndex === undefined ? {} : { index: keptIndex }),
      ...(keptCorpus === undefined ? {} : { corpus: keptCorpus }),
    },
    alarm,
    notes: session.notes,
    timings: session.clock.timings,
  };
}
