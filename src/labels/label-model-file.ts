import { z } from 'zod';
import { DOCUMENT_VERSION } from '../document/document-version.ts';
import { ArtifactError } from '../shared/errors.ts';
import { parseJson } from '../shared/parse-json.ts';
import { decodeTensors, encodeTensors, LEARNED_RANGE, requireTensor, type Tensor } from '../shared/safetensors.ts';
import { NEVER } from './choose-cutoff.ts';
import { FAMILIES, forEachList, LABEL_GROUPS, LIST_NAMES, type ListName } from './families.ts';
import type { LabelLists } from './family-finder.ts';
import { INFORMATION_FEATURES } from './information-features.ts';
import type { GroupModel, LabelModel, LearnedCutoff } from './label-model.ts';
import { PAIR_FEATURES, pairWidth } from './pair-features.ts';
import { SMALLEST_DEVIATION, type Stacker } from './stacker.ts';
import { PRIOR_MEANINGS } from './type-prior/type-prior.ts';
import { WORDING_CUES } from './wording/wording-cues.ts';
import { readWording, wordingTensors } from './wording/wording-tensors.ts';

/** As many names as fit into the largest manifest; no repository is known to have a tenth of them. */
const MAX_LABELS = 30_000;
/** A few stems for each label. */
const MAX_STEMS = 10 * MAX_LABELS;
const MAX_FORM_LINES = 10_000;

const learned = z.number().min(LEARNED_RANGE.low).max(LEARNED_RANGE.high);
const stackerSchema = (features: number) =>
  z.object({
    mean: z.array(learned).length(features),
    // Features are divided by it.
    deviation: z.array(learned.min(SMALLEST_DEVIATION)).length(features),
    coefficients: z.array(learned).length(features + 1),
  });
const probability = z.number().min(0).max(1);
const cutoff = z.number().min(0).max(NEVER);
/** Of log odds; more says no more. */
const offset = z.number().min(0).max(20);
const count = z.int().nonnegative();
const labelNames = z.array(z.string()).max(MAX_LABELS);

const cutoffShape = {
  cutoff,
  suggestFrom: z.exactOptional(cutoff),
  highFrom: z.exactOptional(cutoff),
  precisionAtCutoff: z.exactOptional(probability),
  heldOut: count,
  raisedFrom: z.exactOptional(cutoff),
};

/** In an index of an older version, which knew one cut-off: from there on a calibrated probability is rather right than wrong. */
const OLD_SUGGEST_FROM = 0.5;

interface ReadCutoff extends Pick<LearnedCutoff, 'cutoff'> {
  readonly suggestFrom?: number;
  readonly highFrom?: number;
}

/** Nothing is proposed less readily than applied, or surer before it is applied, whatever a file says. */
function withLevels<Read extends ReadCutoff>(read: Read): Read & Pick<LearnedCutoff, 'suggestFrom' | 'highFrom'> {
  const { cutoff, suggestFrom = OLD_SUGGEST_FROM, highFrom = cutoff } = read;
  return { ...read, suggestFrom: Math.min(cutoff, suggestFrom), highFrom: Math.max(cutoff, highFrom) };
}

/** A group's is for labels that nothing was held out of. */
function withLevelsOfGroup<Read extends ReadCutoff>(read: Read): ReturnType<typeof withLevels<Read>> {
  return { ...withLevels(read), highFrom: NEVER };
}

const modelSchema = z.object({
  /** A model with other features was made by other code and would score otherwise. */
  features: z.string(),
  embedderId: z.string(),
  dimensions: z.int().positive(),
  issues: count,
  informationNote: z.string(),
  families: z.array(z.object({ name: z.string(), labels: labelNames, maxLabels: count })),
  /** An index of an older version was learned by the names of labels, whatever lists there were. */
  lists: z
    .object(
      Object.fromEntries(LIST_NAMES.map((list) => [list, z.exactOptional(labelNames)])) as Record<
        ListName,
        z.ZodExactOptional<typeof labelNames>
      >,
    )
    .default({}),
  stems: z
    .object({ documents: count, byStem: z.array(z.tuple([z.string(), count])).max(MAX_STEMS) })
    .refine(
      ({ documents, byStem }) => byStem.every(([, holders]) => holders <= documents),
      'more holders than documents',
    ),
  groups: z.array(
    z
      .object({
        group: z.enum(LABEL_GROUPS),
        targetPrecision: z.exactOptional(probability),
        missingIssues: z.exactOptional(z.int().positive()),
        levelOffsets: z.exactOptional(z.object({ high: z.exactOptional(offset), medium: z.exactOptional(offset) })),
        issues: count,
        /** In an index of an older version every neighbor voted. */
        silence: probability.default(1),
        formLines: z.array(z.string()).max(MAX_FORM_LINES),
        labels: z
          .array(
            z
              .object({
                name: z.string(),
                support: count,
                meaning: z.exactOptional(z.enum(PRIOR_MEANINGS)),
                ...cutoffShape,
              })
              .transform(withLevels),
          )
          .max(MAX_LABELS),
        /** Whether heads on the wording follow as tensors. */
        wording: z.object({ titleTerms: count }).optional(),
        prior: z.exactOptional(z.enum(['alone', 'weighed'])),
        stacker: z.union([stackerSchema(pairWidth(false)), stackerSchema(pairWidth(true))]),
        ...cutoffShape,
      })
      .refine(
        ({ prior, stacker }) => stacker.mean.length === pairWidth(prior === 'weighed'),
        'a stacker of other features',
      )
      .transform(withLevelsOfGroup),
  ),
  information: z
    .object({
      stacker: stackerSchema(INFORMATION_FEATURES.length),
      cutoff,
      auc: z.object({ value: probability, low: probability, high: probability }),
    })
    .optional(),
});

