import { loadStoredBacktest } from '../../adapters/index/load-stored-backtest.ts';
import { BACKTEST_FILE } from '../../artifact/artifact.ts';
import { type GatedIndex, judgePromotion, type PromotionVerdict } from '../../evaluation/judge-promotion.ts';
import { ConfigError } from '../../shared/errors.ts';
import type { StagedIndex } from './build-staged-index.ts';
import type { ActiveIndex, RebuildSession } from './rebuild-session.ts';

export interface GateQuestion {
  readonly active: ActiveIndex | undefined;
  readonly staged: StagedIndex;
}

export type GateVerdict = PromotionVerdict | { readonly kind: 'unchanged'; readonly why: string };

/** Holds the backtest of a new index against that of the active one. */
export async function passGate(session: RebuildSession, { active, staged }: GateQuestion): Promise<GateVerdict> {
  // The previous index shall be another than the active one, or a rollback would go back to the same.
  if (active?.state !== undefined && isSame(active, staged)) {
    return { kind: 'unchanged', why: 'The index is the same as the active one, file by file.' };
  }
  const [before, now] = [
    active === undefined ? undefined : await toGated(session, active),
    await toGated(session, staged),
  ];
  return judgePromotion(before, now, session.gate);
}

function isSame(active: ActiveIndex, { manifest }: StagedIndex): boolean {
  const describe = (files: StagedIndex['manifest']['files']) =>
    Object.entries(files)
      .map(([name, { sha256 }]) => `${name} ${sha256}`)
      .sort()
      .join();
  const isSigned = (signature: string | undefined) => signature !== undefined;
  return (
    describe(active.manifest.files) === describe(manifest.files) &&
    isSigned(active.manifest.signature) === isSigned(manifest.signature)
  );
}

async function toGated(session: RebuildSession, { manifest, folder }: StagedIndex): Promise<GatedIndex> {
  const { issues, labels } = manifest.counts;
  if (manifest.files[BACKTEST_FILE] === undefined) return { issues, labels };
  try {
    return { issues, labels, backtest: await loadStoredBacktest(folder) };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    session.note(`A backtest cannot be compared: ${error.message}`);
    return { issues, labels };
  }
}
