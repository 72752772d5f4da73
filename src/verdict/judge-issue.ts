import type { Document } from '../document/document.ts';
import type { Issue } from '../issue/issue.ts';
import { ConfigError, ServiceError } from '../shared/errors.ts';
import { type Deadline, startDeadline } from '../shared/retry.ts';
import { type AskingRules, CostLimitError, type ModelCall } from './ask-model.ts';
import { type ModelEngine, SERVICE_NAMES } from './chat-model.ts';
import { combine } from './combine.ts';
import { createQuestion } from './create-question.ts';
import type { EngineHealth } from './engine-health.ts';
import { type EngineModels, JUDGES } from './judges.ts';
import type { ModelOpinion } from './model-opinion.ts';
import type { QuestionNeighbor } from './model-question.ts';
import { addUsage, type ModelUsage, NO_USAGE } from './model-usage.ts';
import { type AskModel, whyNoModel } from './needs-model.ts';
import { type Recording, type RecordingStore, replayModel, toRecording } from './recording.ts';
import type { ModelNote, ModelReport, Verdict } from './verdict.ts';

/** An engine with what makes its models ready. */
export interface ModelEngineSetup {
  readonly engine: ModelEngine;
  open(): Promise<EngineModels>;
}

/** Who judges beside the local engine in one run, and by which rules. */
export interface ModelJudges {
  /** In the order in which they are asked; a later one only where those before it failed. */
  readonly engines: readonly ModelEngineSetup[];
  readonly askModel: AskModel;
  /** For all of one issue: every engine, every try. */
  readonly deadlineMs: number;
  readonly rules: AskingRules;
  /** Answers are kept, or taken from there instead of from a service. */
  readonly recordings?: { readonly mode: 'record' | 'replay'; readonly store: RecordingStore } | undefined;
  /** What the run has spent so far. */
  readonly spending: Spending;
  readonly health: EngineHealth;
}

/** Adds up what a run spends. */
export interface Spending {
  /** In US dollars. */
  total(): number;
  add(cost: number): void;
}

export interface IssueToJudge {
  readonly issue: Issue;
  readonly document: Document;
  /** What the local engine says. */
  readonly local: Verdict;
  /** Descriptions of the live repository's labels, by name. */
  readonly descriptions: ReadonlyMap<string, string>;
  /** Similar issues with their excerpts, most similar first; read only where a model is asked. */
  readonly readNeighbors: () => readonly QuestionNeighbor[];
}

/**
 * The verdict of an issue with the word of a model, where one is needed and answers in time. Otherwise the local verdict
 * stands, and `model.notes` say why. Throws ConfigError alone: a replay without a recording of the issue.
 */
export async function judgeIssue(task: IssueToJudge, judges: ModelJudges): Promise<Verdict> {
  const { issue, document, local } = task;
  const reason = whyNoModel({ issue, document, local, askModel: judges.askModel });
  if (reason !== undefined)
    return withReport(local, { ...NOTHING_ASKED, notes: [{ kind: 'not-asked', text: reason }] });
  const hearing = await startHearing(task, judges);
  const found = await hearEngines(hearing);
  if (judges.recordings?.mode === 'record') await record(judges.recordings.store, { hearing, found });
  const { usage, notes, calls } = hearing;
  const names = [...new Set(calls.map((call) => call.model))];
  // What a replay gives again was paid when it was recorded.
  const report = { notes, names, usage: judges.recordings?.mode === 'replay' ? NO_USAGE : usage };
  if (found === undefined) return withReport(local, report);
  const verdict = combine({ local, document, ...found });
  return withReport(verdict, { ...report, opinion: found.opinion });
}

const NOTHING_ASKED: ModelReport = { notes: [], names: [], usage: NO_USAGE };

function withReport(verdict: Verdict, model: ModelReport): Verdict {
  return { ...verdict, model };
}

