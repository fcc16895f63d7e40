/**
 * Words that stand in headings, glossaries and lists of figures, and hardly ever in the names of people: what is written
 * with them before a colon is a term.
 */
const WORDS = new Set(
  (
    'revenue revenues income margin margins growth guidance outlook cash flow free operating net total gross adjusted ebitda eps ' +
    'earnings capital expenditures capex backlog segment segments north america american europe asia international worldwide global ' +
    'takeaways takeaway key risks risk summary glossary date time duration source note notes image company quarter quarterly fiscal ' +
    'year annual run rate annualized basis points customer customers average daily monthly active users share shares repurchase ' +
    'dividend debt ratio inventory cost costs sales gain gains tax strategy product products market markets cloud service services ' +
    'data center centers items first second third fourth fifth next finally question questions answer answers ' +
    'overview highlights conclusion results performance business businesses technology platform model models industry terms term ' +
    'disclaimer translation translated by author editor title subject topic agenda location link url contact email phone website ' +
    'important update updates background context definition meaning keywords tags category press release report financial ' +
    'statement statements forward looking gaap non metric metrics kpi kpis demand supply pricing volume advertising subscription ' +
    'retail wholesale stores store prime membership artificial intelligence machine learning generative agent agents chip chips ' +
    'transcript call conference participants company remarks prepared presentation section part chapter stock ticker price target ' +
    'exchange rate rates impact effect return equity assets liabilities balance sheet headwind headwinds tailwind tailwinds ' +
    'the a an and or of for in on at to with from our your their its this that these those here there what why how when where who ' +
    'one two three four five also but so now then well look thing things point number fact reason result bottom line'
  ).split(' '),
)

/** What stands before a colon in Chinese text and is no name. */
const CHINESE = new RegExp(
  '^(?:第.{1,4}|首先|其次|再次|最后|最後|另外|此外|例如|比如|注意?|[备備]注|[笔筆][记記]|[总總][结結之]?|[问問][题題]是?|原因|[结結][论論果]|' +
    '目[标標的]|指引|展望|[时時][间間期]|地[点點]|[来來]源|作者|[编編][辑輯]|[译譯]者|校[对對]|[标標][题題]|摘要|[关關][键鍵][词詞字]|日期|公司|(?:使用)?警[语語]|季度|免[责責][声聲]明|' +
    '[链鏈連]接|[结結]束|[术術][语語]表?|[说說]明|[图圖]片?|[资資]料|[参參]考|[声聲]明|[简簡][单單][说說]|[换換]句[话話][说說]|也就是[说說]|[时時][长長]|' +
    '主[题題]|[议議]程|要[点點]|重[点點]|[观觀][点點]|我[们們]的.*|股票代[码碼]|[营營業业].{0,3}[收入利润潤率]+|收入|[净淨]利.*|毛利.*|[现現]金.*|[资資]本.*)$',
  'u',
)

/** Whether a text before a colon has a word of terms, or is a phrase of Chinese text. */
export function hasTerm(text: string): boolean {
  return CHINESE.test(text) || wordsOf(text).some((word) => WORDS.has(word))
}

/** Whether a text before a colon has nothing but such words. */
export function isTerm(text: string): boolean {
  return CHINESE.test(text) || wordsOf(text).every((word) => WORDS.has(word) || /^examples?$/.test(word))
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/^the /, '')
    .split(/[\s/&-]+/)
}

/** Words of sentences, which may stand before a name of anything: `通过 Amazon DSP`. */
const SAID =
  /[的是有了我你他她它这這那很在就也都把被]|^(?:[从從由向对對和与與及或]|通[过過]|借助|利用|使用|基于|[关關][于於]|以及|包括|例如|比如|根[据據]|推出|例|[为為将將使]|[让讓](?![-·‧・•]))/

/** Whether the Chinese beside an English name is of a sentence, and not the name in Chinese. */
export function isOfSentence(chinese: string): boolean {
  return SAID.test(chinese)
}
