import type { StoredPrior } from '../../src/labels/type-prior/stored-prior.ts';

const MAX_LINE_CHARS = 118;

/** The source file that holds the prior. */
export function renderPrior({ title, body, cues, intercepts }: StoredPrior): string {
  return [
    '// Written by scripts/train-type-prior.ts; docs/quality.md says from what.',
    "import type { StoredPrior } from './stored-prior.ts';",
    '',
    '/** Common runs of words and cues, and how much each speaks for a bug and for a feature; the rest is for a question. */',
    'export const LEARNED_PRIOR: StoredPrior = {',
    ...Object.entries({ title, body, cues }).flatMap(([name, text]) => [`  ${name}: \``, ...wrap(text), '`,']),
    `  intercepts: [${intercepts.join(', ')}],`,
    '};',
    '',
  ].join('\n');
}

/** Breaks at the end of an entry. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const entry of text.split(';')) {
    if (line !== '' && line.length + entry.length >= MAX_LINE_CHARS) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? entry : `;${entry}`;
  }
  return [...lines, line];
}
