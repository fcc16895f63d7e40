import type { LanguageRegistration } from 'shiki'

const AMOUNT = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`

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
    { match: String.raw`^[A-Z][\p{L}.'’-]*(?: [A-Z][\p{L}.'’-]*){0,4}(?: - .{1,90})?$`, name: 'entity.name.function.speaker.seed' },
    { match: String.raw`^[\p{Han}·‧・]{2,16}$`, name: 'entity.name.function.speaker.seed' },
    { begin: String.raw`^(?=.*\p{Han})`, end: '$', name: 'string.unquoted.chinese.seed', patterns: [{ include: '#figure' }] },
    { include: '#figure' },
  ],
  repository: {
    figure: {
      name: 'constant.numeric.figure.seed',
      match: [
        String.raw`\$ ?${AMOUNT}(?: ?(?:thousand|million|billion|trillion))?(?: ?美元)?`,
        String.raw`${AMOUNT} ?(?:个|個)?(?:基点|基點|%|percent\b|percentage points?\b|basis points?\b)`,
        String.raw`${AMOUNT} ?(?:多|余|餘)?(?:[万萬亿億兆]|百万|百萬|十亿|十億)(?:亿|億)?(?:美元|元)?`,
        String.raw`${AMOUNT} ?(?:thousand|million|billion|trillion)\b`,
        String.raw`(?<![\p{L}\d])${AMOUNT}(?![\p{L}\d])`,
      ].join('|'),
    },
  },
}
