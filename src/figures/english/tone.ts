import type { Figure } from '../../model/figure.ts'
import type { FigureDraft } from '../shared/figure-draft.ts'
import { oneOf } from '../shared/pattern.ts'
import { withTone, type ToneWords } from '../shared/tone.ts'

/** Verbs that only `up` or `down` after them gives a direction, `to` or not. */
const WENT = oneOf(
  'tick\\w* crept creep\\w* edg\\w+ inch\\w* nudg\\w+ mov\\w+ went go(?:es|ne|ing)? pick\\w+ step\\w+ drift\\w* c[ao]m\\w+ taken? tak\\w+',
)
const UP = oneOf(`
  ${WENT}_up positive(?=_$) upsiz(?:ed|ing) ahead(?=_of[^.;,]{0,30}_by_)
  up(?!_to\\b) increas(?:e[ds]?|ing) grow(?:s|n|ing)? growth(?!_rate)(?<!\\b(?:lower|cut|trim|reduc)\\w{0,4}_[^.;,]{0,40}growth) grew rose ris(?:e[ns]?|ing) rais(?:e[ds]?|ing)
  gain(?:s|ed|ing)? higher(?!_(?:than|end)\\b) improv(?:e[ds]?|ing|ements?) expan(?:d(?:s|ed|ing)?|sions?(?=_(?:of|by|was|is)\\b)) favou?rable tailwinds?
  jump(?:s|ed|ing)? climb(?:s|ed|ing)? surg(?:e[ds]?|ing) soar(?:ed|s|ing)? spik(?:e[ds]?|ing) rebound(?:s|ed|ing)? advanced? lift(?:s|ed|ing)? hik(?:e[ds]?|ing) net_add(?:s|itions?)? net_new bounc(?:e[ds]?|ing)_back boost(?:s|ed|ing)? c[ao]m(?:e|es|ing)_up accelerat(?:e[ds]?|ing|ion) leap(?:t|s|ed)? skyrocket(?:s|ed)? rall(?:y|ied|ies) recover(?:s|ed|ing)? swell(?:s|ed)? swollen firmed upticks? balloon(?:s|ed)? add(?:s|ed|ing)?(?!_to) contribut(?:e[ds]?|ing) brought_forward pulled_(?:in|forward) premium(?=_of) (?:wid|strong|rich|heavi|long|bigg|larg|fast)er(?=_by\\b) better(?=_than[^.;,]{0,30}_by_) beat(?:s|ing)?(?=[^.;,]{0,40}_by_) costlier dearer more_expensive lengthen(?:s|ed|ing)? widen(?:s|ed|ing)? strengthen(?:s|ed|ing)? appreciat(?:ed|es|ing) plus(?!_or\\b)`)
const DOWN = oneOf(`
  ${WENT}_down (?:is|are|was|were|now|back|brought)_down_to drag(?=_of) behind(?=[^.;,]{1,30}_by_)
  down(?!_to\\b) decreas(?:e[ds]?|ing) declin(?:e[ds]?|ing) fell fall(?:s|en|ing)? drop(?:s|ped|ping)?
  reduc(?:e[ds]?|ing|tions?) lower(?:s|ed|ing|(?!_(?:than|end|half|bound|part|limit)\\b)) shr[au]nk shrinks shrinking (?:to|will|would|may|could|should)_shrink contract(?:ed|ing|ions?) unfavou?rable headwinds? slid(?:es?|ing)?
  cut(?:s|ting)? plung(?:e[ds]?|ing) tumbl(?:e[ds]?|ing) slump(?:ed|s)? s[aiu]nk(?:s|ing)? eas(?:e[ds]|ing) slip(?:s|ped|ping)? dip(?:s|ped|ping)? shed compress(?:es|ed|ing|ion)? cheaper (?:thinn|narrow|weak|short|small|slow|light|soft)er(?=_by\\b) worse(?=_than[^.;,]{0,30}_by_) miss(?:ed|es|ing)?(?=[^.;,]{0,40}_by_) (?:is|are|was|were|been)_off t(?:oo|a)k(?:en)?_out cool(?:s|ed|ing)? crash(?:es|ed)? crater(?:s|ed)? decelerat(?:e[ds]?|ing|ion) diminish(?:es|ed|ing)? (?:(?<=,_)|(?<=\\b(?:is|are|was|were)_))off(?=_$) dwindl(?:e[ds]?|ing) erod(?:e[ds]?|ing) plummet(?:s|ed|ing)? retreat(?:s|ed)? shav(?:e[ds]?|ing) discount(?=_of) delay(?:s|ed|ing)? postpon(?:e[ds]?|ing) pushed_(?:out|back) shorten(?:s|ed|ing)? slash(?:es|ed|ing)? slow(?:s|ed|ing)? soften(?:s|ed|ing)? taper(?:s|ed)? trim(?:s|med|ming)? downticks? cost(?:s|ing)?_(?:us|them|it) lost los(?:es?|ing) moderat(?:e[ds]?|ing) worsen(?:s|ed|ing)? deteriorat(?:e[ds]?|ing|ions?) narrow(?:s|ed|ing)? weaken(?:s|ed|ing)? depreciat(?:ed|es|ing)`)
