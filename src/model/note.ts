/** The head of a note that an analyst wrote in `content/notes/<call>/<name>.mdx`. */
export interface NoteHead {
  /** Id of the paragraph that it stands at. */
  at: string
  /** Words of that paragraph, in either language, exactly as they stand. */
  quote: string
  author: string
  /** ISO 8601 date. */
  date: string
  tags: string[]
  /** Language of the note's body (BCP 47). */
  lang: string
}

/** A note file, read but not compiled. */
export interface NoteFile extends NoteHead {
  /** `<call>/<name>` */
  id: string
  /** Id of the transcript. */
  call: string
  /** Path of the file, relative to the project root where it lies inside it. */
  file: string
  /** The MDX body. */
  body: string
  /** 1-based line of the file on which the body begins. */
  bodyLine: number
}
