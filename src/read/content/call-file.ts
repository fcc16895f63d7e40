import { z } from 'zod'

const text = z.string().trim().min(1)
const isoDate = z.iso.date('a date such as 2025-05-01 is expected')

const speaker = z
  .strictObject({
    /** The name, instead of that of the speaker lines; the id stays. */
    name: text,
    role: text.nullable(),
    firm: text.nullable(),
    side: z.enum(['company', 'analyst', 'operator']),
    /** Chinese names, instead of those found. */
    zh: z.array(text),
    /** Other English names, instead of those found. */
    aliases: z.array(text),
  })
  .partial()

const speakerChange = z.strictObject({
  kind: z.literal('speaker-change'),
  /** Id of the paragraph in which, or with which, the other speaker begins. */
  at: text,
  /** The first words of the other speaker in the source text. */
  quote: text,
  /** The first words of the other speaker in the translation; needed where the paragraph is split. */
  translation: text.optional(),
  /** Id of the other speaker. */
  speaker: text,
  reason: text,
})

const figure = z.strictObject({
  kind: z.literal('figure'),
  /** Id of the paragraph. */
  at: text,
  /** The wrong figure as it stands, in either language. */
  quote: text,
  /** What it should read. */
  value: text,
  reason: text,
})

/** Schema of `content/calls/<id>.yaml`: what an editor says about a call. Every key may be absent. */
export const callFileSchema = z
  .strictObject({
    title: text,
    company: z.strictObject({ name: text, ticker: text.nullable(), exchange: text.nullable() }).partial(),
    period: z.strictObject({ year: z.int().min(1900).max(2200), quarter: z.int().min(1).max(4) }),
    /** The taught layout by which the seed was read; it is tried first, and a problem says where it fits no more. */
    layout: text,
    /** Date of the call. */
    date: isoDate,
    translation: z
      .strictObject({
        lang: z.enum(['zh-Hans', 'zh-Hant']),
        origin: z.enum(['human', 'machine', 'unknown']),
        notice: text.nullable(),
      })
      .partial(),
    /** By id of the speaker. */
    speakers: z.record(z.string(), speaker),
    corrections: z.array(z.discriminatedUnion('kind', [speakerChange, figure])),
  })
  .partial()

type Fields = z.output<typeof callFileSchema>

/** A correction with the line of the YAML file on which it begins. */
export type CorrectionEntry = NonNullable<Fields['corrections']>[number] & { line: number }

/** What the editor says about one speaker, with the line of the YAML file on which it begins. */
export type SpeakerEntry = z.output<typeof speaker> & { id: string; line: number }

/** What an editor says about a call: overrides of its metadata, and corrections of its text. */
export interface CallFile extends Omit<Fields, 'speakers' | 'corrections'> {
  speakers: SpeakerEntry[]
  corrections: CorrectionEntry[]
}
