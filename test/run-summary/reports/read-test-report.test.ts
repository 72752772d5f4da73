import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTestReport } from '../../../src/run-summary/reports/read-test-report.ts';
import type { TestReport, TestResult } from '../../../src/run-summary/reports/test-result.ts';

function read(content: string | Uint8Array): TestReport {
  const report = readTestReport('report', content);
  assert.ok(report !== undefined);
  return report;
}

function readOnly(content: string | Uint8Array): TestResult {
  const { results } = read(content);
  assert.equal(results.length, 1);
  return results[0]!;
}

const suite = (cases: string, attributes = '') => `<testsuite name="lamps" ${attributes}>${cases}</testsuite>`;
const failing = (text: string, attributes = '') =>
  suite(`<testcase name="burns" ${attributes}><failure>${text}</failure></testcase>`);

describe('telling formats', () => {
  test('the content decides, not the name', () => {
    const ctrf = JSON.stringify({ results: { tests: [{ name: 'burns', status: 'passed' }] } });
    assert.equal(readTestReport('a.json', suite(''))?.format, 'junit');
    assert.equal(readTestReport('a.xml', ctrf)?.format, 'ctrf');
    assert.equal(readTestReport('a.xml', '1..1\nok 1 burns\n')?.format, 'tap');
  });

  test('what is none of them is no report', () => {
    const others = [
      '',
      '<coverage line-rate="1"><packages/></coverage>',
      '{"results":[]}',
      '{"results":{"tests":3}}',
      '[1,2]',
      '{',
      'ok, that went well\n',
      '1..3 lamps\n',
    ];
    assert.deepEqual(
      others.map((text) => readTestReport('other', text)),
      others.map(() => undefined),
    );
  });

  test('a report that a script printed has lines before and after it', () => {
    const report = read(`> harbour@1.0.0 test\n> mocha\n\n${failing('no oil')}\nnpm error code 1 <oh>\n`);
    assert.deepEqual([report.counts.failed, report.notes], [1, []]);
  });

  test('a report that is quoted in another file is none, nor is one inside other XML', () => {
    const quoted = `TAP version 14\n1..1\nnot ok 1 - writes\n  ---\n  found: |\n    ${suite('')}\n  ...\n`;
    assert.equal(readTestReport('a.tap', quoted)?.format, 'tap');
    assert.equal(readTestReport('a.xml', `<results>\n${suite('')}\n</results>`), undefined);
    assert.equal(readTestReport('a.html', `<!DOCTYPE html>\n<pre>\n${suite('')}</pre>`), undefined);
    assert.equal(readTestReport('a.log', `use ${suite('')} as the root`), undefined);
  });

  test('a redirect of PowerShell is UTF-16, and an old writer says its encoding', () => {
    const utf16 = Buffer.from(`\ufeff${failing('kein Öl')}`, 'utf16le');
    const latin = Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${failing('kein Öl')}`, 'latin1');
    assert.equal(readOnly(utf16).message, 'kein Öl');
    assert.equal(readOnly(latin).message, 'kein Öl');
  });
});

describe('hostile and broken XML', () => {
  test('a document type is refused, so no entity grows', () => {
    const entities = Array.from({ length: 9 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`);
    const bomb = `<?xml version="1.0"?><!DOCTYPE testsuite [<!ENTITY e0 "oil">${entities.join('')}]>${failing('&e9;')}`;
    const report = read(bomb);
    assert.deepEqual(report.results, []);
    assert.match(report.notes.join(), /document type/);
  });

  test('an entity from outside is not read', () => {
    const report = read(`<!DOCTYPE testsuite [<!ENTITY f SYSTEM "file:///etc/passwd">]>${failing('&f;')}`);
    assert.deepEqual(report.results, []);
    assert.match(report.notes.join(), /document type/);
  });

  test('an entity that nobody declared ends the reading', () => {
    const report = read(suite('<testcase name="lights"/><testcase name="&oil;"/>'));
    assert.equal(report.counts.passed, 1);
    assert.match(report.notes.join(), /not well-formed XML: invalid character entity at line 1/);
  });

  test('a file that was cut off tells what it had until then, also a failure that was being written', () => {
    const whole = suite('<testcase name="lights"/><testcase name="burns"><failure>no oil</failure></testcase>');
    const report = read(whole.slice(0, whole.indexOf('oil')));
    assert.deepEqual([report.counts.passed, report.counts.failed], [1, 1]);
    assert.match(report.notes.join(), /not well-formed XML/);
  });

  test('elements that nest without end are cut', () => {
    const report = read(
      `${suite('<testcase name="lights"/>').replace('</testsuite>', '')}${'<testsuite>'.repeat(100_000)}`,
    );
    assert.equal(report.counts.passed, 1);
    assert.match(report.notes.join(), /deeper than 100 levels/);
  });

  test('characters that XML forbids go, as they are and as references, and with them colors', () => {
    const text =
      'no \u001b[31moil\u001b[0m\u0000, &#27;[1mno&#x1B;[0m wick&#0;&#xFFFF;&#55296;, #x1B[31mno#x1B[0m lamp &#128294;';
    assert.equal(readOnly(failing(text)).message, 'no oil, no wick, no lamp 🔦');
  });

  test('names of elements and attributes that objects have anyway mean nothing', () => {
    const text = suite('<testcase name="lights" __proto__="x" constructor="y"><constructor/><toString/></testcase>');
    assert.equal(readOnly(text).status, 'passed');
  });
});

