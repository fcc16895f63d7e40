import { describe, expect, it } from 'vitest'
import { open } from './open.ts'

/** Each of them makes some parser of markup go back again and again, or nest without end. */
const UNITS = [
  '<',
  '<b>',
  '</p>',
  '<p a="',
  '<!--',
  '&lt;',
  '&#',
  '<td>"',
  '<table><tr><td>',
  '<ul><li>',
  '*',
  '**a',
  '_a',
  '[a](',
  '![',
  '[a]:',
  '`',
  '\\',
  '| a ',
  'a|b\n',
  '> ',
  '>',
  '- ',
  '1. ',
  '  - a\n',
  'a\n=\n',
  '~~a',
  '"',
  '","',
  'a,"中',
  '\t"',
  ',\n',
  '[',
  '{"a":',
  '[1,',
  '---\n',
  'title: x\n',
  'Speakers: a;',
  'Company: x\nTicker: y\n',
  '\f',
  'Page 3\n',
  '3\n',
  '--> ',
  '00:01 --> 00:02\n',
  '[00:01.00]',
  'Dialogue: 0,0:00:01.00,0:00:02.00,a,b,0,0,0,,x\n',
  '{\\',
  '<v ',
  '>>',
  '<tmx><tu><tuv><seg>&#',
  '\u3000',
  '\u200b',
  '\u2028',
  '\0',
  '\ud800',
]

describe.each(['txt', 'md', 'html', 'srt', 'vtt', 'ass', 'lrc', 'csv', 'tsv', 'json', 'jsonl', 'tmx'])(
  'a .%s file',
  (ending) => {
    it('may hold 400 kilobytes of anything', () => {
      for (const unit of UNITS) {
        const text = `One\n${unit.repeat(Math.ceil(400_000 / unit.length))}`
        expect(() => open({ id: 'x', file: `x.${ending}`, text })).not.toThrow()
      }
    })
  },
)
