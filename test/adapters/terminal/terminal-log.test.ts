import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { createProgressBar } from '../../../src/adapters/terminal/progress-bar.ts';
import { createTerminalLog, type TerminalLogOptions } from '../../../src/adapters/terminal/terminal-log.ts';
import { holdClock } from '../../support/hold-clock.ts';

interface Scene {
  readonly log: ReturnType<typeof createTerminalLog>;
  /** Everything written so far. */
  written(): string;
}

function createScene(options: Partial<TerminalLogOptions> = {}): Scene {
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  const chunks: string[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  const log = createTerminalLog({ stream, quiet: false, verbose: false, ...options });
  return { log, written: () => chunks.join('') };
}

test('notes, warnings and errors are lines; details are hidden', () => {
  const { log, written } = createScene();
  log.debug('detail');
  log.info('note');
  log.warning('careful');
  log.error('broken');
  assert.equal(written(), 'note\nwarning: careful\nauto-triager: broken\n');
});

test('verbose shows details, quiet leaves only warnings and errors', () => {
  const verbose = createScene({ verbose: true });
  verbose.log.debug('detail');
  assert.equal(verbose.written(), 'debug: detail\n');
  const quiet = createScene({ quiet: true, drawBar: createProgressBar });
  quiet.log.info('note');
  quiet.log.warning('careful');
  const progress = quiet.log.progress('Reading', 10);
  progress.update(5);
  progress.stop();
  assert.equal(quiet.written(), 'warning: careful\n');
});

test('control characters of a message do not reach the terminal', () => {
  const { log, written } = createScene({ verbose: true });
  log.debug('a\u001b[2Jb\u009b1mc\rd\u0007\ne');
  assert.equal(written(), 'debug: a [2Jb 1mc\nd \ne\n');
});

test('a bar shows label and share, gives way to messages and vanishes when it is stopped', () => {
  const { log, written } = createScene({ drawBar: createProgressBar });
  const progress = log.progress('Reading', 200);
  progress.update(100);
  log.info('note');
  progress.stop();
  assert.match(written(), /Reading \[.*\] 0%/);
  assert.match(written(), /\r\u001b\[Knote\n/);
  assert.match(written(), /Reading \[.*\] 50%/);
  assert.ok(written().endsWith('\u001b[1G\u001b[2K'), JSON.stringify(written().slice(-40)));
});

test('stopping twice, updating afterwards and closing do nothing', () => {
  const { log, written } = createScene({ drawBar: createProgressBar });
  const progress = log.progress('Reading', 2);
  progress.stop();
  const length = written().length;
  progress.stop();
  progress.update(1);
  log.close();
  assert.equal(written().length, length);
});

test('a second bar takes the place of the first, and closing removes it', () => {
  const { log, written } = createScene({ drawBar: createProgressBar });
  const first = log.progress('First', 2);
  log.progress('Second', 2);
  first.update(2);
  first.stop();
  assert.doesNotMatch(written(), /First \[.*\] 100%/);
  log.close();
  assert.ok(written().endsWith('\u001b[1G\u001b[2K'));
});

test('without a terminal progress is told in occasional lines', (t) => {
  const clock = holdClock(t);
  const { log, written } = createScene();
  const progress = log.progress('Reading', 2000);
  for (let done = 0; done <= 2000; done += 1) {
    clock.advance(10);
    progress.update(done);
  }
  progress.stop();
  assert.equal(written(), 'Reading: 24%\nReading: 49%\nReading: 74%\nReading: 99%\n');
});

test('progress tells what it took so far, where that is known', (t) => {
  const clock = holdClock(t);
  const { log, written } = createScene();
  const progress = log.progress('Asking', 200);
  clock.advance(6_000);
  progress.update(50, '12 calls, about $0.0100 so far');
  assert.equal(written(), 'Asking: 25%, 12 calls, about $0.0100 so far\n');
});

test('work with a unit is told with its count, its rate and the time left', (t) => {
  const clock = holdClock(t);
  const { log, written } = createScene();
  const progress = log.progress('acme/lantern', 1000, 'issues');
  clock.advance(10_000);
  progress.update(200);
  progress.stop();
  assert.equal(written(), 'acme/lantern: 20%, 200/1,000 issues, 20/s, 40 s left\n');
});

test('progress of an unknown total is not told', (t) => {
  const clock = holdClock(t);
  const { log, written } = createScene();
  const progress = log.progress('Reading', 0);
  clock.advance(60_000);
  progress.update(5);
  assert.equal(written(), '');
});
