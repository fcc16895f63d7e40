/** What goes on from one sentence of a turn to the next. */
export interface ChineseThread {
  /** Nothing has been said of a part of the company, as far as all has been understood. */
  whole: boolean
  /** A time that is not the quarter of the call has been named. */
  elsewhere: boolean
  /** The paragraph goes through the parts of the company. */
  listed: boolean
  /** The paragraph gives figures of the company, too. */
  ofCompany: boolean
  /** The parts of which the paragraph gives figures. */
  parts: ReadonlySet<string>
}

/** Behind a paragraph that goes through several parts, or comes to them from the company, that is spoken of again. */
export function intoParagraph({ whole, elsewhere, parts, ofCompany }: ChineseThread): ChineseThread {
  return { whole: whole || parts.size > 1 || ofCompany, elsewhere, listed: false, ofCompany: false, parts: new Set() }
}
