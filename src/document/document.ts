/** The text of an issue that is worth embedding, and what its form says. */
export interface Document {
  readonly number: number;
  readonly title: string;
  /** Prose and code without comments, images, form headings and boilerplate; at most 8,000 characters. */
  readonly body: string;
  /** Where blocks of code stand in the body, in order, their fences included; the last one may be cut off. */
  readonly codeLines: readonly LineRange[];
  /** How the body is worded, see to-wording.ts: the template's words included, at most 1,500 characters. */
  readonly wording: string;
  /** Content of the form's sections, in order, headings included; empty where the issue follows no form. */
  readonly sections: readonly Section[];
  /** Recurring lines and field names that it holds, normalized: which template it follows and what of it was kept. */
  readonly formLines: readonly string[];
  /** Headings (lower case) of the form's sections that are empty or still hold the template. */
  readonly missing: readonly string[];
}

export interface Section {
  /** Heading in lower case without decoration: `steps to reproduce`. */
  readonly heading: string;
  readonly state: 'filled' | 'empty' | 'template';
}

/** Lines of a text, the first one being 0. */
export interface LineRange {
  readonly from: number;
  /** Past the last one. */
  readonly to: number;
}
