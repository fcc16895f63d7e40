/** What the pages need to know of the configuration of a site: see `virtualModules`. */
declare module 'virtual:duizhao/site' {
  /** Folder in which the compiled calls lie. */
  export const cacheDir: string
}

/** Style and script of the file to take along. */
declare module 'virtual:duizhao/one-file' {
  export const css: string
  export const script: string
}

/** The written pages, each with what its file says and the component that Astro makes of it. */
declare module 'virtual:duizhao/pages' {
  import type { WrittenPage } from '../read/read-pages.ts'
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js'
  export const pages: (WrittenPage & { load: () => Promise<{ default: AstroComponentFactory }> })[]
}

declare module 'virtual:duizhao/styles' {}

declare module 'virtual:duizhao/components/SiteHeader' {
  export { default } from '../components/site-header.astro'
}
declare module 'virtual:duizhao/components/SiteFooter' {
  export { default } from '../components/site-footer.astro'
}
declare module 'virtual:duizhao/components/SiteHead' {
  export { default } from '../components/site-head.astro'
}
declare module 'virtual:duizhao/components/CallCard' {
  export { default } from '../components/call-card.astro'
}
declare module 'virtual:duizhao/components/HomeIntro' {
  export { default } from '../components/home-intro.astro'
}
