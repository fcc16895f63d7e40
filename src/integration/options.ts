import { z } from 'zod'

const path = z.string().trim().min(1)

/** The components of the engine that a site may replace by its own, each by a path from the root of the site. */
export const componentNames = ['SiteHeader', 'SiteFooter', 'SiteHead', 'CallCard', 'HomeIntro'] as const

/** The options of `duizhao()` in `astro.config.mjs`. Everything else that a site says of itself is in `content/site.yaml`. */
export const optionsSchema = z.strictObject({
  /**
   * Components that stand in the place of the engine's, by name: `{ SiteFooter: './src/footer.astro' }`. A component gets
   * the properties that the engine's gets, and may import that one from `duizhao/components/`.
   */
  components: z.partialRecord(z.enum(componentNames), path).default({}),
  /** Style sheets that come after the engine's, by paths from the root of the site: they set its custom properties. */
  styles: z.array(path).default([]),
})

/** What a site may say in `duizhao({ … })`. */
export type DuizhaoOptions = z.input<typeof optionsSchema>

/** The same with the defaults. */
export type CheckedOptions = z.output<typeof optionsSchema>

/**
 * Checks the options.
 * @throws where one is unknown or of the wrong kind, with every defect on a line of its own
 */
export function checkedOptions(options: unknown): CheckedOptions {
  const parsed = optionsSchema.safeParse(options)
  if (parsed.success) return parsed.data
  const defects = parsed.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys' || issue.code === 'invalid_key') {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path.at(-1))]
      return keys.map((key) => `${[...issue.path, key].join('.')}: there is no such option`)
    }
    return [`${issue.path.join('.') || 'duizhao()'}: ${issue.message}`]
  })
  throw new OptionsError(
    `The options of duizhao() in astro.config.mjs are wrong:\n${defects.map((defect) => `  ${defect}`).join('\n')}`,
  )
}

/** What is wrong with the configuration, without a place in the program: that is not where it is mended. */
class OptionsError extends Error {
  override name = 'DuizhaoOptionsError'
  readonly hint = `Known are components (${componentNames.join(', ')}) and styles; all else is said in content/site.yaml.`
}
