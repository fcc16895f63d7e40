import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { contextOf } from '../export/material/export-context.ts'
import { offeredFiles } from '../export/offered.ts'
import { isFormatName } from '../export/formats.ts'
import type { Job } from '../load/job/job.ts'
import { understandJob } from '../load/job/understand-job.ts'
import type { Site } from '../read/site/read-site.ts'

/** Writes the files to take along that a site offers into its finished pages, call by call. */
export async function writeOffered(folder: string, site: Pick<Site, 'settings' | 'file'>, jobs: Job[]): Promise<void> {
  const { downloads } = site.file
  if (!downloads.some((name) => isFormatName(name))) return
  const context = contextOf(site)
  for (const job of jobs) {
    const { value } = await understandJob(job)
    for (const { path, content } of value ? offeredFiles(value, downloads, context) : []) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
  }
}
