import { peopleOf, type InventedPerson } from '../calls/spoken-call.ts'
import { clock, inScript, isParted, minutes, tongues, type Setting, type Tongue } from './setting.ts'
import { initials, nameIn, titled } from './speaker-names.ts'

/** What a label depends on besides who speaks. */
export interface Moment {
  /** Seconds from the beginning. */
  time: number
  /** Number of the turn, from 1. */
  turn: number
  questions: boolean
  /** Whether the person has not spoken before. */
  first: boolean
}

/** The lines that name a speaker, for styles that have lines of their own. @param tongue the language that follows, where it stands apart */
export function speakerLines(
  setting: Setting,
  person: InventedPerson,
  moment: Moment,
  tongue: Tongue,
): { tongue: Tongue; text: string }[] {
  const { layout } = setting
  const line = (text: string, of: Tongue) =>
    ownLine(setting, person, text, of, moment).map((one) => ({ tongue: of, text: one }))
  const [en, zh] = [nameIn(person, 'en'), nameIn(person, 'zh')]
  switch (layout['speaker-language']) {
    case 'english':
      return line(en, 'en')
    case 'chinese':
      return line(zh, 'zh')
    case 'own':
      return line(isParted(layout) ? nameIn(person, tongue) : en, tongue)
    // Who has no Chinese name where others have one is named once.
    case 'doubled':
      return person.zh === null && layout.names === 'translated'
        ? line(en, 'en')
        : tongues(layout).flatMap((one) => line(nameIn(person, one), one))
    case 'twice':
      return [...line(en, 'en'), ...line(en, 'en')]
    default:
      return line(bothNames(setting, person), 'en')
  }
}

/** What stands before a text, for styles that have no line of their own. */
export function speakerBefore(setting: Setting, person: InventedPerson, moment: Moment, tongue: Tongue): string {
  const { layout, markup } = setting
  const style = layout['speaker-language']
  const of: Tongue = style === 'own' ? tongue : style === 'chinese' ? 'zh' : 'en'
  const name = style.startsWith('line') ? bothNames(setting, person) : nameIn(person, of)
  const colon = colonOf(setting, of)
  switch (layout.speaker) {
    case 'role-brackets':
      return markup.text(withPosition(person, name, of, of === 'zh')) + colon
    case 'bold-colon':
      return `${markup.strong(markup.text(name) + colon.trim())}${colon.endsWith(' ') ? ' ' : ''}`
    case 'square-colon':
      return markup.frame('[') + markup.text(name) + markup.frame(']') + colon
    case 'lens':
      return `【${markup.text(name)}】`
    case 'mixed-brackets':
      return of === 'en' ? markup.text(name) + colon : `[${markup.text([...first(person, of), name].join(' '))}] `
    case 'capitals-dot':
      return `${markup.text(name.toUpperCase())}${/\p{Script=Han}$/u.test(name) ? '：' : '. '}`
    case 'capitals-colon':
      return markup.text(name.toUpperCase()) + colon
    case 'chevron':
      return markup.frame('>> ') + markup.text(name) + colon
    case 'initials':
      return (
        markup.text(person.part === 'operator' ? name : short(setting, person, moment, of)) +
        colonOf({ ...setting, layout: { ...layout, colon: 'full' } }, of)
      )
    case 'surname-title':
      return (
        markup.text(style.startsWith('line') ? `${titled(person, 'en')} ${titled(person, 'zh')}` : titled(person, of)) +
        colon
      )
    case 'numbered':
      return `${numbered(setting, person, of)}${colon}`
    case 'spk':
      return `spk${String(placeOf(setting, person)).padStart(2, '0')}${colon}`
    case 'question-answer':
      return `${questionAnswer(person, of)}${colon}`
    case 'none':
      return ''
    default:
      return markup.text(name) + colon
  }
}

