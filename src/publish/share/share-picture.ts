import satori from 'satori'
import sharp from 'sharp'
import type { CardLine, ShareCard } from './share-card.ts'
import type { SetLine, ShareFaces } from './share-faces.ts'
import { SHARE_SIZE } from './share-path.ts'

/** See `styles/tokens.css`. */
const PAPER = '#fbf9f5'
const INK = '#1f1c18'
const QUIET = '#625b51'
const LINE = '#ddd6ca'

const MARGIN = 72
const INNER = SHARE_SIZE.width - 2 * MARGIN

/** What of a quotation fits on two lines of larger type, in characters. */
const LARGE = { en: 124, zh: 56 } as const

/** What a text ends in that is cut. */
const CUT = '…'

type PictureStyle = Readonly<Record<string, string | number>>

/** What `satori` draws: an element with a style. */
interface Box {
  type: 'div'
  props: { style: PictureStyle; lang?: string; children?: string | Box[] }
}

/** All that a card sets, so that type can be made for it. */
export function linesOf({ heading, beside, below, quote, site }: ShareCard): SetLine[] {
  const texts = [beside, ...below, ...(quote ? [...quote.texts, quote.speaker, quote.caveat] : []), site]
  return [
    { ...heading, text: spaced(heading.text) + CUT, weight: 600 },
    ...texts.flatMap((line): SetLine[] =>
      line === null ? [] : [{ ...line, text: spaced(line.text) + CUT, weight: 400 }],
    ),
  ]
}

/** Draws a card as a PNG of few colours. @param faces type that holds its characters */
export async function sharePicture(card: ShareCard, faces: ShareFaces): Promise<Buffer> {
  const svg = await satori(tree(card, faces), { ...SHARE_SIZE, fonts: faces.fonts })
  // More colours, or searching longer for them, takes four times as long and makes the file bigger.
  return sharp(Buffer.from(svg)).flatten().png({ palette: true, colours: 16, effort: 1, dither: 0 }).toBuffer()
}

function tree({ heading, beside, below, quote, site, accent }: ShareCard, { family }: ShareFaces): Box {
  const set = ({ lang, text }: CardLine, style: PictureStyle, weight: SetLine['weight'] = 400): Box => ({
    type: 'div',
    props: { lang, style: { fontFamily: family({ lang, weight }), ...style }, children: spaced(text) },
  })
  const large = quote?.texts.every(({ lang, text }) => text.length <= LARGE[lang === 'en' ? 'en' : 'zh'])
  return column({ ...SHARE_SIZE, backgroundColor: PAPER, color: INK }, [
    column({ width: SHARE_SIZE.width, height: 14, backgroundColor: accent }),
    column({ width: INNER, marginLeft: MARGIN, marginTop: quote ? 46 : 190, flexGrow: 1 }, [
      row({ alignItems: 'baseline', justifyContent: 'space-between' }, [
        set(heading, { ...clamped(2), ...headingSize(heading.text, beside ? 760 : INNER) }, 600),
        ...(beside ? [set(beside, { fontSize: 26, color: QUIET })] : []),
      ]),
      ...below.map((line, at) => set(line, { fontSize: quote ? 30 : 36, color: QUIET, marginTop: at === 0 ? 12 : 6 })),
      ...(quote
        ? [
            column({ width: INNER, height: 1, backgroundColor: LINE, marginTop: 30, marginBottom: 26 }),
            ...quote.texts.map((line, at) =>
              set(line, {
                ...clamped(3),
                width: INNER,
                fontSize: large ? 35 : 28,
                lineHeight: line.lang === 'en' ? 1.34 : 1.5,
                marginTop: at === 0 ? 0 : 14,
              }),
            ),
          ]
        : []),
    ]),
    row({ width: INNER, marginLeft: MARGIN, marginBottom: 40, justifyContent: 'space-between', color: QUIET }, [
      ...(quote ? [row({}, [set(quote.speaker, { ...clamped(1), fontSize: 23, maxWidth: 740 })])] : []),
      row({}, [
        ...(quote?.caveat ? [set(quote.caveat, { fontSize: 23, marginRight: 28 })] : []),
        ...(site ? [set(site, { fontSize: 23, color: accent })] : []),
      ]),
    ]),
  ])
}

/** A heading on one line where that is not too small, else on two. A Chinese character is as wide as two Latin letters. */
function headingSize(text: string, maxWidth: number): PictureStyle {
  const ems = [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 1 : 0.56), 0)
  return { maxWidth, lineHeight: 1.2, fontSize: Math.round(Math.max(40, Math.min(68, maxWidth / ems))) }
}

/** Between Chinese and figures or Latin letters stands a blank: browsers set it by themselves (`text-autospace`). */
function spaced(text: string): string {
  return text.replace(/(?<=\p{Script=Han})(?=[\p{Script=Latin}\d])|(?<=[\p{Script=Latin}\d%])(?=\p{Script=Han})/gu, ' ')
}

/** A text of so many lines at most; what does not fit ends in an ellipsis. */
function clamped(lines: number): PictureStyle {
  return { display: 'block', lineClamp: lines }
}

function column(style: PictureStyle, children: Box[] = []): Box {
  return { type: 'div', props: { style: { display: 'flex', flexDirection: 'column', ...style }, children } }
}

function row(style: PictureStyle, children: Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } }
}
