import type { Manifest } from '../artifact/manifest.ts';
import { formatPercent } from '../text/format-figures.ts';
import type { LevelLive } from './decision.ts';
import type { LiveReport } from './live-report.ts';

type StoredLevel = NonNullable<Manifest['levels']>[number];

/** What the manifest keeps of levels. */
export function storedLevels({ levels }: Pick<LiveReport, 'levels'>): StoredLevel[] {
  return levels.map(({ precision, ...rest }) => ({ ...rest, ...plain(precision) }));
}

function plain({ value, low, high }: LevelLive['precision']): Pick<StoredLevel, 'precision' | 'low' | 'high'> {
  return { precision: value, low, high };
}

/** What the manifest keeps of answers, by name of the label. */
export function answersByLabel({
  answers,
}: Pick<LiveReport, 'answers'>): Map<string, NonNullable<Manifest['labels'][number]['answers']>> {
  return new Map(
    answers.flatMap(({ kind, value, approved, dismissed, pending, precision }) =>
      kind === 'label' || kind === 'field' ? [[value, { approved, dismissed, pending, ...plain(precision) }]] : [],
    ),
  );
}

/** In one line: `area, high: people approved 41 of 50, 82% (69% to 90%), 80% promised; 3 wait`. */
export function describeLevel(stored: Omit<StoredLevel, 'mode'>): string {
  const { family, level, approved, dismissed, pending, precision, low, high, promise } = stored;
  const waiting = pending === 0 ? '' : `; ${pending} wait`;
  const promised = `${formatPercent(promise)} promised`;
  if (precision === null || low === null || high === null) {
    return `${family}, ${level}: nobody has decided yet, ${promised}${waiting}`;
  }
  return (
    `${family}, ${level}: people approved ${approved} of ${approved + dismissed}, ${formatPercent(precision)} ` +
    `(${formatPercent(low)} to ${formatPercent(high)}), ${promised}${waiting}`
  );
}

/** Levels that people's answers raised, a line each. */
export function describeRaisedLevels({ thresholds }: Pick<Manifest, 'thresholds'>): string[] {
  return Object.entries(thresholds).flatMap(([family, { raisedLevels = [] }]) =>
    raisedLevels.map(
      (level) => `${family}, ${level}: people found too many wrong; it begins higher for all its labels`,
    ),
  );
}