/** `start-up costs`, `follow-up` move nothing. */
const MOVE = new RegExp(
  `\\b(?<!\\b(?:start|set|follow|back|make|clean|round|catch|ramp|hook)-)(?:(${UP})|(${DOWN}))\\b`,
  'gi',
)
/** What improves by going down: neither word says then where it goes. */
const LOWER_IS_BETTER =
  /\b(?:costs?|expenses?|loss(?:es)?|lost|loses?|losing|combined ratio|cost-to-income|NPL|non-performing|delinquenc\w+|churn|leverage|gearing|debt|days|time|efficiency ratio|latency|emissions|shrink|intensity|consumption|attrition|defects?|complaints?|accidents?|injur\w+|cycle)\b(?:[^.;]|\.(?=\d)){0,60}$|\b(?:that['’]s|it['’]s|(?:that|which) (?:is|was)) $/i
const ROUGHLY = oneOf('up_to about approximately roughly nearly over around more_than')
/** What may stand between the word of the movement and the figure; further away only before `by`. */
const NEAR = new RegExp(
  `^(?! on(?: ${ROUGHLY})? $|.*\\b(?:because|although|though)\\b)(?:[^.;:,]{0,30}(?:, (?:or |of |by |to |at )?(?:${ROUGHLY} )?(?<=[a-z] ))?|(?:[^.;:]|\\.(?! )){0,60}\\bby(?: ${ROUGHLY})?(?: an?)? ?)$`,
  'i',
)

const SINCE = oneOf('year[-_](?:over|on)[-_]year sequential(?:ly)? annual FX foreign_exchange')
const UP_AFTER = oneOf(
  'accretive up(?=_on\\b) increase growth improvement gain higher above better faster favou?rable tailwind benefit expansion rise more ahead wider longer heavier stronger costlier dearer more_expensive bigger larger richer jump surge earlier sooner early spike leap bump uptick lift boost hikes tightening over(?=_(?:plan|budget|guidance|target)) rebound premium (?:rate_)?hike',
)
const DOWN_AFTER = oneOf(
  'dilutive down(?=_on\\b) less fewer cheaper decrease decline drop reduction lower below unfavou?rable headwind drag later late behind contraction fall slower narrower shorter worse lighter smaller weaker softer leaner thinner (?:short|shy)(?=_of\\b|[.,;]|$) shortfall plunge slump dip slide downtick under(?=_(?:plan|budget|guidance|target)) discount (?:rate_)?cuts? easing compression off(?!_(?:an?|this|that|such)\\b|_the_(?:\\d|mid|base))',
)
const AFTER = new RegExp(
  `^(?: \\([^)]*\\))?(?: (?:an?|per) [a-z-]+(?: foot| hour)?)?,?(?: (?:to|of) (?:the|our))?(?: ${SINCE})?(?: of(?= (?:rate )?(?:cuts|hikes|easing|tightening|compression)\\b))?(?: (?!(?:or|and|off?|from|perhaps|maybe|possibly|probably|even|if)\\b)[a-z-]+)? (?:(${UP_AFTER})|(${DOWN_AFTER}))\\b`,
  'i',
)
/** `2,300 jobs were cut` */
const DONE_AFTER =
  /^(?: [\w-]+){1,3} (?:was|were|(?:has|have|had|will) (?:been|be)) (?:(added|created|hired|recruited)|(cut|eliminated|removed|axed|shed|withdrawn))\b/i

