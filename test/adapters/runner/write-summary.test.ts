import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capSummary, MAX_SUMMARY_BYTES } from '../../../src/adapters/runner/write-summary.ts';

test('a summary within the limit stays as it is', () => {
  const markdown = 'é'.repeat(MAX_SUMMARY_BYTES / 2);

  assert.equal(capSummary(markdown), markdown);
});

test('a larger summary is cut at the end of a line, with a note, and is not larger than allowed', () => {
  const capped = capSummary('😀 line\n'.repeat(200_000));

  assert.ok(Buffer.byteLength(capped) <= MAX_SUMMARY_BYTES);
  assert.match(capped.slice(-100), /😀 line\n\n_The summary was cut here[^\n]*_\n$/);
  assert.ok(capped.isWellFormed());
});

test('details that the cut leaves open are closed', () => {
  const capped = capSummary(
    `<details>\n\nshort\n\n</details>\n\n<details>\n\n${'line\n'.repeat(100)}</details>\n`,
    300,
  );

  assert.equal(capped.match(/<details>/g)?.length, capped.match(/<\/details>/g)?.length);
  assert.ok(Buffer.byteLength(capped) <= 300);
});

test('details that are closed before the cut are left alone', () => {
  const capped = capSummary(`<details>\n\nshort\n\n</details>\n\n${'line\n'.repeat(100)}`, 300);

  assert.equal(capped.match(/<\/details>/g)?.length, 1);
});
