import { describe, expect, it } from 'vitest'
import { firmName } from './firm-name.ts'

describe('firmName', () => {
  it.each([
    ['Goldman Sachs', '高盛'],
    ['J.P. Morgan', '摩根大通'],
    ['BofA Securities', '美銀'],
    ['UBS Securities LLC', '瑞銀'],
    ['Barclays Capital', '巴克萊'],
    ['Barclays Capital, Inc.', '巴克萊'],
    ['J.P. Morgan Securities', '摩根大通'],
    ['JPMorgan Chase & Co.', '摩根大通'],
    ['Morgan Stanley & Co. LLC', '摩根士丹利'],
    ['Citigroup Global Markets', '花旗'],
    ['Jefferies & Company, Inc.', '富瑞'],
    ['Sanford C. Bernstein & Co., LLC', '伯恩斯坦'],
    ['BofA Global Research', '美銀'],
    ['Deutsche Bank AG', '德意志銀行'],
    ['RBC Capital Markets', '加拿大皇家銀行'],
    ['CMB International Securities', '招銀國際'],
    ['Société Générale', '法國興業銀行'],
    ['China Merchants Bank', 'China Merchants Bank'],
    ['China Merchants Group', 'China Merchants Group'],
    ['China Merchants Securities (HK) Co., Ltd.', '招商證券'],
    ['CITIC', '中信證券'],
    ['CITIC Securities', '中信證券'],
    ['CITIC Securities Co., Ltd.', '中信證券'],
    ['CITIC Capital', '中信資本'],
    ['CITIC Capital Holdings', 'CITIC Capital Holdings'],
    ['CITIC Group', 'CITIC Group'],
    ['BOC International Holdings', 'BOC International Holdings'],
    ['BOC Group', 'BOC Group'],
    ['Haitong Securities', 'Haitong Securities'],
    ['Haitong International Securities Group', '海通國際'],
    ['Capital Group', 'Capital Group'],
    ['Evercore ISI', 'Evercore ISI'],
    ['Wolfe Research', 'Wolfe Research'],
  ])('names %s %s', (firm, hant) => {
    expect(firmName(firm, 'zh-Hant')).toBe(hant)
    expect(firmName(firm, 'en')).toBe(firm)
  })

  it('has nothing to say of no firm', () => {
    expect(firmName(null, 'zh-Hans')).toBeNull()
  })
})
