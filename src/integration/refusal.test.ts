import { expect, it } from 'vitest'
import { refusalOf } from './refusal.ts'

const site = { cacheDir: '/cache', outDir: '/no/such/dist' }

it.each([
  ['EROFS', 'the disk can only be read'],
  ['ENOTDIR', 'a file stands in the way'],
  ['ENOSPC', 'the disk is full'],
  ['ENAMETOOLONG', 'a name is too long'],
])('says of %s what to do, without a trace', (code, reason) => {
  const refusal = refusalOf(Object.assign(new Error('x'), { code, path: '/cache/y' }), site)
  expect(refusal).toMatchObject({
    stack: '',
    message: `The site could not be made: ${reason} (/cache/y), in /cache or at /no/such/dist. Make room or give permission there, and build again. Nothing stands at /no/such/dist.`,
  })
})

it('leaves a fault of the program as it is', () => {
  const fault = new TypeError('x')
  expect(refusalOf(fault, site)).toBe(fault)
})
