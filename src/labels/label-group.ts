import type { LabelGroup } from './families.ts';
import { plainWords } from './plain-words.ts';

const TYPE_PREFIXES = words('type, kind, category, issue type, issuetype');
const TYPES = words(`
  bug, bugs, bug report, confirmed bug, defect, regression, crash, feature, features, feature request, feature requests,
  new feature, feature proposal, enhancement, enhancements, improvement, improvements, suggestion, idea, question,
  questions, support, support request, doc, docs, documentation, perf, performance, security, refactor, refactoring,
  cleanup, clean up, chore, task, proposal, rfc, discussion, maintenance, tech debt, technical debt, breaking change
`);
/** Labels inside the type family that say how an issue ended, not what it is. */
const TYPE_OUTCOMES = words('duplicate, wontfix, wont fix, works as intended, invalid, stale');

/** Before `/` or `:`. */
const WORKFLOW_PREFIXES = words(`
  triage, prio, priority, p, status, state, stage, effort, loe, size, estimate, difficulty, team, squad, owner, assigned,
  milestone, release, backport, cherry pick, cherrypick, migrate, bot, need, needs, resolution, closed, lifecycle,
  severity, sev, impact, points, sprint, internal, customer, good, help, cla, cncf cla, pr, merge, do not merge, automated,
  dependencies, changelog, semver, found in, found in release, hacktoberfest
`);
const DECISIONS = words(`
  stale, duplicate, duplicates, invalid, spam, wontfix, wont fix, won't fix, will not fix, not a bug, by design, as designed,
  works as intended, working as intended, works for me, out of scope, not implemented, abandoned, archived, locked, blocked,
  blocker, pinned, in progress, wip, on hold, todo, to do, done, fixed, resolved, released, confirmed, unconfirmed, verified,
  accepted, rejected, approved, lgtm, ok to test, ready, changes requested, backlog, icebox, triage, triaged, untriaged,
  critical, urgent, major, minor, trivial, epic, tracking, tracking issue, meta, roadmap, upstream, internal, automated,
  automerge, auto merge, pull request, dependencies, semver, help wanted, mentor, mentored, easy, starter issue,
  beginner friendly, first timers only, low hanging fruit, up for grabs, bounty, accepting prs, release note,
  release note none, release blocker, skip changelog
`);
/** How urgent or how much work: what follows a prefix such as `priority`. */
const LEVELS = words(
  'xs, s, m, l, xl, xxl, tiny, small, medium, large, huge, none, low, normal, high, highest, lowest',
);
const WORKFLOW_BEGINNINGS = list(`
  need, needs, require, requires, awaiting, waiting, blocked by, duplicate of, backport, cherry pick, good first,
  do not merge, released on, fixed in, has pr, has repro, has reproducible, hacktoberfest, triage, triaged, untriaged, semver,
  cla, ready for, ready to, under discussion, under review, under investigation, no response, no repro, no changelog,
  more info, more information, cannot reproduce, can't reproduce, could not reproduce, not reproducible
`);
const WORKFLOW_ENDINGS = list('needed, required, welcome, priority, changelog, missing info, missing information');
/** `p1`, `v8.0.0`, `8.x`. */
const PRIORITY_OR_VERSION = /^(?:p\d|v?\d+(?:\.\d+)*(?:\.x)?)$/;
/** `team-ios`; `team settings` may well be a part of the product. */
const TEAM = /^team[-_]/i;

/**
 * Which group a label belongs to, by its name alone; only family-finder.ts asks, for labels of no list. `workflow` is what people decide about an issue after reading it:
 * how urgent, who, when, how it ended; no issue text can tell. Everything else that is no type is an area: a name that
 * can be read both ways is rather scored, since calibration keeps silent about what the text does not tell.
 */
export function labelGroup(name: string): LabelGroup {
  const whole = plainWords(name);
  const [, prefix, rest] = /^([^/:]+?) ?[/:]+ ?(.*)$/.exec(whole) ?? [];
  if (prefix === undefined || rest === undefined) return TEAM.test(name) ? 'workflow' : groupOfPhrase(whole);
  if (TYPE_PREFIXES.has(prefix)) return TYPE_OUTCOMES.has(rest) ? 'workflow' : 'type';
  if (WORKFLOW_PREFIXES.has(withoutNumber(prefix))) return 'workflow';
  return prefix.length === 1 || prefix === 'issue' ? groupOfPhrase(rest) : 'area';
}

/** A name, or a part of one, without a prefix: `good first issue`, `priority 1`, `C-bug`. */
function groupOfPhrase(phrase: string): LabelGroup {
  if (TYPES.has(phrase)) return 'type';
  if (DECISIONS.has(phrase) || PRIORITY_OR_VERSION.test(phrase)) return 'workflow';
  if (saysSoAtItsEdge(phrase)) return 'workflow';
  const [, first, rest] = /^(\S+) (.+)$/.exec(phrase) ?? [];
  if (first === undefined || rest === undefined) return 'area';
  if (TYPE_PREFIXES.has(first) && TYPES.has(rest)) return 'type';
  if (WORKFLOW_PREFIXES.has(withoutNumber(first)) && isLevel(rest)) return 'workflow';
  return first.length === 1 ? groupOfPhrase(rest) : 'area';
}

/** Whether words of workflow labels begin or end it. */
function saysSoAtItsEdge(phrase: string): boolean {
  const begins = WORKFLOW_BEGINNINGS.some((words) => phrase === words || phrase.startsWith(`${words} `));
  return begins || WORKFLOW_ENDINGS.some((words) => phrase.endsWith(` ${words}`));
}

function isLevel(phrase: string): boolean {
  return LEVELS.has(phrase) || /^\d+$/.test(phrase) || groupOfPhrase(phrase) === 'workflow';
}

/** `severity3` → `severity`. */
function withoutNumber(prefix: string): string {
  return prefix.replace(/\d+$/, '');
}

function words(text: string): ReadonlySet<string> {
  return new Set(list(text));
}

/** What stands between the commas. */
function list(text: string): string[] {
  return text.split(',').map((part) => part.trim());
}
