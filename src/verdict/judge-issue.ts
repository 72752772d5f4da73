import type { Document } from '../document/document.ts';
import type { Issue } from '../issue/issue.ts';
import { hearEngines } from '../models/hear-engines.ts';
import type { ModelCall } from '../models/model-call.ts';
import { addUsage, type ModelUsage, NO_USAGE } from '../models/model-usage.ts';
import { costOf } from '../models/price-model.ts';
import { PROVIDERS, type ProviderId } from '../models/providers.ts';
import { startSpending } from '../models/spending.ts';
import { CostLimitError } from '../models/with-spending.ts';
import { ConfigError } from '../shared/errors.ts';
import { type Deadline, startDeadline } from '../shared/retry.ts';
import { combine } from './combine.ts';
import { createQuestion } from './create-question.ts';
import { type EngineModels, judgeOf } from './judges.ts';
import type { ModelEngineSetup, ModelJudges } from './model-judges.ts';
import type { ModelOpinion } from './model-opinion.ts';
import type { QuestionNeighbor } from './model-question.ts';
import { whyNoModel } from './needs-model.ts';
import {
  type Recording,
  type RecordingStore,
  recall,
  recallDecisions,
  replayModels,
  toRecording,
} from './recording.ts';
import type { ModelNote, ModelReport, Verdict } from './verdict.ts';

export interface IssueToJudge {
  readonly issue: Issue;
  readonly document: Document;
  /** What the local engine says. */
  readonly local: Verdict;
  /** Descriptions of the live repository's labels, by name. */
  readonly descriptions: ReadonlyMap<string, string>;
  /** Similar issues with their excerpts, most similar first; read only where a model is asked. */
  readonly readNeighbors: () => readonly QuestionNeighbor[] | Promise<readonly QuestionNeighbor[]>;
}

/**
 * The verdict of an issue with the word of a model, where one is needed and answers in time. Otherwise the local verdict
 * stands, and `model.notes` say why. Throws ConfigError alone: a replay without a recording of the issue.
 */
export async function judgeIssue(task: IssueToJudge, judges: ModelJudges): Promise<Verdict> {
  const { issue, document, local } = task;
  const reason = whyNoModel({ issue, document, local, askModel: judges.askModel });
  if (reason !== undefined) return withReport(local, { ...NOTHING_ASKED, notes: [reason] });
  const hearing = await startHearing(task, judges);
  const found = await hearAll(hearing);
  if (judges.recordings?.mode === 'record') await record(judges.recordings.store, { hearing, found });
  const { usage, replayed, notes, names } = hearing;
  const report = { notes, names: [...new Set(names)], usage, replayed };
  if (found === undefined) return withReport(local, report);
  const verdict = combine({ local, document, ...found, weights: judges.weights });
  return withReport(verdict, { ...report, opinion: found.opinion });
}

const NOTHING_ASKED: ModelReport = { notes: [], names: [], usage: NO_USAGE, replayed: NO_USAGE };

function withReport(verdict: Verdict, model: ModelReport): Verdict {
  return { ...verdict, model };
}

/** What happens while one issue is judged. */
interface Hearing {
  readonly task: IssueToJudge;
  readonly judges: ModelJudges;
  readonly engines: readonly ModelEngineSetup[];
  readonly deadline: Deadline;
  /** What is kept of this issue from before. */
  readonly recording: Recording | undefined;
  readonly notes: ModelNote[];
  readonly calls: ModelCall[];
  /** Models that answered. */
  readonly names: string[];
  usage: ModelUsage;
  replayed: ModelUsage;
}

interface Found {
  readonly engine: ProviderId;
  readonly opinion: ModelOpinion;
}

async function startHearing(task: IssueToJudge, judges: ModelJudges): Promise<Hearing> {
  const { recordings, engines, deadlineMs } = judges;
  const recording = await recordings?.store.read(task.issue.number);
  const hearing = {
    task,
    judges,
    engines,
    deadline: startDeadline(deadlineMs),
    recording,
    notes: [],
    calls: [],
    names: [],
    usage: NO_USAGE,
    replayed: NO_USAGE,
  };
  if (recordings?.mode !== 'replay') return hearing;
  if (recording === undefined) {
    throw new ConfigError(
      `There is no recording of issue #${task.issue.number} to replay. Make one with --record, with a key.`,
    );
  }
  return { ...hearing, ...replay(recording, judges) };
}

