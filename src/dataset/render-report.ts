import type { ClassReport, DatasetReport, FileReport } from './dataset-report.ts';
import { LEFT_OUT_REASONS } from './left-out.ts';

const BAR_CHARS = 40;
/** Numbers shown of one reason. */
const SHOWN_NUMBERS = 8;

/** The report for people: files, a bar for each label, what was left out and why, and the price. */
export function renderReport(report: DatasetReport): string {
  const { dataset, repository, train, validation, classes, leftOut } = report;
  return [
    `${repository}: ${dataset}, ${report.format} format, seed ${report.seed}`,
    describeFile('for training', train),
    ...(validation === null ? [] : [describeFile('for validation', validation)]),
    '',
    'Examples by label, for training + for validation:',
    ...drawBars(classes),
    '',
    ...(leftOut.length === 0 ? ['Nothing was left out.'] : ['Left out:', ...leftOut.map(describeReason)]),
    '',
    describePrice(report),
  ].join('\n');
}

function describeFile(purpose: string, { path, examples, tokens, longestTokens }: FileReport): string {
  const counts = `${format(examples)} ${examples === 1 ? 'example' : 'examples'}, ${format(tokens)} tokens`;
  return `  ${purpose}: ${counts} (longest ${format(longestTokens)}) in ${path}`;
}

function drawBars(classes: readonly ClassReport[]): string[] {
  const width = Math.max(...classes.map(({ name }) => name.length));
  const most = Math.max(1, ...classes.map(({ train }) => train));
  return classes.map(({ name, train, validation }) => {
    const bar = '█'.repeat(train === 0 ? 0 : Math.max(1, Math.round((train / most) * BAR_CHARS)));
    return `  ${name.padEnd(width)} ${bar} ${format(train)}${validation === 0 ? '' : ` + ${format(validation)}`}`;
  });
}

function describeReason({ reason, count, numbers }: DatasetReport['leftOut'][number]): string {
  const shown = numbers.slice(0, SHOWN_NUMBERS).map((number) => `#${number}`);
  const more = count > shown.length ? ', …' : '';
  return `  ${format(count).padStart(6)}  ${LEFT_OUT_REASONS[reason]} (${shown.join(', ')}${more})`;
}

function describePrice({ training, pricesAsOf }: DatasetReport): string {
  const { model, tokens, epochs, dollars, dollarsPerMillion } = training;
  const passes = `${format(tokens)} tokens, ${epochs} ${epochs === 1 ? 'epoch' : 'epochs'}`;
  if (dollars === null) return `Training ${model} (${passes}): the price is not known; set it with --prices.`;
  const source = pricesAsOf === null ? 'the price of --prices' : `prices of ${pricesAsOf}`;
  return `Training ${model} (${passes}): about $${dollars.toFixed(2)} at $${dollarsPerMillion} a million (${source}).`;
}

function format(count: number): string {
  return count.toLocaleString('en');
}
