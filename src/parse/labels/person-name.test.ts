import { describe, expect, it } from 'vitest'
import { isPersonName, nameParts, sameGiven, speakerId } from './person-name.ts'

describe('isPersonName', () => {
  it.each([
    'Andy Jassy',
    'Jean-Luc Picard',
    'J.P. Smith',
    'Ludwig van Beethoven',
    'Conor O’Neil',
    'José Álvarez',
    'Jon Doe, Jr.',
    'Ann B. Lee',
    'Robert "Bob" Jones',
    'Yang (Tom) Li',
    'Andy',
    'ANN LEE',
    'Unidentified Analyst',
    'Sammy Davis Jr.',
    "Mary d'Angelo",
  ])('takes %s for a name', (text) => expect(isPersonName(text)).toBe(true))

  it.each([
    '',
    'Thank you.',
    'Thank You',
    'Please go ahead.',
    'Number five.',
    'Mark Mahaney, Evercore.',
    'Good morning',
    'we sold',
    'Q1 2025',
    'Great.',
    'And now',
    'Thanks, Andy',
    'One Two Three Four Five Six Seven',
    'Okay',
    'Bank of',
    '安迪·贾西',
    '—',
  ])('does not take %j for a name', (text) => expect(isPersonName(text)).toBe(false))
})

describe('nameParts', () => {
  it.each([
    ['Andy Jassy', { given: 'andy', family: 'jassy', nickname: '' }],
    ['Dr. José M. Álvarez, PhD', { given: 'jose', family: 'alvarez', nickname: '' }],
    ['Robert "Bob" Jones', { given: 'robert', family: 'jones', nickname: 'bob' }],
    ['Andy', { given: 'andy', family: '', nickname: '' }],
  ])('takes %s apart', (name, parts) => expect(nameParts(name)).toEqual(parts))
})

describe('sameGiven', () => {
  it.each([
    ['ron', 'ronald'],
    ['andy', 'andrew'],
    ['andrew', 'andy'],
    ['doug', 'douglas'],
    ['bill', 'william'],
    ['j', 'justin'],
    ['brian', 'brian'],
  ])('takes %s and %s for one', (a, b) => expect(sameGiven(a, b)).toBe(true))

  it.each([
    ['brian', 'brent'],
    ['jo', 'john'],
    ['ann', 'andrew'],
    ['mark', 'mike'],
    ['dave', 'daniel'],
  ])('tells %s and %s apart', (a, b) => expect(sameGiven(a, b)).toBe(false))
})

describe('speakerId', () => {
  it.each([
    ['Andy Jassy', 'andy-jassy'],
    ['Conor O’Neil', 'conor-oneil'],
    ['José M. Álvarez, Jr.', 'jose-m-alvarez-jr'],
    ['安迪·贾西', '安迪-贾西'],
    ['—', 'speaker'],
  ])('makes %s into %s', (name, id) => expect(speakerId(name)).toBe(id))
})