describe('one test, several cases', () => {
  const passed = '<testcase name="burns"/>';
  const failed = '<testcase name="burns"><failure message="no oil"/></testcase>';

  test('a failure before a pass is flaky, a pass before a failure is not', () => {
    assert.deepEqual(pick(readOnly(suite(failed + failed + passed))), ['flaky', 3, 'no oil']);
    assert.deepEqual(pick(readOnly(suite(passed + failed))), ['failed', 2, 'no oil']);
  });

  test('names that repeat in another suite, class or line are other tests', () => {
    const lines = '<testcase name="burns" line="3"><failure/></testcase><testcase name="burns" line="9"/>';
    const classes = '<testcase name="burns" classname="A"><failure/></testcase><testcase name="burns" classname="B"/>';
    for (const text of [suite(lines), suite(classes), `<testsuites>${suite(failed)}${suite(passed)}</testsuites>`]) {
      const { counts } = read(text);
      assert.deepEqual([counts.failed, counts.passed, counts.flaky], [1, 1, 0]);
    }
  });

  test('tries in elements of their own count as well', () => {
    const flaky = '<testcase name="burns"><flakyFailure message="no oil"/></testcase>';
    const rerun = '<testcase name="burns"><failure message="no oil"/><rerunFailure message="no wick"/></testcase>';
    assert.deepEqual(pick(readOnly(suite(flaky))), ['flaky', 2, 'no oil']);
    assert.deepEqual(pick(readOnly(suite(rerun))), ['failed', 2, 'no wick']);
  });

  function pick({ status, tries, message }: TestResult): unknown[] {
    return [status, tries, message];
  }
});

describe('tests that were skipped', () => {
  test('are told from those that Playwright did not get to, also where names are joined alike', () => {
    const status = (attributes: string) =>
      readOnly(suite(`<testcase name="lamp › burns" ${attributes}><skipped/></testcase>`)).status;
    assert.equal(status('classname="lamp.spec.ts"'), 'not run');
    assert.equal(status('classname="lamp.spec.ts" time="0"'), 'skipped');
    assert.equal(status('classname="lamp › burns"'), 'skipped');
  });
});

