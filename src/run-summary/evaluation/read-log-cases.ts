import { ConfigError } from '../../shared/errors.ts';
import { quote } from '../../shared/quote.ts';
import { type LogCase, parseLogCase } from './log-case.ts';

/** Faults of a file that are told one by one. */
const MAX_TOLD = 5;

/** The cases of a file of labels, `file` being its name. Throws ConfigError with its faulty lines. */
export function readLogCases(text: string, file: string): LogCase[] {
  const cases: LogCase[] = [];
  const faults: string[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const parsed = parseLogCase(line);
    if (parsed === undefined) faults.push(`${file}:${index + 1}: ${EXPECTED}`);
    else cases.push(parsed);
  });
  if (faults.length > 0) throw new ConfigError(faults.slice(0, MAX_TOLD));
  if (cases.length === 0) throw new ConfigError(`${quote(file)} holds no labels.`);
  return cases;
}

const EXPECTED =
  'must be JSON with "log" and either "start_line" and "end_line", or "error_lines" (ranges), or "critical" (each with "lines")';
