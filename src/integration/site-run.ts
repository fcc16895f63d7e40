import { hasError } from '../model/problem.ts'
import { takeBuildLock } from '../build/replace/build-lock.ts'
import { copyPublicFiles } from '../build/public-files.ts'
import { inputsDigest } from '../build/unchanged/inputs-digest.ts'
import { forgetLastBuild, keepLastBuild } from '../build/unchanged/last-build.ts'
import { SiteBuild, type MadeSite } from '../build/site-build.ts'
import { brief, type BriefProblem } from '../check/report/alike.ts'
import { problemLine } from '../check/report/problem-line.ts'
import { report } from '../check/report/report.ts'
import { readTermUses } from '../load/cache/call-cache.ts'
import { loadGlossary } from '../load/content/load-glossary.ts'
import { loadPeople } from '../load/content/load-people.ts'
import { peopleOverCalls } from '../load/content/people-over-calls.ts'
import { usesOverCalls } from '../load/content/uses-over-calls.ts'
import type { Loaded } from '../load/loaded.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import { readSite, type Site } from '../read/site/read-site.ts'
import { DevSite } from './dev-site.ts'
import { stopped } from './fatal.ts'
import { refusalOf } from './refusal.ts'

/** One run of Astro for a site: a build, or a dev server. */
export class SiteRun {
  readonly site: Site
  build: SiteBuild | null = null
  /** What a report tells of all that was found. */
  #problems: readonly BriefProblem[]
  readonly #builds: boolean
  #dev: DevSite | null = null
  /** Digest of all that the site is made of; `null` where that is not known. */
  #inputs: string | null = null
  /** All collections ask for the same; the first asks for all of them. */
  #loading: Promise<Loaded> | null = null

  /** @param builds whether the site is to be built, and not only served */
  constructor({ value, problems }: Outcome<Site>, builds: boolean) {
    this.site = value
    this.#problems = brief(problems)
    this.#builds = builds
  }

  /** @param known whether all that the site is made of is known */
  async begin(known: boolean): Promise<void> {
    const { settings } = this.site
    if (!this.#builds) return this.#tell(this.#problems)
    try {
      this.#inputs = known ? inputsDigest(settings) : null
      const lock = this.#take(takeBuildLock(settings.outDir))
      if (lock) {
        forgetLastBuild(settings)
        this.build = new SiteBuild(settings, lock)
      }
      await this.stopAtErrors()
      if (this.build) this.#take(await this.build.prepare())
      await this.stopAtErrors()
    } catch (error) {
      throw refusalOf(error, settings)
    }
  }

  load(): Promise<Loaded> {
    return (this.#loading ??= this.#load())
  }

  serve(
    server: Parameters<DevSite['serve']>[0],
    refresh: () => Promise<void>,
    logger: Parameters<DevSite['serve']>[3],
  ): void {
    this.#devSite().serve(
      server,
      async () => {
        this.#loading = null
        const { value, problems } = await readSite(process.env, this.site.settings.root)
        Object.assign(this.site, { file: value.file, pages: value.pages })
        this.#tell(problems)
      },
      refresh,
      logger,
    )
  }

  /** Ends a build where anything found so far is an error. */
  async stopAtErrors(): Promise<void> {
    if (!this.#builds || !hasError(this.#problems)) return
    await this.build?.stop()
    console.error(report(this.#problems))
    throw stopped(this.#problems, this.site.settings.outDir)
  }

  async finish(pages: readonly string[]): Promise<void> {
    const { build, site } = this
    if (!build) return
    try {
      copyPublicFiles(build.staging)
      const made = this.#take(await build.finish(site.file, pages))
      await this.stopAtErrors()
      const told = this.#problems.length > 0 ? report(this.#problems) : ''
      if (told !== '') console.error(told)
      if (!made) return
      const summary = summaryOf(made, site.settings.outDir)
      console.log(summary)
      if (this.#inputs !== null) keepLastBuild(site.settings, { inputs: this.#inputs, report: told, summary })
    } catch (error) {
      await build.stop()
      throw refusalOf(error, site.settings)
    }
  }

  async #load(): Promise<Loaded> {
    const { settings } = this.site
    try {
      const [publication, glossary, settled] = await Promise.all([
        (this.build ?? this.#devSite()).compile(),
        loadGlossary(settings),
        loadPeople(settings),
      ])
      if (!this.#builds) this.#tell(publication.problems)
      const { calls } = this.#take(publication)
      const uses = usesOverCalls(calls, ({ digest }) => readTermUses(settings.cacheDir, digest))
      return {
        calls,
        glossary: glossary.map((entry) => ({ ...entry, uses: uses.get(entry.term) ?? null })),
        people: peopleOverCalls(calls, settled),
      }
    } catch (error) {
      await this.build?.stop()
      throw refusalOf(error, settings)
    }
  }

  #devSite(): DevSite {
    return (this.#dev ??= new DevSite(this.site.settings, () => this.site.file))
  }

  #take<Value>({ value, problems }: Outcome<Value>): Value {
    this.#problems = brief([...this.#problems, ...problems])
    return value
  }

  /** Tells of errors that do not stop a dev server. */
  #tell(problems: readonly Problem[]): void {
    for (const problem of problems) if (problem.severity === 'error') console.error(problemLine(problem))
  }
}

/** What a build has made, in two lines. */
function summaryOf(
  { calls, compiled, paragraphs, notes, compiling, paging, finishing }: MadeSite,
  outDir: string,
): string {
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`
  return [
    `${calls} calls (${compiled} compiled), ${paragraphs} paragraphs, ${notes} notes in ${outDir}`,
    `Read and compiled in ${seconds(compiling)}, pages in ${seconds(paging)}, search index ${seconds(finishing)} later, ${seconds(compiling + paging + finishing)} in all.`,
  ].join('\n')
}