describe('file and line', () => {
  const places: Readonly<
    Record<string, { readonly text: string; readonly attributes?: string; readonly place: string }>
  > = {
    'attributes before texts': { text: 'at test/a.test.ts:7:1', attributes: 'file="b.ts" line="2"', place: 'b.ts:2' },
    'a class that is a path, with the line of that file': {
      text: ' ❯ src/lamp.ts:9:1\n ❯ test/lamp.test.ts:12:5',
      attributes: 'classname="test/lamp.test.ts"',
      place: 'test/lamp.test.ts:12',
    },
    'a test before the code that it tests': {
      text: 'at burn (src/lamp.js:88:11)\nat test (/project/test/lamp.test.js:5:2)',
      place: '/project/test/lamp.test.js:5',
    },
    'no code of packages': {
      text: 'at x (/project/node_modules/a/index.js:1:2)\nat light (src/lamp.js:3:4)',
      place: 'src/lamp.js:3',
    },
    'a panic of Rust': { text: "thread 'burns' panicked at src/lamp.rs:8:5:\nno oil", place: 'src/lamp.rs:8' },
    'a Windows path': { text: 'at C:\\harbour\\LampTest.cs:line 14', place: 'C:\\harbour\\LampTest.cs:14' },
    'an address of a file': {
      text: 'at file:///project/test/lamp.test.mjs:4:1',
      place: '/project/test/lamp.test.mjs:4',
    },
    'a frame of Python': { text: 'File "tests/test_lamp.py", line 21, in test_burns', place: 'tests/test_lamp.py:21' },
    'a comment of Perl': { text: "Failed test 'burns'\n at t/lamp.t line 7.", place: 't/lamp.t:7' },
    'a Java frame': { text: 'at harbour.LampTest.burns(LampTest.java:12)', place: 'LampTest.java:12' },
    'no address of a server, no time': {
      text: 'connect 127.0.0.1:8080 at 12:30:01, harbour.example.org:443',
      place: 'null:null',
    },
  };
  for (const [title, { text, attributes, place }] of Object.entries(places)) {
    test(title, () => {
      const { file, line } = readOnly(failing(text.replaceAll('"', '&quot;'), attributes));
      assert.equal(`${file}:${line}`, place);
    });
  }
});

describe('TAP', () => {
  test('a bail-out and tests that were planned are told', () => {
    const report = read('TAP version 14\n1..3\nok 1 - lights\nBail out! no oil\n');
    assert.deepEqual(report.notes, [
      'The run was given up: no oil.',
      '3 tests were planned, 1 are told of: the rest may not have run.',
    ]);
  });

  test('a subtest that failed as a whole stays, one that sums up does not', () => {
    const inside = 'TAP version 14\n# Subtest: lamps\n    ok 1 - lights\n    1..1\n';
    assert.deepEqual(names(`${inside}not ok 1 - lamps\n1..1\n`), ['lights', 'lamps']);
    assert.deepEqual(names(`${inside}ok 1 - lamps\n1..1\n`), ['lights']);
  });

  test('a name may hold an escaped number sign, and directives have any case', () => {
    const report = read('1..2\nnot ok 1 - lamp \\#1 # Todo no motor\nok 2 # SKIP fog\n');
    assert.deepEqual(
      report.results.map(({ name, status }) => [name, status]),
      [
        ['lamp #1', 'skipped'],
        ['test 2', 'skipped'],
      ],
    );
  });

  function names(text: string): string[] {
    return read(text).results.map(({ name }) => name);
  }
});

describe('bounds', () => {
  test('a message keeps its start and its end, and no word is cut in two', () => {
    const { message } = readOnly(failing(`no oil ${'smoke '.repeat(5000)}at lamp.ts:3:1`));
    assert.ok(message !== null && message.length < 4100);
    assert.match(message, /^no oil smoke .*smoke\n…\nsmoke .*at lamp\.ts:3:1$/s);
  });

  test('a CTRF report with tests that are none tells how many', () => {
    const tests = [{ name: 'lights', status: 'passed', retries: 'many' }, { name: 3 }, null];
    const report = read(JSON.stringify({ results: { tests, summary: { tests: 3, failed: 1 } } }));
    assert.equal(report.counts.passed, 1);
    assert.deepEqual(report.notes, [
      '2 tests without a name or a status could not be read.',
      'Its own sum is 1 failure, but it tells of 0.',
    ]);
  });
});
