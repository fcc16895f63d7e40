import type { LanguageRegistration } from 'shiki'

const AMOUNT = String.raw`(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?`
const SCALE = '(?:thousand|million|billion|trillion)'
const CHINESE_SCALE = '[多余餘]?(?:[万萬亿億兆]|百[万萬]|十[亿億])[亿億]?(?:美元|元)?'

/**
 * TextMate grammar of a seed: speaker lines, English, Chinese, notes after a blank line, and the figures in them.
 * The scopes are those that the CSS variables theme colours: function, string, comment, constant.
 */
export const seedGrammar: LanguageRegistration = {
  name: 'seed',
  scopeName: 'text.seed',
  patterns: [
    {
      name: 'comment.line.note.seed',
      begin: String.raw`^\s*$`,
      end: String.raw`(?<=\S)$`,
      patterns: [{ include: '#figure' }],
    },
    {
      match: String.raw`^[A-Z][\p{L}.'’-]*(?: [A-Z][\p{L}.'’-]*){0,4}(?: - .{1,90})?$`,
      name: 'entity.name.function.speaker.seed',
    },
    { match: String.raw`^[\p{Han}·‧・]{2,16}$`, name: 'entity.name.function.speaker.seed' },
    {
      begin: String.raw`^(?=.*\p{Han})`,
      end: '$',
      name: 'string.unquoted.chinese.seed',
      patterns: [{ include: '#figure' }],
    },
    { include: '#figure' },
  ],
  repository: {
    figure: {
      name: 'constant.numeric.figure.seed',
      // That every figure begins with one of a few characters is said first: the search for it takes a third of the time.
      match: String.raw`(?=[$0-9])(?:${[
        String.raw`\$ ?${AMOUNT}(?: ?${SCALE})?(?: ?美元)?`,
        String.raw`${AMOUNT} ?(?:(?:个|個)?(?:基点|基點|%)|(?:percent|percentage points?|basis points?|${SCALE})\b|${CHINESE_SCALE})`,
        String.raw`(?<![\p{L}0-9])${AMOUNT}(?![\p{L}0-9])`,
      ].join('|')})`,
    },
  },
}
