import { formatCount } from '../../text/format-count.ts';
import { type LabelHelp, type LabelOutlook, OUTLOOKS, type Outlook } from './measure-outlook.ts';

/** Own words, and names of labels, which come from outside. */
export type OutlookPart = string | { readonly label: string };

/** What a reader calls an outlook. */
export const OUTLOOK_TITLES = {
  'rarely-found': 'hardly ever found',
  'too-few': 'too few examples',
  open: 'too few test issues to tell',
  found: 'found often enough',
} as const satisfies Record<Outlook, string>;

/** Labels that something should be done about, in the order of the outlooks. */
export function labelsToHelp(outlook: readonly LabelOutlook[]): LabelOutlook[] {
  return outlook.filter(({ helps }) => helps.length > 0);
}

/** `hardly ever found: 3 labels, found often enough: 12`, without what is 0. */
export function sumUpOutlook(outlook: readonly LabelOutlook[]): string {
  return OUTLOOKS.map((kind) => ({ kind, count: outlook.filter((one) => one.outlook === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${OUTLOOK_TITLES[kind]}: ${formatCount(count, 'label')}`)
    .join(', ');
}

/** What would help one label, such as `5 more examples; merge it with …`. */
export function sayHelps(helps: readonly LabelHelp[]): OutlookPart[] {
  return helps.flatMap((help, at) => [...(at === 0 ? [] : ['; ']), ...sayHelp(help)]);
}

function sayHelp(help: LabelHelp): OutlookPart[] {
  switch (help.kind) {
    case 'examples':
      return [help.more === 1 ? '1 more example' : `${help.more} more examples`];
    case 'merge': {
      const why = help.isNameAlike ? ', which shares a word of its name' : '';
      return ['merge it with ', { label: help.other }, `${why}, or say what sets them apart`];
    }
    case 'describe':
      return ['a name or description in words that reporters use'];
    case 'people':
      return ['let people set it: the text does not tell'];
  }
}
