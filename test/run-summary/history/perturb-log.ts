import { createSeededRandom } from '../../../src/statistics/seeded-random.ts';

/** What differs between two runs that failed for the same reason, done to a log. */
export const PERTURBATIONS = {
  /** Numbers that stand alone; exit codes and the runner's own lines stay. */
  numbers: (text, random) => text.replace(/(?<![\w.\]-])[1-9]\d*(?![\w.\]-])/g, ({ length }) => digits(length, random)),
  times: (text, random) =>
    text
      .replace(/\b\d{1,2}:\d\d:\d\d\b/g, () => `${digits(2, random)}:${digits(2, random)}:${digits(2, random)}`)
      .replace(/\b\d+\.\d+ ?(?=m?s\b)/g, () => `${digits(2, random)}.${digits(3, random)}`),
  hashes: (text, random) =>
    text.replace(/\b(?=[a-f]*\d)[\da-f]{7,40}\b/g, ({ length }) => `a${digits(length - 1, random)}`),
  paths: (text, random) =>
    text.replace(
      /\/home\/(?:travis\/build|runner\/work)\/[\w.-]+\//g,
      () => `/Users/u${digits(3, random)}/code/w-${digits(4, random)}/`,
    ),
} as const satisfies Record<string, (text: string, random: () => number) => string>;

export type Perturbation = keyof typeof PERTURBATIONS;

/** The log with each line perturbed but those that the runner wrote: they say which step failed. */
export function perturbLog(text: string, { kinds, seed }: { kinds: readonly Perturbation[]; seed: number }): string {
  const { uniform } = createSeededRandom(seed);
  return text
    .split('\n')
    .map((line) =>
      RUNNER.test(line) ? line : kinds.reduce((changed, kind) => PERTURBATIONS[kind](changed, uniform), line),
    )
    .join('\n');
}

const RUNNER = /##\[(?:group|error)\](?:Run|Process)|travis_|^The command|exited with|^\$ /;

function digits(count: number, random: () => number): string {
  return Array.from({ length: Math.max(1, count) }, () => 1 + Math.floor(random() * 9)).join('');
}
