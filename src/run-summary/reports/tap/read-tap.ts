import { formatCount, formatNumber } from '../../../text/format-count.ts';
import { CaseMerger } from '../merge-cases.ts';
import { cleanReportName } from '../report-texts.ts';
import type { ReportContent } from '../reported-case.ts';
import { isFailing } from '../test-result.ts';
import { parsePoint } from './parse-point.ts';
import { type TapPoint, toReportedCase } from './tap-case.ts';

/** https://testanything.org/tap-version-14-specification.html */
const VERSION = /^TAP version 1[34]\b/m;
const PLAN = /^1\.\.\d{1,9}(?: +#.*)?$/m;
const POINT = /^(?:not )?ok\b/m;
const HEAD_CHARS = 1 << 16;
/** What mocha writes: its plan stands last. */
const TAIL_CHARS = 1 << 10;

/** Whether a text is TAP: it says so, or has a plan and points. */
export function isTap(text: string): boolean {
  const head = text.slice(0, HEAD_CHARS).replaceAll('\r', '');
  if (VERSION.test(head)) return true;
  return POINT.test(head) && PLAN.test(`${head}\n${text.slice(-TAIL_CHARS).replaceAll('\r', '')}`);
}

/** Points of one depth, until the point that sums them up. */
interface TapGroup {
  readonly indent: number;
  name: string | undefined;
  planned: number | undefined;
  points: number;
  failing: number;
}

/** What is odd in more places is odd altogether. */
const MAX_NOTES = 20;
/** Groups nest by four spaces each. */
const MAX_DEPTH = 50;
const INDENT = /^ */;

/** The tests of a TAP stream: its leaves; the point that sums up a subtest is none, unless it alone failed. */
export function readTap(text: string): ReportContent {
  return new TapReader().read(text);
}

class TapReader {
  readonly #merger = new CaseMerger();
  readonly #notes: string[] = [];
  readonly #groups: TapGroup[] = [newGroup(0)];
  /** The last group that ended, which the next point sums up. */
  #ended: TapGroup | undefined;
  #point: TapPoint | undefined;
  /** Names of subtests by the depth of their comment: that of the point that sums them up, or that of their own points. */
  readonly #announced = new Map<number, string>();
  #number = 0;

  read(text: string): ReportContent {
    for (let start = 0; start < text.length; ) {
      const found = text.indexOf('\n', start);
      const end = found < 0 ? text.length : found;
      this.#readLine(text.slice(start, end).replace(/\r$/, ''));
      start = end + 1;
    }
    this.#finishPoint();
    for (const group of this.#groups) this.#notePlan(group);
    return { results: this.#merger.results(), notes: [...this.#notes, ...this.#merger.notes()] };
  }

  #readLine(line: string): void {
    const indent = INDENT.exec(line)![0].length;
    if (this.#belongsToPoint(line, indent)) return;
    const rest = line.slice(indent);
    const point = parsePoint(rest);
    const plan = /^1\.\.(\d{1,9})\b/.exec(rest);
    const subtest = /^# Subtest: ?(.*)$/.exec(rest);
    const bail = /^Bail out!\s*(.{0,500})/.exec(rest);
    if (point !== undefined || plan !== null) this.#enter(indent);
    if (point !== undefined) {
      this.#finishPoint();
      this.#point = { ...point, indent, lines: [], inBlock: false };
    } else if (plan !== null) this.#groups.at(-1)!.planned = Number(plan[1]);
    else if (subtest !== null) this.#announce(indent, subtest[1] ?? '');
    else if (bail !== null) this.#notes.push(`The run was given up: ${bail[1] || 'no reason is told'}.`);
  }

  /** The YAML block below a point, what mocha writes there without one, and comments of Test::More. */
  #belongsToPoint(line: string, indent: number): boolean {
    const point = this.#point;
    if (point === undefined) return false;
    const rest = line.slice(indent);
    if (point.inBlock) {
      if (indent <= point.indent + 3 && rest === '...') point.inBlock = false;
      else point.lines.push(line.slice(Math.min(indent, point.indent + 2)));
      return true;
    }
    if (rest === '---' && indent > point.indent && indent < point.indent + 4) {
      point.inBlock = true;
      return true;
    }
    const isComment = indent === point.indent && /^#(?! Subtest:)/.test(rest);
    const isBelow = indent > point.indent && indent < point.indent + 4 && parsePoint(rest) === undefined;
    const goesOn =
      indent >= point.indent + 4 &&
      point.lines.length > 0 &&
      parsePoint(rest) === undefined &&
      !/^(?:1\.\.\d|# Subtest:)/.test(rest);
    if (!isComment && !isBelow && !goesOn) return false;
    point.lines.push(isComment ? rest.replace(/^#\s?/, '') : line.slice(point.indent + 2));
    return true;
  }

  #announce(indent: number, name: string): void {
    this.#finishPoint();
    this.#announced.set(indent, name);
  }

  /** Makes the group of a depth the current one: ends deeper ones, and opens those that were announced on the way to it. */
  #enter(indent: number): void {
    while (this.#groups.length > 1 && indent < this.#groups.at(-1)!.indent) {
      this.#finishPoint();
      this.#ended = this.#groups.pop()!;
      this.#notePlan(this.#ended);
    }
    if (indent <= this.#groups.at(-1)!.indent) return;
    this.#finishPoint();
    const outer = this.#groups.at(-1)!.indent;
    const announced = [...this.#announced]
      .filter(([depth]) => depth >= outer && depth < indent)
      .sort(([a], [b]) => a - b);
    const opened = announced.length > 0 ? announced : [[indent, this.#announced.get(indent)] as const];
    this.#announced.clear();
    for (const [index, [, name]] of opened.entries()) {
      if (this.#groups.length >= MAX_DEPTH) break;
      // A group has the depth of the comment that announces the next one.
      this.#groups.push({ ...newGroup(opened[index + 1]?.[0] ?? indent), name });
    }
  }

  #notePlan({ name, planned, points }: TapGroup): void {
    if (planned === undefined || planned <= points || this.#notes.length >= MAX_NOTES) return;
    const where = name === undefined ? '' : ` in ${JSON.stringify(cleanReportName(name))}`;
    this.#notes.push(
      `${formatCount(planned, 'test')} were planned${where}, ${formatNumber(points)} are told of: the rest may not have run.`,
    );
  }

  #finishPoint(): void {
    const point = this.#point;
    this.#point = undefined;
    if (point === undefined) return;
    const group = this.#groups.findLast(({ indent }) => indent <= point.indent) ?? this.#groups[0]!;
    group.points += 1;
    const ended = this.#ended;
    this.#ended = undefined;
    const names = this.#groups.flatMap(({ name }) => name ?? []);
    const reported = toReportedCase(point, { group: String(this.#number), names });
    const isSum = ended !== undefined && ended.points > 0 && (ended.failing > 0 || !isFailing(reported));
    if (isSum) {
      if (ended.failing > 0) group.failing += 1;
      return;
    }
    if (isFailing(reported)) group.failing += 1;
    this.#number += 1;
    this.#merger.add(reported);
  }
}

function newGroup(indent: number): TapGroup {
  return { indent, name: undefined, planned: undefined, points: 0, failing: 0 };
}
