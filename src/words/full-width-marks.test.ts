import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** A half-width mark where Chinese goes on, or has just ended: `芯片,` `40%;`. */
const HALF = /[\p{Script=Han}%）”」][,;:?!]|[,;:?!]\p{Script=Han}/u

it('what the glossary explains in Chinese has marks of full width', () => {
  const meanings = readFileSync('content/glossary.yaml', 'utf8').match(/(?<=^ {4}han[st]: )[^[\n].*/gm) ?? []
  expect(meanings.length).toBeGreaterThan(300)
  expect(meanings.filter((meaning) => HALF.test(meaning))).toEqual([])
})
