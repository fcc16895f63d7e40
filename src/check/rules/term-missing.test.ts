import { expect, it } from 'vitest'
import { GLOSSARY, messagesOf } from './call.fixture.ts'

it('a term without any rendering is told, one that stays as it is is not, nor one that is only explained', () => {
  expect(messagesOf('term-missing', [['Operating income rose.', '盈利上升。']], { glossary: GLOSSARY })).toEqual([
    '“operating income” has none of its renderings here (营业利润 / 运营利润).',
  ])
  expect(messagesOf('term-missing', [['Generative AI and growth.', '生成式AI。']], { glossary: GLOSSARY })).toEqual([])
})
