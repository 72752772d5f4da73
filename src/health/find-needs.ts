import { isoDateMs } from '../shared/iso-date.ts';
import { formatPercent } from '../text/format-figures.ts';
import { quoteText } from '../text/quote-text.ts';
import type { FamilyHealth, Health, LevelHealth, TriageHealth } from './health.ts';
import { nameFamily } from './name-family.ts';

const MS_PER_DAY = 24 * 60 * 60 * 1000;
/** Two weekly rebuilds that did not come. */
export const MAX_INDEX_AGE_DAYS = 15;
/** Fewer runs say nothing. */
const MIN_RUNS = 5;
const MAX_FAILING_SHARE = 0.2;
const MAX_QUOTA_SHARE = 0.9;
const MAX_QUOTED_CHARS = 400;
/** An issue holds 65,536 characters. */
const MAX_PROBLEMS = 25;

/** What needs a person, each in a sentence or two of Markdown; nothing where all is well. */
export function findNeeds(health: Health): string[] {
  const { problems, triages } = health;
  return [
    ...gateNeeds(health),
    ...indexNeeds(health),
    ...(health.live ?? []).flatMap(liveNeeds),
    ...(health.levels ?? []).flatMap(levelNeeds),
    ...(triages === undefined || triages.runs < MIN_RUNS ? [] : triageNeeds(triages)),
    ...quotaNeeds(health),
    ...(health.cache === 'miss'
      ? [
          'The cache held nothing from the previous run: GitHub deletes what is not used for 7 days. A daily light run keeps it.',
        ]
      : []),
    ...problems.slice(0, MAX_PROBLEMS).map((problem) => quoteText(problem, MAX_QUOTED_CHARS)),
  ];
}

function gateNeeds({ gate }: Health): string[] {
  if (gate?.outcome !== 'refused') return [];
  const reasons = gate.reasons.map((reason) => quoteText(reason, MAX_QUOTED_CHARS));
  const why = reasons.length === 0 ? '' : `: ${reasons.join(' ')}`;
  return [`The newest index was refused and the previous one stays in use${why}. Look at the backtest, then decide.`];
}

function indexNeeds({ index, checkedAt }: Health): string[] {
  if (index === undefined) return [];
  if (index === null) return ['There is no index: triage learns from recent issues alone.'];
  const days = Math.floor((isoDateMs(checkedAt) - isoDateMs(index.createdAt)) / MS_PER_DAY);
  if (!(days > MAX_INDEX_AGE_DAYS)) return [];
  return [`The index in use is ${days} days old. Is the scheduled rebuild still enabled, and does it finish?`];
}

function liveNeeds({ family, set, precision, high, targetPrecision }: FamilyHealth): string[] {
  if (precision === null || high === null || targetPrecision === undefined || high >= targetPrecision) return [];
  return [
    `People leave only ${formatPercent(precision)} of ${set} ${nameFamily(family)} labels in place; the target is ` +
      `${formatPercent(targetPrecision)}. See which ones they remove: \`auto-triager corrections\`.`,
  ];
}

/** A level that the rebuild has raised needs nobody: new answers will tell. */
function levelNeeds({ family, level, approved, dismissed, high, promise, isRaised }: LevelHealth): string[] {
  if (isRaised || high === null || high >= promise) return [];
  return [
    `People approve only ${approved} of ${approved + dismissed} ${nameFamily(family)} labels that were proposed as ${level}; ` +
      `${formatPercent(promise)} are promised. See which ones: \`auto-triager corrections\`.`,
  ];
}

function triageNeeds({ runs, fellBack, failed }: TriageHealth): string[] {
  return [
    ...(fellBack / runs > MAX_FAILING_SHARE
      ? [`${fellBack} of the newest ${runs} triages fell back: look at the key, the quota and the status of the model.`]
      : []),
    ...(failed / runs > MAX_FAILING_SHARE
      ? [`${failed} of the newest ${runs} triages failed; the logs of their runs say why.`]
      : []),
  ];
}

function quotaNeeds({ quota }: Health): string[] {
  if (quota === undefined || quota.limit === 0 || quota.used / quota.limit <= MAX_QUOTA_SHARE) return [];
  return [
    `${quota.used.toLocaleString('en')} of ${quota.limit.toLocaleString('en')} requests of this hour are used. ` +
      'A GitHub App of your own has its own limit.',
  ];
}
