/** Longer quotes are named by their first and last words. */
const LONGEST = 60
const ENDS = 24

/**
 * The text fragment that leads to a quote (URL Fragment Text Directives, WICG): all of a short one, else its beginning
 * and its end, cut at spaces where there are any.
 * @returns what follows `#` or an element's id in an address
 */
export function textFragment(quote: string): string {
  const text = quote.replace(/\s+/g, ' ').trim()
  if (text.length <= LONGEST && !quote.trim().includes('\n')) return `:~:text=${encode(text)}`
  const start = text.slice(0, ENDS + 1).replace(/ [^ ]*$/, '').slice(0, ENDS)
  const end = text.slice(-ENDS - 1).replace(/^[^ ]* /, '').slice(-ENDS)
  return `:~:text=${encode(start)},${encode(end)}`
}

/** A dash, a comma and an ampersand have a meaning of their own there. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
