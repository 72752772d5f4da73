import type { MessagePort } from 'node:worker_threads';
import type { WorkTable } from '../../shared/work-pool.ts';
import { type AnswerMessage, type BatchMessage, takeItem } from './messages.ts';

/** What a thread does all its life: the batches that come by `port`. */
export function serveWork(port: MessagePort, works: WorkTable): void {
  const tell = (message: AnswerMessage) => port.postMessage(message);
  port.on('message', (batch: BatchMessage) => {
    try {
      doItems(batch, { works, tell });
      tell({ kind: 'done' });
    } catch (error) {
      tell({ kind: 'failed', error });
    }
  });
}

function doItems(
  { work, common, items, next }: BatchMessage,
  { works, tell }: { readonly works: WorkTable; readonly tell: (message: AnswerMessage) => void },
): void {
  let at = takeItem(next);
  if (at >= items.length) return;
  const open = works[work];
  if (open === undefined) throw new Error(`This thread does not know the work "${work}".`);
  // The port carries what was given for this very work.
  const answerOf = open(common as never);
  for (; at < items.length; at = takeItem(next)) tell({ kind: 'answer', at, answer: answerOf(items[at] as never) });
}
