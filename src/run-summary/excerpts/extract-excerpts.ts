import { shapeBit } from '../log/line-shapes.ts';
import { MAX_LINE_CHARS } from '../log/line-text.ts';
import type { LogTable } from '../log/log-table.ts';
import { Redactor } from '../redaction/redactor.ts';
import type { LogAnalysis } from '../scoring/analyze-log.ts';
import { type Candidates, chooseLines } from './choose-lines.ts';
import type { Excerpt } from './excerpt.ts';
import { findAnchors } from './find-anchors.ts';
import { markNews } from './mark-news.ts';
import { smoothScores } from './smooth-scores.ts';
import { ExcerptWriter } from './write-excerpts.ts';

export interface NamedAnalysis {
  readonly name: string;
  readonly analysis: LogAnalysis;
  /** Logs of runs of the same job that passed: what they have too is noise. */
  readonly passing?: readonly LogTable[];
}

export interface ExcerptLimits {
  /** Of all texts together, in UTF-16 units. */
  readonly maxChars: number;
  readonly redactor?: Redactor;
}

const BLANK = shapeBit('blank');
/** With a passing log the rest is short already: only what is all but certain to be chatter goes, in logits. */
const NEWS_FLOOR = -4;
/** A log without a mark of failure beside logs that have one says little, in logits. */
const GREEN_PENALTY = 4;
/** Folding, redaction and wide characters change lengths: so often is the choice made again with less. */
const MAX_TRIES = 6;

/** The lines that explain why these jobs failed, of all logs together at most `maxChars` characters, in their order. */
export function extractExcerpts(logs: readonly NamedAnalysis[], limits: ExcerptLimits): Excerpt[] {
  const { maxChars, redactor = new Redactor() } = limits;
  const someFailed = logs.some(({ analysis }) => analysis.failure.hasMarker);
  const candidates = logs.map((log) => toCandidates(log, someFailed));
  const writers = logs.map(({ name, analysis }) => new ExcerptWriter(name, analysis.log, redactor));
  let budget = maxChars;
  let excerpts: Excerpt[] = [];
  for (let attempt = 0; attempt < MAX_TRIES; attempt++) {
    const chosen = chooseLines(candidates, budget);
    excerpts = writers.flatMap((writer, index) => writer.write(chosen[index]!));
    const excess = charsOf(excerpts) - maxChars;
    if (excess <= 0) return excerpts;
    budget -= Math.max(excess, Math.ceil(maxChars / 50));
  }
  while (charsOf(excerpts) > maxChars) excerpts = excerpts.slice(1);
  return excerpts;
}

function charsOf(excerpts: readonly Excerpt[]): number {
  return excerpts.reduce((sum, { text }) => sum + text.length, 0);
}

function toCandidates({ analysis, passing = [] }: NamedAnalysis, someFailed: boolean): Candidates {
  const { log, failure, strengths, scores } = analysis;
  const isGreen = someFailed && !failure.hasMarker;
  const smooth = smoothScores(scores);
  const news = passing.length === 0 ? undefined : markNews({ log, failure, strengths, passing });
  const isUseful = news?.includes(1) ?? false;
  return {
    scores: smooth.map((score, line) => {
      if (isUseful && (news?.[line] === 0 || score < NEWS_FLOOR)) return Number.NEGATIVE_INFINITY;
      return isGreen ? score - GREEN_PENALTY : score;
    }),
    costs: Uint16Array.from(log.lengths, (chars) => Math.min(chars, MAX_LINE_CHARS) + 1),
    isBlank: (line) => (log.shapes[line]! & BLANK) !== 0,
    anchors: isGreen
      ? []
      : findAnchors({ log, failure, strengths }).filter(
          (line) => !isUseful || news?.[line] === 1 || line === failure.marker,
        ),
  };
}
