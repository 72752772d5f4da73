/** A binary heap of element ids with the smallest key on top; push `−distance` to have the farthest on top. */
export class DistanceHeap {
  readonly #keys: number[] = [];
  readonly #ids: number[] = [];

  get size(): number {
    return this.#keys.length;
  }

  /** Infinity where the heap is empty. */
  get topKey(): number {
    return this.#keys[0] ?? Number.POSITIVE_INFINITY;
  }

  push(key: number, id: number): void {
    const keys = this.#keys;
    const ids = this.#ids;
    let position = keys.length;
    keys.push(key);
    ids.push(id);
    while (position > 0) {
      const parent = (position - 1) >> 1;
      const parentKey = keys[parent]!;
      if (parentKey <= key) break;
      keys[position] = parentKey;
      ids[position] = ids[parent]!;
      position = parent;
    }
    keys[position] = key;
    ids[position] = id;
  }

  /** Removes the top and returns its id. Throws RangeError where the heap is empty. */
  pop(): number {
    const keys = this.#keys;
    const ids = this.#ids;
    const top = ids[0];
    const key = keys.pop();
    const id = ids.pop();
    if (top === undefined || key === undefined || id === undefined) throw new RangeError('The heap is empty.');
    const size = keys.length;
    if (size === 0) return top;
    let position = 0;
    for (;;) {
      let child = 2 * position + 1;
      if (child >= size) break;
      if (child + 1 < size && keys[child + 1]! < keys[child]!) child += 1;
      const childKey = keys[child]!;
      if (childKey >= key) break;
      keys[position] = childKey;
      ids[position] = ids[child]!;
      position = child;
    }
    keys[position] = key;
    ids[position] = id;
    return top;
  }
}
