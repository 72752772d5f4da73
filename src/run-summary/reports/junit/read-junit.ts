import { CaseMerger } from '../merge-cases.ts';
import { MAX_CASE_CHARS } from '../report-texts.ts';
import type { ReportContent, ReportedCase } from '../reported-case.ts';
import { isFailing } from '../test-result.ts';
import { addDeclared, compareSums, type JunitSums } from './compare-sums.ts';
import { type JunitCase, toReportedCase } from './junit-case.ts';
import { closeSuite, type JunitSuite, openSuite } from './junit-suite.ts';
import { markUnreached } from './mark-unreached.ts';
import { nameHosts } from './name-hosts.ts';
import { scanXml, type XmlListener } from './scan-xml.ts';
import { type Attributes, type Verdict, verdictKind } from './verdict.ts';
import { withoutSums } from './without-sums.ts';

/** What scripts print before a report that goes to standard output. */
const MAX_BANNER_CHARS = 1 << 16;
/** The root stands at the start of a line, or behind what may come before it in XML. */
const ROOT = /(?:^[^\S\n]*|[?\]-]>[^\S\n]*)<testsuites?[\s/>]/m;
const DECLARATION = '<?xml';
const DOCUMENT_TYPE = /<!DOCTYPE\s+testsuites?\b/;
/** Other elements around it, or lines of TAP: it is quoted there. */
const OTHER_ROOT = /^\s*<[A-Za-z]|^TAP version |^(?:not )?ok \d/m;

/** Where the report starts in a text; undefined where it holds no JUnit XML. */
export function findJunit(text: string): number | undefined {
  const head = text.slice(0, MAX_BANNER_CHARS);
  const documentType = head.search(DOCUMENT_TYPE);
  const root = documentType >= 0 ? documentType : findRoot(head);
  if (root === undefined) return undefined;
  const declaration = head.lastIndexOf(DECLARATION, root);
  const start = declaration >= 0 ? declaration : root;
  // What a script printed before the declaration may hold anything.
  const before = declaration >= 0 ? head.slice(declaration, root) : head.slice(0, root);
  return OTHER_ROOT.test(before) ? undefined : start;
}

function findRoot(head: string): number | undefined {
  const match = ROOT.exec(head);
  return match === null ? undefined : match.index + match[0].indexOf('<testsuite');
}

/** The tests of a JUnit report, by what its elements say; its own sums are only compared. */
export function readJunit(text: string): ReportContent {
  const reader = new JunitReader();
  const fault = scanXml(text, reader);
  return reader.content(fault);
}

/** The case that is being read. */
interface OpenCase extends JunitCase {
  readonly verdicts: Verdict[];
  readonly properties: Set<string>;
  output: string;
}

class JunitReader implements XmlListener {
  readonly #merger = new CaseMerger();
  readonly #suites: JunitSuite[] = [];
  readonly #hosts = new Map<string, string>();
  readonly #told: JunitSums = { tests: 0, failing: 0, failures: 0, skipped: 0 };
  readonly #declared: JunitSums = { tests: 0, failing: 0, failures: 0, skipped: 0 };
  #hasDeclared = false;
  #hasLoneCases = false;
  #hasRootSums = false;
  #suiteCount = 0;
  #depth = 0;
  #case: OpenCase | undefined;
  #verdict: Verdict | undefined;
  #isOutput = false;

  open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (name === 'testsuites' || name === 'testsuite') this.#openSuite(name, attributes);
    else if (name === 'testcase') this.#case = { attributes, verdicts: [], properties: new Set(), output: '' };
    else if (this.#case !== undefined) this.#openInCase(this.#case, name, attributes);
    else this.#openInSuite(this.#suites.at(-1), name, attributes);
  }

