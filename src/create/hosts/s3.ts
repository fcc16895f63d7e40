import type { Host } from './host.ts'
import { asked, lasting, lastingFolders } from './response-headers.ts'

const SCRIPT = `#!/bin/sh
# Copies dist/ into a bucket that is set up as a website: index document index.html, error document 404.html.
# The address is the bucket's *website* address: the other one (REST) knows no index.html of a folder.
# Usage: BUCKET=calls.example.org ./publish-s3.sh
set -eu
: "\${BUCKET:?Set BUCKET to the name of the bucket.}"
# What lasts goes first, so that no page asks for what is not there yet; old pages go last.
${lastingFolders
  .map((folder) => `aws s3 sync "dist/${folder}" "s3://$BUCKET/${folder}" --cache-control '${lasting[1]}'\n`)
  .join(
    '',
  )}aws s3 sync dist "s3://$BUCKET" --cache-control '${asked[1]}' ${lastingFolders.map((folder) => `--exclude '${folder}/*'`).join(' ')}
aws s3 sync dist "s3://$BUCKET" --delete --size-only
`

/** A bucket that serves a website. It sends no headers of one's own: a CDN before it may. */
export const s3: Host = {
  title: 'S3, or another store that serves a website',
  next: 'Set the bucket up as a website (index.html, 404.html), build, and run BUCKET=… sh publish-s3.sh.',
  files: () => ({ 'publish-s3.sh': SCRIPT }),
}
