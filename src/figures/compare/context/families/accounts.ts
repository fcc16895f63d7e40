import type { Sense } from './sense.ts'

/** Lines of an account, and how they are counted. */
export const ACCOUNTS: readonly Sense[][] = [
  [
    { says: ['gross_margins? gross_profits?', '毛利'], may: ['gross'] },
    {
      says: ['operating_(?:margins?|profits?|income) op_margins?', '营[业运]利 经营利'],
      may: ['operating EBIT* (?<!gross_|net_)(?:margins?|profits?|income)'],
    },
    {
      says: ['net_(?:margins?|profits?|income)', '净利(?!息)'],
      may: ['net earnings (?<!gross_|operating_)(?:margins?|profits?|income) bottom'],
    },
  ],
  [
    { says: ['headwinds?', '逆风 不利 利空 拖累'], may: ['headwind* drag* hurt* pressure negative*'] },
    { says: ['tailwinds?', '顺风 (?<!不)有利 利好 利多'], may: ['tailwind* help* benefit* favou?r* positive* lift*'] },
  ],
  [
    { says: ['hedged', '已对冲'], may: ['hedg+ covered locked'] },
    { says: ['unhedged', '未对冲'], may: ['un-?hedged open exposed'] },
  ],
  [
    {
      says: ['beats? exceeds? exceeded topped', '[高超][于出过](?:了?)(?:我们|市场|预期|指引|目标)'],
      may: ['beat* exceed* top* above ahead better over more outperform*'],
    },
    {
      says: ['missed misse?s?', '[低逊]于(?:我们|市场|预期|指引|目标)'],
      may: ['miss* below short under less lower behind worse light fell'],
    },
  ],
  [
    { says: ['interim', '中期股[息利] 期中股[息利]'], may: ['half-year'] },
    { says: ['final', '末期股[息利] 期末股[息利]'], may: ['year-end'] },
  ],
  [
    { says: ['free_cash', '自由现金'], may: ['FCF free*'] },
    {
      says: ['operating_cash cash_(?:flow_)?(?:from|generated_by)_operations', '[经营][营运业]活?动?的?现金'],
      may: ['operat* CFO cash_(?:flow_)?from'],
    },
  ],
  [
    { says: ['sustaining maintenance', '维[持护]性?(?:资本|支出)'], may: ['sustain* mainten*'] },
    { says: ['expansion* growth_cap+', '扩张性?(?:资本|支出)'], may: ['growth expan*'] },
  ],
  [
    { says: ['budget* targets?', '预算 目标'], may: ['budget* plan* guid+ target* expect* forecast* assum+'] },
    { says: ['actual(?:ly)?', '实际'], may: ['real* actual* fact came_in turned_out effective'] },
  ],
  [
    { says: ['constant', '(?:固定|恒定|不变)汇率'], may: ['constant local neutral fixed'] },
    { says: ['actual', '实际汇率'], may: ['actual report* spot current nominal'] },
  ],
]
