import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseGlossary } from './glossary.ts'
import { roleWords } from './role-words.ts'

const say = roleWords(
  parseGlossary(readFileSync('content/glossary.yaml', 'utf8'), 'content/glossary.yaml').value.entries,
)

it.each([
  ['Chief Financial Officer', '首席财务官', '財務長'],
  ['Vice President of Investor Relations', '投资者关系副总裁', '投資人關係副總裁'],
  ['Vice President, Investor Relations', '投资者关系副总裁', '投資人關係副總裁'],
  ['President, Chief Executive Officer, Director', '总裁兼首席执行官兼董事', '總裁兼執行長兼董事'],
  ['President and CEO', '总裁兼首席执行官', '總裁兼執行長'],
  ['Director of Investor Relations', '投资者关系总监', '投資人關係總監'],
  ['Head of Investor Relations', '投资者关系主管', '投資人關係主管'],
  ['Chairman of the Board', '董事长', '董事長'],
  ['Senior Research Analyst', '高级研究分析师', '資深研究分析師'],
])('%s', (role, hans, hant) => {
  expect(say(role)).toEqual({ 'zh-Hans': hans, 'zh-Hant': hant })
})

it.each(['Vice President of Widgets', 'Investor Relations', ''])(
  'says nothing of %s, which it does not know whole',
  (role) => {
    expect(say(role)).toBeNull()
  },
)
