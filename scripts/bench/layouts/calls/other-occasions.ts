import type { Random } from '../../generated/random.ts'
import { between, deck } from './deck.ts'
import { joined, some } from './earnings-call.ts'
import type { InventedPerson, SpokenParagraph, SpokenCall, InventedTurn } from './spoken-call.ts'
import { names, sentences } from './stock.ts'

/** What is said in two languages without being an earnings call: no company, no quarter. */
export type Occasion = 'press' | 'talk' | 'letter' | 'interview'

const NOBODYS = { company: null, period: null, script: 'zh-Hans' } as const

const MEDIA = [
  { en: 'Example Wire', zh: '示例通讯社' },
  { en: 'The Harbor Times', zh: '海港时报' },
  { en: 'Channel 9', zh: '第九频道' },
  { en: 'Radio Geneva', zh: '日内瓦电台' },
]

/** An invented occasion of a kind, of about `size` paragraphs. */
export function otherOccasion(kind: Occasion, size: number, next: Random): SpokenCall {
  return { press, talk, letter, interview }[kind](size, next)
}

function press(size: number, next: Random): SpokenCall {
  const name = deck(names(), next)
  const minister: InventedPerson = {
    ...name(),
    role: { en: 'Foreign Minister', zh: '外交部长' },
    firm: null,
    part: 'host',
  }
  const moderator: InventedPerson = { ...name(), role: { en: 'Spokesperson', zh: '发言人' }, firm: null, part: 'host' }
  const reporters = MEDIA.map((firm): InventedPerson => ({
    ...name(),
    role: { en: 'Reporter', zh: '记者' },
    firm,
    part: 'asker',
  }))
  const [welcome, ...said] = sentences('press')
  const statement = deck(said, next)
  const question = deck(sentences('presscue'), next)
  const reply = deck([...said, ...sentences('answer')], next)
  const short = deck(sentences('short'), next)
  const turns: InventedTurn[] = [
    turn(moderator, false, [joined(welcome ? [welcome] : [])]),
    turn(
      minister,
      false,
      Array.from({ length: Math.ceil(size / 4) }, () => joined(some(statement, between(1, 3, next)))),
    ),
    turn(moderator, true, [
      {
        en: 'We have time for a few questions. Please say for whom you work.',
        zh: '我们有时间回答几个问题。请说明您代表哪家媒体。',
      },
    ]),
  ]
  for (let asked = 0; length(turns) < size; asked++) {
    const reporter = reporters[asked % reporters.length]
    if (!reporter) break
    turns.push(turn(reporter, true, [joined(some(question, between(1, 2, next)))]))
    turns.push(
      turn(
        minister,
        true,
        Array.from({ length: between(1, 3, next) }, () => joined(some(reply, between(1, 3, next)))),
      ),
    )
    if (next() < 0.3) turns.push(turn(reporter, true, [short()]), turn(minister, true, [reply()]))
  }
  return {
    ...NOBODYS,
    id: 'press-conference-geneva',
    title: { en: 'Press conference after the meeting of ministers', zh: '部长会议后的新闻发布会' },
    date: '2024-06-12',
    turns,
  }
}

function talk(size: number, next: Random): SpokenCall {
  const person: InventedPerson = {
    ...deck(names(), next)(),
    role: { en: 'Ornithologist', zh: '鸟类学家' },
    firm: null,
    part: 'host',
  }
  const all = sentences('talk')
  const more = deck([...all, ...sentences('interviewed'), ...sentences('answer')], next)
  const paragraphs: SpokenParagraph[] = [
    ...all,
    ...Array.from({ length: Math.max(0, size - all.length) }, () => joined(some(more, between(1, 3, next)))),
  ]
  return {
    ...NOBODYS,
    id: 'birds-and-stars',
    title: { en: 'The birds that read the stars', zh: '看懂星星的鸟' },
    date: '2023-04-18',
    turns: [turn(person, false, paragraphs)],
  }
}

function letter(size: number, next: Random): SpokenCall {
  const person: InventedPerson = {
    ...deck(names(), next)(),
    role: { en: 'Chairman', zh: '董事长' },
    firm: null,
    part: 'host',
  }
  const sentence = deck([...sentences('letter'), ...sentences('business')], next)
  return {
    ...NOBODYS,
    id: 'letter-to-shareholders',
    title: { en: 'To the shareholders', zh: '致股东' },
    date: '2024-02-24',
    turns: [
      turn(person, false, [
        { en: 'Dear shareholders,', zh: '尊敬的各位股东：' },
        ...Array.from({ length: size - 2 }, () => joined(some(sentence, between(1, 6, next)))),
        { en: 'I look forward to seeing you in May.', zh: '期待五月与各位见面。' },
      ]),
    ],
  }
}

function interview(size: number, next: Random): SpokenCall {
  const name = deck(names(), next)
  const asker: InventedPerson = { ...name(), role: { en: 'Interviewer', zh: '采访者' }, firm: null, part: 'asker' }
  const guest: InventedPerson = { ...name(), role: { en: 'Writer', zh: '作家' }, firm: null, part: 'host' }
  const question = deck(sentences('interview'), next)
  const reply = deck(
    [
      ...sentences('interviewed'),
      ...sentences('interviewed'),
      ...sentences('talk').filter(({ en }) => !en.startsWith('(')),
    ],
    next,
  )
  const short = deck(sentences('short'), next)
  const turns: InventedTurn[] = []
  while (length(turns) < size) {
    turns.push(turn(asker, true, [next() < 0.2 ? short() : question()]))
    turns.push(
      turn(
        guest,
        true,
        Array.from({ length: between(1, 3, next) }, () => joined(some(reply, between(1, 3, next)))),
      ),
    )
  }
  return {
    ...NOBODYS,
    id: 'the-bakers-daughter',
    title: { en: 'A conversation in the bakery', zh: '面包店里的对谈' },
    date: '2022-11-03',
    turns,
  }
}

function turn(person: InventedPerson, questions: boolean, paragraphs: SpokenParagraph[]): InventedTurn {
  return { person, questions, paragraphs }
}

function length(turns: InventedTurn[]): number {
  return turns.reduce((sum, one) => sum + one.paragraphs.length, 0)
}
