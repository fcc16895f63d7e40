import type { Sense } from './sense.ts'

/** Who buys, sells, works or is treated. */
export const OF_WHOM: readonly Sense[][] = [
  [
    { says: ['placebo', '安慰剂'], may: ['placebo control* sham'] },
    {
      says: ['on_drug on_the_drug drug_arm active_arm treatment_arm treated', '用药组 治疗组 试验组'],
      may: ['drug* active treat* therap+ dos+'],
    },
  ],
  [
    { says: ['individual', '个人'], may: ['individual* retail personal people person*'] },
    { says: ['group', '团体'], may: ['group* employ* corporate compan+'] },
  ],
  [
    { says: ['government public-sector', '政府'], may: ['govern* public state* federal defen[cs]e military agenc+'] },
    { says: ['private-sector', '民[间用营]'], may: ['privat* commerc* civil* enterprise non-government'] },
  ],
  [
    { says: ['adults?', '成人 成年'], may: ['older grown-?\\w*'] },
    { says: ['child* pa?ediatric', '儿童 儿科'], may: ['kids? young* teen* infant*'] },
  ],
  [
    { says: ['buyers?', '买家'], may: ['buy* customer* purchas+ client*'] },
    { says: ['sellers?', '卖家'], may: ['sell* merchant* vendor*'] },
  ],
  [
    { says: ['tenants?', '租[户客]'], may: ['tenan+ resident* lease* renter*'] },
    { says: ['landlords?', '业主 房东'], may: ['owner*'] },
  ],
  [
    { says: ['drivers? couriers?', '司机 骑手'], may: ['driv+ earner* rider* courier*'] },
    { says: ['riders? passengers?', '乘客'], may: ['rid+ passenger* consumer*'] },
  ],
  [
    { says: ['inbound', '入境'], may: ['in+ arriv+'] },
    { says: ['outbound', '出境'], may: ['out+ depart+'] },
  ],
  [
    { says: ['first-line frontline', '一线治'], may: ['first* front*'] },
    { says: ['second-line', '二线治'], may: ['second* later'] },
  ],
  [
    { says: ['existing', '[现既]有[客用] 老客'], may: ['exist+ current install* same* renew*'] },
    { says: ['new_(?:customers|clients|logos|users)', '新增?[客用]户'], may: ['new* land*'] },
  ],
  [
    { says: ['voluntary', '(?<!非)自愿 主动离'], may: ['volunt+'] },
    { says: ['involuntary', '非自愿 被动离'], may: ['involunt+'] },
  ],
]
