import { statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { busyCorpus } from '../../test/support/busy-corpus.ts';
import { writeCorrectedCorpus } from '../../test/support/write-corrected-corpus.ts';
import type { Benchmark } from '../benchmark.ts';
import { summarize } from '../figure.ts';
import { measureProcess, type ProcessUsage } from '../measure-process.ts';

const BYTES_PER_MB = 1e6;
const ISSUES = 50_000;
/** As long as the bodies of real bug reports are on average. */
const BODY_CHARS = 2_000;
const REPETITIONS = 3;

/** The page of a repository that is busier than most. */
export const dashboard: Benchmark = {
  name: 'dashboard-50000',
  async run({ cacheFolder, cliFile, say }) {
    const folder = await mkdtemp(join(cacheFolder, 'dashboard-'));
    try {
      say(`dashboard-50000: a corpus of ${ISSUES.toLocaleString('en')} issues`);
      const corpus = join(folder, 'corpus.sqlite');
      await writeCorrectedCorpus(corpus, busyCorpus(ISSUES, new Date(), BODY_CHARS));
      const runs: ProcessUsage[] = [];
      for (let run = 1; run <= REPETITIONS; run++) {
        say(`dashboard-50000: ${run} of ${REPETITIONS}`);
        runs.push(await measureProcess([cliFile, 'dashboard', '--db', corpus, '--out', folder]));
      }
      const pageMegabytes = statSync(join(folder, 'index.html')).size / BYTES_PER_MB;
      const seconds = (name: string, read: (run: ProcessUsage) => number, target?: number) =>
        summarize({ name, unit: 's', values: runs.map((run) => read(run) / 1000), target });
      return [
        {
          title: 'dashboard-50000: the page of a repository',
          note: `${ISSUES.toLocaleString('en')} made-up issues with bodies of ${BODY_CHARS.toLocaleString('en')} characters; a whole process.`,
          figures: [
            seconds('dashboard, wall', ({ wallMs }) => wallMs, 2),
            seconds('dashboard, processor', ({ userMs, systemMs }) => userMs + systemMs),
            summarize({ name: 'page', unit: 'MB', values: [pageMegabytes], target: 3 }),
            summarize({
              name: 'peak memory',
              unit: 'MB',
              values: runs.map(({ peakRssBytes }) => peakRssBytes / BYTES_PER_MB),
            }),
          ],
        },
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
