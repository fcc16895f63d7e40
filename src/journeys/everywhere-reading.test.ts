import { expect } from 'vitest'
import { languagesOf, paragraphWith, untilAnswering, visitCall } from './engines/call-page.ts'
import { FRAMES, stillFor } from './drivers/at-rest.ts'
import type { EnginePage } from './engines/engine-page.ts'
import { desk, everywhere, phone, until } from './engines/everywhere.ts'

const Q1 = 'calls/amzn-2025-q1/'
const Q2 = 'calls/amzn-2025-q2/'

/** Where the upper edge of an element stands in the window, rounded. */
function topOf(page: EnginePage, selector: string): Promise<number> {
  return page.run((wanted) => Math.round(document.querySelector(wanted)?.getBoundingClientRect().top ?? 1e6), selector)
}

/** Whether an element stands just below the bar; of the first words of a turn, the name of who says them. */
function belowBar(page: EnginePage, selector: string): Promise<boolean> {
  return page.run((wanted) => {
    const { bottom = NaN } = document.querySelector('.bar')?.getBoundingClientRect() ?? {}
    const goal = document.querySelector(wanted)
    const turn = goal?.closest('.turn')
    const first = goal && turn?.querySelector('[data-paragraph]') === goal ? turn.querySelector('.who') : goal
    const below = (first?.getBoundingClientRect().top ?? NaN) - bottom
    return below >= 0 && below < 32
  }, selector)
}

/** Waits until two frames have been painted. */
async function frames(page: EnginePage): Promise<void> {
  await page.run(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            done()
          })
        })
      }),
  )
}

