import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureEnded, measureProcess } from '../../bench/measure-process.ts';

const MEGABYTE = 1e6;

test('a process is measured from its start to its end, with what it printed', async () => {
  const code = 'setTimeout(() => console.log("done"), 200)';
  const usage = await measureProcess(['-e', code]);
  assert.equal(usage.stdout, 'done\n');
  assert.ok(usage.wallMs >= 200, `${usage.wallMs} ms`);
  assert.ok(usage.userMs + usage.systemMs > 0);
});

test('the peak counts memory that was given back before the end', async () => {
  const code = 'let bytes = Buffer.alloc(2e8, 1); bytes = undefined; globalThis.gc()';
  const { peakRssBytes } = await measureProcess(['--expose-gc', '-e', code]);
  assert.ok(peakRssBytes > 200 * MEGABYTE, `${peakRssBytes} bytes`);
});

test('a small process is not charged with the memory of the one that measures it', async () => {
  const ballast = Buffer.alloc(300 * MEGABYTE, 1);
  const { peakRssBytes } = await measureProcess(['-e', '0']);
  assert.ok(peakRssBytes > 10 * MEGABYTE && peakRssBytes < 150 * MEGABYTE, `${peakRssBytes} bytes`);
  assert.equal(ballast.length, 300 * MEGABYTE);
});

test('a process that fails is an error that shows what it said', async () => {
  const code = 'console.error("no such corpus"); process.exitCode = 3';
  await assert.rejects(measureProcess(['-e', code]), /ended with status 3:\nno such corpus/);
});

test('a process that may fail is measured all the same, with the environment and folder that it was given', async () => {
  const code = 'console.log(process.env.NAME, process.cwd()); process.exitCode = 3';
  const { status, stdout, userMs } = await measureEnded(['-e', code], { env: { NAME: 'lantern' }, folder: '/' });
  assert.deepEqual([status, stdout], [3, 'lantern /\n']);
  assert.ok(userMs > 0);
});

test('threads of a process are counted with it, and report nothing of their own', async () => {
  const code = 'new (require("node:worker_threads").Worker)("0", { eval: true })';
  assert.ok((await measureProcess(['-e', code])).userMs > 0);
});

test('a process that is killed told nothing, which is an error', async () => {
  await assert.rejects(measureEnded(['-e', 'process.kill(process.pid, "SIGKILL")']), /ended with status null/);
});
