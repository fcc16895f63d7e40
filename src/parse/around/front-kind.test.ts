import { describe, expect, it } from 'vitest'
import { frontKind } from './front-kind.ts'

describe('frontKind', () => {
  it.each([
    'Sure! Here is the full bilingual transcript of the call:',
    "Here's the translation:",
    'Got it — here’s the side-by-side version:',
    'Of course. Below you will find the transcript with a Chinese translation after each paragraph.',
    "I've translated the transcript into Chinese below, keeping the speakers:",
    '以下是完整的双语逐字稿：',
    '好的，以下是这场电话会的中文翻译（逐段对照）：',
    '没问题，这是您要的中英双语版本：',
    '當然可以！以下為譯文：',
  ])('leaves out what a machine begins with, %s', (text) => expect(frontKind({ text }, false)).toBe('residue'))

  it.each([
    ['Here is the machine translation, for reference only:', 'notice'],
    ['以下译文由机器翻译，仅供参考。', 'notice'],
    ['以下是示例公司2025年第二季度业绩电话会纪要', 'title'],
    ['Here is how we translate our plan into results', 'title'],
    ['Good morning. Here is what the transcript of May did not say, in two words.', null],
  ])('keeps %s', (text, kind) => expect(frontKind({ text }, false)).toBe(kind))
})
