import { isoDateMs } from '../shared/iso-date.ts';
import { formatCutoff, formatPercent } from '../text/format-figures.ts';
import { markdownTable } from '../text/markdown-table.ts';
import { quoteText } from '../text/quote-text.ts';
import { findNeeds } from './find-needs.ts';
import type { FamilyHealth, Health, LevelHealth } from './health.ts';
import { nameFamily } from './name-family.ts';

const BYTES_PER_MB = 1e6;
const MAX_RAISED = 12;
const FIGURES: readonly (readonly [name: string, title: string])[] = [
  ['hitAt1', 'first label right'],
  ['precision', 'right of those applied'],
  ['coverage', 'issues that get one'],
];

/** The health report as Markdown, for an issue: what needs a person first, then all that is known. */
export function renderHealth(health: Health): string {
  const needs = findNeeds(health);
  return `${[
    `## ${describeState(needs.length)}`,
    ...(needs.length === 0 ? [] : [needs.map((need) => `- ${need}`).join('\n')]),
    renderHealthTable(health),
  ].join('\n\n')}\n`;
}

/** All that is known as a table of two columns, and when it was looked at. */
export function renderHealthTable(health: Health): string {
  const rows: string[][] = [
    ['Last good run', describeMoment(health.lastGoodRun)],
    ['Corpus', describeCorpus(health)],
    ['Index', describeIndex(health)],
    ...describeBacktest(health).map(([family, text]) => [`Backtest, ${nameFamily(family)} labels`, text]),
    ['Gate', describeGate(health)],
    ...(health.live ?? []).map((family) => [
      `On real issues, ${nameFamily(family.family)} labels`,
      describeLive(family),
    ]),
    ...(health.levels ?? []).map((level) => [
      `Asked about ${nameFamily(level.family)} labels, ${level.level}`,
      describeLevel(level),
    ]),
    ...describeTaken(health).map((text) => ['Labels that people removed', text]),
    ['Cut-offs that corrections raised', describeRaised(health)],
    ['Triages that fell back', describeTriages(health)],
    ['GitHub requests', describeQuota(health)],
    ['Cache', health.cache === undefined ? UNKNOWN : CACHE_STATES[health.cache]],
  ];
  const looked = describeMoment({ at: health.checkedAt, url: health.runUrl });
  return `${markdownTable(['What', 'State'], rows)}\n\nChecked at ${looked}.`;
}

/** In one line: for the log, and for the comment when it turns. */
export function describeState(needs: number): string {
  if (needs === 0) return 'Auto Triager is healthy';
  return needs === 1 ? 'Auto Triager needs attention: 1 thing' : `Auto Triager needs attention: ${needs} things`;
}

const UNKNOWN = 'not known';
const CACHE_STATES = {
  hit: 'had the data of the previous run',
  miss: 'was empty',
  unavailable: 'did not answer; the run continued without it',
  off: 'not used',
} as const;

function describeMoment(moment: Health['lastGoodRun']): string {
  if (moment === undefined || Number.isNaN(isoDateMs(moment.at))) return UNKNOWN;
  const time = `${new Date(isoDateMs(moment.at)).toISOString().slice(0, '2026-11-25T12:00'.length).replace('T', ' ')} UTC`;
  return isWebAddress(moment.url) ? `[${time}](${moment.url})` : time;
}

/** Without a character that could end the link. */
function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\/[\w.:/-]+$/.test(url);
}

function describeCorpus({ corpus }: Health): string {
  if (corpus === undefined) return UNKNOWN;
  const newest = corpus.updatedAt === undefined ? [] : [`newest change ${describeMoment({ at: corpus.updatedAt })}`];
  return [`${count(corpus.issues)} issues`, ...newest, ...describeBytes(corpus.bytes)].join(', ');
}

function describeIndex({ index }: Health): string {
  if (index === undefined) return UNKNOWN;
  if (index === null) return 'none';
  return [
    `built ${describeMoment({ at: index.createdAt })}`,
    `${count(index.issues)} issues`,
    `${count(index.labels)} labels`,
    ...describeBytes(index.bytes),
  ].join(', ');
}

function describeBytes(bytes: number | undefined): string[] {
  return bytes === undefined ? [] : [`${(bytes / BYTES_PER_MB).toFixed(1)} MB`];
}

/** One text a family, of the figures that were measured. */
function describeBacktest({ backtest = {} }: Health): [family: string, text: string][] {
  const families = [...new Set(Object.keys(backtest).flatMap((name) => /^(.+)\.\w+$/.exec(name)?.[1] ?? []))];
  return families.flatMap((family): [string, string][] => {
    const known = FIGURES.flatMap(([name, title]) => {
      const value = backtest[`${family}.${name}`];
      return value === undefined ? [] : [`${title} ${formatPercent(value)}`];
    });
    return known.length === 0 ? [] : [[family, known.join(', ')]];
  });
}

function describeGate({ gate }: Health): string {
  if (gate === undefined) return UNKNOWN;
  return { passed: 'passed', refused: 'refused', 'not-run': 'not asked' }[gate.outcome];
}

function describeLive({ set, precision, low, high, targetPrecision }: FamilyHealth): string {
  const target = targetPrecision === undefined ? '' : `; the target is ${formatPercent(targetPrecision)}`;
  if (precision === null || low === null || high === null) return `${count(set)} set, none settled${target}`;
  const interval = `${formatPercent(low)} to ${formatPercent(high)}`;
  return `people leave ${formatPercent(precision)} (${interval}) of ${count(set)} in place${target}`;
}

function describeLevel({ approved, dismissed, pending, precision, low, high, promise, isRaised }: LevelHealth): string {
  const waiting = pending === 0 ? '' : `; ${count(pending)} wait`;
  const promised = `; ${formatPercent(promise)} are promised${isRaised ? ', so its cut-offs rose' : ''}${waiting}`;
  if (precision === null || low === null || high === null) return `nobody has decided yet${promised}`;
  const interval = `${formatPercent(low)} to ${formatPercent(high)}`;
  return `people approved ${count(approved)} of ${count(approved + dismissed)}, ${formatPercent(precision)} (${interval})${promised}`;
}

/** One text, or none where no label was taken away. */
function describeTaken({ taken = [] }: Health): string[] {
  if (taken.length === 0) return [];
  const labels = taken.map(({ label, set, removed, precision }) => {
    const left = precision === null ? '' : `, ${formatPercent(precision)} left`;
    return `${quoteText(label)} ${count(removed)} of ${count(set)}${left}`;
  });
  return [labels.join('; ')];
}

function describeRaised({ raised = [] }: Health): string {
  if (raised.length === 0) return 'none';
  const shown = raised
    .slice(0, MAX_RAISED)
    .map(({ label, from, to }) => `${quoteText(label)} ${formatCutoff(from)} → ${formatCutoff(to)}`);
  return [...shown, ...(raised.length > MAX_RAISED ? [`and ${raised.length - MAX_RAISED} more`] : [])].join(', ');
}

function describeTriages({ triages }: Health): string {
  if (triages === undefined) return UNKNOWN;
  const { runs, fellBack, failed } = triages;
  if (runs === 0) return 'no finished run';
  const failures = failed === 0 ? '' : `; ${count(failed)} failed`;
  return `${count(fellBack)} of the newest ${count(runs)} (${formatPercent(fellBack / runs)})${failures}`;
}

function describeQuota({ quota }: Health): string {
  if (quota === undefined) return UNKNOWN;
  return `${count(quota.used)} of ${count(quota.limit)} used, resets ${describeMoment({ at: quota.resetsAt })}`;
}

function count(value: number): string {
  return value.toLocaleString('en');
}