  text(text: string): void {
    if (this.#verdict !== undefined) this.#verdict.text = append(this.#verdict.text, text);
    else if (this.#isOutput && this.#case !== undefined) this.#case.output = append(this.#case.output, text);
  }

  close(name: string): void {
    this.#depth -= 1;
    if (name === 'testsuite') {
      this.#addSuiteFailure(this.#suites.at(-1));
      const suite = this.#suites.pop();
      if (suite !== undefined) closeSuite(suite, this.#suites.at(-1));
    } else if (name === 'testcase') this.#closeCase();
    else if (verdictKind(name) !== undefined) this.#verdict = undefined;
    else if (name === 'system-out' || name === 'system-err') {
      this.#isOutput = false;
      if (this.#case === undefined) this.#verdict = undefined;
    }
  }

  content(fault: string | undefined): ReportContent {
    // A case that was cut off after it failed has failed.
    if (this.#case !== undefined && this.#case.verdicts.length > 0) this.#closeCase();
    const results = withoutSums(markUnreached(nameHosts(this.#merger.results(), this.#hosts)));
    const sums =
      fault === undefined && this.#hasDeclared && (this.#hasRootSums || !this.#hasLoneCases)
        ? compareSums(this.#declared, this.#told)
        : [];
    return { results, notes: [...(fault === undefined ? [] : [fault]), ...this.#merger.notes(), ...sums] };
  }

  #openSuite(element: string, attributes: Attributes): void {
    // Sums of the outermost suites hold those of the inner ones.
    const isOutermost = this.#depth === 1 || (this.#depth === 2 && !this.#hasRootSums);
    if (isOutermost && attributes.tests !== undefined && attributes.failures !== undefined) {
      addDeclared(this.#declared, attributes);
      this.#hasDeclared = true;
      this.#hasRootSums = this.#depth === 1;
    }
    if (element === 'testsuites') return;
    const suite = openSuite(this.#suiteCount, attributes, this.#suites.at(-1));
    this.#suiteCount += 1;
    this.#suites.push(suite);
    this.#hosts.set(String(suite.id), suite.host);
  }

  #openInCase(open: OpenCase, name: string, attributes: Attributes): void {
    const kind = verdictKind(name);
    if (kind !== undefined) {
      this.#verdict = { kind, attributes, text: '' };
      open.verdicts.push(this.#verdict);
    } else if (name === 'property' && attributes.name !== undefined) open.properties.add(attributes.name);
    else if (name === 'system-out' || name === 'system-err') this.#isOutput = true;
  }

  /** Newman has no case for a request or a script that failed, only what was written to standard error. */
  #openInSuite(suite: JunitSuite | undefined, name: string, attributes: Attributes): void {
    const isError = name === 'error' || name === 'failure' || (name === 'system-err' && suite?.declaresErrors === true);
    if (suite === undefined || !isError) return;
    suite.failure ??= { kind: 'failure', attributes, text: '' };
    this.#verdict = suite.failure;
  }

  #addSuiteFailure(suite: JunitSuite | undefined): void {
    this.#verdict = undefined;
    if (suite?.failure === undefined || suite.failing > 0) return;
    const read: JunitCase = {
      attributes: { name: suite.ownName },
      verdicts: [suite.failure],
      properties: new Set(),
      output: '',
    };
    suite.failing += 1;
    this.#told.failing += 1;
    this.#told.failures += 1;
    this.#merger.add(toReportedCase(read, suite));
  }

  #closeCase(): void {
    const read = this.#case;
    this.#case = undefined;
    this.#verdict = undefined;
    this.#isOutput = false;
    if (read === undefined) return;
    const suite = this.#suites.at(-1);
    // node:test has sums of suites alone.
    if (suite === undefined) this.#hasLoneCases = true;
    const reported = toReportedCase(read, suite);
    this.#count(read, reported);
    const inner = suite?.inner.get(reported.name);
    // The sum of a suite that was just read, unless it failed while all in it passed.
    if (inner !== undefined && inner.cases > 0 && (inner.failing > 0 || !isFailing(reported))) return;
    if (suite !== undefined) {
      suite.cases += 1;
      if (isFailing(reported)) suite.failing += 1;
    }
    this.#merger.add(reported);
  }

  #count(read: JunitCase, { status }: ReportedCase): void {
    this.#told.tests += 1;
    if (isFailing({ status })) this.#told.failing += 1;
    if (status === 'skipped') this.#told.skipped += 1;
    this.#told.failures += read.verdicts.filter(({ kind }) => kind === 'failure').length;
  }
}

function append(text: string, more: string): string {
  return text.length >= MAX_CASE_CHARS ? text : text + more.slice(0, MAX_CASE_CHARS - text.length);
}
