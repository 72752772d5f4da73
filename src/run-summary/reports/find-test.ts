import type { NotedTest, TestsSummary } from './summarize-tests.ts';

/** The tests that failed with this name, else those whose name holds it, whatever the case. */
export function findTests({ failing, flaky }: Pick<TestsSummary, 'failing' | 'flaky'>, name: string): NotedTest[] {
  const all = [...failing, ...flaky];
  const exact = all.filter((test) => test.name === name);
  if (exact.length > 0) return exact;
  const part = name.toLowerCase();
  return all.filter((test) => test.name.toLowerCase().includes(part));
}
