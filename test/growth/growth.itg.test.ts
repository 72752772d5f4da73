import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSameText } from '../../src/adapters/github/ensure-comment.ts';
import { cursorParameters, readPageLinks } from '../../src/adapters/github/page-links.ts';
import { toServiceError as toGitHubError } from '../../src/adapters/github/to-service-error.ts';
import { proxyFor } from '../../src/adapters/http/proxy-for.ts';
import { modelFailure } from '../../src/adapters/models/model-failure.ts';
import { escapeLogLine } from '../../src/adapters/runner/escape-log-line.ts';
import { fitOutput } from '../../src/adapters/runner/fit-output.ts';
import { formatAnnotation } from '../../src/adapters/runner/format-annotation.ts';
import { capSummary } from '../../src/adapters/runner/write-summary.ts';
import { toTerminalText } from '../../src/adapters/terminal/to-terminal-text.ts';
import { parseIndexState } from '../../src/artifact/index-state.ts';
import { parseManifest } from '../../src/artifact/manifest.ts';
import { readPackHeader } from '../../src/artifact/pack.ts';
import { readIssueNumberList } from '../../src/config/issue-number-list.ts';
import { parseIssueNumbers } from '../../src/config/issue-numbers.ts';
import { findJsonLines } from '../../src/config/json-lines.ts';
import { readLabelLines, readLabelList } from '../../src/config/label-list.ts';
import { readLabelProjects } from '../../src/config/label-projects.ts';
import { parseRunAddress } from '../../src/config/run-fields.ts';
import { parseSettings } from '../../src/config/settings/parse-settings.ts';
import { modelAddress, nameList, repositoryNames, webAddress } from '../../src/config/value-schemas.ts';
import { readJsonValues } from '../../src/corpus/json-values/read-json-values.ts';
import { splitLines } from '../../src/corpus/split-lines.ts';
import { findUnreadableForm } from '../../src/corpus/unreadable-forms.ts';
import { checkChatFile } from '../../src/dataset/check-chat-file.ts';
import {
  countWords,
  learnBoilerplate,
  normalizeLine,
  saysSomething,
  splitField,
} from '../../src/document/boilerplate.ts';
import { endsComment, findCommentEnd, isCommentOpen } from '../../src/document/markdown/html-comment.ts';
import { readBody } from '../../src/document/markdown/read-body.ts';
import { readHtml } from '../../src/document/markdown/read-html.ts';
import { isSignature, withoutSignature } from '../../src/document/signature.ts';
import { isTemplateSentence } from '../../src/document/template-sentences.ts';
import { toDocument } from '../../src/document/to-document.ts';
import { toTitleWording } from '../../src/document/to-wording.ts';
import { toEmbeddingText } from '../../src/embedding/embedding-text.ts';
import { countFeatures, FIELDS, wordsOf } from '../../src/embedding/local/hash-features.ts';
import { splitTerms } from '../../src/embedding/local/split-terms.ts';
import { stemWord } from '../../src/embedding/local/stem-word.ts';
import { escapeHtml } from '../../src/evaluation/report/escape-html.ts';
import { isHealthIssue, readHealthState } from '../../src/health/health-issue.ts';
import { cleanLine, cleanShownText, cleanText, cutText } from '../../src/issue/clean-text.ts';
import { contentHash, textHash } from '../../src/issue/content-hash.ts';
import { createActorFinder, isAppLogin } from '../../src/issue/find-actor.ts';
import { labelKey } from '../../src/issue/label-key.ts';
import { parseDate } from '../../src/issue/parse-date.ts';
import { MAX_BODY_CHARS, parseIssue } from '../../src/issue/parse-issue.ts';
import { parseLabels } from '../../src/issue/parse-labels.ts';
import { parseProjectUrl } from '../../src/issue/project.ts';
import { isRepositoryName, isSameRepository, toRepositoryName } from '../../src/issue/repository-name.ts';
import { nearestName } from '../../src/label-lint/nearest-name.ts';
import { labelGroup } from '../../src/labels/label-group.ts';
import { patternTest } from '../../src/labels/label-pattern.ts';
import { labelTerms, matchName, textTerms } from '../../src/labels/name-evidence.ts';
import { wordingCues } from '../../src/labels/wording/wording-cues.ts';
import { wordingTerms } from '../../src/labels/wording/wording-terms.ts';
import { extractObjects } from '../../src/models/extract-json.ts';
import { cleanData, createFence } from '../../src/models/fence.ts';
import { findModel } from '../../src/models/find-model.ts';
import { findPrice } from '../../src/models/price-model.ts';
import { parseCiHistory } from '../../src/run-summary/history/ci-history-file.ts';
import { redactText } from '../../src/run-summary/redaction/redact-text.ts';
import { Redactor } from '../../src/run-summary/redaction/redactor.ts';
import { escapeWords } from '../../src/run-summary/report/escape-words.ts';
import { readTestReport } from '../../src/run-summary/reports/read-test-report.ts';
import { keepFounded, toShown } from '../../src/run-summary/wording/keep-founded.ts';
import { fnvHash } from '../../src/shared/fnv-hash.ts';
import { isNestedTooDeep } from '../../src/shared/json-depth.ts';
import { createSecretMask, maskCredentials } from '../../src/shared/mask-secrets.ts';
import { parseJson } from '../../src/shared/parse-json.ts';
import { readRetryAfterMs } from '../../src/shared/retry-after.ts';
import { escapeMarkdown } from '../../src/text/escape-markdown.ts';
import { issueLinkWithoutBacklink } from '../../src/text/issue-link.ts';
import { quoteHtml } from '../../src/text/quote-html.ts';
import { quoteLines } from '../../src/text/quote-lines.ts';
import { quoteText, toVisibleLine } from '../../src/text/quote-text.ts';
import { trimSigns } from '../../src/text/trim-signs.ts';
import { cleanSummary } from '../../src/verdict/clean-summary.ts';
import { readAnswer } from '../../src/verdict/read-answer.ts';
import { cutBetweenCharacters, shortenText } from '../../src/verdict/shorten-text.ts';
import { HOSTILE_MARKDOWN, HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { measureGrowth } from '../support/measure-growth.ts';

/** For each doubling. What is linear takes twice the time; the rest is for caches that a longer text no longer fits into. */
const MAX_RATIO = 2.3;

type Readers = Readonly<Record<string, (text: string) => unknown>>;

const NO_LABELS = { state: 'open', labels: [], number: 1 } as const;
const documentOf = (text: string) => toDocument({ ...NO_LABELS, title: 'a', body: text }, new Set());
const titled = (title: string) => toDocument({ ...NO_LABELS, title, body: '' }, new Set());
const LABELS = ['area/fuel', 'kind/bug', 'Good First Issue'];
const SHORTLIST = [{ family: 'area', labels: LABELS.map((name) => ({ name, probability: 0.5 })) }] as never;
const ENDPOINT = { engine: 'openai', model: 'm', baseUrl: undefined, apiKey: 'canary-key' } as const;

async function drain(values: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of values);
}

