import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { zipSync } from 'fflate';
import { readReportFiles } from '../../../src/adapters/files/read-report-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const JUNIT = bytes('<testsuite name="lamps"><testcase name="lights"/></testsuite>');
const CTRF = bytes(JSON.stringify({ results: { tests: [{ name: 'lights', status: 'passed' }] } }));
const TAP = bytes('TAP version 14\n1..1\nok 1 - lights\n');

describe('the reports of an artifact', () => {
  test('are told by content, under their place in the zip', async () => {
    const zip = zipSync({
      'out/junit.xml': JUNIT,
      'ctrf/report.json': CTRF,
      'report.tap': TAP,
      'coverage.xml': bytes('<coverage/>'),
      'package.json': bytes('{"name":"harbour"}'),
      'log.txt': TAP,
    });
    const { reports, gaps } = await readReportFiles('results.zip', zip);
    assert.deepEqual(
      reports.map(({ file, format }) => [file, format]),
      [
        ['results.zip/ctrf/report.json', 'ctrf'],
        ['results.zip/out/junit.xml', 'junit'],
        ['results.zip/report.tap', 'tap'],
      ],
    );
    assert.deepEqual(gaps, []);
  });

  test('may lie in a zip in the zip, but no deeper', async () => {
    const inner = zipSync({ 'junit.xml': JUNIT, 'deep.zip': zipSync({ 'report.tap': TAP }) });
    const { reports, gaps } = await readReportFiles('results.zip', zipSync({ 'inner.zip': inner }));
    assert.deepEqual(
      reports.map(({ file }) => file),
      ['results.zip/inner.zip/junit.xml'],
    );
    assert.deepEqual(gaps, ['"results.zip/inner.zip/deep.zip" is a zip in a zip in a zip: it was not read.']);
  });

  test('a bomb, a damaged zip and one that is none become gaps, beside what could be read', async () => {
    const bomb = zipSync({ 'junit.xml': new Uint8Array(1 << 24) });
    const damaged = zipSync({ 'junit.xml': JUNIT }).subarray(0, 40);
    const { reports, gaps } = await readReportFiles(
      'a.zip',
      zipSync({ 'b.zip': [bomb, { level: 0 }], 'c.zip': damaged, 'd.xml': JUNIT }),
    );
    assert.deepEqual(
      reports.map(({ file }) => file),
      ['a.zip/d.xml'],
    );
    assert.match(gaps[0] ?? '', /^"a\.zip\/b\.zip" holds a file that grows more than 500-fold\. Download it/);
    assert.match(gaps[1] ?? '', /^"a\.zip\/c\.zip" is a damaged zip\./);
    assert.match((await readReportFiles('e.zip', bytes('none'))).gaps.join(), /"e\.zip" is a damaged zip/);
  });

  test('too many files are read up to the limit, and said', async () => {
    const files = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`${index}.xml`, JUNIT]));
    const { reports, gaps } = await readReportFiles('many.zip', zipSync(files, { level: 0 }));
    assert.equal(reports.length, 2000);
    assert.match(gaps.join(), /"many\.zip" holds more than 2000 files/);
  });
});
