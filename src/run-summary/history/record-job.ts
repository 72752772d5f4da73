import { isBroken } from '../facts/conclusions.ts';
import type { JobFacts } from '../facts/run-facts.ts';
import { shapeBits } from '../log/line-shapes.ts';
import { lineText } from '../log/line-text.ts';
import type { LogTable } from '../log/log-table.ts';
import { type Phase, phaseOf } from '../marks/phase.ts';
import { Redactor } from '../redaction/redactor.ts';
import type { LogAnalysis } from '../scoring/analyze-log.ts';
import { STRONG } from '../scoring/blocks.ts';
import { type JobRecord, MAX_RECORDED_CHARS, MAX_RECORDED_TESTS } from './failure-record.ts';
import { findCauseSign } from './find-cause-sign.ts';
import {
  type FingerprintedFailure,
  fingerprintFailure,
  fingerprintStep,
  fingerprintTests,
} from './fingerprint-failure.ts';

/** Of a run, what all its jobs have in common. */
export type RunOfJobs = Pick<
  JobRecord,
  'runId' | 'attempt' | 'workflow' | 'event' | 'headSha' | 'branch' | 'pullRequest'
>;

export interface JobToRecord {
  readonly run: RunOfJobs;
  readonly job: Pick<JobFacts, 'name' | 'conclusion' | 'completedAt' | 'steps'> &
    Partial<Pick<JobFacts, 'annotations'>>;
  /** Of its log; undefined where that is gone, or was not asked for. */
  readonly analysis: LogAnalysis | undefined;
  /** Logs of the same job that passed. */
  readonly passing?: readonly LogTable[];
  /** Names of the tests that failed by reports. */
  readonly failingTests?: readonly string[];
  /** ISO 8601; for a job that does not say when it ended. */
  readonly now: string;
}

/** What the history keeps of a job. Its texts hold no secret that was recognized. */
export function recordJob({ run, job, analysis, passing = [], failingTests = [], now }: JobToRecord): JobRecord {
  const { name, conclusion, completedAt } = job;
  const record = {
    ...run,
    workflow: cut(run.workflow),
    branch: run.branch === null ? null : cut(run.branch),
    job: cut(name),
    conclusion,
    completedAt: completedAt ?? now,
  };
  if (!isBroken(conclusion)) return { ...record, failure: null };
  const redactor = new Redactor();
  const step = job.steps.find((one) => isBroken(one.conclusion))?.name ?? null;
  const phase = analysis?.failure.phase ?? phaseOf(step ?? '');
  const found = fingerprint({ analysis, passing, failingTests, phase, step: redactor.redact(step ?? '') });
  const annotations = (job.annotations ?? []).filter(({ level }) => level === 'failure').map(({ message }) => message);
  const lines = [...(analysis === undefined ? [] : tellingLines(analysis)), ...annotations].map((line) =>
    redactor.redact(line),
  );
  return {
    ...record,
    failure: {
      step: step === null ? null : cut(redactor.redact(step)),
      phase,
      fingerprint: found.fingerprint,
      failingTests: found.failingTests.slice(0, MAX_RECORDED_TESTS).map(cut),
      sign: findCauseSign({ conclusion, phase, lines }) ?? null,
    },
  };
}

function cut(text: string): string {
  return text.slice(0, MAX_RECORDED_CHARS);
}

interface Known extends Pick<JobToRecord, 'analysis'> {
  readonly passing: readonly LogTable[];
  readonly failingTests: readonly string[];
  readonly phase: Phase;
  readonly step: string;
}

function fingerprint({ analysis, passing, failingTests, phase, step }: Known): FingerprintedFailure {
  if (analysis !== undefined) return fingerprintFailure({ analysis, passing, failingTests });
  if (failingTests.length === 0) return { fingerprint: fingerprintStep(phase, step), failingTests: [] };
  const redactor = new Redactor();
  const names = [...new Set(failingTests.map((name) => redactor.redact(name)))].sort();
  return { fingerprint: fingerprintTests(names), failingTests: names };
}

const MAX_TELLING_LINES = 20;
/** Lines that explain about as much as the best one, in logits. */
const AS_GOOD = 2.5;
const ANNOTATION = shapeBits('annotation');

/** The lines of the failed step that best say why, then what the runner itself says. */
function tellingLines({ log, failure, strengths, scores }: LogAnalysis): string[] {
  const best: number[] = [];
  const annotations: number[] = [];
  for (let line = failure.bodyStart; line < log.count; line++) {
    if ((log.shapes[line]! & ANNOTATION) !== 0) annotations.push(line);
    if (line <= failure.marker && strengths[line]! >= STRONG) best.push(line);
  }
  best.sort((a, b) => scores[b]! - scores[a]!);
  const least = scores[best[0] ?? 0]! - AS_GOOD;
  const telling = best.slice(0, MAX_TELLING_LINES).filter((line) => scores[line]! >= least);
  return [...telling, ...annotations.slice(-MAX_TELLING_LINES)].map((line) => lineText(log, line));
}
