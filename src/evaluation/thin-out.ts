/** So many of the items at most, evenly spread and in their order; all where there are no more. */
export function thinOut<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, at) => items[Math.floor(((at + 0.5) * items.length) / most)] as Item);
}
