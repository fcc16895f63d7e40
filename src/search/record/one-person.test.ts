import { expect, it } from 'vitest'
import { onePerson, type Sighting } from './one-person.ts'

const seen = (name: string, firm: string | null, paragraphs = 1, zh: string | null = null): Sighting => ({
  person: { names: [name], zh: zh === null ? null : { 'zh-Hans': zh, 'zh-Hant': zh }, role: null, firm },
  company: 'Amazon',
  date: null,
  paragraphs,
})

it('knows one person by nickname and house, with the Chinese name that stands most often', () => {
  const { people, places } = onePerson(
    [seen('Andy Jassy', null, 5, '安迪'), seen('Andrew Jassy', null, 9, '安德鲁'), seen('Andy Jassy', null, 6, '安迪')],
    [],
  )
  expect(places).toEqual([0, 0, 0])
  expect(people).toMatchObject([{ names: ['Andy Jassy', 'Andrew Jassy', '安迪'], zh: { 'zh-Hans': '安迪' } }])
})

it('takes writings of a firm for one, and namesakes of other firms for others', () => {
  const { places } = onePerson(
    [
      seen('Doug Anmuth', 'J.P. Morgan'),
      seen('Douglas Anmuth', 'JPMorgan Chase'),
      seen('Doug Anmuth', 'Citi'),
      seen('Dora Anmuth', 'JPMorgan'),
    ],
    [],
  )
  expect(places).toEqual([0, 0, 1, 2])
})

it.each<[same: boolean, one: Sighting, other: Sighting]>([
  [true, seen('Elizabeth Suzuki', 'BofA Securities'), seen('Liz Suzuki', 'Bank of America')],
  [true, seen('Stephen D. Young', 'UBS'), seen('Steve Young', 'UBS Investment Bank')],
  [true, seen('J. Michael Cannon', null), seen('Mike Cannon', null)],
  [true, seen("Thomas O'Brien", 'Barclays'), seen('Tom O’Brien', 'Barclays Capital')],
  [true, seen('James Covello', 'Goldman Sachs'), seen('Jim Covello', 'Goldman')],
  [true, seen('Wei Zhang', 'CICC', 1, '张伟'), seen('Zhang Wei', 'CICC', 1, '張偉')],
  [true, seen('余承東', null), seen('余承东', null)],
  [true, seen('叶于飞', '中金公司'), seen('葉于飛', 'CICC')],
  [true, seen('张伟', null), seen('Wei Zhang', null, 1, '張偉')],
  [false, seen('张伟', 'CICC'), seen('Wei Zhang', 'UBS', 1, '張偉')],
  [false, seen('刘洋', null), seen('刘阳', null)],
  [false, seen('Daniel Ives', 'Wedbush'), seen('Danielle Ives', 'Wedbush')],
])('says whether two are one (%s)', (same, one, other) => {
  const { places } = onePerson([one, other], [])
  expect(places).toEqual([0, same ? 0 : 1])
})

it('lets the publisher settle it', () => {
  const settled = { name: 'Bo Chen', also: ['Robert Chen'], hans: '陈波', hant: '陳波' }
  const { people, places } = onePerson([seen('Robert Chen', 'A Bank'), seen('Bo Chen', 'B Bank')], [settled])
  expect(places).toEqual([0, 0])
  expect(people[0]).toMatchObject({
    names: ['Bo Chen', 'Robert Chen', '陈波', '陳波'],
    zh: { 'zh-Hans': '陈波', 'zh-Hant': '陳波' },
  })
})

it('gives the role of the latest call that states one', () => {
  const called = (role: string | null, date: string, paragraphs: number): Sighting => {
    const { person, ...sighting } = seen('Dana Lee', null, paragraphs)
    return { ...sighting, person: { ...person, role }, date }
  }
  const { people } = onePerson(
    [called('CFO', '2025-05-01', 9), called('CEO', '2025-08-01', 1), called(null, '2025-11-01', 5)],
    [],
  )
  expect(people).toMatchObject([{ role: 'CEO' }])
})
