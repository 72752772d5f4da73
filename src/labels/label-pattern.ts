/** Whether a name matches a pattern. Patterns know one wildcard, `*`: any characters, slashes too; case does not matter. */
export function patternTest(pattern: string): (name: string) => boolean {
  const pieces = pattern.toLowerCase().split('*');
  return (name) => {
    const text = name.toLowerCase();
    if (pieces.length === 1) return text === pieces[0];
    const [first = '', ...rest] = pieces;
    const last = rest.pop() ?? '';
    if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
    let at = first.length;
    for (const piece of rest) {
      const next = text.indexOf(piece, at);
      if (next < 0 || next + piece.length > text.length - last.length) return false;
      at = next + piece.length;
    }
    return true;
  };
}
