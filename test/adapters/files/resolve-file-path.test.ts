import assert from 'node:assert/strict';
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { resolveFilePath } from '../../../src/adapters/files/resolve-file-path.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('resolveFilePath', () => {
  it('gives two names of one file the same path, whether it is there or not', async (t) => {
    const folder = realpathSync(temporaryFolder(t));
    mkdirSync(join(folder, 'real'));
    symlinkSync(join(folder, 'real'), join(folder, 'linked'));
    writeFileSync(join(folder, 'real', 'there'), '');
    symlinkSync(join(folder, 'real', 'there'), join(folder, 'alias'));
    for (const name of ['real/there', 'linked/there', 'linked/../real/there', 'alias']) {
      assert.equal(await resolveFilePath(`${folder}/${name}`), join(folder, 'real/there'));
    }
    assert.equal(await resolveFilePath(join(folder, 'linked/new')), join(folder, 'real/new'));
    assert.equal(await resolveFilePath(join(folder, 'none/new')), join(folder, 'none/new'));
  });

  it('refuses a folder, and leaves a device as it is named', async (t) => {
    const folder = temporaryFolder(t);
    await assert.rejects(resolveFilePath(folder), { name: 'ConfigError', message: /is a folder, not a file/ });
    assert.equal(await resolveFilePath('/dev/null'), '/dev/null');
  });
});
