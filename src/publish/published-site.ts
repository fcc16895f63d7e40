import type { KnownForScript } from '../export/material/in-script.ts'
import type { PublishedCall as ExportedCall } from '../export/material/published-call.ts'
import type { CallFacts, NoteFacts } from '../model/call-facts.ts'
import type { Settings } from '../read/site/settings.ts'
import type { SiteFile } from '../read/site/site-file.ts'

/** What the files for other programs are made from: where the site stands, what it says of itself, and its calls. */
export interface PublishedSite {
  settings: Pick<Settings, 'basePath' | 'siteUrl' | 'languages'>
  file: SiteFile
  calls: readonly CallWithNotes[]
  /** What the newest calls say, by their ids. */
  texts: ReadonlyMap<string, TextOfCall>
}

/** What a call says, and what is known for showing it in the other script. */
export interface TextOfCall {
  published: ExportedCall
  known: KnownForScript
}

/** A call with its notes. */
export interface CallWithNotes {
  facts: CallFacts
  notes: readonly NoteFacts[]
}
