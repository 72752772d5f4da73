import { cueBits } from '../log/cue-words.ts';
import { shapeBits } from '../log/line-shapes.ts';
import type { LogTable } from '../log/log-table.ts';
import type { Phase } from '../marks/phase.ts';
import type { Redactor } from '../redaction/redactor.ts';
import type { LogAnalysis } from '../scoring/analyze-log.ts';
import { STRONG } from '../scoring/blocks.ts';
import { type ErrorReader, MAX_GAP, readErrorText } from './read-error-text.ts';

const ERROR_CUES = cueBits('error', 'failed', 'fatal', 'exception', 'cannot', 'missing', 'invalid', 'network');
const ERROR_SHAPES = shapeBits('failureName', 'annotation', 'cross', 'pytest');
const CROSS = shapeBits('cross');
const PLACES = shapeBits('location', 'cross');
/** Passed tests, echoed commands, stack frames, quoted source and rules are what surrounds an error. */
const NO_HEADS = shapeBits('tick', 'command', 'frame', 'gutter', 'ruler', 'blank', 'noFailure', 'difference');
const INDENTED = shapeBits('indented');
const FRAME = shapeBits('frame');
const WARNING = cueBits('warning');
/** Neither a warning nor a try that is followed by another one. */
const NO_ERROR = cueBits('warning', 'again');
/** Lines that explain about as much, in logits; of these the first one is the error. */
const AS_GOOD = 2.5;
/** Lines of one kind around an error that are looked at. */
const MAX_BLOCK = 200;

/** What a line of the failed step says went wrong. */
export interface ErrorHead {
  /** From 0. */
  readonly line: number;
  /** Masked. */
  readonly text: string;
}

export interface HeadInput {
  readonly analysis: LogAnalysis;
  readonly redactor: Redactor;
  /** Logs of the same job that passed: what they say too is no error. */
  readonly passing?: readonly LogTable[];
}

/** The first of the lines that best explain the failure and are specific; undefined where there is none. */
export function findErrorHead(input: HeadInput): ErrorHead | undefined {
  const reader = toReader(input);
  return firstHead(input, reader);
}

/** As `findErrorHead`, but the same whatever the order in which lines of one kind were written. */
export function findStableHead(input: HeadInput): ErrorHead | undefined {
  const reader = toReader(input);
  const head = firstHead(input, reader);
  return head && firstOfItsKind(head, reader);
}

function toReader(input: HeadInput): StepReader {
  const { log, failure } = input.analysis;
  const end = failure.hasMarker ? failure.marker : failure.marker + 1;
  return { log, end, start: failure.bodyStart, known: knownTemplates(input), redactor: input.redactor };
}

function firstHead(input: HeadInput, reader: StepReader): ErrorHead | undefined {
  const [head] = [speaksOfError, namesPlace].flatMap((isHead) => bestHeads({ ...input, reader, isHead }).slice(0, 1));
  return head;
}

/** Whether a line with these cues and shapes may say what went wrong. */
type IsHead = (line: { readonly cues: number; readonly shapes: number }, phase: Phase) => boolean;

const speaksOfError: IsHead = ({ cues, shapes }) =>
  ((cues & ERROR_CUES) !== 0 || (shapes & ERROR_SHAPES) !== 0) && (cues & NO_ERROR) === 0;

/** A linter writes a place and what is wrong there, without a word of error. */
const namesPlace: IsHead = ({ cues, shapes }, phase) =>
  (shapes & PLACES) !== 0 && ((cues & WARNING) === 0 || phase === 'lint' || (shapes & CROSS) !== 0);

interface StepReader extends ErrorReader {
  /** First line, from 0, of what the failed step wrote. */
  readonly start: number;
  /** Templates of lines that say nothing about this failure. */
  readonly known: ReadonlySet<number>;
}

interface ScoredHead extends ErrorHead {
  readonly score: number;
}

interface HeadSearch extends HeadInput {
  readonly reader: StepReader;
  readonly isHead: IsHead;
}

function bestHeads({ analysis, reader, isHead }: HeadSearch): readonly ScoredHead[] {
  const { log, failure, strengths, scores } = analysis;
  let heads: ScoredHead[] = [];
  let best = Number.NEGATIVE_INFINITY;
  for (let line = reader.start; line < reader.end; line++) {
    const [cues, shapes, score] = [log.cues[line]!, log.shapes[line]!, scores[line]!];
    if (strengths[line]! < STRONG || score < best - AS_GOOD || (shapes & NO_HEADS) !== 0 || isSource(log, line))
      continue;
    if (!isHead({ cues, shapes }, failure.phase) || reader.known.has(log.templates[line]!)) continue;
    const text = readErrorText(reader, line);
    if (text === undefined) continue;
    heads.push({ line, text, score });
    if (score <= best) continue;
    best = score;
    heads = heads.filter((head) => head.score >= score - AS_GOOD);
  }
  return heads;
}

/** Python quotes the source line below each frame of a stack. */
function isSource({ shapes }: LogTable, line: number): boolean {
  return line > 0 && (shapes[line]! & INDENTED) !== 0 && (shapes[line - 1]! & FRAME) !== 0;
}

/** Of lines that stand together with this one and look like it, the first by the alphabet: linters write in any order. */
function firstOfItsKind(head: ErrorHead, reader: StepReader): ErrorHead {
  const { log, start, end } = reader;
  const isAlike = (line: number) =>
    log.shapes[line] === log.shapes[head.line] && log.cues[line] === log.cues[head.line];
  let least = head;
  for (const direction of [1, -1]) {
    let last = head.line;
    for (
      let line = last + direction;
      line >= start && line < end && Math.abs(line - last) <= MAX_GAP;
      line += direction
    ) {
      if (!isAlike(line) || Math.abs(line - head.line) > MAX_BLOCK) continue;
      last = line;
      const text = readErrorText(reader, line);
      if (text !== undefined && text < least.text && !reader.known.has(log.templates[line]!)) least = { line, text };
    }
  }
  return least;
}

/** Of lines that stand in a step that passed, or in a job that did. */
function knownTemplates({ analysis: { log, failure }, passing = [] }: HeadInput): ReadonlySet<number> {
  const known = new Set<number>(log.templates.subarray(0, failure.stepStart));
  for (const { templates } of passing) for (const template of templates) known.add(template);
  return known;
}
