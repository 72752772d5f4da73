import { normalizeLine } from './boilerplate.ts';

/** `[e.g. iOS]` and `[...]`: what a template leaves to be replaced. */
const EXAMPLE = /\[\s{0,3}(?:e\.?g\b[^\]\n]{0,200}|\.\.\.)\]/gi;
const LIST_MARKER = /^(?:- |\d{1,9}[.)] )/;

/**
 * What stands in the templates that GitHub offers for bugs, wishes and pull requests, and in many that were made after them
 * (https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests), and names of parts that
 * unfold. A history teaches its own templates (boilerplate.ts); these are known without it.
 */
const SENTENCES: ReadonlySet<string> = new Set(
  `
  Describe the bug
  A clear and concise description of what the bug is.
  To reproduce
  Steps to reproduce
  Steps to reproduce the behavior:
  Go to '...'
  Click on '....'
  Scroll down to '....'
  See error
  Expected behavior
  Actual behavior
  Current behavior
  A clear and concise description of what you expected to happen.
  Screenshots
  If applicable, add screenshots to help explain your problem.
  Desktop (please complete the following information):
  Smartphone (please complete the following information):
  OS:
  Browser
  Version
  Device:
  Environment
  Additional context
  Add any other context about the problem here.
  Is your feature request related to a problem? Please describe.
  A clear and concise description of what the problem is.
  A clear and concise description of what the problem is. Ex. I'm always frustrated when [...]
  Describe the solution you'd like
  A clear and concise description of what you want to happen.
  Describe alternatives you've considered
  A clear and concise description of any alternative solutions or features you've considered.
  Add any other context or screenshots about the feature request here.
  What happened?
  What did you expect to happen?
  Also tell us, what did you expect to happen?
  Tell us what you see!
  A bug happened!
  Code of Conduct
  Is there an existing issue for this?
  No response
  Click to expand
  Click here to expand
  Click to see
  Click me
  Expand
  Show more
  Details
  Log
  Logs
  Log output
  Relevant log output
  Stack trace
  Summary
`
    .split('\n')
    .map(toPlain)
    .filter((line) => line !== ''),
);

/** Whether a line is one of GitHub's own templates, filled in or not: its examples count as nothing. */
export function isTemplateSentence(line: string): boolean {
  const plain = toPlain(line);
  return plain === '' || SENTENCES.has(plain);
}

function toPlain(line: string): string {
  return normalizeLine(line.trim().replace(LIST_MARKER, '').replace(EXAMPLE, ''));
}
