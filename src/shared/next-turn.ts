/** Lets a progress bar draw, messages arrive and the user interrupt. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
