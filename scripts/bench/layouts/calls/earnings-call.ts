import type { Random } from '../../generated/random.ts'
import { figureChanger } from '../../generated/vary-call.ts'
import { between, deck } from './deck.ts'
import type { BothTongues, InventedPerson, SpokenParagraph, SpokenCall, InventedTurn } from './spoken-call.ts'
import { names, sentences } from './stock.ts'

/** What the companies of invented calls do. */
export type Trade = 'bank' | 'chips' | 'retail' | 'software'

const COMPANIES: Record<Trade, (BothTongues & { ticker: string; exchange: string })[]> = {
  bank: [
    { en: 'Northgate Bancorp', zh: '北门银行', ticker: 'NGBX', exchange: 'NYSE' },
    { en: 'Kestrel Bank Group', zh: '红隼银行集团', ticker: 'KSTB', exchange: 'NYSE' },
  ],
  chips: [
    { en: 'Ember Semiconductor Corp.', zh: '恩博半导体', ticker: 'EMBS', exchange: 'NASDAQ' },
    { en: 'Larch Devices, Inc.', zh: '落叶松器件', ticker: 'LRCH', exchange: 'NASDAQ' },
  ],
  retail: [
    { en: 'Harborfield Stores', zh: '港田百货', ticker: 'HBF', exchange: 'NYSE' },
    { en: 'Juniper & Sons', zh: '杜松父子', ticker: 'JNS', exchange: 'NYSE' },
  ],
  software: [
    { en: 'Meridian Cloud, Inc.', zh: '子午线云', ticker: 'MRDC', exchange: 'NASDAQ' },
    { en: 'Driftworks Software', zh: '漂流软件', ticker: 'DRFT', exchange: 'NASDAQ' },
  ],
}

const FIRMS: BothTongues[] = [
  { en: 'Example Bank', zh: '示例银行' },
  { en: 'Stonebridge Securities', zh: '石桥证券' },
  { en: 'Aldermoor & Co.', zh: '奥尔德摩尔公司' },
  { en: 'Pine Street Capital', zh: '松街资本' },
  { en: 'Vantor Research', zh: '万拓研究' },
  { en: 'B. Hollis', zh: 'B. Hollis' },
]

const ROLES: BothTongues[] = [
  { en: 'Head of Investor Relations', zh: '投资者关系主管' },
  { en: 'President and Chief Executive Officer', zh: '总裁兼首席执行官' },
  { en: 'CFO', zh: '首席财务官' },
  { en: 'Chief Operating Officer', zh: '首席运营官' },
]

const ORDINALS: BothTongues[] = [
  { en: 'first', zh: '第一个' },
  { en: 'next', zh: '下一个' },
  { en: 'last', zh: '最后一个' },
]

/** An invented earnings call: remarks of the management, then questions to which the operator leads. */
export function earningsCall(trade: Trade, size: number, next: Random): SpokenCall {
  const company = deck(COMPANIES[trade], next)()
  const name = deck(names(), next)
  const firm = deck(FIRMS, next)
  const operator: InventedPerson = { name: 'Operator', zh: '操作员', role: null, firm: null, part: 'operator' }
  const hosts = ROLES.slice(0, between(3, 4, next)).map((role): InventedPerson => ({
    ...name(),
    role,
    firm: company,
    part: 'host',
  }))
  const askers = Array.from({ length: between(3, 7, next) }, (): InventedPerson => ({
    ...name(),
    role: { en: 'Analyst', zh: '分析师' },
    firm: firm(),
    part: 'asker',
  }))
  const period = { year: between(2019, 2025, next), quarter: between(1, 4, next) }
  const change = figureChanger(next)
  const own = deck(
    [...sentences(trade), ...sentences('business'), ...sentences('business')].map(({ en, zh }) => ({
      en: change(en),
      zh: change(zh),
    })),
    next,
  )
  const question = deck(sentences('question'), next)
  const answer = deck(sentences('answer'), next)
  const short = deck(sentences('short'), next)
  const remarks = (least: number, most: number) =>
    Array.from({ length: between(least, most, next) }, () => joined(some(own, between(1, 5, next))))

  const [relations, ...others] = hosts
  if (!relations) throw new Error('A call without a host.')
  const turns: InventedTurn[] = [
    turn(operator, false, [welcome(company, period), handOver(relations)]),
    turn(relations, false, [greeting(company, period, others), ...remarks(0, 1)]),
    ...others
      .slice(0, 2)
      .map((person) => turn(person, false, [opening(person), ...remarks(3, Math.max(4, Math.floor(size / 5)))])),
  ]
  for (let asked = 0; asked < 40 && paragraphs(turns) < size; asked++) {
    const asker = askers[asked % askers.length]
    if (!asker) break
    const last = paragraphs(turns) > size - 8
    turns.push(
      turn(operator, true, [
        cue(asker, ORDINALS[asked === 0 ? 0 : last ? 2 : 1]),
        ...(next() < 0.2 ? [instructions] : []),
      ]),
    )
    for (let round = 0; round < between(1, 2, next); round++) {
      turns.push(
        turn(asker, true, [round === 0 ? joined(some(question, between(1, 3, next))) : joined([short(), question()])]),
      )
      const replier = others[between(0, others.length - 1, next)] ?? relations
      turns.push(
        turn(replier, true, [
          joined([answer(), own()]),
          ...Array.from({ length: between(0, 2, next) }, () => joined([answer(), ...some(own, between(0, 2, next))])),
        ]),
      )
      if (next() < 0.3) turns.push(turn(others.find((one) => one !== replier) ?? relations, true, [answer()]))
    }
    if (next() < 0.7) turns.push(turn(asker, true, [short()]))
  }
  turns.push(
    turn(operator, true, [
      {
        en: "This concludes today's call. You may now disconnect.",
        zh: '今天的电话会议到此结束。各位现在可以挂断了。',
      },
    ]),
  )
  const { year, quarter } = period
  return {
    id: `${company.ticker.toLowerCase()}-${year}-q${quarter}`,
    title: {
      en: `${company.en} (${company.exchange}:${company.ticker}) Q${quarter} ${year} Earnings Conference Call`,
      zh: `${company.zh}（${company.ticker}）${year}年第${'一二三四'[quarter - 1] ?? ''}季度业绩电话会议`,
    },
    company,
    period,
    date: `${year}-${['05', '08', '11', '02'][quarter - 1] ?? '05'}-${between(10, 28, next)}`,
    script: 'zh-Hans',
    turns,
  }
}

