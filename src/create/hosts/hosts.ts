import { caddy } from './caddy.ts'
import { cloudflare } from './cloudflare.ts'
import { folder } from './folder.ts'
import { github } from './github.ts'
import type { Host, HostName } from './host.ts'
import { netlify } from './netlify.ts'
import { nginx } from './nginx.ts'
import { s3 } from './s3.ts'
import { vercel } from './vercel.ts'

/** All places where a site may be published, by their names. */
export const hosts: Readonly<Record<HostName, Host>> = { github, cloudflare, netlify, vercel, nginx, caddy, s3, folder }
