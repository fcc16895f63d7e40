/** Elements of HTML that begin and end a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Those whose content nobody reads. */
export const UNREAD: ReadonlySet<string> = new Set(
  'script style template noscript svg math iframe object video audio canvas textarea select rt rp map datalist'.split(
    ' ',
  ),
)

const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big br button cite code col colgroup data del dfn em font head i img input ins kbd label link mark meta ' +
    'output picture q ruby s samp small source span strike strong sub sup time title tt u var wbr'
  ).split(' '),
)

/** Whether an element begins and ends a line: one of HTML that does, or one of another language, `<speech>`; `<o:p>` of Word does not. */
export function isBlock(name: string): boolean {
  return BLOCKS.has(name) || (!isElement(name) && /^[a-z]+$/.test(name))
}

/** Whether HTML has an element of this name, in lower case. */
export function isElement(name: string): boolean {
  return BLOCKS.has(name) || UNREAD.has(name) || INLINE.has(name)
}
