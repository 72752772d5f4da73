import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { httpDateMs } from '../../src/shared/http-date.ts';
import { isoDateMs } from '../../src/shared/iso-date.ts';

describe('an ISO date', () => {
  it('is read as the moment that it names, in UTC unless it names a zone', () => {
    const noon = Date.UTC(2024, 1, 29, 12);
    for (const text of [
      '2024-02-29T12:00:00Z',
      '2024-02-29T12:00',
      '2024-02-29T12:00:00.000Z',
      '2024-02-29T14:00:00+02:00',
      '2024-02-29T06:30:00-0530',
      '2024-02-29T06:30-0530',
      '2024-02-29T12:00:00',
    ]) {
      assert.equal(isoDateMs(text), noon, text);
    }
    assert.equal(isoDateMs('2024-02-29'), Date.UTC(2024, 1, 29));
    assert.equal(isoDateMs('2024-02-29T12:00:00.5Z'), noon + 500);
  });

  it('is each day that the calendar has, and no other', () => {
    for (const year of [1900, 2000, 2023, 2024]) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const date = new Date(Date.UTC(year, month - 1, day));
          const isReal =
            date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          assert.equal(isoDateMs(text), isReal ? date.getTime() : Number.NaN, text);
        }
      }
    }
  });

  it('is nothing else that Date.parse takes, and no day that no calendar has', () => {
    for (const text of [
      '',
      '1',
      '2024',
      '2024-2-1',
      'May 5, 2024',
      '2024/05/05',
      '05.05.2024',
      '2024-02-30',
      '2023-02-29',
      '2024-13-01',
      '2024-01-01T24:00:00Z',
      '2024-01-01T00:60:00Z',
      '2024-01-01T1:2:3Z',
      '2024-01-01 12:00:00',
      ' 2024-01-01',
      '2024-01-01T00:00:00Z (maybe)',
      '9999-12-31T23:59:59-01:00',
    ]) {
      assert.ok(Number.isNaN(isoDateMs(text)), text);
    }
  });
});

it('the date of a header is read in the form that servers write, and in no other', () => {
  assert.equal(httpDateMs('Thu, 29 Feb 2024 12:00:00 GMT'), Date.UTC(2024, 1, 29, 12));
  for (const header of [undefined, 7, '', '7', '2024-02-29', 'Thu, 29 Feb 2024', 'Thu, 99 Feb 2024 12:00:00 GMT'])
    assert.ok(Number.isNaN(httpDateMs(header)), String(header));
});

it('no other file reads dates by Date.parse', () => {
  const root = join(import.meta.dirname, '../../src');
  const using = globSync('**/*.ts', { cwd: root }).filter((file) =>
    readFileSync(join(root, file), 'utf8').includes('Date.parse('),
  );
  assert.deepEqual(using, ['shared/http-date.ts']);
});
