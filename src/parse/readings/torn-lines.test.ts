import { describe, expect, it } from 'vitest'
import { paragraphs, readCall } from '../read-call.fixture.ts'

/** Breaks a line at blanks, as text editors and Python's textwrap do; what has no blank is broken at the width. */
function atBlanks(line: string, width: number): string[] {
  const lines: string[] = []
  let open = ''
  for (const word of line.split(' ')) {
    if (open !== '' && open.length + 1 + word.length > width) {
      lines.push(open)
      open = word
    } else {
      open = open === '' ? word : `${open} ${word}`
    }
    while (open.length > width) {
      lines.push(open.slice(0, width))
      open = open.slice(width)
    }
  }
  return [...lines, open]
}

/** Breaks Chinese anywhere, at half as many characters. */
function anywhere(line: string, width: number): string[] {
  if (!/\p{Script=Han}/u.test(line)) return atBlanks(line, width)
  return line.match(new RegExp(`.{1,${width / 2}}`, 'gu')) ?? [line]
}

/** Puts the foot and the head of a page between the lines, about every 40 of them, where no blank line announces a note. */
function paged(lines: string[], foot: (page: number) => string[]): string[] {
  let page = 0
  return lines.flatMap((line, at) => {
    const ends = at >= (page + 1) * 40 && line !== '' && lines[at - 1] !== ''
    return ends ? [...foot(++page), line] : [line]
  })
}

/** A paragraph: its text without blanks, of both languages. */
function content(id: string, change?: (text: string) => string): (string | undefined)[][] {
  const { value } = readCall(id, change)
  return value.turns.flatMap(({ speaker, paragraphs: all }) =>
    all.map(({ source, translation, notes }) => [
      speaker,
      source?.text.replace(/\s/g, ''),
      translation?.text.replace(/\s/g, ''),
      ...notes.map(({ text }) => text.replace(/\s/g, '')),
    ]),
  )
}

const ids = ['amzn-2025-q1', 'amzn-2025-q2']
const each = (change: (lines: string[]) => string[]) => (text: string) => change(text.split('\n')).join('\n')

describe('a call whose lines were broken at a width', () => {
  const cases = ids.flatMap((id) =>
    [72, 80, 100].flatMap((width) => [atBlanks, anywhere].map((wrap) => ({ id, width, wrap }))),
  )

  it.each(cases)('$id at $width: %#', ({ id, width, wrap }) => {
    expect(
      content(
        id,
        each((lines) => lines.flatMap((line) => wrap(line, width))),
      ),
    ).toEqual(content(id))
  })

  it.each(ids)('%s has its words apart', (id) => {
    const words = (change?: (text: string) => string) =>
      paragraphs(readCall(id, change).value).map(({ source }) => source?.text)
    expect(words(each((lines) => lines.flatMap((line) => atBlanks(line, 90))))).toEqual(words())
  })
})

describe('a call with the numbers and heads of pages', () => {
  const feet: Record<string, (page: number) => string[]> = {
    'a number': (page) => ['', String(page), ''],
    'a number and a head': (page) => [String(page), '\fExample Corp. Earnings Call, May 2025', ''],
    'page 3 of 12': (page) => ['', `Page ${page} of 12`, 'www.example.com', ''],
    '第 3 页': (page) => [`第 ${page} 页`],
    'a head with its number': (page) => ['', '', `Example Corp. (XMPL) Q1 Earnings Call | ${page}`, ''],
    'a form feed': () => ['\f'],
  }
  const cases = ids.flatMap((id) => Object.entries(feet).map(([name, foot]) => ({ id, name, foot })))

  it.each(cases)('$id, $name', ({ id, foot }) => {
    expect(
      content(
        id,
        each((lines) => paged(lines, foot)),
      ),
    ).toEqual(content(id))
  })

  it.each(cases)('$id, $name, its lines broken', ({ id, foot }) => {
    const change = each((lines) =>
      paged(
        lines.flatMap((line) => atBlanks(line, 96)),
        foot,
      ),
    )
    expect(content(id, change)).toEqual(content(id))
  })

  it('takes no number and no line that is said twice for one', () => {
    const text =
      'Operator\nHow many?\n多少?\n12\n十二\nThank you.\n谢谢。\nAnn Lee - CEO\nThank you.\n谢谢。\n12\n十二\nThank you.\n谢谢。\n'
    expect(paragraphs(readCall('amzn-2025-q1', () => text).value).map(({ source }) => source?.text)).toEqual([
      'How many?',
      '12',
      'Thank you.',
      'Thank you.',
      '12',
      'Thank you.',
    ])
  })
})

describe('a call with times', () => {
  const clock = (at: number) => new Date(at * 7000).toISOString().slice(11, 19)
  const isSpeech = (line: string) => line.length > 60

  it('before every paragraph', () => {
    const change = each((lines) => lines.map((line, at) => (isSpeech(line) ? `[${clock(at)}] ${line}` : line)))
    expect(content('amzn-2025-q2', change)).toEqual(content('amzn-2025-q2'))
    const [first] = paragraphs(readCall('amzn-2025-q2', change).value)
    expect(first?.time).toBe(21)
  })

  it('on lines of their own', () => {
    const change = each((lines) =>
      lines.flatMap((line, at) => (isSpeech(line) && !/\p{Script=Han}/u.test(line) ? [clock(at), line] : [line])),
    )
    expect(content('amzn-2025-q2', change)).toEqual(content('amzn-2025-q2'))
  })

  it('in the middle of a paragraph, where they stay', () => {
    const text =
      'Operator\nGood morning (00:12) to all.\n大家早上好。\nAnn Lee - CEO\nAt 10:30 AM we begin. (00:20) Thanks.\n谢谢。\n'
    const [first, second] = paragraphs(readCall('amzn-2025-q1', () => text).value)
    expect(first?.source?.text).toBe('Good morning (00:12) to all.')
    expect(second?.source?.text).toBe('At 10:30 AM we begin. (00:20) Thanks.')
  })
})

describe('a call with characters that are not seen', () => {
  it.each(ids)('%s', (id) => {
    const change = each((lines) => lines.map((line, at) => (at % 3 === 0 ? `\u200B${line}\uFEFF` : `${line}\u200E`)))
    expect(content(id, change)).toEqual(content(id))
  })
})
