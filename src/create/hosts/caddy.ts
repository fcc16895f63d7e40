import type { Host } from './host.ts'
import { asked, everyFile, lasting, lastingFolders } from './response-headers.ts'

/** An own server with Caddy, which fetches a certificate by itself. */
export const caddy: Host = {
  title: 'Caddy on a server of one’s own',
  next: 'Set name and folder in the Caddyfile, copy dist/ to the server and reload Caddy.',
  files: (base) => ({ Caddyfile: caddyFile(base) }),
}

/** By itself Caddy leads to a folder's slash, but before 2.8 it loses what is asked of the page. */
function caddyFile(base: string): string {
  const lastingPaths = lastingFolders.map((name) => `${base}${name}/*`).join(' ')
  const strip = base === '/' ? '' : `		uri strip_prefix ${base.slice(0, -1)}\n`
  const within = base === '/' ? '' : `	redir ${base.slice(0, -1)} ${base} permanent\n`
  return `calls.example.org {
	root * /srv/calls
	encode zstd gzip
	header {
${everyFile.map(([name, value]) => `		${name} "${value}"\n`).join('')}	}
	@lasting path ${lastingPaths}
	header @lasting ${lasting[0]} "${lasting[1]}"
	@asked not path ${lastingPaths}
	header @asked ${asked[0]} "${asked[1]}"
	@manifest path *.webmanifest
	header @manifest Content-Type application/manifest+json
${within}	@asking {
		not path */
		file {path}/index.html
		expression {http.request.uri.query} != ''
	}
	route {
${strip}		redir @asking {http.request.orig_uri.path}/?{http.request.uri.query} 308
		file_server
	}
	handle_errors {
		rewrite * /404.html
		file_server
	}
}
`
}
