import type { Figure } from '../../model/figure.ts'
import type { Transcript } from '../../model/transcript.ts'

const DECLARED =
  /(?:[单單]位|金[额額]|[数數]字|[货貨][币幣]).{0,12}?(?<name>人民[币幣]|新[台臺][币幣]|港[币幣元]|美[元金]|日[元圆圓])|(?:以|均?[为為])(?<other>人民[币幣]|新[台臺][币幣]|港[币幣元]|美[元金]|日[元圆圓])(?:[计計]|列示|[为為][单單]位|表[达達示])/u

const CODES: Readonly<Record<string, string>> = { 人: 'CNY', 新: 'TWD', 港: 'HKD', 美: 'USD', 日: 'JPY' }

/**
 * The currency (ISO 4217) of amounts that only say `元`: where a call says once of which one all of them are; in Simplified Chinese,
 * where most amounts only say so, yuan.
 * @param figures all figures of the call
 */
export function usualCurrency({ turns, sourceLang }: Transcript, figures: readonly Figure[]): string | null {
  const names = turns.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ source }) => {
      const groups = DECLARED.exec(source?.text ?? '')?.groups
      const name = groups?.['name'] ?? groups?.['other']
      return name === undefined ? [] : [CODES[name.charAt(0)] ?? '']
    }),
  )
  const [first, ...rest] = new Set(names)
  if (first !== undefined) return rest.length === 0 ? first : null
  const amounts = figures.filter(({ kind }) => kind === 'money')
  const bare = amounts.filter(({ currency }) => currency === '?' || currency === 'CNY').length
  return sourceLang === 'zh-Hans' && bare > amounts.length / 2 ? 'CNY' : null
}
