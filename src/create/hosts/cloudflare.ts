import { headerFile } from './header-file.ts'
import type { Host } from './host.ts'

const WRANGLER = `name = "calls"
compatibility_date = "2025-01-01"
pages_build_output_dir = "dist"
`

/** Cloudflare Pages: at most 20,000 files; files of `public/` come into the published folder. */
export const cloudflare: Host = {
  title: 'Cloudflare Pages',
  next: 'Connect the repository in Workers & Pages, with the build command `npm run build` and the variable SITE_URL.',
  files: (base) => ({ 'public/_headers': headerFile(base), 'wrangler.toml': WRANGLER, '.node-version': '24\n' }),
}
