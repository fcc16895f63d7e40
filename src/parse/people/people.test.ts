import { describe, expect, it } from 'vitest'
import { parse } from '../parse.ts'

/** Turns as `speaker: text`, one a line; each becomes a speaker line and a paragraph. */
function call(...turns: string[]) {
  const text = turns.map((turn) => turn.replace(': ', '\n')).join('\n')
  return parse({ id: 'x', file: 'x.txt', text }).value
}

const people = ({ speakers }: ReturnType<typeof call>) =>
  speakers.map(({ name, aliases, side, role, firm }) => {
    return [name, ...aliases].join(' = ') + ` ${side} ${role} ${firm}`
  })

const exchanges = ({ turns }: ReturnType<typeof call>) =>
  turns.map(({ speaker, exchange }) => `${speaker} ${exchange ?? '-'}`)

describe('people', () => {
  it('are one under a nickname, a short form, an initial or a middle name', () => {
    const { speakers } = call(
      'Operator: Welcome.',
      'Andrew Jassy - CEO: Hello.',
      'Andy Jassy: Hello again.',
      'Ronald Josey - Analyst: One.',
      'Ron Josey: Two.',
      'William T. Gates - CFO: Three.',
      'Bill Gates: Four.',
      'W. Gates: Five.',
    )
    expect(speakers.map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ['Operator'],
      ['Andrew Jassy', 'Andy Jassy'],
      ['Ronald Josey', 'Ron Josey'],
      ['William T. Gates', 'Bill Gates', 'W. Gates'],
    ])
  })

  it('are two with the same first name, or the same name on two sides', () => {
    const { speakers } = call(
      'Operator: Welcome.',
      'Brian Olsavsky - CFO: Hello.',
      'Brian Nowak - Analyst: Hello.',
      'Dan Lee - CEO: One.',
      'Daniel Lee - Analyst: Two.',
    )
    expect(speakers.map(({ id }) => id)).toEqual(['operator', 'brian-olsavsky', 'brian-nowak', 'dan-lee', 'daniel-lee'])
  })

  it('take sides by role, by section and by cue', () => {
    const found = people(
      call(
        'Operator: Welcome to the call.',
        'Ann Lee: We sold more.',
        'Bo Chen: And we earned more.',
        'Operator: The first question comes from Cy Young with Example Bank. Please go ahead.',
        'Cy Young: How much?',
        'Dee Poe: Much.',
        'Operator: There are no further questions. I turn the call back over to Eve Roe.',
        'Eve Roe: Goodbye.',
      ),
    )
    expect(found).toEqual([
      'Operator operator null null',
      'Ann Lee company null null',
      'Bo Chen company null null',
      'Cy Young analyst null Example Bank',
      'Dee Poe company null null',
      'Eve Roe company null null',
    ])
  })

  it('have their firm from the list of participants before the cue', () => {
    const { speakers } = call(
      'Company Participants\nAnn Lee - CEO\nAnalysts\nCy Young - Example Bank Securities\nOperator: Welcome.',
      'Ann Lee: We sold more.',
      'Operator: The first question comes from Cy Young with Example Bank.',
      'Cy Young: How much?',
    )
    expect(speakers.find(({ id }) => id === 'cy-young')).toMatchObject({
      firm: 'Example Bank Securities',
      side: 'analyst',
    })
    expect(speakers.find(({ id }) => id === 'ann-lee')).toMatchObject({ role: 'CEO', firm: null, side: 'company' })
  })
})

describe('exchanges', () => {
  const opening = ['Operator: Welcome to the call.', 'Ann Lee - CEO: We sold more.']

  it('begin with the cue of another analyst, not with another word of the operator', () => {
    expect(
      exchanges(
        call(
          ...opening,
          'Operator: We now open the call for questions.',
          'Operator: The first question is from Cy Young with Example Bank.',
          'Cy Young - Analyst: How much?',
          'Operator: Mr. Young, we lost you.',
          'Cy Young - Analyst: How much?',
          'Ann Lee - CEO: Much.',
          'Operator: The next question is from Flo Doe with Example Trust.',
          'Flo Doe - Analyst: And now?',
          'Ann Lee - CEO: More.',
          'Operator: That concludes the call.',
        ),
      ),
    ).toEqual([
      'operator -',
      'ann-lee -',
      'operator 1',
      'operator 1',
      'cy-young 1',
      'operator 1',
      'cy-young 1',
      'ann-lee 1',
      'operator 2',
      'flo-doe 2',
      'ann-lee 2',
      'operator 2',
    ])
  })

  it('begin with the analyst where no operator leads', () => {
    expect(
      exchanges(
        call(
          'Ann Lee - CEO: We sold more.',
          'Gus Roe - Investor Relations: The first question is from Cy Young.',
          'Cy Young - Analyst: How much?',
          'Ann Lee - CEO: Much.',
          'Cy Young - Analyst: Thank you.',
          'Gus Roe - Investor Relations: Next is Flo Doe.',
          'Flo Doe - Analyst: And now?',
          'Ann Lee - CEO: More.',
          'Hal Poe - Analyst: And then?',
          'Ann Lee - CEO: Less.',
        ),
      ),
    ).toEqual([
      'ann-lee -',
      'gus-roe 1',
      'cy-young 1',
      'ann-lee 1',
      'cy-young 1',
      'gus-roe 2',
      'flo-doe 2',
      'ann-lee 2',
      'hal-poe 3',
      'ann-lee 3',
    ])
  })

  it('begin below a heading', () => {
    expect(
      exchanges(
        call(
          ...opening,
          'Question-and-Answer Session\nOperator: Thank you.',
          'Cy Young - Analyst: How much?',
          'Ann Lee - CEO: Much.',
        ),
      ),
    ).toEqual(['operator -', 'ann-lee -', 'operator 1', 'cy-young 1', 'ann-lee 1'])
  })

  it('are none where nobody asks', () => {
    expect(exchanges(call(...opening, 'Operator: That concludes the call.'))).toEqual([
      'operator -',
      'ann-lee -',
      'operator -',
    ])
  })
})
