import { buildIssue } from './build-issue.ts';

const PARTS = [
  { label: 'area/fuel', words: ['tank', 'valve', 'pressure', 'leak', 'pump'] },
  { label: 'area/radio', words: ['antenna', 'signal', 'noise', 'channel', 'silent'] },
  { label: 'area/cabin', words: ['window', 'seat', 'door', 'light', 'belt'] },
];
const TYPES = ['type/bug', 'type/feature'];

/** Issues of a rocket's tracker from number `first` on; each speaks of one part, and has its area and a type. */
export function rocketIssues(count: number, first = 1) {
  return Array.from({ length: count }, (_, index) => {
    const number = first + index;
    const { label, words } = PARTS[number % PARTS.length] as (typeof PARTS)[number];
    const word = (step: number) => words[(number * 7 + step) % words.length];
    const type = TYPES[Math.floor(number / 3) % 2] as string;
    return buildIssue({
      number,
      title: `The ${word(0)} and the ${word(1)} ${type === 'type/bug' ? 'fail' : 'should be better'}`,
      body: `On flight ${number} the ${word(2)} was near the ${word(3)}, and nobody could say why the ${word(4)} was so.`,
      labels: [label, type],
    });
  });
}

type RocketIssue = ReturnType<typeof rocketIssues>[number];

/** Lines of a JSONL file as GitHub writes issues; `extra` fields are added to each. */
export function toIssueLines(issues: readonly RocketIssue[], extra: Readonly<Record<string, unknown>> = {}): string {
  return issues
    .map(({ number, title, body, labels, createdAt }) => {
      const line = { number, title, body, labels: labels.map((name) => ({ name })), created_at: createdAt, ...extra };
      return `${JSON.stringify(line)}\n`;
    })
    .join('');
}
