import { standAlone } from '../../src/evaluation/report/stand-alone.ts';
import type { Section } from '../benchmark.ts';
import type { Curve } from '../curve.ts';
import { drawGrowth } from './draw-growth.ts';
import { drawRatios } from './draw-ratios.ts';

export interface DrawnPicture {
  readonly name: string;
  readonly description: string;
  readonly svg: string;
}

const MS_PER_S = 1_000;
const INDEX_TIME = 'index: processor';
const ACTION_TIME = 'action: processor';
const MEMORY = ['index: memory', 'action: memory'] as const;

/** The plots of what was measured: none of what was not. */
export function drawPictures(sections: readonly Section[]): DrawnPicture[] {
  const curves = sections.flatMap((section) => section.curves ?? []);
  // Those where more is worse; beside a bare Node.js all others would shrink to nothing.
  const ratios = sections.flatMap((section) => section.ratios ?? []).filter(({ mark }) => mark !== '');
  const pictures = [
    growthPicture('benchmark-time', {
      description: 'Processor time by number of issues in the index, on logarithmic scales.',
      label: '↑ seconds',
      curves: curves.filter(({ name }) => name === INDEX_TIME || name === ACTION_TIME).map(inSeconds),
    }),
    growthPicture('benchmark-memory', {
      description: 'Peak memory by number of issues in the index, on logarithmic scales.',
      label: '↑ MB',
      curves: curves.filter(({ name }) => MEMORY.some((memory) => memory === name)),
    }),
  ].filter((picture) => picture !== undefined);
  if (ratios.length === 0) return pictures;
  const description = 'Ratios of programs that were measured in turns, with their 95 % intervals.';
  return [...pictures, { name: 'benchmark-ratios', description, svg: standAlone(drawRatios({ description, ratios })) }];
}

function growthPicture(name: string, plot: Parameters<typeof drawGrowth>[0]): DrawnPicture | undefined {
  // One size makes no line.
  const curves = plot.curves.filter(({ points }) => points.length > 1);
  if (curves.length === 0) return undefined;
  return { name, description: plot.description, svg: standAlone(drawGrowth({ ...plot, curves })) };
}

function inSeconds({ unit, points, ...curve }: Curve): Curve {
  if (unit !== 'ms') return { ...curve, unit, points };
  return { ...curve, unit: 's', points: points.map(({ size, value }) => ({ size, value: value / MS_PER_S })) };
}
