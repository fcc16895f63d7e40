import type { TaughtLayout } from '../../model/taught-layout.ts'

/**
 * The text of a new file of `content/layouts/`.
 * @param seed name of the seed in which the layout was found
 */
export function layoutText({ lines }: Pick<TaughtLayout, 'lines'>, seed: string): string {
  return [
    `# How the lines of ${seed} are set, and of others like it. The publishers’ guide describes the fields.`,
    'lines:',
    // JSON in double quotes is YAML.
    ...lines.map(({ text }) => `  - ${JSON.stringify(text)}`),
    '',
  ].join('\n')
}