/** What happens while one issue is judged. */
interface Hearing {
  readonly task: IssueToJudge;
  readonly judges: ModelJudges;
  readonly engines: readonly ModelEngineSetup[];
  readonly deadline: Deadline;
  readonly notes: ModelNote[];
  readonly calls: ModelCall[];
  usage: ModelUsage;
}

interface Found {
  readonly engine: ModelEngine;
  readonly opinion: ModelOpinion;
}

async function startHearing(task: IssueToJudge, judges: ModelJudges): Promise<Hearing> {
  const { recordings } = judges;
  const hearing = { task, judges, deadline: startDeadline(judges.deadlineMs), notes: [], calls: [], usage: NO_USAGE };
  if (recordings?.mode !== 'replay') return { ...hearing, engines: judges.engines };
  const recording = await recordings.store.read(task.issue.number);
  if (recording === undefined) {
    throw new ConfigError(
      `There is no recording of issue #${task.issue.number} to replay. Make one with --record, with a key.`,
    );
  }
  return { ...hearing, engines: replayEngines(recording) };
}

function replayEngines(recording: Recording): ModelEngineSetup[] {
  const { engine } = recording;
  if (engine === null) return [];
  return [{ engine, open: async () => ({ judge: replayModel(engine, recording) }) }];
}

/** Asks one engine after the other until one answers; the others' faults are noted. */
async function hearEngines(hearing: Hearing): Promise<Found | undefined> {
  const { engines, notes } = hearing;
  if (engines.length === 0) note(notes, 'No model answered when this was recorded. The local engine judged alone.');
  const { health } = hearing.judges;
  for (const [index, setup] of engines.entries()) {
    const { engine } = setup;
    const next = engines[index + 1];
    const instead =
      next === undefined ? 'The local engine judged alone' : `${SERVICE_NAMES[next.engine]} is asked instead`;
    if (!health.isAlive(engine)) {
      note(notes, `${SERVICE_NAMES[engine]} was not asked: it failed for the issues before. ${instead}.`);
      continue;
    }
    try {
      const opinion = await hear(setup, hearing, engines.length - index);
      health.answered(engine);
      return { engine, opinion };
    } catch (error) {
      if (error instanceof CostLimitError) {
        const text = 'No model was asked: the limit of max_cost is reached. The local engine judged alone.';
        notes.push({ kind: 'not-asked', text });
        return undefined;
      }
      if (!(error instanceof ServiceError)) throw error;
      health.failed(engine, error);
      note(notes, `${error.message} ${instead}.`);
    }
  }
  return undefined;
}

function note(notes: ModelNote[], text: string): void {
  notes.push({ kind: 'failed', text });
}

/** An engine with others behind it leaves them their share of the time. */
async function hear(setup: ModelEngineSetup, hearing: Hearing, enginesLeft: number): Promise<ModelOpinion> {
  const { task, judges, deadline } = hearing;
  const models = await setup.open();
  const { document, local, descriptions } = task;
  const question = createQuestion({ document, local, descriptions, neighbors: task.readNeighbors() });
  return await JUDGES[setup.engine](models, question, {
    ...judges.rules,
    deadline: startDeadline(deadline.remainingMs() / enginesLeft, deadline),
    spent: judges.spending.total,
    onCall: (call, usage) => {
      hearing.calls.push(call);
      hearing.usage = addUsage(hearing.usage, usage);
      judges.spending.add(usage.cost ?? 0);
    },
  });
}

/** Of an issue that two engines were asked about, the answers of the one that judged. */
async function record(
  store: RecordingStore,
  { hearing, found }: { readonly hearing: Hearing; readonly found: Found | undefined },
): Promise<void> {
  const retrieved = hearing.task.local.similar.map(({ number }) => number);
  const calls = found === undefined ? [] : hearing.calls.filter((call) => call.engine === found.engine);
  await store.write(toRecording({ issue: hearing.task.issue.number, engine: found?.engine, retrieved, calls }));
}
