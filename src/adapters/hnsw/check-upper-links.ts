import { type NativeLayout, UPPER_LEVEL_WORDS } from './native-layout.ts';

/** The links above level 0. */
export interface UpperLinks {
  readonly words: Uint32Array;
  /** Highest level of each element. */
  readonly levels: Uint8Array;
  /** Word where level 1 of each element starts; its level `l` is `(l − 1) · UPPER_LEVEL_WORDS` further. */
  readonly starts: Uint32Array;
}

/**
 * Finds the upper links of every element, and says what is wrong where something is: lengths that do not fill the file,
 * a link out of range or to an element that does not reach that level (hnswlib would read from address zero).
 */
export function readUpperLinks(words: Uint32Array, layout: NativeLayout): UpperLinks | { readonly fault: string } {
  const { elements: count, maxLevel, entryPoint } = layout;
  const levels = new Uint8Array(count);
  const starts = new Uint32Array(count);
  const levelBytes = UPPER_LEVEL_WORDS * 4;
  let word = 0;
  for (let id = 0; id < count; id += 1) {
    if (word >= words.length) return { fault: `an end before the upper links of element ${id}` };
    const bytes = words[word]!;
    const level = bytes / levelBytes;
    if (!Number.isInteger(level) || level > maxLevel)
      return { fault: `element ${id} with ${bytes} bytes of upper links` };
    levels[id] = level;
    starts[id] = word + 1;
    word += 1 + level * UPPER_LEVEL_WORDS;
  }
  if (word !== words.length) return { fault: `${words.length * 4} bytes of upper links where they need ${word * 4}` };
  if (count > 0 && levels[entryPoint] !== maxLevel) {
    return { fault: `an entry point on level ${levels[entryPoint]} of ${maxLevel}` };
  }
  const upper = { words, levels, starts };
  const fault = findBadUpperLink(upper, count);
  return fault === undefined ? upper : { fault };
}

function findBadUpperLink({ words, levels, starts }: UpperLinks, count: number): string | undefined {
  for (let id = 0; id < count; id += 1) {
    for (let level = 1; level <= levels[id]!; level += 1) {
      const start = starts[id]! + (level - 1) * UPPER_LEVEL_WORDS;
      const links = words[start]!;
      if (links >= UPPER_LEVEL_WORDS) return `element ${id} with ${links} links on level ${level}`;
      for (let word = start + 1; word <= start + links; word += 1) {
        const target = words[word]!;
        if (target >= count || levels[target]! < level) {
          return `element ${id} with a link on level ${level} to element ${target}`;
        }
      }
    }
  }
  return undefined;
}
