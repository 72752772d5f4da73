import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const OWN_MOUNTS = ['-r', '-m'];
const canMount = spawnSync('unshare', [...OWN_MOUNTS, 'true']).status === 0;
const SOURCE = join(import.meta.dirname, '../../../src/adapters');
/** Writes a graph of 2 MB, and a download of 2 MB, into the folder; says what is thrown. */
const WRITER = `
  import { createServer } from 'node:http';
  const { buildHnswIndex } = await import('${SOURCE}/hnsw/build-hnsw-index.ts');
  const { downloadFile } = await import('${SOURCE}/transfer/download-file.ts');
  const vectors = Array.from({ length: 5000 }, (_, at) => Float32Array.from({ length: 64 }, (_, one) => Math.sin(at * 64 + one)));
  const path = process.argv[1];
  const built = buildHnswIndex({ vectors, numbers: vectors.map((_, at) => at + 1), dimensions: 64, path });
  await built.catch((error) => console.log(error.name, error.message));
  const server = createServer((_, answer) => answer.end(Buffer.alloc(2_000_000, 'x')));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const policy = { maxTries: 2, firstWaitMs: 1, timeoutMs: 60_000 };
  const download = { service: 'The storage', path, policy, deadlineMs: 60_000, maxBytes: 10_000_000 };
  await downloadFile('http://127.0.0.1:' + server.address().port, download).catch((error) => console.log(error.name, error.message));
  server.close();
`;
const FULL = 'does not fit: the disk is full. Check the path.';
const TOO_LARGE = 'does not fit: larger than this file system allows. Check the path.';

test('a disk that is full is told by who writes a graph and by who downloads, though hnswlib does not notice', {
  skip: canMount ? false : 'this user may not mount a small file system',
}, (t) => {
  const folder = temporaryFolder(t);
  const script = 'mount -t tmpfs -o size=512k tmpfs "$1" && exec "$2" --input-type=module -e "$3" "$1/file"';
  const command = ['sh', '-c', script, 'sh', folder, process.execPath, WRITER];
  const { stdout, stderr } = spawnSync('unshare', [...OWN_MOUNTS, ...command], { encoding: 'utf8' });
  const path = JSON.stringify(join(folder, 'file'));
  assert.equal(stdout, `ConfigError ${path} ${FULL}\nConfigError ${path} ${FULL}\n`, stderr);
});

test('a limit of the size of files is told as one', { skip: process.platform === 'win32' && 'no ulimit' }, (t) => {
  const path = join(temporaryFolder(t), 'file');
  const script = 'trap "" XFSZ; ulimit -f 1000; exec "$1" --input-type=module -e "$2" "$3"';
  const { stdout, stderr } = spawnSync('sh', ['-c', script, 'sh', process.execPath, WRITER, path], {
    encoding: 'utf8',
  });
  assert.equal(stdout, `ConfigError ${JSON.stringify(path)} ${TOO_LARGE}\n`.repeat(2), stderr);
});
