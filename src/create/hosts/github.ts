import type { Host } from './host.ts'

const WORKFLOW = `# In the settings of the repository: Pages, Source: GitHub Actions.
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions: { contents: read, pages: write, id-token: write }
concurrency: { group: pages, cancel-in-progress: true }
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 24 }
      # Calls that have not changed are not compiled again.
      - uses: actions/cache@v4
        with:
          path: |
            ~/.npm
            node_modules/.cache/duizhao
          key: duizhao-\${{ github.run_id }}
          restore-keys: duizhao-
      - uses: actions/configure-pages@v5
        id: pages
      - run: npm install
      - run: npm run build
        env:
          SITE_URL: \${{ steps.pages.outputs.origin }}
          BASE_PATH: \${{ steps.pages.outputs.base_path }}
      - uses: actions/upload-pages-artifact@v3
        with: { path: dist }
      - uses: actions/deploy-pages@v4
        id: deployment
`

/** GitHub Pages: no headers of one's own, a base path unless the site has a domain. */
export const github: Host = {
  title: 'GitHub Pages',
  next: 'In the settings of the repository, choose Pages, Source: GitHub Actions, and push.',
  files: () => ({ '.github/workflows/pages.yml': WORKFLOW }),
}
