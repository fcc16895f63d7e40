import { z } from 'zod'

/**
 * The format in which calls are exported, and its version: another one where a reader of this one would misunderstand
 * what it reads.
 */
export const FORMAT = 'duizhao-transcript/1'

/** What converts from script to script. */
export const CONVERTER = 'OpenCC'

const text = z.string()
const place = z.int().min(0)

const chinese = z.enum(['zh-Hans', 'zh-Hant'])
const section = z.enum(['prepared', 'qa'])
const side = z.enum(['company', 'analyst', 'operator'])

const passage = z
  .strictObject({
    text: text.min(1),
    line: z.int().min(1).optional().meta({ description: 'Line of the seed on which it begins, from 1.' }),
    directions: z
      .array(z.tuple([place, place]))
      .optional()
      .meta({
        description:
          'Where stage directions stand in the text, such as [laughter]: offset and offset behind it, in UTF-16 code units.',
      }),
  })
  .meta({ description: 'A text as it stands in the seed.' })

const correction = z
  .strictObject({
    kind: z.enum(['speaker-change', 'figure']),
    quote: text.meta({ description: 'Words of the text that the correction stands on.' }),
    value: text.meta({
      description: 'What a figure should read; for a change of speaker, the speaker whom the seed gives.',
    }),
    reason: text,
  })
  .meta({ description: 'What an editor changed. The seed keeps the original.' })

const speaker = z.strictObject({
  id: text.min(1).meta({ description: 'Unique in the call, in kebab case.' }),
  name: text,
  aliases: z.array(text).meta({ description: 'Other English names in this call.' }),
  zh: z.array(text).meta({ description: 'Chinese names, in the order of their first use.' }),
  role: text.nullable(),
  firm: text.nullable(),
  side,
})

/** What is known of a whole call: the first line of an export. */
export const callRecord = z
  .strictObject({
    type: z.literal('call'),
    format: z.literal(FORMAT),
    id: text.min(1),
    title: text,
    company: z.strictObject({ name: text.nullable(), ticker: text.nullable(), exchange: text.nullable() }),
    period: z
      .strictObject({ year: z.int(), quarter: z.int() })
      .nullable()
      .meta({ description: 'The fiscal quarter that is reported.' }),
    date: z.iso.date().nullable().meta({ description: 'Day of the call.' }),
    sourceLang: z
      .enum(['en', 'zh-Hans', 'zh-Hant'])
      .meta({ description: 'Language of `source` in every paragraph (BCP 47).' }),
    translation: z
      .strictObject({
        lang: chinese.meta({ description: 'Language of `translation` in every paragraph (BCP 47).' }),
        origin: z
          .enum(['human', 'machine', 'unknown'])
          .meta({ description: 'Who translated: `machine` is a machine translation, not checked by people.' }),
        notice: text.nullable().meta({ description: 'What the source says of its translation, word for word.' }),
      })
      .nullable()
      .meta({ description: '`null` where the call has one language only.' }),
    converted: z
      .strictObject({ from: chinese, by: text })
      .optional()
      .meta({
        description:
          'Only where the Chinese is in another script than the seed: from which it was converted, and by what.',
      }),
    speakers: z.array(speaker),
  })
  .meta({ id: 'Call', description: 'What is known of the whole call. The first record.' })

/** A paragraph with its translation: the lines of an export. */
export const paragraphRecord = z
  .strictObject({
    type: z.literal('paragraph'),
    id: text
      .regex(/^p[0-9a-z]{7}(?:-[0-9]+)?$/)
      .meta({ description: 'Stable: it follows from the text. Fragment of its address.' }),
    n: z.int().min(1).meta({ description: 'Number of the paragraph in the call, from 1.' }),
    part: z
      .int()
      .min(2)
      .optional()
      .meta({ description: 'Second and later parts of a paragraph that an editor split share its number.' }),
    time: z.number().min(0).optional().meta({ description: 'When it was said, in seconds from the start.' }),
    turn: z
      .strictObject({
        n: z.int().min(1).meta({ description: 'Number of the turn in the call, from 1.' }),
        speaker: text.meta({ description: 'Id of the speaker.' }),
        section: section.meta({ description: 'Prepared remarks, or questions and answers.' }),
        exchange: z
          .int()
          .min(1)
          .nullable()
          .meta({ description: 'Number of the analyst’s question with everything answered to it, from 1.' }),
        correction: correction.optional(),
      })
      .meta({ description: 'The speaker’s uninterrupted run that it belongs to: the same in each of its paragraphs.' }),
    source: passage.nullable(),
    translation: passage.nullable(),
    sentences: z
      .array(z.tuple([text, text]))
      .optional()
      .meta({
        description:
          'Sentences that say the same, source and translation. Only where there are several, and where the alignment can be trusted.',
      }),
    notes: z
      .array(z.strictObject({ text: text.min(1), line: z.int().min(1).optional() }))
      .meta({ description: 'Comments that stand in the seed itself. Nobody on the call says them.' }),
    corrections: z.array(correction),
  })
  .refine(({ source, translation }) => source !== null || translation !== null, 'one of the two texts is expected')
  .meta({ id: 'Paragraph', description: 'A source paragraph with its translation, or the lack of one.' })

/** An analyst's note of the site: it follows the paragraphs. */
export const noteRecord = z
  .strictObject({
    type: z.literal('note'),
    id: text,
    paragraph: text.meta({ description: 'Id of the paragraph that it stands at.' }),
    quote: text.meta({ description: 'Words of that paragraph.' }),
    author: text,
    date: text,
    tags: z.array(text),
    lang: text.meta({ description: 'Language of the note (BCP 47).' }),
    body: text.meta({ description: 'Markdown.' }),
  })
  .meta({ id: 'Note', description: 'An analyst’s comment on a paragraph, never the speaker’s words.' })

/** What a line of an export in JSON Lines holds. */
export const publishedRecord = z.discriminatedUnion('type', [callRecord, paragraphRecord, noteRecord])

export type CallRecord = z.infer<typeof callRecord>
export type ParagraphRecord = z.infer<typeof paragraphRecord>
export type NoteRecord = z.infer<typeof noteRecord>
export type PassageRecord = NonNullable<ParagraphRecord['source']>
export type CorrectionRecord = z.infer<typeof correction>
