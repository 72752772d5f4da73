import { type Boilerplate, learnBoilerplate } from '../../src/document/boilerplate.ts';

/** What a tracker learns whose issues fill in a template, each in its own words. */
export function learnFrom(fill: (words: string) => string): Boilerplate {
  const words = [
    'amber',
    'birch',
    'cobalt',
    'dune',
    'ember',
    'fjord',
    'grove',
    'heath',
    'iris',
    'jade',
    'kelp',
    'loam',
  ];
  return learnBoilerplate(words.map(fill));
}

/** A Markdown template that explains itself in comments. */
export const COMMENTED = [
  '<!-- Thanks for telling us! Please search first. -->',
  '## What happened',
  '<!-- In a sentence or two. -->',
  '',
  '## What did you expect',
  '<!-- What should the lamp have done? -->',
  '',
  '## Steps to reproduce',
  '<!-- As few as possible.',
  '1. Turn the knob',
  '2. See it flicker -->',
  '',
  '1.',
  '2.',
  '3.',
  '',
  '## Version',
  '',
  '- Firmware:',
  '- Hardware:',
  '',
].join('\n');
export const COMMENTED_HEADINGS = ['what happened', 'what did you expect', 'steps to reproduce', 'version'];

export function fillCommented(words: string): string {
  return COMMENTED.replace('or two. -->', `or two. -->\nThe ${words} lamp flickers.`)
    .replace('have done? -->', `have done? -->\nA steady ${words} light.`)
    .replace('1.\n2.\n3.', `1. Take the ${words} one\n2. Turn it to ${words}`)
    .replace('Firmware:', `Firmware: ${words}`)
    .replace('Hardware:', `Hardware: rev ${words}`);
}

/** What GitHub makes of a YAML issue form. */
export function yamlForm(answers: Readonly<Record<string, string>>): string {
  const sections = [
    ['Is there an existing issue for this?', '- [x] I have searched the existing issues'],
    ['Current behavior', ''],
    ['Expected behavior', ''],
    ['Steps to reproduce', ''],
    ['Version', ''],
    ['Operating system', 'Linux'],
    ['Relevant log output', '```shell\n\n```'],
    ['Anything else?', ''],
  ];
  return sections
    .map(([heading, usual]) => `### ${heading}\n\n${answers[heading as string] ?? (usual || '_No response_')}`)
    .join('\n\n');
}

/** The template of text hints that GitHub proposes, in words of our own. */
export const HINTS = [
  '**Describe the bug**',
  'Tell us in a few clear words what goes wrong here.',
  '',
  '**To Reproduce**',
  'Steps that lead to the behavior you see:',
  "1. Go to '...'",
  "2. Press '....'",
  '3. See error',
  '',
  '**Expected behavior**',
  'Tell us in a few clear words what you expected to happen.',
  '',
  '**Environment (please complete):**',
  ' - OS: [e.g. Linux]',
  ' - Version [e.g. 22]',
  '',
  '**Additional context**',
  'Add any other context about the problem that could help us here.',
].join('\n');

export function fillHints(words: string): string {
  return HINTS.replace('Tell us in a few clear words what goes wrong here.', `The ${words} lamp flickers.`)
    .replace("Go to '...'", `Go to ${words}`)
    .replace("Press '....'", `Press ${words}`)
    .replace('[e.g. Linux]', `${words} OS`)
    .replace('Version [e.g. 22]', `Version ${words}`);
}

/** Answers to all questions of the form that have no usual one. */
export const YAML_ANSWERS = {
  'Current behavior': 'It flickers.',
  'Expected behavior': 'It shines.',
  'Steps to reproduce': '1. Turn it on\n2. Wait',
  Version: '3.1',
  'Relevant log output': '```shell\nERR 17\n```',
  'Anything else?': 'Only at night.',
};
