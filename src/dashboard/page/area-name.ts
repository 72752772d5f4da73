import type { Inline } from '../../evaluation/report/block.ts';
import { formatCount } from '../../text/format-count.ts';
import { toVisibleLine } from '../../text/quote-text.ts';
import type { BoardArea } from '../board-issue.ts';

/** Longer names are cut in a list to choose from. */
const MAX_NAME_CHARS = 60;

/** On one line, still to be escaped. */
export function nameArea(area: BoardArea): string {
  switch (area.kind) {
    case 'area':
      return toVisibleLine(area.name, MAX_NAME_CHARS);
    case 'none':
      return 'No area';
    case 'rest':
      return `${formatCount(area.count, 'rare area')}`;
  }
}

export function areaInline(area: BoardArea): Inline {
  return area.kind === 'area' ? { kind: 'label', name: area.name } : nameArea(area);
}
