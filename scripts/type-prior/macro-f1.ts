/** Mean F1 of the classes, by the class of each case and what was said of it; undefined: nothing was said. */
export function macroF1(
  cases: readonly { readonly truth: string; readonly said: string | undefined }[],
  classes: readonly string[],
): number {
  const scores = classes.map((one) => {
    const right = cases.filter(({ truth, said }) => truth === one && said === one).length;
    const all = cases.filter(({ truth }) => truth === one).length + cases.filter(({ said }) => said === one).length;
    return all === 0 ? 0 : (2 * right) / all;
  });
  return scores.reduce((sum, score) => sum + score, 0) / classes.length;
}
