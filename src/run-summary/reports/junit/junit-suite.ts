import { cleanReportName } from '../report-texts.ts';
import type { Attributes, Verdict } from './verdict.ts';

/** A `<testsuite>` that is being read. */
export interface JunitSuite {
  /** Of the elements in the report, from 0: suites of one name are still two. */
  readonly id: number;
  /** With the names of the suites around it; empty where none has one. */
  readonly name: string;
  readonly ownName: string;
  readonly host: string;
  readonly file: string | null;
  /** Suites inside it that were read: a case of the same name is their sum (tap), no test. */
  readonly inner: Map<string, InnerSuite>;
  /** Its attributes say that something went wrong beside the tests. */
  readonly declaresErrors: boolean;
  /** Of the suite itself. */
  failure: Verdict | undefined;
  cases: number;
  failing: number;
}

export interface InnerSuite {
  readonly cases: number;
  readonly failing: number;
}

/** Names that stand for none. */
const NO_NAMES: ReadonlySet<string> = new Set(['(empty)', 'Root Suite', 'undefined']);

export function openSuite(id: number, attributes: Attributes, outer: JunitSuite | undefined): JunitSuite {
  const given = cleanReportName(attributes.name ?? '');
  const ownName = NO_NAMES.has(given) ? '' : given;
  return {
    id,
    name: joinNames(outer?.name ?? '', ownName),
    ownName,
    host: cleanReportName(attributes.hostname ?? ''),
    file: attributes.file ?? attributes.filepath ?? outer?.file ?? null,
    inner: new Map(),
    declaresErrors: Number(attributes.errors) > 0,
    failure: undefined,
    cases: 0,
    failing: 0,
  };
}

/** Counts a closed suite in the one around it. */
export function closeSuite(suite: JunitSuite, outer: JunitSuite | undefined): void {
  if (outer === undefined) return;
  outer.cases += suite.cases;
  outer.failing += suite.failing;
  outer.inner.set(suite.ownName, { cases: suite.cases, failing: suite.failing });
}

/** PHPUnit repeats the outer name in the inner one. */
function joinNames(outer: string, own: string): string {
  if (outer === '' || own.startsWith(outer)) return own;
  return own === '' ? outer : `${outer} > ${own}`;
}
