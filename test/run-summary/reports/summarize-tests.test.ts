import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Redactor } from '../../../src/run-summary/redaction/redactor.ts';
import { describeTests } from '../../../src/run-summary/reports/describe-tests.ts';
import { readTestReport } from '../../../src/run-summary/reports/read-test-report.ts';
import { summarizeTests, type TestsSummary } from '../../../src/run-summary/reports/summarize-tests.ts';
import { readFixture } from './read-fixture.ts';

const TOKEN = `ghp_${'a1B2'.repeat(9)}`;
const KEY_LINE = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7';

function summarize(...texts: readonly string[]): TestsSummary {
  const reports = texts.map((text, index) => readTestReport(`report-${index + 1}.xml`, text)!);
  return summarizeTests({ reports, conclusion: null, redactor: new Redactor() });
}

const failed = (name: string, text: string) => `<testcase name="${name}"><failure>${text}</failure></testcase>`;
const suite = (cases: string, name = 'lamps') => `<testsuite name="${name}">${cases}</testsuite>`;

describe('what reports say together', () => {
  test('counts go over all reports, tests keep theirs', () => {
    const { counts, failing, reports } = summarize(
      suite(failed('burns', 'no oil')),
      suite(`<testcase name="lights"/>${failed('turns', '')}`),
    );
    assert.deepEqual([counts.failed, counts.passed], [2, 1]);
    assert.deepEqual(
      failing.map(({ name, report }) => [name, report]),
      [
        ['burns', 'report-1.xml'],
        ['turns', 'report-2.xml'],
      ],
    );
    assert.deepEqual(
      reports.map(({ counts: own }) => own.failed),
      [1, 1],
    );
  });

  test('no secret leaves names, suites and messages, and one that repeats has one placeholder', () => {
    const summary = summarize(
      suite(
        failed(`asks with ${TOKEN}`, `refused ${TOKEN}\nmail keeper@harbour.example.org`),
        `password=${'x'.repeat(12)}`,
      ),
    );
    const written = JSON.stringify(summary) + describeTests(summary);
    assert.doesNotMatch(written, /ghp_|keeper@|xxxxxx/);
    assert.equal(summary.failing[0]?.name, 'asks with [redacted token 1]');
    assert.match(summary.failing[0]?.message ?? '', /^refused \[redacted token 1\]\n/);
  });

  test('a private key over several lines goes, also where the message was cut inside it', () => {
    const lines = (count: number) => `${KEY_LINE}\n`.repeat(count);
    const whole = `read\n-----BEGIN PRIVATE KEY-----\n${lines(3)}-----END PRIVATE KEY-----\nno oil`;
    const long = `read\n-----BEGIN PRIVATE KEY-----\n${lines(200)}-----END PRIVATE KEY-----\nno oil`;
    const { failing } = summarize(suite(failed('short', whole) + failed('long', long)));
    for (const { message } of failing) {
      assert.doesNotMatch(message ?? '', /MIIE/);
      assert.match(message ?? '', /^read\n.*\nno oil$/s);
    }
  });

  test('the text shows ten failing tests, and says how many more there are', () => {
    const text = describeTests(
      summarize(suite(Array.from({ length: 1234 }, (_, index) => failed(`lamp ${index}`, 'no oil')).join(''))),
    );
    assert.equal(text.split('\n').filter((line) => line.startsWith('  failed: ')).length, 10);
    assert.match(text, /^Tests: 1,234 failed \(1 report\)\n/);
    assert.match(text, /\n {2}and 1,224 more failed$/);
  });

  test('the text tells place, tries and reason of a test, flaky tests, and what is odd', () => {
    const reports = [readFixture('go/rerun.xml'), readFixture('mocha/xunit.xml')];
    const text = describeTests(summarizeTests({ reports, conclusion: 'failure', redactor: new Redactor() }));
    assert.match(text, /^Tests: 5 failed, 1 flaky, 1 timed out, 3 skipped, 4 passed \(2 reports\)$/m);
    assert.match(
      text,
      /^ {2}failed: example\.org\/harbour\/lamp > TestBurnsAllNight \(lamp_test\.go:12, 3 tries\)\n {4}lamp_test\.go:12: got/m,
    );
    assert.match(text, /^ {2}flaky: .*TestFindsItsWick \(lamp_test\.go:24, 2 tries\)$/m);
    assert.match(text, /^mocha\/xunit\.xml: Its own sum is 7 tests, but it tells of 8\.$/m);
  });
});
