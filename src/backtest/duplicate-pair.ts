/** An issue and the one that it repeats, by number. */
export interface DuplicatePair {
  readonly issue: number;
  readonly duplicate: number;
}
