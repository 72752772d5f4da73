const FENCE = /^(`{3,})(.*)$/;

/** The first lines of a Markdown text whose `sizeOf` together stay within `max`; a block of code that is cut is closed. */
export function cutLines(
  text: string,
  { max, sizeOf }: { readonly max: number; readonly sizeOf: (text: string) => number },
): string {
  if (sizeOf(text) <= max) return text;
  const kept: string[] = [];
  let fence: string | undefined;
  let size = 0;
  for (const line of text.split('\n')) {
    const opened = openFence(line, fence);
    size += sizeOf(`${line}\n`);
    if (size + (opened === undefined ? 0 : sizeOf(`${opened}\n`)) > max) break;
    kept.push(line);
    fence = opened;
  }
  return [...kept, ...(fence === undefined ? [] : [fence])].join('\n');
}

/** The marks that would end the block of code which is open after this line. */
function openFence(line: string, open: string | undefined): string | undefined {
  const [, marks = '', info = ''] = FENCE.exec(line) ?? [];
  if (open === undefined) return marks === '' ? undefined : marks;
  return marks.length >= open.length && info.trim() === '' ? undefined : open;
}
