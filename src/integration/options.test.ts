import { describe, expect, it } from 'vitest'
import { checkedOptions } from './options.ts'

describe('the options of duizhao()', () => {
  it('may be left out', () => {
    expect(checkedOptions({})).toEqual({ components: {}, styles: [] })
  })

  it('name components by their paths', () => {
    expect(checkedOptions({ components: { SiteFooter: './src/footer.astro' }, styles: ['./a.css'] })).toEqual({
      components: { SiteFooter: './src/footer.astro' },
      styles: ['./a.css'],
    })
  })

  it('are told of at once where they are wrong', () => {
    expect(() => checkedOptions({ seeds: 'x', components: { Footer: './a.astro', SiteHead: 3 } })).toThrow(
      'The options of duizhao() in astro.config.mjs are wrong:\n' +
        '  components.SiteHead: Invalid input: expected string, received number\n' +
        '  components.Footer: there is no such option\n' +
        '  seeds: there is no such option',
    )
  })
})
