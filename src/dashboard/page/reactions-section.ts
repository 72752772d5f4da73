import type { ReactionsLive } from '../../corrections/measure-reactions.ts';
import { type Block, remark } from '../../evaluation/report/block.ts';
import { figureCell, numberCell } from '../../evaluation/report/format-shares.ts';

/** How people reacted to our comments. No row of what was promised: a reaction is about a whole comment. */
export function reactionBlocks({ comments, withPlusOne, withMinusOne, liked }: ReactionsLive): Block[] {
  return [
    {
      kind: 'table',
      title: 'Reactions on our comments',
      columns: [
        { title: 'Comments', isNumber: true },
        { title: 'With +1', isNumber: true },
        { title: 'With -1', isNumber: true },
        { title: 'More +1 than -1', isNumber: true },
      ],
      rows: [[...[comments, withPlusOne, withMinusOne].map(numberCell), figureCell(liked)]],
    },
    remark(
      'A reaction is about a whole comment, so nothing is learned from it. Reactions of programs are counted with those of people. ' +
        'The share is of comments that have more of one than of the other.',
    ),
  ];
}
