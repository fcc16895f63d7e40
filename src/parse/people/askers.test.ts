import { describe, expect, it } from 'vitest'
import { parse } from '../parse.ts'

const sides = (...said: string[]) =>
  Object.fromEntries(
    parse({ id: 'x', file: 'x.txt', text: said.join('\n') }).value.speakers.map(({ name, side }) => [name, side]),
  )

describe('who asks', () => {
  it('is told from the questions where nothing else tells', () => {
    expect(
      sides(
        'Ann Lee: Why do you dig, and how deep?',
        'Bo Chen: We dig since the streets are full of cars.',
        'Ann Lee: And how long will it take?',
        'Bo Chen: It will take a year or two, as things go.',
        'Ann Lee: Thank you.',
        'Bo Chen: You are welcome.',
      ),
    ).toEqual({ 'Ann Lee': 'analyst', 'Bo Chen': 'company' })
  })

  it('is nobody where all ask, or none', () => {
    const talk = (end: string) =>
      [1, 2, 3].flatMap((at) => ['Ann Lee', 'Bo Chen'].map((name) => `${name}: This is sentence ${at} of it${end}`))
    expect(sides(...talk('?'))).toEqual({ 'Ann Lee': 'company', 'Bo Chen': 'company' })
    expect(sides(...talk('.'))).toEqual({ 'Ann Lee': 'company', 'Bo Chen': 'company' })
  })

  it('is not asked where the operator leads through the call', () => {
    expect(
      sides(
        'Operator: Welcome to the call.',
        'Ann Lee: Are you all well? I hope that you are?',
        'Operator: The first question is from Bo Chen.',
        'Bo Chen: I only want to say thank you for all of it.',
      ),
    ).toEqual({ Operator: 'operator', 'Ann Lee': 'company', 'Bo Chen': 'analyst' })
  })
})
