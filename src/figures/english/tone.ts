import type { Figure } from '../../model/figure.ts'
import { before, MOVING, TONELESS, type Draft } from '../draft.ts'
import { lastMatch, oneOf } from '../pattern.ts'

const UP = oneOf(`
  up(?!_to\\b) increas(?:e[ds]?|ing) grow(?:s|n|ing|th(?!_rate))? grew rose ris(?:e[ns]?|ing) rais(?:e[ds]?|ing)
  gain(?:s|ed|ing)? higher improv(?:e[ds]?|ing|ements?) expan(?:d(?:s|ed|ing)?|sions?) favou?rable tailwinds?
  jump(?:ed)? climb(?:ed)? surg(?:e[ds]?|ing) soar(?:ed|s|ing)? spik(?:e[ds]?|ing) rebound(?:ed)? advanced? net_add(?:s|itions?)? plus(?!_or\\b)`)
const DOWN = oneOf(`
  down(?!_to\\b) decreas(?:e[ds]?|ing) declin(?:e[ds]?|ing) fell fall(?:s|en|ing)? drop(?:s|ped|ping)?
  reduc(?:e[ds]?|ing|tions?) lower(?:s|ed|ing)? shr[aiu]nk contract(?:ed|ions?) unfavou?rable headwinds? slid
  cut(?:s|ting)? plung(?:e[ds]?|ing) tumbl(?:e[ds]?|ing) slump(?:ed|s)? sank sunk eased slipp(?:ed|ing) dipp(?:ed|ing) worsen(?:s|ed|ing)?`)
const MOVE = new RegExp(`\\b(?:(${UP})|(${DOWN}))\\b`, 'gi')
/** What improves by going down: neither word says then where it goes. */
const LOWER_IS_BETTER = /\b(?:costs?|expenses?|loss(?:es)?|combined ratio|cost-to-income|NPL|non-performing|delinquenc\w+|churn|leverage|gearing|debt|days|time|latency|emissions|shrink)\b[^.;]{0,30}$/i
const ROUGHLY = oneOf('up_to about approximately nearly over around more_than')
/** What may stand between the word of the movement and the figure; further away only before `by`. */
const NEAR = new RegExp(`^(?:[^.;:,]{0,30}|(?:[^.;:]|\\.(?! )){0,60}\\bby(?: ${ROUGHLY})?(?: an?)? ?)$`, 'i')

const SINCE = oneOf('year[-_](?:over|on)[-_]year sequential(?:ly)? annual FX foreign_exchange')
const UP_AFTER = oneOf(
  'increase growth improvement gain higher above better faster favou?rable tailwind benefit expansion rise more',
)
const DOWN_AFTER = oneOf('less fewer cheaper decrease decline drop reduction lower below unfavou?rable headwind drag contraction fall slower')
const AFTER = new RegExp(
  `^(?: \\([^)]*\\))?,?(?: ${SINCE})?(?: (?!or\\b|and\\b|of\\b)[a-z-]+)? (?:(${UP_AFTER})|(${DOWN_AFTER}))\\b`,
  'i',
)

const ABOUT = new RegExp(
  `(?:\\b${oneOf('about approximately around roughly some circa approx\\.? estimated')}|~) ?$`,
  'i',
)
const NEARLY = new RegExp(`\\b${oneOf('nearly almost close_to just_under approaching just_shy_of')} (?:a )?$`, 'i')
const ABOVE = new RegExp(
  `\\b${oneOf(`(?<!no_|not_)more_than greater_than over above at_least no_(?:less|fewer)_than not_less_than
    exceed(?:s|ed|ing)? upwards?_of north_of in_excess_of better_than minimum_of beyond past`)} (?:a )?$`,
  'i',
)
const BELOW = new RegExp(
  `\\b${oneOf(`(?<!no_|not_)less_than (?<!no_)fewer_than under below up_to at_most as_much_as south_of no_more_than
    not_more_than maximum_of`)} (?:a )?$`,
  'i',
)
const ABOVE_AFTER = /^(?: or (?:more|higher|above)|[ -]plus\b|\+)/i

const FILLER = oneOf(`a an the about approximately around roughly nearly over some just record high low of only now our
  last year almost more_than`)
