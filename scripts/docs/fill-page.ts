/** A generated part stands between `<!-- generated: NAME -->` and `<!-- end -->`; this matches one whole. */
const BLOCK = /<!-- generated: (.+?) -->\n(.*?)<!-- end -->/gs;

/**
 * Puts each text into the block of its name. Throws when a block has no text, and when a text has no block: what
 * exists has to be documented.
 */
export function fillPage(page: string, texts: ReadonlyMap<string, string>, path: string): string {
  const seen = new Set<string>();
  const filled = page.replaceAll(BLOCK, (_block, name: string) => {
    const text = texts.get(name);
    if (text === undefined) {
      throw new Error(
        `${path} has a block "${name}" that nothing generates; known are: ${[...texts.keys()].join(', ')}`,
      );
    }
    seen.add(name);
    return `<!-- generated: ${name} -->\n\n${text.trim()}\n\n<!-- end -->`;
  });
  const missing = [...texts.keys()].filter((name) => !seen.has(name));
  if (missing.length > 0) {
    const blocks = missing.map((name) => `<!-- generated: ${name} -->\n<!-- end -->`).join('\n');
    throw new Error(`${path} does not document everything; add where it fits:\n${blocks}`);
  }
  return filled;
}
