import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parseIssue } from '../../../src/issue/parse-issue.ts';
import { missingCmark, readByCmark } from '../../support/read-by-cmark.ts';
import { seeBody } from '../../support/see-body.ts';

const SAMPLE = join(import.meta.dirname, '../../../sample');
const FENCE = '```';

/** Bodies at which parsers go apart: each holds marks of one kind inside marks of another. */
const HOSTILE: Readonly<Record<string, string>> = {
  'tags, comments and links in a block of code': `${FENCE}html\n<a href="x"><!-- y --></a>\n[a](b) ![c](d)\n${FENCE}\n\nend`,
  'tags and comments in code spans': 'The `<!--` and `-->` of `<b>` and ``a ` b`` and `<i> <!-- `.',
  'a code span over two lines': 'a `b\nc` d <!-- e --> f',
  'a fence in a longer fence': `${FENCE}${FENCE}\n${FENCE}\n# no heading\n${FENCE}\n${FENCE}${FENCE}\n\n# heading`,
  'a fence of tildes around one of backticks': `~~~\n${FENCE}\na\n${FENCE}\n~~~\n\n## heading`,
  'a fence that a fence with a word does not close': `${FENCE}\na\n${FENCE}ts\nb\n${FENCE}\nc`,
  'a fence in a list item, never closed': `- one\n  ${FENCE}\n  code\n- two\n\n## heading`,
  'a fence in a quote, never closed': `> ${FENCE}\n> code\n\ntext\n\n## heading`,
  'a fence in a list in a quote': `> 1. one\n>    ${FENCE}js\n>    let a;\n>    ${FENCE}\n> 2. two`,
  'a fence behind four spaces': `text\n\n    ${FENCE}\n    <b>\n\ntext`,
  'backticks in mid-line': `${FENCE}make all${FENCE} fails\n\n### heading`,
  'headings that are underlined': 'One\n===\n\nTwo\n---\n\nThree\nof two lines\n---\n\n- item\n---\n\n> quote\n---',
  'headings that are none': '#no\n\n####### no\n\n    # no\n\n\\# no\n\n#\n\n# yes #\n\n## yes ## no',
  'headings in lists and quotes': '- # a\n- b\n  ---\n\n> ## c\n\n1. d\n   ===',
  'a comment of several lines': '<!--\n## hidden\n```\n-->\n## seen\n<!-- a --> text **b**\n\n## seen too',
  'a comment that begins in mid-line': 'a <!-- b\nc --> d\n\ne <!-- f\n\ng --> h',
  'the shortest comments': '<!-->\n\na\n\n<!--->\n\nb',
  'a comment that is never closed': '# seen\n\n<!-- hidden\n\n## hidden\n\n- hidden',
  'a comment in a list item': '- a\n  <!-- hidden\n  hidden -->\n- b\n\n## seen',
  'a folded log': `<details>\n<summary>Log</summary>\n\n${FENCE}\n<xml>\n${FENCE}\n\n</details>\n\n## after`,
  'a folded log without blank lines': `<details><summary>Log</summary>\n${FENCE}\nERR 17\n${FENCE}\n</details>\n\n## after`,
  'blocks of HTML of each kind':
    '<script>\nlet a;\n\n</script>\n\n<?php\n\necho 1; ?>\n\n<!DOCTYPE html>\n\n<![CDATA[\n\nb ]]>\n\n<div>\n*c*\n\n*d*\n</div>\n\n<foo>\n*e*\n\n<pre>\n\n**f**\n</pre>\ng',
  'HTML in mid-text': 'a <b>b</b> <img src="x" alt="y"> <a href=\'z\'>c</a> <HostIP> a < b <br/> d <1> e',
  'generic types in prose': 'Map<String, Array<number>> and List<Foo> and a<b>c',
  'a table': '| a | b |\n|---|:-:|\n| `x|y` | 1 \\| 2 |\n| only one |\n| 1 | 2 | 3 |\n\nafter',
  'tables that are none': 'a | b\n\n| a | b |\n| - |\n\n| a |\n|---|\ntext\n\n    | a |\n    |---|',
  'a table under a paragraph': 'text\n| a | b |\n|---|---|\n| c | d |',
  'a list of tasks': '- [ ] open\n- [x] done\n- [X] done\n* [ ] **bold**\n1. [x] numbered\n\n- [ ]\n- [y] no',
  'lists in lists': '- a\n  - b\n    1. c\n\n       d\n\n           code\n  - e\n\n10) f\n11) g\n\n- \n- h',
  'quotes that go on without their mark': '> a\nb\n> - c\nd\n\n> > e\n> f\n\n>g',
  'emphasis in words': '*a*b _c_d **e**f __g__h ***i*** a*b*c a_b_c **j:**k **`l`** ~~m~~ **n',
  'links of all kinds':
    '[a](b "c") [d][e] [f] ![g](<h i>) <https://x.example> [j](k(l)m) [n [o](p) q](r) [s]: t\n\n[e]: https://y.example\n[f]: z "w"',
  'definitions that look like a log': '[main]: started\n[db]: <x y>\n\ntext [main]',
  'escapes and references': '\\*a\\* \\<b> &lt;c&gt; &amp;amp; &copy; &#35; &#x41; &nope; `&lt;`',
  tabs: '-\ta\n\n\tcode\n\n>\tquote\n\n#\theading\n\n1.\tb\n\n\t\tcode',
  rules: 'a\n\n***\n\n- - -\n\n___\n\n* a\n* * *\n* b',
  'hard breaks': 'a  \nb\\\nc\n# d  \ne',
  'a wide character of every kind': '期待した動作**版本：**`3`。\n\n# Größe 🙂\n\nа`б`в',
  nothing: '\n\n \n',
};

describe('what cmark-gfm, the parser of GitHub, reads', { skip: missingCmark() }, () => {
  for (const [what, body] of Object.entries(HOSTILE)) {
    test(`is what we read: ${what}`, () => assert.deepEqual(seeBody(body), readByCmark(body)));
    test(`is what we read, with the line ends of Windows: ${what}`, () => {
      const onWindows = body.replaceAll('\n', '\r\n');
      assert.deepEqual(seeBody(onWindows), readByCmark(onWindows));
    });
  }

  for (const file of ['issues.jsonl', 'new-issues.jsonl']) {
    test(`is what we read of every body of sample/${file}`, () => {
      for (const { number, body } of readIssues(join(SAMPLE, file))) {
        assert.deepEqual(seeBody(body), readByCmark(body), `issue ${number}`);
      }
    });
  }
});

function readIssues(path: string) {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const parsed = line === '' ? undefined : parseIssue(JSON.parse(line));
    return parsed?.kind === 'issue' ? [parsed.issue] : [];
  });
}
