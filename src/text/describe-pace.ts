const SECONDS_PER_MINUTE = 60;
const SECONDS_PER_HOUR = 3600;

export interface Pace {
  readonly done: number;
  readonly total: number;
  /** What many of them are called: `issues`. */
  readonly unit: string;
  readonly elapsedMs: number;
}

/** How far work has come, how fast it goes and how long it will take: `1,200/5,000 issues, 38/s, 2 min left`. */
export function describePace({ done, total, unit, elapsedMs }: Pace): string {
  const count = `${done.toLocaleString('en')}/${total.toLocaleString('en')} ${unit}`;
  if (done <= 0 || elapsedMs <= 0) return count;
  const perSecond = (done * 1000) / elapsedMs;
  const rate = perSecond >= 1 ? `${Math.round(perSecond)}/s` : `${Math.round(perSecond * SECONDS_PER_MINUTE)}/min`;
  return `${count}, ${rate}, ${describeTime(Math.max(0, total - done) / perSecond)} left`;
}

function describeTime(seconds: number): string {
  if (seconds < SECONDS_PER_MINUTE) return `${Math.ceil(seconds)} s`;
  if (seconds < SECONDS_PER_HOUR) return `${Math.ceil(seconds / SECONDS_PER_MINUTE)} min`;
  return `${(seconds / SECONDS_PER_HOUR).toFixed(1)} h`;
}
