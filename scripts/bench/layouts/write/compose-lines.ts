import { frame, linesAbove, tagLine, type Spot } from './frame.ts'
import { BLANK, type WrittenLine } from './written-line.ts'
import { placedTurns, runsOf, type PlacedParagraph, type Run } from './runs-of.ts'
import { sectionLines } from './section-lines.ts'
import { duration, isParted, isSameLine, tongues, type Setting, type Tongue } from './setting.ts'
import { speakerBefore, speakerLines } from './speaker-label.ts'
import { isOwnLine } from '../choices/speaker-styles.ts'

/**
 * The words of a call with all that frames them, line by line.
 * @returns one list, or for two files one for each language, the English one first
 */
export function composeLines(setting: Setting): WrittenLine[][] {
  const { layout, call } = setting
  const both = tongues(layout)
  const placed = placedTurns(call.turns)
  if (!isParted(layout))
    return [
      write(
        setting,
        placed.flatMap((one) => runsOf(setting, one, both)),
      ),
    ]
  const parts = both.map((tongue) =>
    write(
      setting,
      placed.flatMap((one) => runsOf(setting, one, [tongue])),
    ),
  )
  if (layout.arrangement === 'files') return layout.order === 'english' ? parts : parts.toReversed()
  const [first = [], second = []] = parts
  return [[...first, ...partHeading(setting, both[1]), ...second]]
}

function write(setting: Setting, all: Run[]): WrittenLine[] {
  const { layout } = setting
  const named = new Set<string>()
  let questions: boolean | null = null
  const lines = all.flatMap((run, at): WrittenLine[] => {
    const heads =
      questions === run.turn.questions
        ? []
        : sectionLines(setting, run.turn.questions, all[0]?.turn.questions === false)
    questions = run.turn.questions
    const says = run.begins || layout['speaker-recurs'] === 'paragraph'
    const [partTongue = 'en'] = run.tongues
    return [
      ...(layout.blanks === 'turns' && run.begins && at > 0 ? [BLANK] : []),
      ...(isParted(layout) && at === 0 ? tagLines(setting, partTongue) : []),
      ...heads,
      ...(isOwnLine(layout) && says ? labelLines(setting, run) : []),
      ...(isSameLine(layout)
        ? sameLine(setting, run, named)
        : run.tongues.flatMap((tongue) => tongueLines(setting, run, tongue, named))),
      ...noteLines(setting, run),
      ...behindRun(setting),
    ]
  })
  const first = lines[0]
  return first === BLANK ? lines.slice(1) : lines
}

function labelLines(setting: Setting, { turn, moment, tongues: [tongue = 'en'] }: Run): WrittenLine[] {
  const { layout } = setting
  const bulleted =
    layout.indent === 'bullets' || layout.indent === 'both-bullets' || layout.indent.startsWith('chinese')
  return speakerLines(setting, turn.person, moment, tongue).flatMap(({ text, tongue: of }, at): WrittenLine[] => [
    {
      text,
      tongue: of,
      breakable: at === 0,
      ...(layout.speaker === 'heading' && { heading: 3 }),
      ...(bulleted && indent(setting, of, at === 0)),
    },
    ...behindLine(setting),
  ])
}

function tongueLines(setting: Setting, run: Run, tongue: Tongue, named: Set<string>): WrittenLine[] {
  const { layout, markup } = setting
  const leads = tongue === (isParted(layout) ? run.tongues[0] : tongues(layout)[0])
  const texts = run.paragraphs.flatMap((paragraph): WrittenLine[] => {
    const text = paragraph[tongue]
    if (text === null) return []
    const spot: Spot = {
      tongue,
      leads: leads || paragraph[tongues(layout)[0]] === null,
      n: paragraph.n,
      time: paragraph.time,
    }
    const framing = frame(setting, spot, label(setting, run, paragraph, tongue, named))
    return [
      ...linesAbove(setting, spot, paragraph.time + duration(text)).map((above): WrittenLine => ({
        text: above,
        breakable: true,
      })),
      {
        text: framing + markup.text(text),
        framed: framing.length,
        tongue,
        paragraph: true,
        breakable: leads && !isOwnLine(layout),
        joined: !leads && paragraph[tongues(layout)[0]] !== null,
        ...indent(setting, tongue, leads),
      },
      ...behindLine(setting),
    ]
  })
  return texts.length === 0 ? [] : [...(isParted(layout) ? [] : tagLines(setting, tongue)), ...texts]
}

