import { describe, expect, it } from 'vitest'
import { settings } from './settings.ts'

describe('settings', () => {
  it('has defaults under the root', () => {
    expect(settings({}, '/project')).toMatchObject({
      value: {
        root: '/project',
        seedsDir: '/project/seeds',
        contentDir: '/project/content',
        outDir: '/project/dist',
        cacheDir: '/project/node_modules/.cache/duizhao',
        siteUrl: null,
        basePath: '/',
      },
      problems: [],
    })
  })

  it('has pages made below the folder that it runs in, each site and each cache in a place of its own', () => {
    const places = [{}, { OUT_DIR: '/a' }, { CACHE_DIR: '/b' }, { CACHE_DIR: '/c' }, { CACHE_DIR: '/c', OUT_DIR: '/a' }]
    const made = places.map((env) => settings(env).value.stagingDir)
    expect(made.filter((path) => !path.startsWith(`${process.cwd()}/`))).toEqual([])
    expect(new Set(made).size).toBe(places.length)
  })

  it('takes folders absolute or relative to the root', () => {
    const env = { SEEDS_DIR: '/elsewhere/seeds/', CONTENT_DIR: 'my/content', OUT_DIR: '' }
    expect(settings(env, '/project').value).toMatchObject({
      seedsDir: '/elsewhere/seeds',
      contentDir: '/project/my/content',
      outDir: '/project/dist',
    })
  })

  it.each([
    ['', '/'],
    ['/', '/'],
    ['docs', '/docs/'],
    ['/docs', '/docs/'],
    ['docs//calls/', '/docs/calls/'],
  ])('makes the base path %j begin and end with a slash', (given, expected) => {
    expect(settings({ BASE_PATH: given }, '/project')).toMatchObject({ value: { basePath: expected }, problems: [] })
  })

  it.each(['https://example.org/x', '../up', 'a b', '/a?b', '/a#b', '/%2e%2e/', '/a/%2E/b', '/%zz/'])(
    'refuses the base path %j',
    (given) => {
      const { value, problems } = settings({ BASE_PATH: given }, '/project')
      expect(value.basePath).toBe('/')
      expect(problems).toMatchObject([{ rule: 'setting-invalid', severity: 'error', file: 'BASE_PATH', actual: given }])
    },
  )

  it('takes the origin of the site', () => {
    expect(settings({ SITE_URL: 'https://example.org/' }, '/project').value.siteUrl).toBe('https://example.org')
  })

  it.each(['example.org', 'ftp://example.org', 'https://example.org/calls', 'https://a:b@example.org', 'nonsense'])(
    'refuses the site address %j',
    (given) => {
      const { value, problems } = settings({ SITE_URL: given }, '/project')
      expect(value.siteUrl).toBeNull()
      expect(problems).toMatchObject([{ rule: 'setting-invalid', severity: 'error', file: 'SITE_URL', actual: given }])
    },
  )
})
