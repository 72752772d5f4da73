const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo), 32 bits, signed; `hash` is that of the text before. */
export function fnvHash(text: string, hash: number = FNV_OFFSET): number {
  let mixed = hash;
  for (let index = 0; index < text.length; index++) mixed = Math.imul(mixed ^ text.charCodeAt(index), FNV_PRIME);
  return mixed;
}