const FROM = new RegExp(`\\b(?:from|versus|vs\\.?|against|compared (?:to|with))(?: ${FILLER}){0,5} ?(?:of )?$`, 'i')
const TO = new RegExp(
  `\\b(?:from|${UP}|${DOWN})\\b[^.;]{0,50}(?<!\\b(?:close|up|due) )\\bto(?: ${FILLER}){0,4} ?$|^(?: in (?:the )?[\\w ’'-]{1,24})? to $`,
  'i',
)

const LOSS = oneOf('loss(?:es)?(?!_(?:ratio|provision|reserve|allowance)) deficit outflows? cash_burn')
const PROFIT = oneOf('profits? income earnings surplus inflows? gains?(?!_in)')
const RESULT = new RegExp(`\\b(?:(?<!\\b(?:credit|impairment|loan|insurance|weight) )(${LOSS})|(${PROFIT}))\\b`, 'gi')
/** What may stand between the word of a result and its amount. */
const RESULT_GAP = /^(?:[^.;:,\d]|\.(?! )){0,28}$/
/** What an amount is called after it: `a $5 million charge`. */
const RESULT_AFTER = new RegExp(
  `^ (?:in )?(?:net |operating |pre-?tax |adjusted |one-time |tax |restructuring ){0,2}(?:(${LOSS}|charge|expense|write-(?:down|off))|(${PROFIT}|benefit))\\b`,
  'i',
)

/** Right at the figure, the word of the movement says by how much it went. */
const BY = new RegExp(`\\b(?:${UP}|${DOWN})(?: by)?(?: ${ROUGHLY})?(?: an?)? ?$`, 'i')
const BY_AFTER = /^ (?:increase|decrease|decline|drop|reduction|rise|fall)\b/i

/** Characters before and after a figure that are looked at. */
const LEFT = 90
const RIGHT = 60

/**
 * Adds what the words around a figure make of it: a rise or a fall, `about`, `over`, `from … to`.
 * @param previous the figure before it, whose words are not looked at
 */
export function englishTone(text: string, one: Draft, previous: Draft | undefined): Draft {
  if (TONELESS.has(one.kind)) return one
  const left = before(text, one.place.start, Math.min(LEFT, one.place.start - (previous?.place.end ?? 0)))
  const right = text.slice(one.place.end, one.place.end + RIGHT)
  const moves = MOVING.has(one.kind)
  return {
    ...one,
    bound: boundOf(left, right) ?? one.bound,
    role: moves && one.low === one.high ? roleOf(left, right) : null,
    direction: (moves ? directionOf(left, right) : null) ?? one.direction,
    result: one.kind === 'money' ? resultOf(left, right) : null,
  }
}

function boundOf(left: string, right: string): Figure['bound'] {
  if (ABOVE.test(left) || ABOVE_AFTER.test(right)) return 'above'
  if (BELOW.test(left)) return 'below'
  if (NEARLY.test(left)) return 'nearly'
  return ABOUT.test(left) ? 'about' : null
}

function roleOf(left: string, right: string): Figure['role'] {
  if (FROM.test(left)) return 'from'
  if (TO.test(left)) return 'to'
  return BY.test(left) || BY_AFTER.test(right) ? 'by' : null
}

function directionOf(left: string, right: string): Figure['direction'] {
  const after = AFTER.exec(right)
  if (after) return after[1] ? 'up' : 'down'
  const prior = lastMatch(MOVE, left)
  if (!prior || !NEAR.test(left.slice(prior.index + prior[0].length))) return null
  if (/^improv/i.test(prior[0]) && LOWER_IS_BETTER.test(left.slice(0, prior.index))) return null
  return prior[1] ? 'up' : 'down'
}

/** `a loss of $5 million`, `a $5 million profit`. */
function resultOf(left: string, right: string): Figure['result'] {
  const after = RESULT_AFTER.exec(right)
  if (after) return after[1] ? 'loss' : 'profit'
  const prior = lastMatch(RESULT, left)
  if (!prior || !RESULT_GAP.test(left.slice(prior.index + prior[0].length))) return null
  return prior[1] ? 'loss' : 'profit'
}
