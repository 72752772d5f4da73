import { join } from 'node:path';
import type { Benchmark, BenchSetting } from '../benchmark.ts';
import { writeIssues } from '../issue-sources.ts';
import { describeLabelled, labelledIssues } from '../labelled-issues.ts';
import { findScikitLearn, measurePython } from '../measure-python.ts';
import { mixIssues } from '../mix-issues.ts';
import { openIndexing } from '../open-indexing.ts';
import { takeTurns } from '../take-turns.ts';
import { usageFigures, usageRatios } from '../usage-figures.ts';

const OURS = 'index';
const THEIRS = 'scikit-learn';
const SCRIPT = join(import.meta.dirname, '../scikit-learn-index.py');
const TARGETS = { processor: 0.9 } as const;
const SEED = 20_000;

/** `index` beside a pipeline of scikit-learn that learns the same from the same issues. */
export const scikitLearn: Benchmark = {
  name: 'scikit-learn',
  async run(setting) {
    const { sources, pairs, pythonFile, cacheFolder, cliFile, say } = setting;
    const python = await findScikitLearn(pythonFile === undefined ? undefined : [pythonFile]);
    const title = 'scikit-learn: index ⁄ a pipeline that does the same';
    if (python === undefined) {
      const note =
        'Not measured: no Python here has scikit-learn (Debian and Ubuntu: apt-get install python3-sklearn).';
      say(`scikit-learn: ${note}`);
      return [{ title, note, figures: [] }];
    }
    const issues = issuesOf(setting);
    const folder = join(cacheFolder, 'scikit-learn');
    const ours = await openIndexing(issues, { folder, cliFile });
    const file = join(folder, 'for-python.jsonl');
    await writeIssues(file, issues);
    const runs = await takeTurns(
      new Map([
        [OURS, ours],
        [THEIRS, () => measurePython(python.file, [SCRIPT, file])],
      ]),
      { rounds: pairs, say: (round) => say(`scikit-learn: pair ${round} of ${pairs}`) },
    );
    return [
      {
        title,
        note: `${describeLabelled(issues, sources)}; scikit-learn ${python.version} on one thread; whole processes in turns.`,
        figures: [...runs].flatMap(([name, usages]) => usageFigures(name, usages)),
        ratios: usageRatios('index ⁄ scikit-learn', {
          ours: runs.get(OURS) ?? [],
          theirs: runs.get(THEIRS) ?? [],
          quantities: ['processor', 'memory'],
          targets: TARGETS,
        }),
      },
    ];
  },
};

/** The labelled corpus, or one of the largest size asked for. */
function issuesOf({ sources, sizes }: BenchSetting) {
  if (sizes === undefined) return labelledIssues(sources);
  return mixIssues({ corpora: sources.corpora, count: Math.max(...sizes), seed: SEED });
}
