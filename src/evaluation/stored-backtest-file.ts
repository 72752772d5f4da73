import { z } from 'zod';
import { forEachFamily } from '../labels/families.ts';
import { parseJson } from '../shared/parse-json.ts';
import type { StoredBacktest, StoredIssue, StoredLabel } from './stored-backtest.ts';

/** Raised when the lines change their meaning. */
export const BACKTEST_FORMAT = 1;

const count = z.int().nonnegative();
const probability = z.number().min(0).max(1);
const name = z.string().min(1);

const headerSchema = z.object({
  repository: name.optional(),
  split: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('files') }),
    z.object({ kind: z.literal('share'), testFraction: probability }),
    z.object({ kind: z.literal('day'), until: name }),
  ]),
  trainIssues: count,
  testIssues: count,
  targetPrecision: z.object(forEachFamily(() => probability.exactOptional())),
  families: z.array(z.object({ name, maxLabels: count, labels: z.array(name) })),
});

/** `["type/bug", 0.657, 1]`; the third is there where the label would be applied. */
const labelSchema = z.union([z.tuple([name, probability]), z.tuple([name, probability, z.literal(1)])]);
const issueSchema = z.object({
  number: z.int().positive(),
  truth: z.array(name),
  predicted: z.record(z.string(), z.array(labelSchema)),
});

export type ParsedBacktest =
  | { readonly kind: 'backtest'; readonly backtest: StoredBacktest }
  | { readonly kind: 'other-format'; readonly formatVersion: number }
  /** What is wrong with which line. */
  | { readonly kind: 'damaged'; readonly fault: string };

/** The text of `backtest.jsonl`: a line of settings, then a line for each issue. Same backtest, same bytes. */
export function formatStoredBacktest({ issues, ...settings }: StoredBacktest): string {
  const { repository, split, trainIssues, targetPrecision, families } = settings;
  const header: z.input<typeof headerSchema> & { formatVersion: number } = {
    formatVersion: BACKTEST_FORMAT,
    ...(repository === undefined ? {} : { repository }),
    split,
    trainIssues,
    testIssues: issues.length,
    targetPrecision,
    families: families.map((family) => ({
      name: family.name,
      maxLabels: family.maxLabels,
      labels: [...family.labels],
    })),
  };
  return [header, ...issues.map(toLine)].map((line) => `${JSON.stringify(line)}\n`).join('');
}

function toLine({ number, truth, predicted }: StoredIssue): z.input<typeof issueSchema> {
  const families = Object.entries(predicted).map(([family, labels]) => [family, labels.map(toTuple)] as const);
  return { number, truth: [...truth], predicted: Object.fromEntries(families) };
}

function toTuple(label: StoredLabel): z.input<typeof labelSchema> {
  return label.applied ? [label.name, label.probability, 1] : [label.name, label.probability];
}

/** Reads what `formatStoredBacktest` wrote; unknown fields are dropped. */
export function parseStoredBacktest(text: string): ParsedBacktest {
  const [first = '', ...others] = text.split('\n').filter((line) => line.trim() !== '');
  const header = parseJson(first);
  const { formatVersion } = (header ?? {}) as { readonly formatVersion?: unknown };
  if (typeof formatVersion !== 'number') return damaged(1, 'does not hold the settings of a backtest');
  if (formatVersion !== BACKTEST_FORMAT) return { kind: 'other-format', formatVersion };
  const settings = headerSchema.safeParse(header);
  if (!settings.success) return damaged(1, 'lacks settings of the backtest');
  const { testIssues, ...known } = settings.data;
  const issues = new Map<number, StoredIssue>();
  for (const [index, line] of others.entries()) {
    const parsed = issueSchema.safeParse(parseJson(line));
    if (!parsed.success) return damaged(index + 2, 'is not a judged issue');
    if (issues.has(parsed.data.number)) return damaged(index + 2, `repeats issue #${parsed.data.number}`);
    issues.set(parsed.data.number, toIssue(parsed.data));
  }
  if (issues.size !== testIssues) {
    return { kind: 'damaged', fault: `it should hold ${testIssues} judged issues, but holds ${issues.size}` };
  }
  const { repository, ...rest } = known;
  const backtest = { ...rest, ...(repository === undefined ? {} : { repository }), issues: [...issues.values()] };
  return { kind: 'backtest', backtest };
}

function toIssue({ number, truth, predicted }: z.output<typeof issueSchema>): StoredIssue {
  const families = Object.entries(predicted).map(([family, labels]) => [family, labels.map(toLabel)] as const);
  return { number, truth, predicted: Object.fromEntries(families) };
}

function toLabel([label, chance, applied]: z.output<typeof labelSchema>): StoredLabel {
  return { name: label, probability: chance, applied: applied === 1 };
}

function damaged(line: number, fault: string): ParsedBacktest {
  return { kind: 'damaged', fault: `line ${line} ${fault}` };
}
