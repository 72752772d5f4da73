import { cleanData, createFence, type Fence } from '../../models/fence.ts';
import { formatNumber } from '../../text/format-count.ts';
import type { MaterialJob, WordingMaterial } from './wording-material.ts';

/** Tests beyond these are counted, not shown. */
const MAX_TESTS = 20;
const MAX_MESSAGE_CHARS = 1_500;

export interface WrittenMaterial {
  readonly fence: Fence;
  /** The user's part of a prompt. */
  readonly text: string;
  /** The texts that the model's words may repeat. */
  readonly shown: readonly string[];
}

/** The material as a prompt shows it: what strangers wrote stands within a fence. */
export function writeMaterial({ run, jobs, tests, placeholders }: WordingMaterial): WrittenMaterial {
  const sections = [
    { name: 'run', text: run.join('\n') },
    ...jobs.map((job) => ({ name: 'failed job', text: writeJob(job) })),
    ...(tests.length === 0 ? [] : [{ name: 'failed tests', text: writeTests(tests) }]),
  ].map(({ name, text }) => ({ name, text: cleanData(text) }));
  const fence = createFence(sections.map(({ text }) => text));
  const kinds = placeholders.map(({ text, kind }) => `${text} stands for a ${kind}`);
  return {
    fence,
    text: [
      ...sections.map(({ name, text }) => fence.wrap(name, text)),
      ...(kinds.length === 0 ? [] : [`Taken out before you saw it: ${kinds.join('; ')}.`]),
    ].join('\n\n'),
    shown: sections.map(({ text }) => text),
  };
}

function writeJob({ name, facts, excerpts }: MaterialJob): string {
  const pieces = excerpts.map(
    ({ startLine, endLine, text }) =>
      `Lines ${formatNumber(startLine)} to ${formatNumber(endLine)} of its log:\n${text}`,
  );
  return [`Job: ${name}`, ...facts, ...pieces].join('\n');
}

function writeTests(tests: WordingMaterial['tests']): string {
  const shown = tests
    .slice(0, MAX_TESTS)
    .map(({ name, place, message }) =>
      [`Test: ${name}`, ...(place === '' ? [] : [`At: ${place}`]), message.slice(0, MAX_MESSAGE_CHARS)].join('\n'),
    );
  const left = tests.length - shown.length;
  return [...shown, ...(left > 0 ? [`And ${formatNumber(left)} more.`] : [])].join('\n\n');
}
