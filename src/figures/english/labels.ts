import { CURRENCY_CODE, CURRENCY_SIGN } from '../shared/currencies.ts'
import { before, type Numeral } from '../shared/figure-draft.ts'
import { oneOf } from '../shared/pattern.ts'

/** Words that may stand, capitalised, before a quantity: a name before a bare number makes it a label otherwise. */
const NO_NAME = new RegExp(
  `^${oneOf(`
  A About Across Added After All Almost Also Among An And Another Approximately Around As At Before Between Beyond
  But By Every Fewer For From Have Having I In Including Into Just Last Less Like More My Nearly Next No Now Of On
  Only Or Our Out Over Past Plus Roughly Since So Some Than That The Their Then There These They This Those
  Through To Today Top Under Until Up Versus Was We Were When Which With Within You Your He She It What Who Here Fiscal Year [QH]\\d
  \\d[QH] FY Calendar Spring Summer Fall Winter Christmas January February March April May June July August
  September October November December U\\.?S\\.? CapEx Capex EPS GAAP EBIT EBITDA ROI ASP ARPU GMV`)}$`,
)

/** Letters before digits that do not make a name of them: parts of ranges and of the calendar. */
const PREFIX = /(?:^|[^A-Za-z])(?:to|and|mid|low|high|pre|post|late|early|non|sub|multi|approx|Q|H|FY|CY)-?$/i

const CODE = new RegExp(`^(?:${CURRENCY_CODE}|M(?:USD|EUR|GBP))(?![A-Za-z\\d])`)
const CURRENCY = new RegExp(`${CURRENCY_SIGN}$`)

/** What may stand directly on digits without making a name of them. */
const SUFFIX = new RegExp(
  `^(?:%|${oneOf('st nd rd th x [Kk] MM? mm mn mln mil B bn bln T tn trn bps? pps? ppts? pct [kKMGT]Wh? [KMGTPE]B kg [MG]Hz Gbps nm kt Mt koz Moz [mck]m mg mcg g m[lL] k?V mAh hp')}\\b)`,
)

/** Days of sales are names: `the 11.11 festival`, `our 618 campaign`. */
const SALE_DAY = /^(?:11\.11|12\.12|6\.18|618)$/
const SALE = /^ (?:[a-z]+ )?(?:festival|sales?|shopping|promo\w*|campaign|event|season|period)\b/i

/**
 * Whether a number in an English text only names something.
 * @returns `attached` when it is part of a word (`P5`, `10-K`, `007`, `24/7`), `named` when a name stands before or after
 *   it (`Trainium 2`, `12 Labs`), which counts only where no unit follows; else `null`
 */
export function englishLabel(text: string, number: Numeral): 'attached' | 'named' | null {
  const left = before(text, number.start, 24)
  const right = text.slice(number.end, number.end + 24)
  const written = text.slice(number.start, number.end)
  if (/^['’]?s\b|^(?:st|nd|rd|th)[ -][Cc]entur/.test(right)) return 'attached'
  if (/^0\d/.test(written) || /\d[./:]$/.test(left) || /^[./:]\d/.test(right)) return 'attached'
  if (/[A-Za-z]-?$/.test(left) && !PREFIX.test(left) && !CURRENCY.test(left)) return 'attached'
  if (/^[A-Za-z]/.test(right) && !SUFFIX.test(right) && !CODE.test(right)) return 'attached'
  if (SALE_DAY.test(written) && SALE.test(right)) return 'attached'
  if (/^-(?:[A-Z]|in-\d)/.test(right) || /^\([a-z]\)/.test(right)) return 'attached'
  if (/\d-$/.test(left) && /^-\d/.test(right)) return 'attached'
  const name = /(?:^|[^\w’'])([A-Z](?:[\w&’'+.]*[\w+])?|S&P|x86) $/.exec(left)
  if (name?.[1] && !NO_NAME.test(name[1].replace(/['’](?:s|re|ve|ll|d|m)$/, '')) && !startsSentence(left, name))
    return 'named'
  if (/^ [A-Z][a-z]+/.test(right) && /(?:[,;(]|\band|\blike|\bas|\bcalled) $/.test(left)) return 'named'
  return null
}

/** A word that is capitalised only since it begins a sentence, seen by its ending. */
function startsSentence(left: string, name: RegExpExecArray): boolean {
  const word = name[1] ?? ''
  return /(?:ing|ly|ed)$/.test(word) && /(?:^|[.!?] )$/.test(left.slice(0, name.index + name[0].indexOf(word)))
}
