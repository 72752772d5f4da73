import { PROVIDER_IDS } from '../models/providers.ts';
import { isoDateMs } from '../shared/iso-date.ts';
import { checkEmbedder, learningEmbedderFields } from './embedder-fields.ts';
import type { Fields, OptionsOf } from './field.ts';
import { labelListFields } from './label-list-fields.ts';
import { checkModels, modelFields } from './model-fields.ts';
import { flagName, type OptionSource } from './option-source.ts';
import { type IsGiven, readOptions, type TextOf } from './read-options.ts';
import {
  botLogins,
  configFile,
  corpusRepository,
  fields,
  needsInfoLabels,
  OR_DATABASE,
  settlingDays,
  targetPrecision,
  typeNames,
} from './shared-fields.ts';
import { decimalNumber, text, trueOrFalse } from './value-schemas.ts';

// A settings file is written for triage.
const { key: _key, input: _input, ...ownEngine } = modelFields.engine;

export const evaluateFields = {
  configFile,
  train: {
    description: 'the issues to learn from: JSON lines, or any other form that import reads',
    flag: '--train <file>',
    schema: text,
  },
  test: {
    description: 'the issues to be judged, in such a form; they must not be among those learned from',
    flag: '--test <file>',
    schema: text,
  },
  corpusFile: {
    description: `a corpus instead, a file ${OR_DATABASE}: its older issues are learned from, its newest are judged`,
    flag: '--db <place>',
    isSecret: true,
    schema: text,
  },
  repository: corpusRepository,
  testFraction: {
    description: 'share of the corpus that is judged',
    flag: '--test-fraction <share>',
    default: '0.25',
    schema: decimalNumber({ min: 0.01, max: 0.9 }),
  },
  until: {
    description: 'learn from issues created before this day, judge the later ones: 2026-01-31',
    flag: '--until <date>',
    schema: text.refine(isDay, 'must be a day such as 2026-01-31'),
  },
  byRepository: {
    description: 'one classifier for each value of the field "repository", and the mean over them',
    flag: '--repository',
    default: 'false',
    schema: trueOrFalse,
  },
  duplicates: {
    description: 'JSON lines {issue, duplicate}: how far up the known duplicate stands among all issues',
    flag: '--duplicates <file>',
    schema: text,
  },
  githubSimilar: {
    description:
      "what GitHub's own search found, to compare with: JSON lines as triage --json prints them with triage.similar_sources: [history, " +
      'github]',
    flag: '--github-similar <file>',
    schema: text,
  },
  predictions: {
    description: 'file to write the prediction for each test issue to, as JSON lines',
    flag: '--predictions <file>',
    schema: text,
  },
  against: {
    description:
      'index or folder with a stored backtest: fail (1) when a headline figure is worse by more than its noise',
    flag: '--against <folder>',
    schema: text,
  },
  save: {
    description: 'folder to store this backtest in, for a later --against; nothing is stored when this one is worse',
    flag: '--save <folder>',
    schema: text,
  },
  learningCurve: {
    description:
      'judge also after learning from the newest quarter, half and three quarters, and say what 200 more labels would bring',
    flag: '--learning-curve',
    default: 'false',
    schema: trueOrFalse,
  },
  ...learningEmbedderFields,
  ...modelFields,
  // Nobody shall pay for an evaluation unasked.
  engine: { ...ownEngine, default: 'local' },
  report: {
    description:
      'folder to write report.html, report.md and overview.svg to: verdict, plots and tables for maintainers',
    flag: '--report <folder>',
    schema: text,
  },
  ...labelListFields,
  needsInfoLabels,
  targetPrecision,
  typeNames,
  fields,
  botLogins,
  settlingDays,
} as const satisfies Fields;

export type EvaluateOptions = OptionsOf<typeof evaluateFields>;

/** Throws ConfigError with all faults. */
export function readEvaluateFlags(source: OptionSource): EvaluateOptions {
  return readOptions(evaluateFields, {
    source,
    check: (isGiven, textOf) => [
      ...checkSources(isGiven),
      ...checkEmbedder({ isGiven, textOf, source }),
      ...checkModels({ isGiven, textOf, source }),
      ...checkIdleModels(isGiven, textOf),
      ...checkCurve(isGiven, textOf),
    ],
  });
}

