import type { MadeSite } from '../build/site-build.ts'

/** What a build has made, in two lines. */
export function summaryOf(
  { calls, compiled, paragraphs, notes, compiling, paging, finishing }: MadeSite,
  outDir: string,
): string {
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`
  return [
    `${calls} calls (${compiled} compiled), ${paragraphs} paragraphs, ${notes} notes in ${outDir}`,
    `Read and compiled in ${seconds(compiling)}, pages in ${seconds(paging)}, search index ${seconds(finishing)} later, ${seconds(compiling + paging + finishing)} in all.`,
  ].join('\n')
}
