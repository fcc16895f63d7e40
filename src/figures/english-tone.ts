import type { Figure } from '../model/figure.ts'
import { before, MOVING, type Draft } from './draft.ts'

type Direction = Figure['direction']

const UP = 'up(?! to\\b)|increas(?:e[ds]?|ing)|grow(?:s|n|ing|th(?! rate))?|grew|rose|ris(?:e[ns]?|ing)|rais(?:e[ds]?|ing)|gain(?:s|ed|ing)?'
  + '|higher|improv(?:e[ds]?|ing|ements?)|expan(?:d(?:s|ed|ing)?|sions?)|favou?rable|tailwinds?|jump(?:ed)?|climb(?:ed)?'
const DOWN = 'down(?! to\\b)|decreas(?:e[ds]?|ing)|declin(?:e[ds]?|ing)|fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|reduc(?:e[ds]?|ing|tions?)'
  + '|lower(?:s|ed|ing)?|shr[aiu]nk|contract(?:ed|ions?)|unfavou?rable|headwinds?|slid|cut(?:s|ting)?'
const BEFORE = new RegExp(`\\b(?:(${UP})|(${DOWN}))\\b(?!.*\\b(?:${UP}|${DOWN})\\b)(?:[^.;:,]{0,30}|(?:[^.;:]|\\.(?! )){0,60}\\bby(?: up to| about| approximately| nearly| over| around| more than)?(?: an?)? ?)$`, 'i')
const AFTER = new RegExp(
  `^(?: \\([^)]*\\))?,?(?: year[- ](?:over|on)[- ]year| sequential(?:ly)?| annual| (?:FX|foreign exchange))?(?: (?!or\\b|and\\b|of\\b)[a-z-]+)? `
  + `(?:(increase|growth|improvement|gain|higher|above|better|faster|favou?rable|tailwind|expansion|rise|more)|(decrease|decline|drop|reduction|lower|below|unfavou?rable|headwind|contraction|fall|slower))\\b`,
  'i',
)
const ABOUT = /(?:\b(?:about|approximately|around|roughly|nearly|almost|close to|some|circa|approx\.?|estimated)|~) ?$/i
const ABOVE = /\b(?:(?<!no |not )more than|greater than|over|above|at least|no (?:less|fewer) than|not less than|exceed(?:s|ed|ing)?|upwards? of|north of|in excess of|better than|minimum of|beyond|past) (?:a )?$/i
const BELOW = /\b(?:(?<!no |not )less than|(?<!no )fewer than|under|below|up to|at most|as much as|south of|no more than|not more than|maximum of) (?:a )?$/i
const ABOVE_AFTER = /^(?: or (?:more|higher|above)|[ -]plus\b|\+)/i
const FROM = /\b(?:from|versus|vs\.?|against|compared (?:to|with))(?: (?:a|an|the|about|approximately|around|roughly|nearly|over|some|just|record|high|low|of|only|our|last|year)){0,5} ?(?:of )?$/i
const TO = new RegExp(`\\b(?:from|${UP}|${DOWN})\\b[^.;]{0,50}\\bto(?: (?:a|an|the|about|approximately|around|roughly|nearly|over|some|just|record|high|low|of|now|our|almost|more than)){0,4} ?$|^(?: in (?:the )?[\\w ’'-]{1,24})? to $`, 'i')

/**
 * Adds what the words around a figure make of it: a rise or a fall, `about`, `over`, `from … to`.
 * @param previous the figure before it, whose words are not looked at
 */
export function englishTone(text: string, one: Draft, previous: Draft | undefined): Draft {
  if (one.kind === 'label' || one.kind === 'ordinal' || one.kind === 'quarter' || one.kind === 'half') return one
  const left = before(text, one.place.start, Math.min(90, one.place.start - (previous?.place.end ?? 0)))
  const right = text.slice(one.place.end, one.place.end + 60)
  const bound = ABOVE.test(left) || ABOVE_AFTER.test(right) ? 'above' : BELOW.test(left) ? 'below' : ABOUT.test(left) ? 'about' : one.bound
  const role = one.low !== one.high || !MOVING.has(one.kind) ? null : FROM.test(left) ? 'from' : TO.test(left) ? 'to' : null
  return { ...one, bound, role, direction: directionOf(left, right, one) }
}

function directionOf(left: string, right: string, one: Draft): Direction {
  if (!MOVING.has(one.kind)) return null
  const after = AFTER.exec(right)
  if (after) return after[1] ? 'up' : 'down'
  const prior = BEFORE.exec(left)
  return prior ? (prior[1] ? 'up' : 'down') : null
}
