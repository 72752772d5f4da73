import { splitHistory } from '../../dataset/history-blocks.ts';
import type { LabelRules } from '../../dataset/label-rules.ts';
import type { Issue } from '../../issue/issue.ts';
import type { EmbeddingService } from '../../labels/embed-by-service.ts';
import type { LabelLists } from '../../labels/family-finder.ts';
import { DEFAULT_TARGET_PRECISION } from '../../labels/target-precision.ts';
import { type Log, silentLog } from '../../shared/log.ts';
import { formatCount } from '../../text/format-count.ts';
import { chooseFamilies } from '../../triage/choose-families.ts';
import { foreseeQueries } from '../../triage/knowledge/foresee-queries.ts';
import { learnKnowledge } from '../../triage/knowledge/learn-knowledge.ts';
import { readShownNeighbors } from '../../triage/knowledge/read-shown-neighbors.ts';
import { judgeByHistory, type TriageSetting } from '../../triage/triage-issue.ts';
import { createQuestion } from '../../verdict/create-question.ts';
import type { ModelQuestion } from '../../verdict/model-question.ts';

export interface PastOptions {
  /** `owner/name`. */
  readonly repository: string;
  /** All that are known, oldest first, one spelling for each label. */
  readonly issues: readonly Issue[];
  /** Those that may be asked for: a service embeds them together. */
  readonly asked: readonly Issue[];
  readonly lists: LabelLists;
  readonly rules: LabelRules;
  /** The live repository's labels and their descriptions; absent where it was not asked. */
  readonly liveLabels: ReadonlyMap<string, string> | undefined;
  readonly service: EmbeddingService | undefined;
  readonly log: Log;
}

/** What a judge would have asked a model of an issue; undefined for the oldest, which have no past to learn from. */
export type AskFromPast = (issue: Issue) => Promise<ModelQuestion | undefined>;

/**
 * Judges each issue as if it had just arrived, without labels, knowing only what came before its block (see
 * `splitHistory`). A block's past is learned when the first of its issues is asked for.
 */
export function judgeFromPast(options: PastOptions): AskFromPast {
  const { issues } = options;
  const blocks = splitHistory(issues.length);
  const placeOf = new Map(issues.map(({ number }, place) => [number, place]));
  const settings = new Map<number, Promise<TriageSetting>>();
  return async (issue) => {
    const place = placeOf.get(issue.number) ?? -1;
    const block = blocks.find(({ history, end }) => place >= history && place < end);
    if (block === undefined) return undefined;
    const { history, end } = block;
    const setting = settings.get(history) ?? learnPast(options, { history, end });
    settings.set(history, setting);
    return await ask(issue, await setting);
  };
}

async function learnPast(
  { repository, issues, asked, lists, rules, liveLabels, service, log }: PastOptions,
  { history, end }: { readonly history: number; readonly end: number },
): Promise<TriageSetting> {
  log.info(`Learning from the ${formatCount(history, 'oldest issue')} to judge the ${end - history} after them.`);
  const learned = await learnKnowledge(issues.slice(0, history), {
    repository,
    families: lists,
    // Decides cut-offs alone, which no prompt holds.
    targetPrecision: DEFAULT_TARGET_PRECISION,
    isNeedsInfoLabel: rules.isMissingInfoLabel,
    log,
    service,
    withoutFallback: true,
  });
  const inBlock = new Set(issues.slice(history, end).map(({ number }) => number));
  const queries = asked.filter(({ number }) => inBlock.has(number)).map(asArrived);
  const knowledge = await foreseeQueries(queries, { knowledge: learned, service, log });
  return {
    knowledge,
    families: chooseFamilies({ knowledge, request: lists, liveLabels, log: silentLog }),
    liveLabels,
    policy: { addComment: false, similarIssues: 0 },
    issueUrl: String,
  };
}

async function ask(issue: Issue, setting: TriageSetting): Promise<ModelQuestion> {
  const { knowledge, liveLabels } = setting;
  const { document, verdict } = await judgeByHistory(asArrived(issue), setting);
  return createQuestion({
    document,
    local: verdict,
    descriptions: liveLabels ?? new Map(),
    neighbors: await readShownNeighbors(verdict, knowledge),
  });
}

function asArrived(issue: Issue): Issue {
  return { ...issue, labels: [], state: 'open' };
}
