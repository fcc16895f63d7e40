import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve, type Serving } from './serve.ts'

const folder = mkdtempSync(join(tmpdir(), 'serve-'))
const directory = join(folder, 'site')
let site: Serving
let origin = ''

beforeAll(async () => {
  mkdirSync(join(directory, 'calls', 'a b'), { recursive: true })
  mkdirSync(join(directory, 'empty'))
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(directory, 'index.html'), 'home')
  writeFileSync(join(directory, '404.html'), 'not here')
  writeFileSync(join(directory, 'calls', 'a b', 'index.html'), '对照'.repeat(100))
  writeFileSync(join(directory, 'search.wasm'), 'wasm')
  writeFileSync(join(directory, 'zh.pf_index'), 'index')
  site = await serve({ directory, basePath: '/reader/', port: 0, host: '127.0.0.1' })
  origin = new URL(site.address).origin
})

afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

const get = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(origin + path, { redirect: 'manual', ...init })

/** Sends a path as it is, which `fetch` would tidy first. */
function raw(path: string): Promise<string> {
  return new Promise((done) => {
    let text = ''
    const socket = connect(Number(new URL(origin).port), '127.0.0.1')
    socket
      .on('data', (chunk) => {
        text += chunk.toString()
      })
      .on('close', () => {
        done(text)
      })
    socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
  })
}

describe('serve', () => {
  it('serves the index of a folder, compressed where that is wanted', async () => {
    const response = await get('/reader/calls/a%20b/?view=zh')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(await response.text()).toBe('对照'.repeat(100))
    const plain = await get('/reader/calls/a%20b/', { headers: { 'Accept-Encoding': 'identity' } })
    expect(plain.headers.get('content-length')).toBe('600')
  })

  it('sends to the slash of a folder and of the base path', async () => {
    expect((await get('/reader/calls/a%20b?q=1')).headers.get('location')).toBe('/reader/calls/a%20b/?q=1')
    expect((await get('/reader')).headers.get('location')).toBe('/reader/')
  })

  it('answers what is missing with the page for it', async () => {
    for (const path of ['/reader/none', '/reader/empty/', '/reader/search.wasm/']) {
      const response = await get(path)
      expect(response.status).toBe(404)
      expect(await response.text()).toBe('not here')
    }
    const outside = await get('/calls/a%20b/')
    expect(outside.status).toBe(404)
    expect(await outside.text()).toBe('Not found\n')
  })

  it('names the kinds of file', async () => {
    expect((await get('/reader/search.wasm')).headers.get('content-type')).toBe('application/wasm')
    expect((await get('/reader/zh.pf_index')).headers.get('content-type')).toBe('application/octet-stream')
  })

  it('sends the part that is asked for', async () => {
    const part = (range: string) => get('/reader/search.wasm', { headers: { Range: range } })
    const two = await part('bytes=1-2')
    expect([two.status, two.headers.get('content-range'), await two.text()]).toEqual([206, 'bytes 1-2/4', 'as'])
    expect(await (await part('bytes=2-99')).text()).toBe('sm')
    for (const range of ['bytes=4-5', 'bytes=-1', 'lines=1-2']) expect((await part(range)).status).toBe(200)
  })

  it('says when nothing has changed', async () => {
    const tag = (await get('/reader/')).headers.get('etag') ?? ''
    expect((await get('/reader/', { headers: { 'If-None-Match': tag } })).status).toBe(304)
  })

  it('gives nothing outside of the folder', async () => {
    for (const path of [
      '/reader/../secret.txt',
      '/reader/..%2fsecret.txt',
      '/reader/%2e%2e/secret.txt',
      '/reader//../../secret.txt',
      '/reader/%00',
      '/%zz',
      'secret.txt',
    ]) {
      const answer = await raw(path)
      expect(answer).toMatch(/^HTTP\/1\.1 40[04] /)
      expect(answer).not.toContain('secret')
    }
  })

  it('takes the next port where one is taken', async () => {
    const port = Number(new URL(origin).port)
    const second = await serve({ directory, basePath: '/', port, host: '127.0.0.1' })
    expect(Number(new URL(second.address).port)).not.toBe(port)
    expect(await (await fetch(second.address)).text()).toBe('home')
    await second.close()
  })

  it('refuses to change anything', async () => {
    expect((await get('/reader/', { method: 'POST' })).status).toBe(405)
    expect(await (await get('/reader/', { method: 'HEAD' })).text()).toBe('')
  })

  it('answers an address that no file can have, and sends nobody to another host', async () => {
    expect((await fetch(`${origin}/reader/${'x'.repeat(300)}`)).status).toBe(404)
    expect((await fetch(`${origin}/reader/search.wasm/x`)).status).toBe(404)
    for (const path of ['//reader/..', '//calls', '/\\calls']) {
      const response = await fetch(origin + path, { redirect: 'manual' })
      expect([response.status, response.headers.get('location')]).toEqual([400, null])
    }
    expect((await fetch(`${origin}/reader/`)).status).toBe(200)
  })
})