/** Raise this when wording-terms.ts finds other terms or hashes them otherwise. */
const WORDING = 'wording-1';
const FEATURES = [...PAIR_FEATURES, ...INFORMATION_FEATURES, DOCUMENT_VERSION, WORDING, ...WORDING_CUES].join(' ');

/**
 * label-heads.bin, a safetensors file: `heads.<group>` f32 [labels × (dimensions + form lines + 1)], weights then
 * intercept; `heads.information` f32 [dimensions + 1] where it was learned. Where a group reads the wording:
 * `wording.<group>.terms` u32 [terms], `.idf` f32 [terms], `.mean` and `.deviation` f32 [cues], `.heads` f32
 * [labels × (terms + cues + 1)]. Metadata `model`: everything else as JSON.
 */
export function encodeLabelModel(model: LabelModel): Uint8Array {
  const { groups, information, stems, ...rest } = model;
  const tensors: Record<string, Tensor> = {};
  for (const { group, heads, wording } of groups) {
    tensors[`heads.${group}`] = heads;
    if (wording !== undefined) Object.assign(tensors, wordingTensors(group, wording));
  }
  if (information !== undefined) tensors['heads.information'] = information.head;
  const description: z.input<typeof modelSchema> = {
    ...rest,
    features: FEATURES,
    families: rest.families.map((family) => ({ ...family, labels: [...family.labels] })),
    lists: copyLists(rest.lists),
    stems: { documents: stems.documents, byStem: [...stems.byStem] },
    groups: groups.map(({ heads: _, labels, stacker, wording, ...group }) => ({
      ...group,
      ...(wording === undefined ? {} : { wording: { titleTerms: wording.space.titleTerms } }),
      labels: [...labels],
      formLines: [...group.formLines],
      stacker: plainStacker(stacker),
    })),
    ...(information === undefined
      ? {}
      : {
          information: { stacker: plainStacker(information.stacker), cutoff: information.cutoff, auc: information.auc },
        }),
  };
  // JSON has no NaN: what could not be read back is refused here.
  return encodeTensors({ metadata: { model: JSON.stringify(modelSchema.parse(description)) }, tensors });
}

/** Throws ArtifactError naming `file` when the bytes are not a label model that this version can use. */
export function decodeLabelModel(bytes: Uint8Array, file: string): LabelModel {
  const decoded = decodeTensors(bytes, file);
  const { features, groups, information, stems, ...rest } = parseDescription(decoded.metadata.model ?? '', file);
  if (features !== FEATURES)
    throw new ArtifactError({ file, expected: 'the features of this version', found: 'others' });
  const heads = (name: string, length: number) =>
    requireTensor(decoded, { name: `heads.${name}`, type: Float32Array, length, file });
  return {
    ...rest,
    stems: { documents: stems.documents, byStem: new Map(stems.byStem) },
    groups: groups.map(
      ({ stacker, wording, ...group }): GroupModel => ({
        ...group,
        ...(wording === undefined
          ? {}
          : { wording: readWording(decoded, { group: group.group, labels: group.labels.length, ...wording, file }) }),
        stacker: typedStacker(stacker),
        heads: heads(group.group, group.labels.length * (rest.dimensions + group.formLines.length + 1)),
      }),
    ),
    ...(information === undefined
      ? {}
      : {
          information: {
            ...information,
            stacker: typedStacker(information.stacker),
            head: heads('information', rest.dimensions + 1),
          },
        }),
  };
}

function parseDescription(text: string, file: string): z.output<typeof modelSchema> {
  try {
    return modelSchema.parse(parseJson(text));
  } catch (cause) {
    throw new ArtifactError({ file, expected: 'the description of a label model', found: 'something else', cause });
  }
}

function copyLists(lists: LabelLists): { [List in ListName]?: string[] } {
  return forEachList((name) => lists[FAMILIES[name].list]?.slice());
}

function plainStacker(stacker: Stacker): { mean: number[]; deviation: number[]; coefficients: number[] } {
  return { mean: [...stacker.mean], deviation: [...stacker.deviation], coefficients: [...stacker.coefficients] };
}

function typedStacker(stacker: ReturnType<typeof plainStacker>): Stacker {
  return {
    mean: Float64Array.from(stacker.mean),
    deviation: Float64Array.from(stacker.deviation),
    coefficients: Float64Array.from(stacker.coefficients),
  };
}