const instructions: SpokenParagraph = {
  en: '(Operator Instructions) Please limit yourself to one question.',
  zh: '（操作员说明）请每人只提一个问题。',
}

function welcome({ en, zh }: BothTongues, { year, quarter }: { year: number; quarter: number }): SpokenParagraph {
  return {
    en: `Good day, and welcome to the ${en} Q${quarter} ${year} earnings call. At this time, all lines are in listen-only mode. (Operator Instructions)`,
    zh: `大家好，欢迎参加${zh}${year}年第${quarter}季度财报电话会议。目前所有线路均处于仅收听模式。（操作员说明）`,
  }
}

function handOver({ name, zh, role }: InventedPerson): SpokenParagraph {
  return {
    en: `I now hand over to ${name}, ${role?.en ?? ''}. Please go ahead.`,
    zh: `现在我把会议交给${role?.zh ?? ''}${zh ?? name}。请讲。`,
  }
}

function greeting(
  { en, zh }: BothTongues,
  { quarter }: { quarter: number },
  others: InventedPerson[],
): SpokenParagraph {
  return {
    en: `Thank you, operator. Welcome, everyone, to the call of ${en} for the quarter Q${quarter}. With me are ${others.map(({ name, role }) => `${name}, ${role?.en ?? ''}`).join('; and ')}.`,
    zh: `谢谢接线员。欢迎各位参加${zh}第${quarter}季度的电话会议。与我一同出席的有${others.map(({ name, zh: own, role }) => `${role?.zh ?? ''}${own ?? name}`).join('和')}。`,
  }
}

function opening({ name, zh }: InventedPerson): SpokenParagraph {
  return { en: `Thanks, and good afternoon. This is ${name}.`, zh: `谢谢，各位下午好。我是${zh ?? name}。` }
}

function cue({ name, zh, firm }: InventedPerson, ordinal: BothTongues | undefined): SpokenParagraph {
  return {
    en: `Our ${ordinal?.en ?? 'next'} question comes from ${name} with ${firm?.en ?? ''}. Your line is open.`,
    zh: `我们的${ordinal?.zh ?? '下一个'}问题来自${firm?.zh ?? ''}的${zh ?? name}。您的线路已接通。`,
  }
}

function turn(person: InventedPerson, questions: boolean, paragraphs: SpokenParagraph[]): InventedTurn {
  return { person, questions, paragraphs }
}

function paragraphs(turns: InventedTurn[]): number {
  return turns.reduce((sum, one) => sum + one.paragraphs.length, 0)
}

/** So many of a deck. */
export function some(take: () => BothTongues, count: number): BothTongues[] {
  return Array.from({ length: count }, take)
}

/** Sentences as one paragraph. */
export function joined(all: BothTongues[]): SpokenParagraph {
  return { en: all.map(({ en }) => en).join(' '), zh: all.map(({ zh }) => zh).join('') }
}
