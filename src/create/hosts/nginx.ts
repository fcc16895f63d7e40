import type { Host } from './host.ts'
import { asked, everyFile, lasting, lastingFolders, type Header } from './response-headers.ts'

/** What nginx compresses on its way, besides HTML. */
const COMPRESSED =
  'text/css text/javascript text/plain text/markdown text/xml application/javascript application/json application/manifest+json application/xml image/svg+xml'

/** An own server with nginx. */
export const nginx: Host = {
  title: 'nginx on a server of one’s own',
  next: 'Set name and folder in nginx.conf, put it into /etc/nginx/sites-enabled/, copy dist/ to the server and reload nginx.',
  files: (base) => ({ 'nginx.conf': nginxFile(base) }),
}

/** The headers of a place: nginx takes none from the places around it where it has one of its own. */
function headers(own: Header): string {
  return [...everyFile, own].map(([name, value]) => `    add_header ${name} "${value}" always;\n`).join('')
}

function nginxFile(base: string): string {
  const redirect = base === '/' ? '' : `  location = ${base.slice(0, -1)} {\n    return 301 ${base};\n  }\n`
  const folder = base === '/' ? 'root /srv/calls;' : 'alias /srv/calls/;'
  return `server {
  listen 80;
  listen [::]:80;
  server_name calls.example.org;
  charset utf-8;
  charset_types text/css text/plain text/xml text/markdown application/javascript application/json application/xml;
  include mime.types;
  types {
    application/manifest+json webmanifest;
    text/javascript mjs;
    text/markdown md;
  }
  gzip on;
  gzip_vary on;
  gzip_types ${COMPRESSED};

${redirect}  location ${base} {
    ${folder}
    error_page 404 ${base}404.html;
${headers(asked)}  }
${lastingFolders
  .map(
    (name) => `  location ${base}${name}/ {
    ${folder.replace('/srv/calls/;', `/srv/calls/${name}/;`)}
${headers(lasting)}  }
`,
  )
  .join('')}}
`
}
