import { join } from 'node:path';
import { type Comparison, type ComparisonSetting, OTHER, THIS } from '../comparison.ts';
import { describeLabelled, labelledIssues } from '../labelled-issues.ts';
import { openIndexing } from '../open-indexing.ts';
import { takeTurns } from '../take-turns.ts';
import { usageFigures, usageRatios } from '../usage-figures.ts';

/** `index` of a labelled corpus of the size that many projects have. */
export const compareIndex: Comparison = {
  name: 'index',
  async run(setting) {
    const issues = labelledIssues(setting.sources);
    const open = (version: string) => openVersion(version, setting);
    const [ours, theirs] = [await open(THIS), await open(OTHER)];
    const runs = await takeTurns(
      new Map([
        [THIS, ours],
        [OTHER, theirs],
      ]),
      {
        rounds: setting.pairs,
        say: (round) => setting.say(`index: pair ${round} of ${setting.pairs}`),
      },
    );
    return [
      {
        title: 'index: this version ⁄ the other',
        note: `${describeLabelled(issues, setting.sources)}; whole processes in the order ABBA, import apart.`,
        figures: [...runs].flatMap(([version, usages]) => usageFigures(version, usages)),
        ratios: usageRatios('index', { ours: runs.get(THIS) ?? [], theirs: runs.get(OTHER) ?? [] }),
      },
    ];
  },
};

function openVersion(version: string, setting: ComparisonSetting) {
  const distFolder = version === THIS ? setting.distFolder : setting.otherDistFolder;
  return openIndexing(labelledIssues(setting.sources), {
    folder: join(setting.cacheFolder, `index-${version}`),
    cliFile: join(distFolder, 'cli/index.js'),
  });
}
