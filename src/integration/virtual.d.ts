/** What the pages need to know of the configuration of a site: see `siteModules`. */
declare module 'virtual:duizhao/site' {
  /** Folder in which the compiled calls lie. */
  export const cacheDir: string
  /** Folder in which the scripts of the pages are put before the pages are made. */
  export const assets: string
  /** What the site says of itself in `content/site.yaml`. */
  export const site: import('../read/site/site-file.ts').SiteFile
  /** The Content-Security-Policy of its pages. */
  export const policy: string
}

/** Style and script of the file to take along. */
declare module 'virtual:duizhao/one-file' {
  export const css: string
  export const script: string
}

/** The script in the head of a page that is made once for all languages. */
declare module 'virtual:duizhao/once-page' {
  export const script: string
}

/** The written pages, each with what its file says and the component that Astro makes of it. */
declare module 'virtual:duizhao/pages' {
  export const pages: (Omit<import('../read/site/read-pages.ts').WrittenPage, 'path'> & {
    load: () => Promise<{ default: import('astro/runtime/server/index.js').AstroComponentFactory }>
  })[]
}

/** The style sheets of the site. */
declare module 'virtual:duizhao/styles' {}

declare module 'virtual:duizhao/components/SiteHeader' {
  const component: typeof import('../components/site-header.astro').default
  export default component
}
declare module 'virtual:duizhao/components/SiteFooter' {
  const component: typeof import('../components/site-footer.astro').default
  export default component
}
declare module 'virtual:duizhao/components/SiteHead' {
  const component: typeof import('../components/site-head.astro').default
  export default component
}
declare module 'virtual:duizhao/components/CallCard' {
  const component: typeof import('../components/call-card.astro').default
  export default component
}
declare module 'virtual:duizhao/components/HomeIntro' {
  const component: typeof import('../components/home-intro.astro').default
  export default component
}
