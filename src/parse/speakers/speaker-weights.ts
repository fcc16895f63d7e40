import type { NamingStyle } from './naming.ts'

/**
 * What each sign is worth for a line that may name who speaks, in nats: above 0 in sum it does. The reasons stand
 * beside the figures; `npm run bench -- layouts` shows what a change of them does.
 */
export const SPEAKER_WEIGHTS = {
  /** Before anything is known. A colon or a bracket stands before terms and asides as often as behind names; a short line may be anything. */
  style: {
    colon: -1.5,
    bracket: -1.5,
    parenthesis: -2,
    mark: -1.5,
    capitals: -1,
    bold: -0.5,
    heading: -0.5,
    sign: -0.5,
    time: 1,
    field: 6,
    line: -2,
  } satisfies Record<NamingStyle, number>,
  /** The operator, a numbered voice, the sign of a question, a title: nothing else is written so. */
  certain: 6,
  /** A role or firm behind the name. */
  position: 3,
  /** Two words that may be a name and hold no term; a transliterated Chinese name; a Chinese family name with one or two characters. */
  person: 1,
  dotted: 3,
  familyName: 1,
  /** Chinese words that have none of the shapes of a name. */
  shapeless: -2.5,
  /** Chinese words that go on like a sentence: `这里有两点很重要：`, which may well come back. */
  sentence: -8,
  /** A word of headings and glossaries in the name, or nothing else. */
  hasTerm: -2.5,
  isTerm: -4,
  /** The name comes back: for each doubling, up to three of them. */
  comesBack: 1.5,
  /** The text speaks of the person elsewhere: thanks, a call, an introduction. */
  mentioned: 2,
  /** The same of a Chinese name of three or four characters, which stands there as a whole. */
  mentionedWhole: 4,
  /** A list of participants or the front matter names the person. */
  listed: 3,
  /** The share of the lines set like this one that name somebody who is sure, from 0 to 1. */
  trusted: 2.5,
  /** Names alone on their lines with speech below each of them. */
  takesTurns: 1.5,
  /** What would stand behind the name is neither a role nor a firm, and may as well be said. */
  tailSaid: -6,
  /** Speech begins with a capital: what goes on in small letters behind a colon explains a term. */
  goesOnSmall: -4,
  /** The line above breaks off in the middle of a sentence, and this one goes on with it. */
  goesOnAbove: -20,
  /** The same line again below it, or the same name in the other language. */
  doubled: 2,
  /** Nobody has spoken before, and somebody has to begin. */
  opens: 1.5,
  /** A name alone on a line with another one below it is of a list. */
  nobodySpeaks: -2.5,
} as const