/** What a recording says, and the engine that says the rest again. */
function replay(
  recording: Recording,
  { rules }: ModelJudges,
): Pick<Hearing, 'engines' | 'notes' | 'names' | 'replayed'> {
  const { engine, unused } = recording;
  const notes: ModelNote[] = [...recording.notes];
  if (engine === null && notes.length === 0) {
    note(notes, 'No model answered when this was recorded. The local engine judged alone.');
  }
  const usages = unused.map(({ model, promptTokens, completionTokens, call }) => ({
    calls: 1,
    promptTokens,
    completionTokens,
    cost: costOf({ promptTokens, completionTokens, ...call?.answer, model }, rules.prices),
  }));
  return {
    engines: engine === null ? [] : [{ engine, open: async () => replayModels(engine, recording) }],
    notes,
    names: unused.map(({ model }) => model),
    replayed: usages.reduce(addUsage, NO_USAGE),
  };
}

/** Asks one engine after the other until one answers; the others' faults are noted. */
async function hearAll(hearing: Hearing): Promise<Found | undefined> {
  const { engines, deadline, notes, calls, judges } = hearing;
  try {
    const heard = await hearEngines<EngineModels, ModelOpinion>({
      engines,
      deadline,
      health: judges.health,
      ask: (models, { engine, deadline }) => ask(models, { engine, deadline, hearing }),
      answeredNow: (engine) => calls.some(({ model, isRecalled }) => model.engine === engine && !isRecalled),
      onStandIn: (text) => notes.push({ kind: 'stand-in', text }),
      onFailed(error, next) {
        const instead =
          next === undefined ? 'The local engine judged alone' : `Asking ${PROVIDERS[next].title} instead`;
        note(notes, `${error.message} ${instead}.`);
      },
    });
    return heard && { engine: heard.engine, opinion: heard.answer };
  } catch (error) {
    if (!(error instanceof CostLimitError)) throw error;
    const text = 'No model was asked: the limit of max_cost is reached. The local engine judged alone.';
    notes.push({ kind: 'not-asked', because: 'cost-limit', text });
    return undefined;
  }
}

function note(notes: ModelNote[], text: string): void {
  notes.push({ kind: 'failed', text });
}

interface OneAsking {
  readonly engine: ProviderId;
  readonly deadline: Deadline;
  readonly hearing: Hearing;
}

async function ask(models: EngineModels, { engine, deadline, hearing }: OneAsking): Promise<ModelOpinion> {
  const { task, judges, recording } = hearing;
  const isReplay = judges.recordings?.mode === 'replay';
  const { document, local, descriptions } = task;
  const question = createQuestion({ document, local, descriptions, neighbors: await task.readNeighbors() });
  return await judgeOf(engine)(models, question, {
    ...judges.rules,
    deadline,
    // What is replayed was paid before.
    spending: isReplay ? startSpending() : judges.spending,
    recall: (question) => (recording === undefined || isReplay ? undefined : recall(recording, question)),
    recallDecisions: (asked) => (recording === undefined || isReplay ? undefined : recallDecisions(recording, asked)),
    isAlive: () => isReplay || judges.health.isAlive(engine),
    onCall: (call) => {
      const { model, answer } = call;
      const { promptTokens, completionTokens } = answer;
      const cost = costOf({ ...answer, model: model.name }, judges.rules.prices);
      const usage = { calls: 1, promptTokens, completionTokens, cost };
      hearing.calls.push(call);
      hearing.names.push(model.name);
      // What was kept was paid when it was first answered.
      if (isReplay || call.isRecalled) {
        hearing.replayed = addUsage(hearing.replayed, usage);
        return;
      }
      hearing.usage = addUsage(hearing.usage, usage);
    },
  });
}

/** A run that bought no answer leaves what is kept: it holds at least as much, and was paid. */
async function record(
  store: RecordingStore,
  { hearing, found }: { readonly hearing: Hearing; readonly found: Found | undefined },
): Promise<void> {
  const { task, recording, calls, notes } = hearing;
  if (recording !== undefined && calls.every(({ isRecalled }) => isRecalled)) return;
  const retrieved = task.local.similar.map(({ number }) => number);
  await store.write(toRecording({ issue: task.issue.number, engine: found?.engine, retrieved, calls, notes }));
}