function checkSources(isGiven: (key: keyof typeof evaluateFields) => boolean): string[] {
  const name = (key: keyof typeof evaluateFields) => flagName(evaluateFields[key]);
  const faults: string[] = [];
  if (isGiven('corpusFile') === isGiven('train')) {
    faults.push(`give ${name('train')} and ${name('test')}, or ${name('corpusFile')}`);
  }
  if (isGiven('train') && !isGiven('test') && !isGiven('duplicates')) {
    faults.push(`${name('train')} needs ${name('test')}, or ${name('duplicates')} for duplicates alone`);
  }
  if (isGiven('train') && !isGiven('test')) {
    const needTest = (['byRepository', 'predictions', 'against', 'save', 'learningCurve', 'engine'] as const).filter(
      isGiven,
    );
    faults.push(...needTest.map((key) => `${name(key)} needs ${name('test')}`));
  }
  if (isGiven('githubSimilar') && !isGiven('duplicates')) {
    faults.push(`${name('githubSimilar')} needs ${name('duplicates')}`);
  }
  const ofFiles = (['test', 'byRepository'] as const).filter((key) => isGiven(key) && isGiven('corpusFile'));
  faults.push(...ofFiles.map((key) => `${name(key)} goes with ${name('train')}, not with ${name('corpusFile')}`));
  // With files, a repository is of use for the links of a report alone.
  const ofCorpus = (['repository', 'testFraction', 'until', 'botLogins', 'settlingDays'] as const)
    .filter((key) => key !== 'repository' || !isGiven('report'))
    .filter((key) => isGiven(key) && isGiven('train'));
  faults.push(...ofCorpus.map((key) => `${name(key)} goes with ${name('corpusFile')}, not with ${name('train')}`));
  for (const [one, other] of [
    ['until', 'testFraction'],
    ['byRepository', 'duplicates'],
    ['byRepository', 'against'],
    ['byRepository', 'save'],
    // Recordings are kept by number, and every repository has a #1.
    ['byRepository', 'record'],
    ['byRepository', 'replay'],
  ] as const) {
    if (!isGiven(one) || !isGiven(other)) continue;
    faults.push(`${name(one)} and ${name(other)} exclude each other; give one of them`);
  }
  return faults;
}

/** What is said of models while none is asked was meant otherwise: to leave it out silently would be a surprise. */
function checkIdleModels(isGiven: IsGiven<keyof typeof evaluateFields>, textOf: TextOf<keyof typeof evaluateFields>) {
  if (textOf('engine') !== 'local' || isGiven('replay')) return [];
  const idle = OF_MODELS_ALONE.filter(isGiven).map((key) => flagName(evaluateFields[key]));
  return idle.map((flag) => `${flag} goes with ${flagName(evaluateFields.engine)} ${PROVIDER_IDS.join(', ')} or auto`);
}

/** A model does not learn from the issues, and would be paid for each step. */
function checkCurve(isGiven: IsGiven<keyof typeof evaluateFields>, textOf: TextOf<keyof typeof evaluateFields>) {
  if (!isGiven('learningCurve') || (textOf('engine') === 'local' && !isGiven('replay'))) return [];
  const other = flagName(evaluateFields[isGiven('replay') ? 'replay' : 'engine']);
  return [
    `${flagName(evaluateFields.learningCurve)} is about what the local engine learns; leave out ${other}, or the curve`,
  ];
}

const OF_MODELS_ALONE = [
  'askModel',
  ...PROVIDER_IDS.map((id) => `${id}Model` as const),
  'openaiApi',
  'openaiQualitizerModel',
  'promptFile',
  'maxPromptTokens',
  'modelDeadline',
  'maxCost',
  'pricesFile',
] as const;

/** Days that no calendar has, such as February 30, would silently mean another. */
function isDay(value: string): boolean {
  const timeMs = /^\d{4}-\d{2}-\d{2}$/.test(value) ? isoDateMs(value) : Number.NaN;
  return !Number.isNaN(timeMs) && new Date(timeMs).toISOString().startsWith(value);
}