function tagLines(setting: Setting, tongue: Tongue): WrittenLine[] {
  const tag = tagLine(setting, tongue)
  return tag === null ? [] : [{ text: tag, tongue }, ...behindLine(setting)]
}

function sameLine(setting: Setting, run: Run, named: Set<string>): WrittenLine[] {
  const { layout, markup } = setting
  return run.paragraphs.flatMap((paragraph): WrittenLine[] => {
    const [first, second] = tongues(layout).flatMap((tongue) => {
      const text = paragraph[tongue]
      return text === null ? [] : [{ tongue, text: label(setting, run, paragraph, tongue, named) + markup.text(text) }]
    })
    if (!first) return []
    const spot: Spot = { tongue: first.tongue, leads: true, n: paragraph.n, time: paragraph.time }
    const text = second ? between2(layout.arrangement, first.text, second.text) : first.text
    return [
      ...linesAbove(setting, spot, paragraph.time + duration(text)).map((above): WrittenLine => ({
        text: above,
        breakable: true,
      })),
      {
        text: frame(setting, spot, '') + text,
        tongue: first.tongue,
        paragraph: true,
        breakable: true,
        ...indent(setting, first.tongue, true),
      },
      ...behindLine(setting),
    ]
  })
}

function between2(arrangement: Setting['layout']['arrangement'], first: string, second: string): string {
  switch (arrangement) {
    case 'bar':
      return `${first} | ${second}`
    case 'slash':
      return `${first} / ${second}`
    case 'tab':
      return `${first}\t${second}`
    default:
      return `${first}（${second}）`
  }
}

/** The speaker before a text, where it is said there; each language says it, or only the one that comes first. */
function label(
  setting: Setting,
  { turn, moment, tongues: here }: Run,
  { n }: PlacedParagraph,
  tongue: Tongue,
  named: Set<string>,
): string {
  const { layout } = setting
  if (isOwnLine(layout)) return ''
  const each = layout['speaker-language'] === 'own' || isParted(layout)
  const recurs = layout['speaker-recurs'] === 'paragraph'
  const key = [moment.turn, recurs ? n : '', each ? tongue : '', here.length].join(' ')
  if (named.has(key)) return ''
  named.add(key)
  return speakerBefore(setting, turn.person, moment, tongue)
}

function indent(
  { layout: { indent: style } }: Setting,
  tongue: Tongue,
  leads: boolean,
): Pick<WrittenLine, 'indent' | 'hang' | 'quote'> {
  const chinese = tongue === 'zh'
  switch (style) {
    case 'none':
      return {}
    case 'chinese-blanks':
      return chinese ? { indent: '    ', hang: '    ' } : {}
    case 'chinese-tab':
      return chinese ? { indent: '\t', hang: '\t' } : {}
    case 'ideographic':
      return chinese ? { indent: '　　' } : {}
    case 'bullets':
      return { indent: leads ? '  • ' : '    ', hang: '    ' }
    case 'both-bullets':
      return { indent: '- ', hang: '  ' }
    case 'arrow':
      return leads ? {} : { indent: '→ ', hang: '  ' }
    case 'quote':
      return leads ? {} : { quote: true }
  }
}

function behindLine({ layout: { blanks } }: Setting): WrittenLine[] {
  return blanks === 'lines' ? [BLANK] : []
}

function behindRun({ layout: { blanks } }: Setting): WrittenLine[] {
  return blanks === 'pairs' ? [BLANK] : blanks === 'double' ? [BLANK, BLANK] : []
}

function noteLines(setting: Setting, run: Run): WrittenLine[] {
  const { layout, markup } = setting
  const apart = layout.notes === 'bare' || layout.blanks === 'pairs' || layout.blanks === 'double'
  return run.paragraphs.flatMap(({ note }): WrittenLine[] =>
    note === undefined
      ? []
      : [...(apart ? [BLANK] : []), { text: markup.text(note), tongue: 'zh', paragraph: true }, ...behindLine(setting)],
  )
}

/** What stands above the second part: two blank lines, or a heading where the layout has any. */
function partHeading({ layout }: Setting, tongue: Tongue): WrittenLine[] {
  const headed = layout.sections !== 'none' || layout.head === 'titles'
  return [BLANK, BLANK, ...(headed ? [{ text: tongue === 'zh' ? '中文' : 'English', tongue, heading: 2 }, BLANK] : [])]
}
