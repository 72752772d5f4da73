/** One thing in an issue's body, in the order in which readers meet it. */
export type BodyItem = HeadingItem | ProseItem | CodeItem | CommentItem | UnansweredItem;

/** A line of text as readers see it: without comments, tags, images and the addresses of links. */
export interface ProseText {
  /** What is strong keeps its `**` or `__`, and code spans have backticks. */
  readonly text: string;
  /** The same, each character of a code span replaced by a letter: what rules for prose may look at. As long as `text`. */
  readonly outline: string;
  /** Whether an image, a video or a web address stands in it: an answer, though none that can be embedded. */
  readonly hasAttachment: boolean;
}

/** A heading in Markdown (`### Steps`, or underlined) or HTML (`<h3>`), outside of lists and quotes. */
export interface HeadingItem extends ProseText {
  readonly kind: 'heading';
  /** 1 to 6. */
  readonly level: number;
  readonly parts: readonly InlinePart[];
}

/** A line of a paragraph, a list item, a quote, a table or a block of HTML. */
export interface ProseItem extends ProseText {
  readonly kind: 'prose';
  /** What stands before a list item's first line and before each quoted one: `- `, `1. `, `> `; else empty. */
  readonly marker: string;
  /** Whether a box of a task list stands first in it. */
  readonly box?: 'ticked' | 'unticked';
  /** Whether it stands in no list, quote or table. */
  readonly isTopLevel: boolean;
  readonly parts: readonly InlinePart[];
}

/** A block of code. Nothing in it is markup. */
export interface CodeItem {
  readonly kind: 'code';
  /** What was written behind the fence: `tsx`; empty for indented code. */
  readonly info: string;
  readonly lines: readonly string[];
}

/** A comment, which no reader sees. */
export interface CommentItem {
  readonly kind: 'comment';
}

/** `_No response_`, which GitHub writes into every optional form field that was left empty. */
export interface UnansweredItem {
  readonly kind: 'unanswered';
}

/** A part of a line. */
export type InlinePart =
  | { readonly kind: 'text'; readonly text: string }
  /** A code span, without its backticks. */
  | { readonly kind: 'code'; readonly text: string }
  /** Either end of what is strong: `**`, or `__` as in `__init__`, which was hardly meant so. */
  | { readonly kind: 'strong'; readonly mark: string }
  /** An image or a video. */
  | { readonly kind: 'image' }
  /** Where a link leads; its text are the parts before it. */
  | { readonly kind: 'link'; readonly address: string }
  /** A tag of HTML that readers do not see. */
  | { readonly kind: 'tag' };
