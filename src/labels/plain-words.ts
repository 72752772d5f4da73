/** Lower case without emoji and decoration; spaces for hyphens and underscores: `[Type] 🐛 Bug` → `type: bug`. */
export function plainWords(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?:^|\s):[a-z0-9_+-]+:(?=\s|$)/g, ' ')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D/gu, ' ')
    .replace(/^[^\p{L}\p{N}[]+/u, '')
    .replace(/^\[([^\]]+)\]\s*:?\s*/, '$1: ')
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