const ABOUT = new RegExp(
  `(?:\\b${oneOf('about approximately around roughly some circa approx\\.? estimated')}|~) ?$`,
  'i',
)
const NEARLY = new RegExp(
  `\\b${oneOf('nearly almost not_quite close_to just_under approaching just_shy_of')} (?:a )?$`,
  'i',
)
const GREATER = '(?:great|larg|bigg|long|wid|old|high)'
const SMALLER = '(?:small|short|narrow|low|young)'
/** `well over the 100% minimum`; `over the 5 years` bounds nothing. */
const AMPLY = '(?<=\\b(?:well|far|way|still|just|slightly|comfortably|considerably|remains?) )'
const ABOVE = new RegExp(
  `(?:\\b(?:above|${AMPLY}over) (?:the|our|its|their) |\\bat least(?: [a-z’']+){1,4} |\\b${oneOf(`(?<!no_|not_)(?:more|${GREATER}er)_than no_${SMALLER}er_than over above at_least no_(?:less|fewer)_than not_less_than
    (?<!not_)(?<!not_to_)exceed(?:s|ed|ing)? (?:sur)?pass(?:es|ed|ing)? cross(?:es|ed|ing)? topp(?:ed|ing) upwards?_of north_of in_excess_of better_than minimum_of beyond past as_(?:low|few|little)_as (?:floored_at|floor_of)`)} (?:a )?)$`,
  'i',
)
const BELOW = new RegExp(
  `(?:\\b(?:below|short of|shy of|${AMPLY}under) (?:the|our|its|their) |\\b${oneOf(`(?<!no_|not_)less_than (?<!no_)fewer_than (?<!no_|not_)lower_than no_${GREATER}er_than under below up_to at_most as_(?:much|many|high)_as (?:capped_at|limited_to|cap_of|ceiling_of) south_of no_more_than
    not_more_than not_even not_(?:to_)?exceed(?:ing)? maximum_of within inside(?:_of)?`)} (?:a )?|\\bsub-)$`,
  'i',
)
const BELOW_AFTER = /^ (?:at (?:the )?(?:very )?most|or (?:less|lower|below|fewer)|maximum|tops)\b/i
const ABOVE_AFTER =
  /^(?: (?:or|and) (?:more|higher|above|over|better|up)\b|,? at (?:the )?(?:very )?least\b|,? (?:at (?:a )?)?minimum\b|[ -]plus\b(?! or minus)|\+)/i

const FILLER = oneOf(`a an the about approximately around roughly nearly over some just record high low of only now our
  last year almost more_than`)
const FROM = new RegExp(
  `\\b(?:from|versus|vs\\.?|against|instead of|compared (?:to|with))(?: ${FILLER}){0,5} ?(?:of )?$`,
  'i',
)
const TO = new RegExp(
  `\\b(?:from|${UP}|${DOWN})\\b[^.;]{0,50}(?<!\\b(?:close|up|due) )\\bto(?: ${FILLER}){0,4} ?(?:plus |minus )?$|\\b(?:is|are|was|were|now|back|came|went|got|brought) (?:now )?down to (?:an? )?$|\\b(?:going|goes|moves|moving|heading|headed|swung|swings|swinging) to (?:about |around )?(?:plus |minus )?$|^(?: in (?:the )?[\\w ’'-]{1,24})? to (?:plus |minus )?$`,
  'i',
)

const LOSS = oneOf(
  'loss(?:es)?(?!_(?:ratio|provision|reserve|allowance)) deficit outflows? cash_(?:burn|used) cash-negative burn(?:s|ed|ing)?(?:_through)? absorb(?:s|ed|ing)? cost(?:s|ing)?_us uses?_of negative(?=_(?:(?:adjusted|free|operating)_){0,2}(?:cash_flow|EBITDA|earnings|income)) los(?:t|es?|ing)',
)
const PROFIT = oneOf(
  'profits? income earn(?:s|ed|ings)? cash-positive surplus sav(?:e[ds]?|ings?)(?!_deposits?) releas(?:es?|ed|ing) positive(?=_(?:(?:adjusted|free|operating)_){0,2}(?:cash_flow|EBITDA|earnings|income)) turn(?:s|ed|ing)?_positive(?:,_at)? inflows? gains?(?!_in)',
)
const RESULT = new RegExp(`\\b(?:(?<!\\b(?:credit|impairment|loan|insurance|weight) )(${LOSS})|(${PROFIT}))\\b`, 'gi')
/** What may stand between the word of a result and its amount. */
const RESULT_GAP = /^(?:[^.;:,\d]|\.(?! )){0,40}$/
/** What an amount is called after it: `a $5 million charge`. */
const RESULT_AFTER = new RegExp(
  `^ (?:in )?(?:net |operating |pre-?tax |adjusted |one-time |tax |restructuring ){0,2}(?:(${LOSS}|charge|expense|write-(?:down|off))|(${PROFIT}|benefit))\\b`,
  'i',
)

const END =
  '(?:(?<upper>high(?:er)?|upper|top)|(?<lower>low(?:er)?|bottom)|(?<middle>mid-?point|mid(?:dle)?))(?:[ -](?:end|half|part))?'
/** `the high end of our guidance of` */
const END_BEFORE = new RegExp(`\\b${END} of (?:[^.;,\\d]{0,40} )?$`, 'i')
/** `, at the low end` */
const END_AFTER = new RegExp(`^(?: range)?,? (?:\\w+ ){0,2}(?:at|toward|near|in) the ${END}\\b(?! of)`, 'i')

