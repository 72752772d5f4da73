import type { ReportedCase } from '../reported-case.ts';

/**
 * Puts the host into the names of suites that only differ by it: Playwright writes the project there, others the browser;
 * the machine's name, which all suites share, says nothing.
 */
export function nameHosts(cases: readonly ReportedCase[], hosts: ReadonlyMap<string, string>): readonly ReportedCase[] {
  if (new Set(hosts.values()).size < 2) return cases;
  return cases.map((reported) => {
    const host = hosts.get(reported.group) ?? '';
    if (host === '') return reported;
    return { ...reported, suite: reported.suite === null ? host : `${reported.suite} [${host}]` };
  });
}
