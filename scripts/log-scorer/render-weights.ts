import { CONTEXT_FEATURES } from '../../src/run-summary/scoring/context-feature-names.ts';
import { STRENGTH_FEATURES } from '../../src/run-summary/scoring/line-strength.ts';
import type { LogWeights } from '../../src/run-summary/scoring/log-weights.ts';
import type { LabelledLog } from './labelled-log.ts';

const DIGITS = 4;
/** Enough to tell a thousand logs apart. */
const SUM_CHARS = 12;

/** The source file that holds the weights, by the names of their features. */
export function renderWeights(weights: LogWeights, logs: readonly LabelledLog[]): string {
  const sums = logs.map(({ sha256 }) => sha256.slice(0, SUM_CHARS)).sort();
  return [
    '// Written by scripts/train-log-scorer.ts; docs/summarize-run.md says from what.',
    "import type { NamedWeights } from './log-weights.ts';",
    '',
    '/** How much each cue and shape makes a line look like one that explains a failure, in logits. */',
    ...renderTable('LEARNED_LINES', STRENGTH_FEATURES, weights.lines),
    '',
    '/** What the place of a line, its block and its neighbors add, in logits. */',
    ...renderTable('LEARNED_CONTEXT', CONTEXT_FEATURES, weights.context),
    '',
    `/** First ${SUM_CHARS} digits of the SHA-256 of each log that was learned from: figures of these are no proof. */`,
    'export const LEARNED_FROM: ReadonlySet<string> = new Set([',
    ...sums.map((sum) => `  '${sum}',`),
    ']);',
    '',
  ].join('\n');
}

function renderTable(name: string, features: readonly string[], weights: readonly number[]): string[] {
  return [
    `export const ${name}: NamedWeights = {`,
    `  intercept: ${round(weights[features.length]!)},`,
    '  byFeature: {',
    ...features.map((feature, index) => `    ${quoteKey(feature)}: ${round(weights[index]!)},`),
    '  },',
    '};',
  ];
}

function round(weight: number): number {
  return Number(weight.toFixed(DIGITS));
}

function quoteKey(name: string): string {
  return /^[a-z]\w*$/i.test(name) ? name : `'${name}'`;
}
