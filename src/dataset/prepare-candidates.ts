import type { Boilerplate } from '../document/boilerplate.ts';
import { hasContent } from '../document/has-content.ts';
import { toDocument } from '../document/to-document.ts';
import { learnTermRarities, weightTerms } from '../embedding/local/term-weights.ts';
import { encodeSketch } from '../neighbors/term-sketch.ts';
import type { Candidate } from './candidate.ts';
import type { Candidates } from './categorizer-candidates.ts';
import { findRepeats } from './find-repeats.ts';
import type { LeftOut } from './left-out.ts';

/** Leaves out issues that say nothing, and those that repeat an older one; candidates come oldest first. */
export function prepareCandidates(candidates: readonly Candidate[], boilerplate: Boilerplate): Candidates {
  const read = candidates.map((candidate) => ({ candidate, document: toDocument(candidate.issue, boilerplate) }));
  const speaking = read.filter(({ document }) => hasContent(document));
  const rarities = learnTermRarities(speaking.map(({ document }) => document));
  const repeats = findRepeats(
    speaking.map(({ candidate: { issue }, document }) => ({
      issue,
      sketch: encodeSketch(weightTerms(document, rarities)),
    })),
  );
  const repeated = new Set(repeats.map(({ number }) => number));
  const silent = read.filter(({ document }) => !hasContent(document));
  const leftOut: LeftOut[] = [
    ...silent.map(({ candidate }): LeftOut => ({ number: candidate.issue.number, reason: 'says-nothing' })),
    ...repeats.map(({ number, kind }): LeftOut => ({ number, reason: kind })),
  ];
  return {
    candidates: speaking.map(({ candidate }) => candidate).filter(({ issue }) => !repeated.has(issue.number)),
    leftOut,
  };
}
