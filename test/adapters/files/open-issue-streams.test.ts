import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { openIssueStreams } from '../../../src/adapters/files/open-issue-streams.ts';
import { StreamFault } from '../../../src/corpus/stream-fault.ts';
import { ConfigError } from '../../../src/shared/errors.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** What each stream gives, and how it ended where it failed. */
async function readAll(path: string): Promise<{ name: string; text: string; fault?: string }[]> {
  const { streams } = await openIssueStreams(path);
  const read: { name: string; text: string; fault?: string }[] = [];
  for await (const { name, chunks } of streams) {
    const parts: Uint8Array[] = [];
    try {
      for await (const chunk of chunks) parts.push(chunk);
      read.push({ name: basename(name), text: Buffer.concat(parts).toString() });
    } catch (error) {
      if (!(error instanceof StreamFault)) throw error;
      read.push({ name: basename(name), text: Buffer.concat(parts).toString(), fault: error.message });
    }
  }
  return read;
}

/** Lines that gzip cannot make small. */
function manyLines(count: number): string {
  let state = 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
  return Array.from({ length: count }, (_, index) => `{"number":${index + 1},"title":"${next()} ${next()}"}\n`).join(
    '',
  );
}

test('gzip is told by its content, of one member, of several, and packed twice', async (t) => {
  const path = join(temporaryFolder(t), 'issues.json');
  const [first, second] = [manyLines(20_000), '{"number":1}'];
  for (const [bytes, text] of [
    [Buffer.from(first), first],
    [gzipSync(first), first],
    [Buffer.concat([gzipSync(first), gzipSync(second)]), first + second],
    [gzipSync(gzipSync(first)), first],
  ] as const) {
    writeFileSync(path, bytes);
    assert.deepEqual(await readAll(path), [{ name: 'issues.json', text }]);
  }
});

test('of gzip that is cut off or damaged, what stands before is given', async (t) => {
  const path = join(temporaryFolder(t), 'issues.json.gz');
  const text = manyLines(40_000);
  const packed = gzipSync(text);
  const damaged = Buffer.from(packed);
  damaged.fill(0xff, packed.length - 50_000, packed.length - 40_000);
  for (const [bytes, fault] of [
    [packed.subarray(0, packed.length - 5000), /^is cut off: its gzip data ends early/],
    [damaged, /^is damaged: its gzip data breaks off/],
  ] as const) {
    writeFileSync(path, bytes);
    const [read] = await readAll(path);
    assert.match(read?.fault ?? '', fault);
    // Damage shows some time after it.
    const sound = text.slice(0, text.length / 2);
    assert.ok(read?.text.startsWith(sound), `${read?.text.length} of ${text.length}`);
  }
});

test('a folder gives the files in it and below, numbers in their order, hidden files and loops left out', async (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'more'));
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '10.json'), '{"a":10}');
  writeFileSync(join(folder, '9.json'), '{"a":9}');
  writeFileSync(join(folder, 'more', '1.json'), gzipSync('{"a":1}'));
  writeFileSync(join(folder, '.git', 'config'), 'x');
  writeFileSync(join(folder, '.DS_Store'), 'x');
  writeFileSync(join(folder, 'notes.csv'), 'number,title\n');
  symlinkSync(folder, join(folder, 'more', 'back'));
  assert.deepEqual(
    (await readAll(folder)).map(({ name, text, fault }) => [name, fault === undefined ? text : 'fault']),
    [
      ['9.json', '{"a":9}'],
      ['10.json', '{"a":10}'],
      ['1.json', '{"a":1}'],
      ['notes.csv', 'fault'],
    ],
  );
});

test('a single file that cannot be read is refused at once; an empty one is a stream that says so', async (t) => {
  const folder = temporaryFolder(t);
  const path = join(folder, 'my page.html');
  writeFileSync(path, '<!doctype html>');
  await assert.rejects(openIssueStreams(path), (error: Error) => {
    assert.ok(error instanceof ConfigError);
    assert.match(error.message, /my page\.html is a web page \(HTML\).* gh api --paginate 'repos\/owner\/name\/issues/);
    return true;
  });
  writeFileSync(path, '');
  const [empty] = await readAll(path);
  assert.match(empty?.fault ?? '', /^is empty\./);
});

test('nothing at the path and a folder without files are refused', async (t) => {
  const folder = temporaryFolder(t);
  await assert.rejects(openIssueStreams(join(folder, 'none.json')), /none\.json" does not exist/);
  await assert.rejects(openIssueStreams(folder), /holds no files/);
});
