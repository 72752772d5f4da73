import type { Figure } from '../../../statistics/bootstrap.ts';
import { code, type Inline, type Standing } from '../block.ts';
import { formatShare } from '../format-shares.ts';
import type { ReportedFamily } from '../report.ts';
import type { ReportSetting } from '../report-setting.ts';

/** The bounds of the target precision that options take. */
const TARGET = { lowest: 0.5, highest: 0.99 } as const;

/** What to do next about a family. */
export function adviseFamily(family: ReportedFamily, standing: Standing, setting: ReportSetting): Inline[] {
  switch (standing) {
    case 'yes':
      return [
        'To let it act, set ',
        code('add_labels: true'),
        ' in the workflow that triages, or ',
        code('--add-labels'),
        ' on the command line.',
      ];
    case 'unproven':
      return [
        `${sayHowItStands(family)}To know, judge more issues: `,
        ...moreTestIssues(setting),
        '. ',
        suggest(family),
      ];
    case 'no':
      return [...raiseTarget(family, setting), suggest(family)];
    case 'silent':
      return [...lowerTarget(family, setting), suggest(family)];
    case 'unjudged':
      return ['Judge issues that people have labelled: ', ...moreTestIssues(setting), '.'];
  }
}

/** Where no label at all could be judged. */
export function adviseLabels({ names, given }: ReportSetting): Inline[] {
  const lists = (['labelsFile', 'typesFile'] as const).filter((option) => given.has(option));
  const others = (['labelsFile', 'typesFile'] as const).filter((option) => !given.has(option));
  const named = (options: typeof lists) =>
    options.flatMap((option, at): Inline[] => [at === 0 ? '' : ' and ', code(names[option])]);
  if (lists.length === 0) return ['Label some issues, or name the labels to choose from with ', ...named(others), '.'];
  return ['No issue carries a label that ', ...named(lists), ' names: compare the spelling of both.'];
}

/** How to get more test issues, as the rest of a sentence. */
function moreTestIssues({ split, names }: ReportSetting): Inline[] {
  switch (split) {
    case 'files':
      return ['put more labelled ones into the file of ', code(names.test)];
    case 'day':
      return ['an earlier day for ', code(names.until), ' judges more of them'];
    case 'share':
      return ['a larger share for ', code(names.testFraction), ' judges more of them, and so does a longer history'];
  }
}

function sayHowItStands({ precision, targetPrecision }: ReportedFamily): string {
  const isAbove = (precision.value ?? 0) >= targetPrecision;
  return `So far the share is ${isAbove ? 'above' : 'below'} the target, but chance alone could explain that. `;
}

function raiseTarget({ targetPrecision }: ReportedFamily, { names }: ReportSetting): Inline[] {
  if (targetPrecision >= TARGET.highest) return ['Keep it from setting these labels. '];
  return [
    'Keep it from setting these labels, or ask for more than ',
    formatShare(targetPrecision),
    ' with ',
    code(names.targetPrecision),
    ': it then labels fewer issues. ',
  ];
}

function lowerTarget({ targetPrecision }: ReportedFamily, { names }: ReportSetting): Inline[] {
  const learn = 'More labelled issues to learn from would help';
  if (targetPrecision <= TARGET.lowest) return [`${learn}. `];
  return [`${learn}; so would a target below ${formatShare(targetPrecision)}, by `, code(names.targetPrecision), '. '];
}

/** What it is good for meanwhile. */
function suggest({ hitAt3 }: { readonly hitAt3: Figure }): string {
  if (hitAt3.value === null) return 'Until then let it suggest.';
  return `Until then let it suggest: one of its three most probable labels is right for ${formatShare(hitAt3.value)} of issues.`;
}