async function* inChunks(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

/** Every function that reads text from outside, by name; one that takes more gets it here. */
const READERS: Readers = {
  // An issue, on its way through the stages.
  parseIssue: (body) =>
    parseIssue({ number: 1, title: body, body, labels: [body], user: { login: body }, created_at: body }),
  cleanText: (text) => cleanText(text, Number.POSITIVE_INFINITY),
  cleanShownText,
  cleanLine: (text) => cleanLine(text, Number.POSITIVE_INFINITY),
  cutText: (text) => cutText(text, 1_000),
  contentHash: (text) => contentHash({ title: text, body: text, labels: [text] }),
  textHash: (text) => textHash({ title: text, body: text }),
  parseDate,
  parseLabels: (text) => parseLabels([text, { name: text }, ...text.split(' ', 1_000)]),
  labelKey,
  isAppLogin,
  createActorFinder: (text) => createActorFinder([text])(text),
  isRepositoryName,
  toRepositoryName,
  isSameRepository: (text) => isSameRepository(text, `${text}x`),
  parseProjectUrl: (text) => parseProjectUrl(text, 'https://github.com'),
  findCommentEnd: (text) => findCommentEnd(`<!--${text}`, 0),
  endsComment,
  isCommentOpen,
  'toDocument, of a title': titled,
  normalizeLine,
  saysSomething,
  splitField,
  countWords,
  isSignature,
  withoutSignature: (text) => withoutSignature([...text.split('\n'), text, text]),
  isTemplateSentence,
  toTitleWording,
  toEmbeddingText: (text) => toEmbeddingText({ title: text, body: text }, 8_000),
  stemWord,
  // Labels, and what is found of them in a text.
  labelGroup: (text) => parseLabels([text]).map(labelGroup),
  labelTerms: (text) => parseLabels([text]).map((name) => labelTerms(name, text)),
  nearestName: (text) => nearestName(text, LABELS),
  // What a model or another service says.
  extractObjects,
  'extractObjects, of an object': (text) => extractObjects(`{"a": "${text}", ${text}}`),
  readAnswer: (text) => readAnswer(text, { shortlist: SHORTLIST, numbers: [1] }),
  'readAnswer, of long entries': (text) =>
    readAnswer(JSON.stringify({ areas: [text, text], duplicates: [text], missing: [text], summary: text }), {
      shortlist: SHORTLIST,
      numbers: [1],
    }),
  trimSigns: (text) => trimSigns(text, new Set(['"'])),
  cleanSummary,
  modelFailure: (said) =>
    [400, 403, 429, undefined].map((status) => modelFailure(ENDPOINT, { status, said, cause: said })),
  'toServiceError, of GitHub': (text) =>
    toGitHubError(Object.assign(new Error(text), { status: 403, request: {}, response: { headers: {} } }), {
      doing: 'x',
      repository: 'a/b',
      apiUrl: 'https://a.test',
      access: 'read',
      hasToken: true,
      timeoutMs: 1,
    }),
  readRetryAfterMs: (text) => readRetryAfterMs(() => text),
  findModel: (text) => findModel(text, '2026-01-01' as never),
  findPrice: (text) => findPrice(text, new Map() as never),
  isNestedTooDeep,
  parseJson: (text) => parseJson(text),
  isHealthIssue,
  readHealthState,
  isSameText: (text) => isSameText(text, `${text}\r\n`),
  keepFounded: (text) => keepFounded(text, toShown([text])),
  'keepFounded, of a log': (text) => toShown([text]),
  // What is written for people and for models.
  escapeWords,
  quoteLines,
  escapeMarkdown,
  quoteText: (text) => quoteText(text),
  quoteHtml: (text) => quoteHtml(text),
  toVisibleLine: (text) => toVisibleLine(text),
  issueLinkWithoutBacklink: (text) => issueLinkWithoutBacklink(text, 1, text),
  escapeHtml,
  cleanData,
  createFence: (text) => createFence([text, text]).wrap('issue', text),
  cutBetweenCharacters: (text) => cutBetweenCharacters(text, text.length - 1),
  escapeLogLine,
  formatAnnotation: (text) => formatAnnotation({ level: 'warning', message: text, title: text, file: text, line: 1 }),
  toTerminalText,
  capSummary: (text) => capSummary(text, 1_000),
  fitOutput: (text) => fitOutput({ kind: 'text', text }, 1_000),
  'fitOutput, of names': (text) =>
    fitOutput({ kind: 'names', names: text.split(' '), format: (names) => names.join(',') }, 1_000),
  'fitOutput, of JSON': (text) => fitOutput({ kind: 'json', value: text.split(' ') }, 1_000),
  maskCredentials,
  createSecretMask: (text) => createSecretMask(['canary-key', 'aaaaaaa'])(text),
  fnvHash: (text) => fnvHash(text),
  // Files and settings.
  readLabelList: (text) => readLabelList(text),
  readLabelLines,
  readLabelProjects: (text) => readLabelProjects(text, { serverUrl: 'https://github.com' }),
  parseIssueNumbers,
  parseRunAddress,
  parseCiHistory,
  readIssueNumberList: (text) => readIssueNumberList(text, 'f'),
  findJsonLines,
  webAddress: (text) => webAddress.safeParse(text),
  modelAddress: (text) => modelAddress.safeParse(text),
  nameList: (text) => nameList.safeParse(text),
  repositoryNames: (text) => repositoryNames.safeParse(text),
  findUnreadableForm: (text) => findUnreadableForm(Buffer.from(text)),
  parseManifest,
  parseIndexState,
  readPackHeader: (text) => readPackHeader(text, { kind: 'index', repository: 'a/b' } as never),
};

/** Outside texts in each format of test reports; `redactText` sees what they leave. */
const READERS_OF_REPORTS: Readers = {
  'readTestReport, of XML': (text) => readTestReport('r', `<testsuite>${text}`),
  'readTestReport, of what a failure says': (text) =>
    readTestReport('r', `<testsuite><testcase name="t"><failure><![CDATA[${text}]]></failure></testcase></testsuite>`),
  'readTestReport, of a name': (text) =>
    readTestReport('r', `<testsuite><testcase name="${text.replace(/[<"&]/g, '')}"><failure/></testcase></testsuite>`),
  'readTestReport, of JSON': (text) =>
    readTestReport('r', JSON.stringify({ results: { tests: [{ name: text, status: 'failed', message: text }] } })),
  'readTestReport, of TAP': (text) => readTestReport('r', `TAP version 14\n${text}`),
  'readTestReport, of a line of TAP': (text) => readTestReport('r', `TAP version 14\nnot ok 1 a${text}`),
  'readTestReport, of what stands below a line of TAP': (text) =>
    readTestReport('r', `TAP version 14\nnot ok 1\n  ---\n${text}`),
  redactText: (text) => redactText(text, new Redactor()),
};

/** What only ever sees the body of an issue, which `parseIssue` cuts. */
const READERS_OF_BODIES: Readers = {
  readBody,
  readHtml: (text) => [...readHtml(text)],
  toDocument: documentOf,
  learnBoilerplate: (body) => learnBoilerplate([body]),
  countFeatures: (text) => FIELDS.map((field) => countFeatures({ ...documentOf(''), title: text, body: text }, field)),
  wordsOf,
  splitTerms,
  patternTest: (text) => ['*a*b*', '*a'.repeat(9), text].map((pattern) => patternTest(pattern)(text)),
  textTerms: (text) => textTerms({ ...documentOf(''), title: text, body: text }),
  matchName: (text) =>
    matchName(labelTerms('area/lorem ipsum'), textTerms({ ...documentOf(''), title: text, body: text }), {
      documents: 1,
      byStem: new Map(),
    }),
  wordingTerms: (text) => wordingTerms(text, documentOf(text).wording),
  wordingCues: (text) => wordingCues(documentOf(text)),
  shortenText: (text) =>
    shortenText({ text: text, codeLines: [] }, { maxTokens: 1_000, countTokens: (candidate) => candidate.length / 4 }),
};

/** What only ever sees a header, or a value of the environment as short. */
const READERS_OF_HEADERS: Readers = {
  readPageLinks: (link) => readPageLinks({ link }),
  cursorParameters,
  proxyFor: (text) => proxyFor(new URL('http://a.test'), { HTTP_PROXY: 'http://p.test', NO_PROXY: text }),
};

/** What takes long by itself, as the YAML library, which reads 400 KB a second, and a step for each line. */
const SLOW_READERS: Readers = {
  checkChatFile: (text) => checkChatFile(text, 'f'),
  splitLines: (text) => drain(splitLines(inChunks(text), { maxLineBytes: 1_000_000 })),
  readJsonValues: (text) => drain(readJsonValues(inChunks(text))),
  parseSettings: (text) => parseSettings(text, { file: 'f' }),
  'parseSettings, of a value': (text) => parseSettings(`labels:\n  areas: ${text}`, { file: 'f' }),
};

describe('a text twice as long takes about twice as long', () => {
  for (const { readers, chars, texts } of [
    { readers: READERS, chars: 64 * 1024, texts: HOSTILE_TEXTS },
    { readers: READERS_OF_REPORTS, chars: 64 * 1024, texts: HOSTILE_TEXTS },
    { readers: READERS_OF_BODIES, chars: MAX_BODY_CHARS / 2, texts: [...HOSTILE_TEXTS, ...HOSTILE_MARKDOWN] },
    { readers: READERS_OF_HEADERS, chars: 16 * 1024, texts: HOSTILE_TEXTS },
    { readers: SLOW_READERS, chars: 16 * 1024, texts: HOSTILE_TEXTS },
  ]) {
    for (const [name, read] of Object.entries(readers)) {
      it(`for ${name}`, async () => {
        const slow: string[] = [];
        for (const { name: kind, make } of texts) {
          const ratio = await measureGrowth(read, { make, chars, limit: MAX_RATIO });
          if (ratio > MAX_RATIO) slow.push(`${kind}: ${ratio.toFixed(1)} times as long for each doubling`);
        }
        assert.deepEqual(slow, []);
      });
    }
  }
});
