import { type Markish, type PlotOptions, plot } from '@observablehq/plot';
import { DOMImplementation, XMLSerializer } from '@xmldom/xmldom';

export interface Drawing {
  readonly description: string;
  readonly options: PlotOptions;
  readonly marks: readonly Markish[];
}

/** Where text stands that is as wide as a phone's screen: it is not scaled down there. */
const WIDTH = 380;
const HEIGHT = 290;
/** In the units of the picture; plots are shown at 0.85 to 1.4 of their size, and text is never below 12 pixels on a phone. */
const FONT_SIZE = '13.5';
export const MARGINS = { marginTop: 28, marginRight: 18, marginBottom: 44, marginLeft: 46 } as const;

/** Colors are the page's variables, so that a plot follows the reader's theme. */
export const COLORS = {
  first: 'var(--accent)',
  second: 'var(--second)',
  muted: 'var(--muted)',
  rest: 'var(--rest)',
  line: 'var(--line)',
} as const;

/** One `<svg>` element as text; the page says how large it is. */
export function drawPlot({ description, options, marks }: Drawing): string {
  const document = new DOMImplementation().createDocument('http://www.w3.org/1999/xhtml', 'html');
  const svg = plot({
    document: document as unknown as PlotOptions['document'],
    width: WIDTH,
    height: HEIGHT,
    ...MARGINS,
    ...options,
    marks: [...marks],
  });
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', description);
  svg.setAttribute('font-size', FONT_SIZE);
  for (const name of ['width', 'height', 'class']) svg.removeAttribute(name);
  // The first child is a style sheet of Plot's; the page has its own.
  const [style] = svg.getElementsByTagName('style');
  if (style !== undefined) svg.removeChild(style);
  return new XMLSerializer().serializeToString(svg);
}

export function percentTick(share: number): string {
  return `${Math.round(100 * share)} %`;
}
