import type { BoardCharts } from '../../dashboard/page/board-charts.ts';
import { drawBacklog } from './draw-backlog.ts';
import { drawPromise } from './draw-promise.ts';
import { drawWeeks } from './draw-weeks.ts';

/** The dashboard's plots by Observable Plot, drawn without a browser. */
export const boardPlots: BoardCharts = { drawWeeks, drawBacklog, drawPromise };
