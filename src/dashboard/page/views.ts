import { PERIODS, type PeriodName } from '../periods.ts';

/** What is seen until the reader chooses. */
export const FIRST_PERIOD: PeriodName = 'year';

/** HTML for one choice of period, and of area where it is for one; without an area it is for all of them. */
export interface View {
  readonly period: PeriodName;
  readonly area?: number;
  readonly html: string;
}

/** Of several views the one that fits is seen; where there is none for an area, that of all areas, with the note. */
export function renderViews(views: readonly View[], note = ''): string {
  const parts = views.map(({ period, area, html }) => {
    const isSeen = period === FIRST_PERIOD && area === undefined;
    return `<div data-period="${period}" data-area="${area ?? ''}"${isSeen ? '' : ' hidden'}>\n${html}\n</div>`;
  });
  const remark = note === '' ? '' : `<p class="remark" data-note hidden>${note}</p>\n`;
  return `<div class="views">\n${remark}${parts.join('\n')}\n</div>`;
}

export function periodTitle(name: PeriodName): string {
  return PERIODS.find((period) => period.name === name)?.title ?? '';
}
