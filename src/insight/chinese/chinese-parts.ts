import type { Scope } from '../../model/key-figure.ts'
import type { Transcript } from '../../model/transcript.ts'

/** Behind the name of a part somewhere in the call. */
const AFTER_PART = '(?:[业業][务務]|板[块塊]|分部|部[门門]|事[业業][群部]?|[产產]品[线線])'
/** What stands before a metric and names no part: whose it is in general, or what kind of metric it is. */
const NO_PART =
  /我[们們]|公司|集[团團]|[总總]|合[并併]|平均|其他|利息|人均|客[户戶]|用[户戶]|同店|的|非|[净淨]|[营營][业業]|可比|[递遞]延|[经經]常|年化|[单單]|每|[这這]|[该該]|各|[预預估][计計]|同比|[环環]比|增[长長]|[达達]|[为為]|占|[约約]/

/** Finds the part of the company that a name in a Chinese call stands for; `null` where it is not certain that it is one. */
export type ChineseParts = (name: string, listed: boolean) => Scope | null

/** Reads the names of the parts of a company: what the call elsewhere calls a business, or goes through as a list of them (`listed`). */
export function chineseParts({ turns }: Transcript): ChineseParts {
  const text = turns.flatMap(({ paragraphs }) => paragraphs.map(({ source }) => source?.text ?? '')).join('\n')
  return (name, listed) => {
    const isKnown = listed || new RegExp(`${AFTER_PART}$`).test(name) || new RegExp(`${name}${AFTER_PART}`).test(text)
    return isKnown && !NO_PART.test(name) ? { kind: 'part', name, id: name.toLowerCase() } : null
  }
}

/** Whether a clause announces the parts of the company: `分業務來看`. */
export function listsParts(clause: string): boolean {
  return /^其中$|^(?:下面)?(?:我)?(?:[来來])?(?:分|按|各)(?:主要)?(?:[业業][务務]|部[门門]|[产產]品|分部|板[块塊]|地[区區])(?:[类類][别別]|分部|板[块塊])?(?:[来來]?看|方面|而言|[划劃]分)?$/u.test(
    clause.trim(),
  )
}
