import type { ManifestFacts } from '../artifact/manifest.ts';
import { answersByLabel, storedLevels } from '../corrections/describe-levels.ts';
import { liveFigures, toFigures } from '../corrections/describe-live.ts';
import type { LiveReport } from '../corrections/live-report.ts';
import type { PinnedService } from '../embedding/embedder-spec.ts';
import { CONFIDENCE_LEVELS } from '../issue/suggestion.ts';
import { NEVER } from '../labels/choose-cutoff.ts';
import { createCutoffFinder, createGroupFinder, type LabelModel } from '../labels/label-model.ts';
import { targetOf } from '../labels/target-precision.ts';
import type { ClosingCutoff } from '../neighbors/choose-closing-cutoff.ts';
import type { PairWeights } from '../neighbors/rank-pairs.ts';
import { runUrl } from '../shared/run-url.ts';

export interface IndexDescription {
  readonly repository: string;
  readonly watermark: string | null;
  readonly labelModel: LabelModel;
  /** Of the vectors. */
  readonly dimensions: number;
  readonly strangerSimilarity: number;
  readonly counts: Pick<ManifestFacts['counts'], 'issues' | 'vectors' | 'deletedVectors'>;
  readonly learned: ManifestFacts['learned'];
  /** From which similarity on closing as a duplicate may be proposed; absent: never. */
  readonly closing?: ClosingCutoff | undefined;
  /** What evidence on duplicates weighs here; absent: as shipped. */
  readonly pairWeights?: PairWeights | undefined;
  /** Whose embedder was used; absent: the local one. */
  readonly service?: PinnedService | undefined;
  /** Headline figures by name; absent where none were measured. */
  readonly backtest?: Readonly<Record<string, number>> | undefined;
  /** What people did with the labels that were set; absent where nothing is known. */
  readonly live?: LiveReport | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What the manifest says of an index beside its files. */
export function describeIndex(description: IndexDescription): ManifestFacts {
  const { repository, watermark, labelModel, counts, learned, closing, pairWeights, backtest, live, env } = description;
  const labels = describeLabels(labelModel, live);
  const builtBy = runUrl(env);
  return {
    repository,
    createdAt: new Date().toISOString(),
    ...(builtBy === undefined ? {} : { builtBy }),
    embedder: describeEmbedder(description),
    counts: { ...counts, labels: labels.length },
    learned,
    watermark,
    labels,
    thresholds: Object.fromEntries(
      labelModel.families.map((family) => {
        const group = labelModel.groups.find(({ group }) => group === family.name);
        const { cutoff = NEVER, missingIssues, levelOffsets = {} } = group ?? {};
        const raisedLevels = CONFIDENCE_LEVELS.filter((level) => levelOffsets[level] !== undefined);
        return [
          family.name,
          {
            cutoff,
            targetPrecision: targetOf(family.name, learned.targetPrecision),
            maxLabels: Math.max(1, family.maxLabels),
            ...(missingIssues === undefined ? {} : { missingIssues }),
            ...(raisedLevels.length === 0 ? {} : { raisedLevels }),
          },
        ];
      }),
    ),
    ...(closing === undefined ? {} : { closing: { ...closing, scale: 'probability' as const } }),
    ...(pairWeights === undefined ? {} : { pairWeights }),
    ...(backtest === undefined ? {} : { backtest }),
    ...(live === undefined ? {} : { live: liveFigures(live) }),
    ...(live === undefined || live.levels.length === 0 ? {} : { levels: storedLevels(live) }),
  };
}

function describeEmbedder(description: IndexDescription): ManifestFacts['embedder'] {
  const { labelModel, dimensions, strangerSimilarity, service } = description;
  const pinned = { id: labelModel.embedderId, dimensions, normalized: true } as const;
  if (service === undefined) return pinned;
  const { provider, model } = service;
  return { ...pinned, service: { provider, model }, strangerSimilarity };
}

function describeLabels(model: LabelModel, live: LiveReport | undefined): ManifestFacts['labels'] {
  const liveOf = new Map(live?.labels.filter(({ set }) => set > 0).map((label) => [label.label, toFigures(label)]));
  const answersOf = live === undefined ? undefined : answersByLabel(live);
  const groupOf = createGroupFinder(model);
  const cutoffOf = createCutoffFinder(model);
  return model.families.flatMap((family) =>
    family.labels.flatMap((name) => {
      const group = groupOf(name, family.name);
      if (group === undefined) return [];
      const {
        cutoff,
        suggestFrom,
        highFrom,
        precisionAtCutoff = null,
        raisedFrom,
      } = cutoffOf(name, family.name) ?? group;
      const support = group.labels.find((label) => label.name === name)?.support ?? 0;
      const raised = raisedFrom === undefined ? {} : { raisedFrom };
      const lived = liveOf.get(name);
      const answers = answersOf?.get(name);
      return [
        {
          name,
          family: family.name,
          support,
          cutoff,
          suggestFrom,
          highFrom,
          precisionAtCutoff,
          ...raised,
          ...(lived && { live: lived }),
          ...(answers && { answers }),
        },
      ];
    }),
  );
}
