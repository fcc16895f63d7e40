/** The fields by which a query can narrow the hits, in the order in which they are shown. */
export const fields = ['company', 'year', 'quarter', 'in', 'speaker', 'lang'] as const

/** One field of a query. */
export type QueryField = (typeof fields)[number]

/** The parts of a call, as `in:` names them. */
export const parts = ['prepared', 'qa', 'notes'] as const

/** One of the parts of a call. */
export type SearchPart = (typeof parts)[number]

/** The order of the calls among the results. */
export type Order = 'newest' | 'relevant'
