import { contentHash } from '../issue/content-hash.ts';
import type { Issue } from '../issue/issue.ts';
import { createSketchComparer, readTerms, type TermSketch } from '../neighbors/term-sketch.ts';

/**
 * Cosine of two term sketches from which issues say nearly the same. Pairs that people called duplicates lie far below
 * (half of them under .42): what is this near was filed twice, or by a script.
 */
export const NEAR_REPEAT = 0.9;

export interface SketchedIssue {
  readonly issue: Pick<Issue, 'number' | 'title' | 'body'>;
  readonly sketch: TermSketch;
}

export interface Repeat {
  readonly number: number;
  readonly kind: 'repeat' | 'near-repeat';
}

/** Issues that repeat one before them in the list; of several that are alike the first stays. */
export function findRepeats(issues: readonly SketchedIssue[]): Repeat[] {
  const repeats: Repeat[] = [];
  const hashes = new Set<string>();
  const kept = createPrefixIndex();
  for (const { issue, sketch } of issues) {
    const hash = contentHash({ title: issue.title, body: issue.body, labels: [] });
    if (hashes.has(hash)) repeats.push({ number: issue.number, kind: 'repeat' });
    else if (kept.hasNear(sketch)) repeats.push({ number: issue.number, kind: 'near-repeat' });
    else kept.add(sketch);
    hashes.add(hash);
  }
  return repeats;
}

/**
 * Sketches by their heaviest terms alone. Two sketches whose cosine is `NEAR_REPEAT` must share one of these: what is left
 * of the other terms is shorter than that (prefix filtering, Bayardo, Ma and Srikant 2007, "Scaling up all pairs
 * similarity search"). Heavy terms are rare ones, so few sketches are ever compared.
 */
function createPrefixIndex(): { add(sketch: TermSketch): void; hasNear(sketch: TermSketch): boolean } {
  const byTerm = new Map<number, TermSketch[]>();
  const compare = createSketchComparer();
  return {
    add(sketch) {
      for (const bucket of prefixOf(sketch)) {
        const list = byTerm.get(bucket);
        if (list === undefined) byTerm.set(bucket, [sketch]);
        else list.push(sketch);
      }
    },
    hasNear(sketch) {
      const candidates = new Set(readTerms(sketch).flatMap(({ bucket }) => byTerm.get(bucket) ?? []));
      return compare(sketch, [...candidates]).some((similarity) => similarity >= NEAR_REPEAT);
    },
  };
}

/** Terms from the heaviest on, until those behind them are too light to reach the cosine alone. */
function prefixOf(sketch: TermSketch): number[] {
  const terms = readTerms(sketch);
  const total = terms.reduce((sum, { weight }) => sum + weight ** 2, 0);
  const buckets: number[] = [];
  let rest = total;
  for (const { bucket, weight } of terms) {
    if (rest < NEAR_REPEAT ** 2 * total) break;
    buckets.push(bucket);
    rest -= weight ** 2;
  }
  return buckets;
}