function ownLine(
  setting: Setting,
  person: InventedPerson,
  name: string,
  of: Tongue,
  { time, turn, questions }: Moment,
): string[] {
  const { layout, markup } = setting
  const marked = markup.text(name)
  switch (layout.speaker) {
    case 'dash-role':
      return [[marked, ...first(person, of)].join(' - ')]
    case 'double-dash-role':
      return [[marked, ...position(person, of).reverse()].join(' -- ')]
    case 'comma-role':
      return [[marked, ...first(person, of)].join(of === 'zh' ? '，' : ', ')]
    case 'role-line':
      return [markup.text(withPosition(person, name, of, of === 'zh'))]
    case 'bold-role':
      return [
        markup.strong(
          [
            marked,
            ...(position(person, of).reverse().join(', ')
              ? [markup.text(position(person, of).reverse().join(', '))]
              : []),
          ].join(' - '),
        ),
      ]
    case 'bold':
      return [markup.strong(marked)]
    case 'square-line':
      return [markup.frame('[') + marked + markup.frame(']')]
    case 'lens-line':
      return [`【${marked}】`]
    case 'emoji':
      return [`👤 ${marked}`]
    case 'dashes':
      return [`— ${marked} —`]
    case 'rules':
      return [`━━ ${marked} ━━`]
    case 'heading':
      return [`### ${marked}`]
    case 'colon-line':
      return [`${marked}${of === 'zh' ? '：' : ':'}`]
    case 'name-time':
      return [`${marked}  ${minutes(time)}`]
    case 'badges':
      return [`${marked} ${person.part === 'asker' ? 'External unfamiliar' : 'Unverified'}  ${minutes(time)}`]
    case 'at-time':
      return [`@${marked} ${clock(time)}`]
    case 'numbered-time':
      return [`${numbered(setting, person, of)}  ${minutes(time)}`]
    case 'street-events': {
      const rule = '-'.repeat(80)
      const at = position(person, 'en').reverse().join(' - ')
      return [rule, `${marked}${at ? `,  ${at}` : ''}    [${turn}]`, rule]
    }
    case 'capital-iq':
      return capitalIq(person, questions)
    default:
      return [marked]
  }
}

function capitalIq({ part, role }: InventedPerson, questions: boolean): string[] {
  if (part === 'operator') return [`${questions ? 'Question and Answer' : 'Presentation'} Operator Message`, 'Operator']
  if (part === 'asker') return ['Question', 'Analysts - MD & Senior Analyst']
  return [questions ? 'Answer' : 'Presenter Speech', `Executives - ${role?.en ?? 'CEO'}`]
}

function bothNames({ layout }: Setting, person: InventedPerson): string {
  const [en, zh] = [nameIn(person, 'en'), nameIn(person, 'zh')]
  if (en === zh) return en
  switch (layout['speaker-language']) {
    case 'line-brackets':
      return `${en}（${zh}）`
    case 'line-slash':
      return `${en} / ${zh}`
    default:
      return `${en} ${zh}`
  }
}

function colonOf({ layout }: Setting, tongue: Tongue): string {
  switch (layout.colon) {
    case 'own':
      return tongue === 'zh' ? '：' : ': '
    case 'half':
      return ': '
    case 'tight':
      return ':'
    case 'full':
      return '：'
  }
}

/** Role, then firm, as far as they are known. */
function position({ role, firm }: InventedPerson, tongue: Tongue): string[] {
  return [role, firm].flatMap((one) => one?.[tongue] ?? [])
}

function first(person: InventedPerson, tongue: Tongue): string[] {
  return position(person, tongue).slice(0, 1)
}

function withPosition(person: InventedPerson, name: string, tongue: Tongue, full: boolean): string {
  const said = position(person, tongue)
  if (said.length === 0) return name
  return full ? `${name}（${said.join('，')}）` : `${name} (${said.join(', ')})`
}

function short({ call }: Setting, person: InventedPerson, { first }: Moment, tongue: Tongue): string {
  const letters = initials(person, peopleOf(call))
  return first ? `${nameIn(person, tongue)}（${letters}）` : letters
}

function placeOf({ call }: Setting, person: InventedPerson): number {
  return peopleOf(call).indexOf(person) + 1
}

function numbered(setting: Setting, person: InventedPerson, tongue: Tongue): string {
  return `${tongue === 'zh' ? inScript(setting, '说话人') : 'Speaker'} ${placeOf(setting, person)}`
}

/** The letter of question or answer, for those who ask and those who do not. */
export function questionAnswer({ part }: InventedPerson, tongue: Tongue): string {
  const asks = part === 'asker'
  return tongue === 'zh' ? (asks ? '问' : '答') : asks ? 'Q' : 'A'
}
