import assert from 'node:assert/strict';
import { test } from 'node:test';
import { learnBoilerplate } from '../../src/document/boilerplate.ts';
import { toDocument } from '../../src/document/to-document.ts';
import { buildIssue } from '../support/build-issue.ts';

const BASE_CHARS = 40_000;
const FACTOR = 4;
/** Work that grows with the length takes 4 times as long, work that grows with its square 16 times. */
const MOST_GROWTH = 10;
/** Below that the clock and the garbage collector decide. */
const LEAST_MS = 200;
const ROUNDS = 5;

type Generator = (chars: number) => string;

function repeated(part: string): Generator {
  return (chars) => part.repeat(Math.ceil(chars / part.length));
}

/** Fences that get shorter and shorter, so that none closes another. */
function shorterFences(chars: number): string {
  let text = '';
  for (let length = Math.ceil(Math.sqrt(2 * chars)); length > 2; length--) text += `${'`'.repeat(length)}\n\n## a\n\n`;
  return text;
}

/** Code spans whose marks get longer and longer. */
function longerSpans(chars: number): string {
  let text = '';
  for (let length = 1; text.length < chars; length++) text += `${'`'.repeat(length)} `;
  return text;
}

function deeperLists(chars: number): string {
  const depth = Math.ceil(Math.sqrt(chars));
  return Array.from({ length: depth }, (_, level) => `${' '.repeat(2 * level)}- a`).join('\n');
}

function wideTable(chars: number): string {
  return `${'|a'.repeat(chars / 4)}\n${'|-'.repeat(chars / 4)}\n`;
}

const KINDS: Readonly<Record<string, Generator>> = {
  ...Object.fromEntries(
    [
      ...[
        '<',
        '<a ',
        '<a b="',
        '<a b=\'" ',
        '<a b=c ',
        '</',
        '<h3>',
        '<h3>a</h3>\n',
        '<details>\n',
        '<pre>\n',
        '<script>',
        '<?',
      ],
      ...[
        '<!--',
        '<!--\n',
        '<!--\n\n',
        '<div><!--\n\n',
        '- <!--\n',
        '<!-- --!>\n',
        '<!-- a -->',
        'a <!-- b\n',
        '<![CDATA[',
        '<!A',
      ],
      ...['```\n', '```a\n\n## b\n\n', '~~~\n\n## a\n\n```b\n', '- ```\n', '> ```\n', '`', '`a` ', '```a`\n'],
      ...[
        '>',
        '> - ',
        `${'> '.repeat(60)}a\n`,
        '* ',
        '- ',
        '1. ',
        '- a\n\n',
        '- [ ] a\n',
        '# ',
        '# a\n',
        'a\n---\n',
        'a\n',
      ],
      ...[
        '![',
        '[',
        '[[a]',
        '[a](',
        '[a](b "',
        '[a]: b\n',
        '[a]: <b',
        '<https://a>',
        '*a',
        '**a_',
        'a**b',
        '_a ',
        '~~a',
        '**ab**: ',
        '**ab**\n',
      ],
      ...[
        '|a|\n|-|\n',
        '|a',
        '\0',
        'a\0\n',
        '&amp',
        '&',
        '\\',
        ':',
        'a: b\n',
        "1. '...",
        '[e.g ',
        '…',
        ' ',
        '\t',
        'x',
        '🙂',
        '\u2028',
      ],
      ...['data:a/b;base64,', 'https://a/assets/', 'https://', '_No response_\n\n', '1.1'],
    ].map((part) => [JSON.stringify(part), repeated(part)]),
  ),
  'fences that get shorter': shorterFences,
  'code spans that get longer': longerSpans,
  'lists in lists': deeperLists,
  'a wide table': wideTable,
};

for (const [kind, generate] of Object.entries(KINDS)) {
  test(`reading takes time in proportion to the length of a body of ${kind}`, () => {
    const [small, large] = [generate(BASE_CHARS), generate(FACTOR * BASE_CHARS)];
    cpuMs(small);
    let [smallMs, largeMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let round = 0; round < ROUNDS; round++) {
      smallMs = Math.min(smallMs, cpuMs(small));
      largeMs = Math.min(largeMs, cpuMs(large));
      if (isInProportion(smallMs, largeMs)) return;
    }
    assert.fail(`${BASE_CHARS} characters took ${smallMs} ms, ${FACTOR} times as many ${largeMs} ms`);
  });
}

function isInProportion(smallMs: number, largeMs: number): boolean {
  return largeMs <= MOST_GROWTH * Math.max(smallMs, LEAST_MS / FACTOR);
}

/** Time of the processor, which other programs on the machine do not lengthen. */
function cpuMs(body: string): number {
  const before = process.cpuUsage();
  toDocument(buildIssue({ body }), learnBoilerplate([body]));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