/** `from a low of $12`, `the $12 low` */
const PEAK_BEFORE =
  /\b(?:(?<upper>high|highs|peak(?:ed)?)|(?<lower>low|lows|trough(?:ed)?|bottomed(?: out)?))(?: of| at)? (?:an? )?(?:about |around |nearly |over )?$/i
const PEAK_AFTER =
  /^(?: (?!and|or|of)[a-z]+)? (?:(?<upper>highs?|peak)|(?<lower>lows?|trough))\b(?! (?:end|of|teens|single))/i

/** Right at the figure, the word of the movement says by how much it went. */
const BY = new RegExp(`\\b(?:${UP}|${DOWN})(?:[^.;:,\\d]{0,24} by| by)?(?: ${ROUGHLY})?(?: an?)? ?$`, 'i')
/** `300% of what we shipped`, `90% of the pre-pandemic level`: so much of another level is no change. */
const LEVEL_AFTER =
  /^ of (?:what|where|plan|budget|last|its|those|that|(?:the |our )?(?:(?:19|20)\d\d|pre-?\w+|prior|previous|earlier|peak|normal)\b)/i
/** `gross margin came in at 38.2%` */
const LEVEL_BEFORE =
  /\b(?:margin|ratio|(?<!growth )rate|yield|utili[sz]ation|occupancy|load factor|penetration|guidance|forecast|target|stake)s? (?:was|were|is|are|came in at|comes in at|stood at|stands at|ended at) (?:about |around |roughly |approximately )?$|\b(?:no change|unchanged|flat|steady) at $/i
const BY_AFTER = /^ (?:increase|decrease|decline|drop|reduction|rise|fall|less|more|lower|higher|cheaper|fewer)\b/i

/** `will not fall below 50%`, `without going over 3 times` */
const NOT = /\b(?:never|not|without)(?: [a-z]+)? $/i
/** `no country above 25` */
const NONE = /(?:\b(?:no|none|nobody|nothing|never|not|without)|n['’]t)\b[^.;,\d]{0,40}$/i

function boundOf(left: string, right: string): Figure['bound'] {
  const [above, below] = [ABOVE.exec(left), BELOW.exec(left)]
  const bounded = above ?? below
  const denying = bounded ? left.slice(0, bounded.index) : ''
  if (NOT.test(denying)) return above ? 'below' : 'above'
  if (NONE.test(denying)) return null
  if (above || ABOVE_AFTER.test(right)) return 'above'
  if (below || BELOW_AFTER.test(right)) return 'below'
  if (NEARLY.test(left)) return 'nearly'
  return ABOUT.test(left) ? 'about' : null
}

/** `lost another 8% of its volume` */
const LOST = /\b(?:los(?:t|es?|ing)|sheds?|shedding)(?: [a-z]+){0,2} $/i

/** `the rate was 5% higher`, `margin was 2 points above plan` */
const MOVED_AFTER = new RegExp(`^,? (?:up|down|${UP_AFTER}|${DOWN_AFTER})\\b`, 'i')

function roleOf(left: string, right: string): Figure['role'] {
  if (FROM.test(left)) return 'from'
  if (TO.test(left)) return 'to'
  if (LOST.test(left)) return 'by'
  if (BY.test(left) || BY_AFTER.test(right)) return 'by'
  // `less than the $1.9 billion of last year`
  if (LEVEL_AFTER.test(right)) return /\b(?:than|on|over|against) the $/i.test(left) ? 'from' : 'to'
  return LEVEL_BEFORE.test(left) && !MOVED_AFTER.test(right) ? 'to' : null
}

const WORDS: ToneWords = {
  lang: 'en',
  endBefore: END_BEFORE,
  endAfter: END_AFTER,
  peakBefore: PEAK_BEFORE,
  peakAfter: PEAK_AFTER,
  left: 90,
  right: 60,
  bound: boundOf,
  role: roleOf,
  moveAfter: new RegExp(`${AFTER.source}|${DONE_AFTER.source}`, 'i'),
  move: MOVE,
  near: NEAR,
  improves: /^(?:improv|better|favou?rable|(worse|deteriorat|unfavou?rable))/i,
  lowerIsBetter: LOWER_IS_BETTER,
  resultAfter: RESULT_AFTER,
  result: RESULT,
  resultGap: RESULT_GAP,
}

/**
 * Adds what the English words around a figure make of it.
 * @param previous the figure before it, whose words are not looked at
 */
export function englishTone(text: string, one: FigureDraft, previous: FigureDraft | undefined): FigureDraft {
  return withTone(text, one, previous, WORDS)
}
