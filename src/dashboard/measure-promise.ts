import type { LevelLive } from '../corrections/decision.ts';
import { type LevelTask, measureLevels } from '../corrections/measure-levels.ts';
import { labelKey } from '../issue/label-key.ts';
import type { Deed } from './deed.ts';

/** How one label fared at one level. */
export interface LabelPromise extends LevelLive {
  readonly label: string;
}

export interface Promises {
  /** In order of the alphabet. */
  readonly levels: readonly LevelLive[];
  /** The most frequent first. */
  readonly labels: readonly LabelPromise[];
}

/** How often people found right what was done, by level and by label and level, beside what was promised. */
export function measurePromise(deeds: readonly Deed[], task: LevelTask): Promises {
  const judged = deeds.filter(({ outcome }) => outcome !== 'superseded');
  const named = Map.groupBy(
    judged.filter(({ kind }) => NAMED.has(kind)),
    ({ value }) => labelKey(value),
  );
  return {
    levels: measureLevels(judged, task),
    labels: [...named.values()]
      .flatMap((own) => measureLevels(own, task).map((live) => ({ ...live, label: own[0]?.value ?? '' })))
      .sort((a, b) => countOf(b) - countOf(a) || (a.label < b.label ? -1 : 1)),
  };
}

/** Kinds whose values come again on other issues. */
const NAMED: ReadonlySet<Deed['kind']> = new Set(['label', 'type', 'field']);

function countOf({ approved, dismissed, pending }: LevelLive): number {
  return approved + dismissed + pending;
}
