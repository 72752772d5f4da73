import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { writeFileAtomically, writeFilesAtomically } from '../../../src/adapters/files/write-file-atomically.ts';
import { ConfigError } from '../../../src/shared/errors.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('writeFileAtomically', () => {
  it('makes a file, and replaces it, and leaves nothing beside it', async (test) => {
    const folder = temporaryFolder(test);
    const path = join(folder, 'report.md');
    await writeFileAtomically(path, 'first');
    await writeFileAtomically(path, new TextEncoder().encode('second'));
    assert.equal(readFileSync(path, 'utf8'), 'second');
    assert.deepEqual(readdirSync(folder), ['report.md']);
  });

  it('removes what a killed run left of the same file, and nothing else', async (test) => {
    const folder = temporaryFolder(test);
    const path = join(folder, 'issue-7.json');
    const over = spawnSync(process.execPath, ['--version']).pid;
    const kept = [`issue-7.json.writing-${process.ppid}`, `issue-8.json.writing-${over}`, 'issue-7.json.writing-it'];
    for (const name of [...kept, `issue-7.json.writing-${over}`]) writeFileSync(join(folder, name), '{');
    await writeFileAtomically(path, '{}');
    assert.deepEqual(readdirSync(folder).sort(), ['issue-7.json', ...kept].sort());
  });

  it('leaves the former content when the new one cannot be made', async (test) => {
    const folder = temporaryFolder(test);
    const path = join(folder, 'report.md');
    writeFileSync(path, 'former');
    // The name of the unfinished file is taken by a folder.
    mkdirSync(`${path}.writing-${process.pid}`);
    writeFileSync(join(`${path}.writing-${process.pid}`, 'full'), '');
    await assert.rejects(writeFileAtomically(path, 'new'));
    assert.equal(readFileSync(path, 'utf8'), 'former');
  });

  it('writes to what a link points at, and keeps the link', async (test) => {
    const folder = temporaryFolder(test);
    writeFileSync(join(folder, 'real'), 'former');
    symlinkSync('real', join(folder, 'link'));
    await writeFileAtomically(join(folder, 'link'), 'new');
    assert.equal(readlinkSync(join(folder, 'link')), 'real');
    assert.equal(readFileSync(join(folder, 'real'), 'utf8'), 'new');
  });

  it('writes straight to a device', { skip: process.platform === 'win32' && 'no /dev/null' }, async () => {
    await writeFileAtomically('/dev/null', 'gone');
    assert.ok(!readdirSync('/dev').some((name) => name.startsWith('null.writing')));
  });

  it('says that the folder is missing, or that the path is a folder', async (test) => {
    const folder = temporaryFolder(test);
    const missing = join(folder, 'missing', 'report.md');
    await assert.rejects(writeFileAtomically(missing, ''), (error) => {
      return error instanceof ConfigError && /missing\/report\.md" does not exist/.test(error.message);
    });
    await assert.rejects(writeFileAtomically(folder, ''), (error) => {
      return error instanceof ConfigError && /is a folder, not a file/.test(error.message);
    });
  });
});

describe('writeFilesAtomically', () => {
  it('replaces no file when one of them cannot be written', async (test) => {
    const folder = temporaryFolder(test);
    const [first, second] = [join(folder, 'a.jsonl'), join(folder, 'b.jsonl')];
    writeFileSync(first, 'former a');
    writeFileSync(second, 'former b');
    // The name of the second unfinished file is taken by a folder.
    mkdirSync(`${second}.writing-${process.pid}`);
    const files = [
      { path: first, content: 'new a' },
      { path: second, content: 'new b' },
    ];
    await assert.rejects(writeFilesAtomically(files), ConfigError);
    assert.deepEqual([readFileSync(first, 'utf8'), readFileSync(second, 'utf8')], ['former a', 'former b']);
    assert.ok(!readdirSync(folder).includes(`a.jsonl.writing-${process.pid}`));
  });

  it('replaces all of them together', async (test) => {
    const folder = temporaryFolder(test);
    const files = ['a', 'b'].map((name) => ({ path: join(folder, name), content: name }));
    await writeFilesAtomically(files);
    assert.deepEqual(readdirSync(folder), ['a', 'b']);
  });
});