everywhere('a call', (journey) => {
  journey('shows each language, both, and both side by side, and remembers it', async ({ visit }) => {
    const page = await visitCall(visit, Q1)
    const id = await paragraphWith(page, 'Trainium 2')
    for (const [view, shown] of [
      ['en', 'en'],
      ['zh', 'zh-Hans'],
      ['side', 'en zh-Hans'],
      ['both', 'en zh-Hans'],
      ['zh', 'zh-Hans'],
    ] as const) {
      await page.click(`[data-view-button=${view}]`)
      expect(await languagesOf(page, id)).toBe(shown)
    }
    await page.reload()
    await untilAnswering(page)
    expect(await languagesOf(page, id)).toBe('zh-Hans')
    await page.click('[data-view-button=side]')
    await page.run(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('.stretch, [data-paragraph] { content-visibility: visible !important }')
      document.adoptedStyleSheets = [sheet]
    })
    const apart = await page.run(() =>
      [...document.querySelectorAll('[data-paragraph]:not(.single)')].map((paragraph) => {
        const [one, other] = [...paragraph.querySelectorAll(':scope > [lang]')].map((text) =>
          text.getBoundingClientRect(),
        )
        return one && other ? Math.abs(one.top - other.top) : 1e6
      }),
    )
    expect(Math.max(...apart)).toBeLessThan(2)
  })

  journey('turns one paragraph, and uncovers what the view covers', async ({ visit }) => {
    const page = await visitCall(visit, `${Q1}?view=en`)
    const id = await paragraphWith(page, 'Trainium 2')
    await page.run((one) => {
      document.querySelector(`[id="${one}"]`)?.scrollIntoView()
    }, id)
    await page.click(`[id="${id}"] [data-toggle]`)
    expect(await languagesOf(page, id)).toBe('en zh-Hans')
    await page.click('[data-view-button=reveal]')
    const covered = () =>
      page.run((one) => {
        const text = document.querySelector(`[id="${one}"] > [lang^=zh]`)
        return text ? getComputedStyle(text).filter : ''
      }, id)
    expect(await covered()).toMatch(/blur/)
    await page.click(`[id="${id}"] > [lang^=zh]`)
    await expect.poll(covered).toBe('none')
  })

  journey('leaves what is being read where it is when the other language is looked at', async ({ visit }) => {
    for (const [view, lang] of [
      ['zh', 'zh'],
      ['en', 'en'],
    ] as const) {
      const page = await visitCall(visit, `${Q1}?view=${view}`)
      const id = await paragraphWith(page, 'Trainium 2')
      const text = `[id="${id}"] > [lang^=${lang}]`
      await page.run((one) => {
        document.querySelector(`[id="${one}"]`)?.scrollIntoView({ block: 'center', behavior: 'instant' })
      }, id)
      await frames(page)
      const before = await topOf(page, text)
      for (const shown of ['en zh-Hans', view === 'zh' ? 'zh-Hans' : 'en']) {
        await page.run((one) => {
          document.querySelector<HTMLElement>(`[id="${one}"] [data-toggle]`)?.click()
        }, id)
        expect(await languagesOf(page, id)).toBe(shown)
        expect(Math.abs((await topOf(page, text)) - before)).toBeLessThan(3)
      }
    }
  })

  journey('sets each sentence below its counterpart, and loses no word by it', async ({ visit }) => {
    const page = await visitCall(visit, Q1, phone)
    const id = await paragraphWith(page, 'Trainium 2')
    const words = () =>
      page.run(
        (one) => [...document.querySelectorAll(`[id="${one}"] > [lang]`)].map(({ textContent }) => textContent),
        id,
      )
    const before = await words()
    await page.click('[data-view-button=weave]')
    await until(page, () => document.querySelector('.sentence') !== null)
    expect(await words()).toEqual(before)
    const order = await page.run((one) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('.stretch, [data-paragraph] { content-visibility: visible !important }')
      document.adoptedStyleSheets = [sheet]
      return [...document.querySelectorAll(`[id="${one}"] .sentence`)]
        .map((sentence) => ({ top: sentence.getBoundingClientRect().top, lang: sentence.parentElement?.lang ?? '' }))
        .sort((a, b) => a.top - b.top)
        .map(({ lang }) => lang)
    }, id)
    expect(order.length).toBeGreaterThanOrEqual(4)
    expect(order).toEqual(order.map((_, at) => (at % 2 === 0 ? 'en' : 'zh-Hans')))
    await page.click('[data-view-button=both]')
    expect(await languagesOf(page, id)).toBe('en zh-Hans')
    await page.click('[data-view-button=en]')
    expect(await languagesOf(page, id)).toBe('en')
  })

  journey('stands still while it is scrolled up', async ({ visit }) => {
    const page = await visitCall(visit, Q1, phone)
    await page.run(() => {
      scrollTo(0, document.body.scrollHeight)
    })
    await frames(page)
    await page.run(() => {
      scrollTo(0, document.body.scrollHeight)
    })
    const jumps: number[] = []
    for (let step = 0; step < 24; step++) {
      jumps.push(
        await page.run(async () => {
          const seen = document
            .elementsFromPoint(innerWidth / 2, innerHeight / 2)
            .find((one) => one.matches('[data-paragraph] > [lang], .who, h2, h3, .note *'))
          const before = seen?.getBoundingClientRect().top ?? 0
          scrollBy({ top: -350, behavior: 'instant' })
          for (let frame = 0; frame < 3; frame++)
            await new Promise((done) => {
              requestAnimationFrame(done)
            })
          return seen ? Math.round(seen.getBoundingClientRect().top - before - 350) : 0
        }),
      )
    }
    expect(jumps.map((jump) => (Math.abs(jump) <= 2 ? 0 : jump))).toEqual(jumps.map(() => 0))
  })

  journey('is led to by links from outside and from the contents', async ({ visit }) => {
    const page = await visitCall(visit, Q1)
    for (const goal of ['#exchange-2', '#exchange-6', '#exchange-1']) {
      await page.click(`.contents a[href="${goal}"]`)
      await expect.poll(() => belowBar(page, goal), { timeout: 5_000 }).toBe(true)
    }
    const ids = await page.run(() => [...document.querySelectorAll('[data-paragraph]')].map(({ id }) => id))
    for (const id of [ids[20], ids[55], ids[80]]) {
      const other = await visitCall(visit, `${Q1}#${id ?? ''}`)
      await expect.poll(() => belowBar(other, `[id="${id ?? ''}"]`), { timeout: 5_000 }).toBe(true)
    }
  })

  journey('is led into by a link to some words deep in a long paragraph', async ({ visit, engine }) => {
    // Chromium takes words only from a link that somebody follows.
    if (engine === 'chromium') return
    const page = await visitCall(visit, Q1, phone)
    const { id, words } = await page.run(() => {
      const long = [...document.querySelectorAll('[data-paragraph]')].reduce((a, b) =>
        a.clientHeight > b.clientHeight ? a : b,
      )
      const text = long.querySelector('[lang=en]')?.textContent ?? ''
      return {
        id: long.id,
        words: text
          .slice(0, Math.floor(text.length * 0.95))
          .split(' ')
          .slice(-7, -1)
          .join(' '),
      }
    })
    expect(words).not.toBe('')
    const other = await visitCall(
      visit,
      `${Q1}#${id}:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`,
      phone,
    )
    const place = () =>
      other.run(
        (one, wanted) => {
          const node = document.querySelector(`[id="${one}"] > [lang=en]`)
          const range = document.createRange()
          const texts = document.createTreeWalker(node ?? document, NodeFilter.SHOW_TEXT)
          for (let text = texts.nextNode(); text; text = texts.nextNode()) {
            const at = text.textContent?.indexOf(wanted) ?? -1
            if (at < 0) continue
            range.setStart(text, at)
            range.setEnd(text, at + wanted.length)
          }
          const { top, bottom } = range.getBoundingClientRect()
          return { inSight: top > 0 && bottom < innerHeight, top }
        },
        id,
        words,
      )
    await expect.poll(place, { timeout: 5_000 }).toMatchObject({ inSight: true })
    // It stays there.
    await other.run(stillFor, FRAMES)
    expect(await place()).toMatchObject({ inSight: true })
  })

  journey('keeps its place over a reload, and over leaving and coming back after it', async ({ visit }) => {
    const page = await visitCall(visit, Q1)
    const id = await page.run(() => document.querySelectorAll('[data-paragraph]')[40]?.id ?? '')
    const isThere = () => topOf(page, `[id="${id}"]`).then((top) => Math.abs(top - 88) < 30)
    // Heights above it are still being learned, which moves the text.
    await expect
      .poll(
        async () => {
          await page.run((one) => {
            document.getElementById(one)?.scrollIntoView()
          }, id)
          await page.run(stillFor, FRAMES)
          return isThere()
        },
        { timeout: 15_000 },
      )
      .toBe(true)
    await page.reload()
    await untilAnswering(page)
    await expect.poll(isThere, { timeout: 5_000 }).toBe(true)
    await page.run(stillFor, FRAMES)
    await page.open(
      await page.run(() => document.querySelector<HTMLAnchorElement>('header.site a[href$="/about/"]')?.href ?? ''),
    )
    await page.back()
    await untilAnswering(page)
    await expect.poll(isThere, { timeout: 5_000 }).toBe(true)
  })

  journey('underlines what a check doubts and what an editor corrected', async ({ visit }) => {
    const page = await visitCall(visit, Q2)
    const lines = await page.run(() =>
      [...document.querySelectorAll('[data-paragraph] > p a, mark.sic')].map((mark) => {
        const { textDecorationLine, textDecorationStyle } = getComputedStyle(mark)
        return `${textDecorationLine} ${textDecorationStyle}`
      }),
    )
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.filter((line) => !/^underline (?:dotted|wavy)$/.test(line))).toEqual([])
  })

  journey('is cited as it is selected: in one column, and without what is covered', async ({ visit }) => {
    for (const [view, selector] of [
      ['side', ' > [lang=en]'],
      ['reveal', ''],
    ] as const) {
      const page = await visitCall(visit, `${Q1}?view=${view}`)
      await page.run(() => {
        // What would go to the clipboard: not every browser lets it be read.
        Reflect.set(window, 'ClipboardItem', function (forms: Record<string, Promise<Blob>>) {
          forms['text/plain']
            ?.then((form) => form.text())
            .then((text) => {
              document.documentElement.dataset['copied'] = text
            })
        })
      })
      const id = await paragraphWith(page, 'Trainium 2')
      await page.run((one) => {
        document.querySelector(`[id="${one}"]`)?.scrollIntoView()
      }, id)
      if (view === 'side') await page.click(`[id="${id}"] > [lang=en]`)
      await page.run(
        (one, inner) => {
          const target = document.querySelector(`[id="${one}"]${inner}`)
          if (target) getSelection()?.selectAllChildren(target)
        },
        id,
        selector,
      )
      await page.press('c')
      await until(page, () => (document.documentElement.dataset['copied'] ?? '') !== '')
      expect(await page.run(() => document.documentElement.dataset['copied'])).not.toMatch(/\p{Script=Han}{4}/u)
    }
  })

  journey('is cited by the first key, before anything else was done', async ({ visit }) => {
    const page = await visitCall(visit, Q1)
    await page.run(() => {
      document.querySelectorAll('[data-paragraph]')[9]?.scrollIntoView()
    })
    await frames(page)
    await page.press('c')
    await until(page, () => document.querySelector('.say')?.textContent === 'Copied')
  })

  journey('has its settings beside their names', async ({ visit }) => {
    const page = await visit('settings/', desk)
    await until(page, () => document.querySelector('reading-settings input') !== null)
    const apart = await page.run(() =>
      [...document.querySelectorAll('.settings fieldset')].map((fieldset) => {
        const [legend, label] = ['legend', 'label'].map((name) => fieldset.querySelector(name)?.getBoundingClientRect())
        return legend && label ? Math.abs(legend.top - label.top) : 1e6
      }),
    )
    expect(Math.max(...apart)).toBeLessThan(12)
  })
})
