/** One thing that was looked at, and how it is. */
export interface Diagnosis {
  readonly area: Area;
  /** `unknown`: it could not be looked at, which is no fault by itself. */
  readonly state: 'good' | 'warning' | 'error' | 'unknown';
  /** What was found, as a whole sentence. */
  readonly message: string;
  /** What to do about it, as a whole sentence; there is one with each warning and error. */
  readonly cure?: string | undefined;
  /** The file that it is about, as the user would write its path. */
  readonly file?: string | undefined;
  /** 1-based. */
  readonly line?: number | undefined;
}

/** In the order in which they are told: what the later ones need stands before them. */
export const AREAS = ['settings', 'github', 'labels', 'index', 'database', 'cache', 'models', 'workflows'] as const;

export type Area = (typeof AREAS)[number];

/** A warning or an error. */
export function isFault({ state }: Pick<Diagnosis, 'state'>): boolean {
  return state === 'warning' || state === 'error';
}
