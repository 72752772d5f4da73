import type { Annotation } from './run-facts.ts';

/** Who or what ended a job from outside. */
export type Stop =
  | { readonly kind: 'by a person'; readonly login: string }
  | { readonly kind: 'by a newer run'; readonly group: string }
  | { readonly kind: 'time limit' }
  | { readonly kind: 'runner lost' }
  | { readonly kind: 'no runner' };

/** As GitHub words its annotations; a cancelled job that none of these fits was stopped together with others (`fail-fast`). */
const PATTERNS: Readonly<Record<Stop['kind'], RegExp>> = {
  'by a person': /^The run was cancell?ed by @?(?<what>[\w-]{1,100}(?:\[bot\])?)\.?$/,
  'by a newer run': /^Cancell?ing since a higher priority waiting request for '?(?<what>.{1,400}?)'? exists\.?$/,
  'time limit': /\bhas exceeded the maximum execution time\b/,
  'runner lost': /\blost communication with the server\b|\brunner has received a shutdown signal\b/,
  'no runner': /\bwas not acquired by Runner\b|\bNo runner (?:matching|was found)\b/i,
};

/** What ended the job, as far as an annotation of GitHub says so. `group` and `login` are as strangers wrote them. */
export function findStop(annotations: readonly Annotation[]): Stop | undefined {
  for (const { message } of annotations) {
    for (const [kind, pattern] of Object.entries(PATTERNS)) {
      const found = pattern.exec(message);
      if (found !== null) return toStop(kind as Stop['kind'], found.groups?.what ?? '');
    }
  }
  return undefined;
}

function toStop(kind: Stop['kind'], what: string): Stop {
  switch (kind) {
    case 'by a person':
      return { kind, login: what };
    case 'by a newer run':
      return { kind, group: what };
    case 'time limit':
    case 'runner lost':
    case 'no runner':
      return { kind };
  }
}
