import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findStop } from '../../../src/run-summary/facts/find-stop.ts';
import type { Annotation } from '../../../src/run-summary/facts/run-facts.ts';

const said = (message: string): Annotation => ({ level: 'failure', file: '.github', line: 1, title: null, message });

test('a job that was stopped tells by whom or what', () => {
  const stops = {
    'The run was canceled by @mira-k.': { kind: 'by a person', login: 'mira-k' },
    'The run was canceled by @merge-queue[bot].': { kind: 'by a person', login: 'merge-queue[bot]' },
    'Canceling since a higher priority waiting request for checks-refs/pull/4/merge exists': {
      kind: 'by a newer run',
      group: 'checks-refs/pull/4/merge',
    },
    'The job running on runner Runner 1 has exceeded the maximum execution time of 5 minutes.': { kind: 'time limit' },
    'The self-hosted runner: shed lost communication with the server. Verify the machine is running.': {
      kind: 'runner lost',
    },
    'The job was not acquired by Runner of type hosted even after multiple attempts': { kind: 'no runner' },
  };
  for (const [message, stop] of Object.entries(stops)) assert.deepEqual(findStop([said(message)]), stop);
});

test('the annotation that says so is found among others, and nothing is made up where none does', () => {
  const annotations = [said('The operation was canceled.'), said('Process completed with exit code 1.')];
  assert.equal(findStop(annotations), undefined);
  assert.equal(findStop([...annotations, said('The run was canceled by @mira.')])?.kind, 'by a person');
});
