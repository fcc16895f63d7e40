import type { APIRoute } from 'astro'
import { beforePaintSource } from '../elements/before-paint.ts'

/** The script that puts the reader's choices on `<html>` before the first paint. */
export const GET: APIRoute = () => new Response(beforePaintSource)
