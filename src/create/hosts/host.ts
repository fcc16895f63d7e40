/** Where a site may be published. */
export const hostNames = ['github', 'cloudflare', 'netlify', 'vercel', 'nginx', 'caddy', 's3', 'folder'] as const

/** One of them. */
export type HostName = (typeof hostNames)[number]

/** How a site gets to one of them. */
export interface Host {
  /** What it is, in a few words: shown where somebody chooses. */
  title: string
  /** What is left to do by hand, in one sentence. */
  next: string
  /**
   * The files that a site needs for it, by their paths in its folder.
   * @param base path under which the site will stand, beginning and ending with `/`
   */
  files: (base: string) => Readonly<Record<string, string>>
  /** What `content/site.yaml` has to say for it, besides what it says for all. */
  site?: string
  /** Further npm scripts of the site. */
  scripts?: Readonly<Record<string, string>>
}
