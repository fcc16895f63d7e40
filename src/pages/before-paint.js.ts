import type { APIRoute } from 'astro'
import { transform } from 'esbuild'
import { beforePaintSource } from '../browser/site/before-paint.ts'
import { esbuildTargets } from '../read/site/browser-targets.ts'

/** The script that puts the reader's choices on `<html>` before the first paint. */
export const GET: APIRoute = async () =>
  new Response((await transform(beforePaintSource, { minify: true, target: esbuildTargets })).code)
