import type { RuleWords } from '../wording/rule-words.ts'

export const ruleWords: RuleWords = {
  metrics: {
    revenue: '營收',
    'operating income': '營業利益',
    'net income': '淨利',
    'free cash flow': '自由現金流',
    'gross profit': '毛利',
  },
  differences: {
    value: '數值不同',
    scale: '數量級不同',
    unit: '單位不同',
    currency: '幣別不同',
    sign: '增減方向相反',
    order: '起訖兩端顛倒',
    change: '一處說變動了多少，一處說變到多少',
    bound: '一處說「超過」，一處說「不到」或「近」',
    end: '區間的上端與下端弄反',
    basis: '比較基準或計算基礎不同',
  },
  moves: { up: '提高', down: '降低' },
  rules: {
    'figure-mismatch': {
      title: '數字不一致',
      why: '原文的數字在譯文裡換了數值、數量級、單位、幣別、正負方向或區間次序。只讀一種語言的人，看到的是從未有人說過的數字。',
      mend: '對照公司公告核實兩邊。文字若由你維護，直接改 seeds 裡的檔案；否則在 content/calls/ 寫明正確的數字，或在 content/checks.yaml 註明理由後接受。',
      messages: {
        differs: '原文是「{source}」（{sourceValue}），譯文是「{translation}」（{translationValue}）：{difference}。',
        opposed: '原文{sourceMove} {sourceValue}，譯文{translationMove} {translationValue}，方向相反。',
      },
    },
    'figure-missing': {
      title: '譯文漏了數字',
      why: '原文有這個數字，譯文沒有。只讀譯文的人無從知道。',
      mend: '在譯文裡補上；若譯文已用別的說法表達，在 content/checks.yaml 註明理由後接受。',
      messages: { missing: '原文有「{source}」（{sourceValue}），譯文沒有對應的數字。' },
    },
    'figure-added': {
      title: '譯文多了數字',
      why: '譯文裡的數字原文沒有。可能是筆誤，也可能是譯者自己補充、發言人並未說過的內容。',
      mend: '從譯文刪去，或在 content/checks.yaml 註明理由後接受。',
      messages: { added: '譯文寫著「{translation}」（{translationValue}），原文沒有這個數字。' },
    },
    'figure-inconsistent': {
      title: '同一數字前後不一',
      why: '同一場電話會議裡，同一項數字出現兩個值。其中一個是口誤或聽打錯誤，誰引用它，誰就引用了錯的數字。',
      mend: '查公司公告，在 content/calls/ 寫明正確的數值，頁面會標示為編者更正。',
      messages: {
        differs: '{metric}在此處是「{suspect}」，在同一場電話會議的另一處是「{other}」。',
        sum: '{metric}在此處是「{suspect}」，在同一場電話會議的另一處是「{other}」；各分部 {parts} 相加為 {sum}。',
      },
    },
    'term-wrong': {
      title: '術語誤譯',
      why: '這個譯法本身是另一個術語：把營業利益譯成「營業收入」，旁邊的數字沒錯，說的卻是另一件事。',
      mend: '改用 content/glossary.yaml 列出的譯法。若此處譯得對，把它從 forbidden 中刪去，或在 content/checks.yaml 接受此問題。',
      messages: { wrong: '「{term}」譯成了「{actual}」，含義不符；應為{expected}。' },
    },
    'term-inconsistent': {
      title: '同一術語有幾種譯法',
      why: '讀者會把兩種譯法當成兩件事，搜尋其中一種也找不到另一種。',
      mend: '全文統一用一種譯法。',
      messages: { several: '「{term}」在本場有 {count} 種譯法：{renderings}。' },
    },
    'term-missing': {
      title: '疑似漏譯術語',
      why: '原文用了行業術語，譯文裡卻找不到任何已知譯法。可能換了說法，也可能漏譯。',
      mend: '看一下原處。若譯法恰當，把它加進 content/glossary.yaml。',
      messages: { missing: '此處找不到「{term}」的任何譯法（{expected}）。' },
    },
    'name-inconsistent': {
      title: '同一名稱譯法不一',
      why: '同一個人、產品或公司在一場裡有幾個名字，讀者會當成幾個，搜尋其中一個也找不到其他。',
      mend: '全文統一；發言人的名字可在 content/calls/ 裡定下（speakers: zh）。',
      messages: {
        several: '「{name}」有 {count} 種寫法：{renderings}。',
        speaker: '發言人 {name} 在標名處有 {count} 種寫法：{renderings}。',
      },
    },
    'speaker-unknown': {
      title: '發言人身分不明',
      why: '不知道是誰說的，就無從判斷這些話的分量。',
      mend: '在 content/calls/ 的 speakers 裡寫明，或改正 seeds 的檔案。',
      messages: { nameless: '發言人只寫作「{name}」。', unlisted: '{name} 有發言，與會名單裡卻沒有。' },
    },
    'speaker-alias': {
      title: '同一發言人有幾個名字',
      why: 'Ron Josey 與 Ronald Josey 是同一人。若未合併，發言次數與篇幅會分開計算。',
      mend: '合併正確則無需處理；否則在 content/calls/ 的 speakers 裡寫明。',
      messages: {
        merged: '{name} 又作 {others}，已依同一人處理。',
        apart: '{name} 與 {others} 像是同一人，目前分開處理。',
      },
    },
    'role-differs': {
      title: '職稱不一致',
      why: '名單與原話、或中英文之間，對同一人的職稱說法不同。財務長給的財測，與營運長給的分量不同。',
      mend: '在 content/calls/ 的 speakers 裡寫明，或改正逐字稿。',
      messages: {
        said: '此處稱 {name} 為 {actual}，標名處寫的是 {expected}。',
        translated: '原文說的是 {expected}，譯文成了 {actual}。',
      },
    },
    'firm-unknown': {
      title: '分析師所屬機構不明',
      why: '讀者常依提問機構找問題。',
      mend: '在 content/calls/ 的 speakers 裡寫明機構。',
      messages: { unknown: '與會名單和主持人都沒說 {name} 屬於哪家機構。' },
    },
    'turn-suspect': {
      title: '發言人可能標錯',
      why: '話裡說接下來由別人發言，或自稱是另一個人，卻沒有換發言人。後面的話就記在了錯的人名下。',
      mend: '聽錄音或查公司講稿，再到 content/calls/ 的 corrections 裡記下換人處。',
      messages: {
        handed: '{speaker} 在此把話交給 {other}（「{words}」），之後卻沒有換發言人。',
        signed: '標的發言人是 {speaker}，話裡卻說「{words}」。',
      },
    },
    'translation-missing': {
      title: '有一段沒有譯文',
      why: '只讀譯文的人不知道這裡還有話。',
      mend: '在 seeds 的檔案裡補上譯文；在此之前，頁面會註明「未翻譯」。',
      messages: { missing: '¶{n} 沒有譯文。', range: '¶{first} 至 ¶{last} 連續 {count} 段沒有譯文。' },
    },
    'translation-orphan': {
      title: '有譯文沒有原文',
      why: '這段譯文沒有對應的原文。可能原文丟了，也可能一對段落被拆開，後面的段落也跟著錯位。',
      mend: '對照出處，把這一對補齊。',
      messages: {
        orphan: '¶{n} 只有譯文，沒有原文。',
        range: '¶{first} 至 ¶{last} 連續 {count} 段只有譯文，沒有原文。',
      },
    },
    'translation-echo': {
      title: '譯文照抄原文',
      why: '譯文一欄又放了一遍英文，看似譯了，其實沒有。',
      mend: '補上譯文，或刪去重複的英文，頁面會註明「未翻譯」。',
      messages: { whole: '¶{n} 的譯文就是英文原文。', beginning: '¶{n} 的譯文開頭重複了英文原文。' },
    },
    'language-mismatch': {
      title: '語言放錯了位置',
      why: '該是英文的一欄放了中文，或者相反。可能兩種語言放反了，也可能附近少了一段。',
      mend: '看 seeds 檔案中此處上下幾行，把兩種語言的次序改正。',
      messages: { source: '¶{n} 的英文一欄大部分是中文。', translation: '¶{n} 的中文一欄沒有中文。' },
    },
    'length-ratio': {
      title: '譯文長度異常',
      why: '比本場其他譯文短得多的，往往漏了句子；長得多的，可能混進了沒說過的話或相鄰段落。',
      mend: '逐句對照兩邊。',
      messages: {
        short: '¶{n} 的譯文只有本場常見長度的 {percent}%。',
        long: '¶{n} 的譯文是本場常見長度的 {percent}%。',
      },
    },
    'duplicate-paragraph': {
      title: '有一段出現兩次',
      why: '一字不差的長段出現兩次，多半是重複貼上，或兩段原文誤用了同一段譯文。',
      mend: '對照出處刪去重複，或給後一段換上它自己的譯文。',
      messages: { source: '¶{n} 與 ¶{first} 相同。', translation: '¶{n} 的譯文與 ¶{first} 相同，原文卻不同。' },
    },
    'machine-invention': {
      title: '機器寫出了沒人說過的話',
      why: '語音辨識遇到靜音時，會寫出從字幕裡學來的句子，或不斷重複同一句。',
      mend: '對照錄音，沒有說過的就從 seeds 的檔案刪去。',
      messages: {
        invention: '「{words}」是語音辨識常憑空寫出的字幕用語。',
        loop: '「{words}」反覆出現。',
        noise: '「{words}」是機器的標記。',
      },
    },
    'script-mixed': {
      title: '簡繁混用',
      why: '文中夾有另一種字形的字，多為疏漏，用一種字形搜尋會漏掉它。',
      mend: '改正 seeds 的檔案；若全文其實是另一種字形，在 content/calls/ 寫明（translation: lang）。',
      messages: {
        some: '{script}文字裡夾有另一種字形：{characters}。',
        call: '本場（{script}）有 {paragraphs} 段夾有另一種字形，例如 {characters}。',
      },
    },
    'punctuation-halfwidth': {
      title: '中文裡用了半形標點',
      why: '中文夾半形標點，讀來侷促。頁面上會顯示為全形，原始檔案不改。',
      mend: '可不處理；檔案若由你維護，改成全形更好。',
      messages: { some: '中文裡有 {count} 處半形標點，分布在 {paragraphs} 段。' },
    },
    'encoding-suspect': {
      title: '文字疑似亂碼',
      why: '檔案在來到這裡之前曾以錯誤的編碼儲存，丟失的字無法靠讀取還原。',
      mend: '從出處重新取得逐字稿。',
    },
    'encoding-undecodable': {
      title: '無法辨識編碼',
      why: '勉強讀取會產生替代字元，內容悄悄丟失。',
      mend: '把檔案另存為 UTF-8。',
    },
    'text-damaged': {
      title: '文字在轉貼中受損',
      why: '網頁或轉貼吞掉或混入了字元：美元符號被當成公式、漢字旁帶出注音、字元仍是編碼形式。那裡的數字可能有誤。',
      mend: '從出處重新取得逐字稿。',
    },
    'seed-format': {
      title: '不是純文字檔案',
      why: '文件或圖片不是逐字稿，改了副檔名也一樣。',
      mend: '另存或複製為純文字，再放回原處。',
    },
    'container-damaged': {
      title: '檔案內容與副檔名不符',
      why: 'JSON 殘缺、表格的引號沒有閉合等：無法解析的部分依純文字讀取。',
      mend: '重新匯出檔案，或把內容複製到 .txt 檔案。',
    },
    'unplaced-line': {
      title: '有一行無法歸類',
      why: '這一行既非發言，也非筆記、標題或名單。原始逐字稿裡保留，正文頁面沒有。',
      mend: '若不屬於本場，移走或刪去。',
    },
    'pair-unsure': {
      title: '段落與譯文的對應不確定',
      why: '原文與譯文分開排列，而長度、數字和名稱都不足以判斷對應關係。寧可不配，也不配錯。',
      mend: '把譯文放在對應段落的下一行。',
    },
    'reading-unsure': {
      title: '檔案的版式不能確定',
      why: '版式由檔案本身推斷，而結果中有可疑之處：配對不合、文字裡殘留標記、沒有寫明發言人等。',
      mend: '用 `npm run -s inspect -- --why FILE` 逐行查看；讀錯時用 `npm run import -- FILE` 教它這種版式。',
    },
    'layout-unfit': {
      title: '教過的版式不再適用',
      why: '以前依這個版式讀取，現在各行的排法變了，改為重新推斷。',
      mend: '在 content/layouts 的檔案裡為新的行補上樣式，或從 content/calls 的檔案裡刪去 layout。',
    },
    'seeds-missing': {
      title: '沒有 seeds 資料夾，或資料夾裡沒有逐字稿',
      why: '沒有逐字稿就沒有可發布的內容。',
      mend: '建立該資料夾，或把 SEEDS_DIR 指向正確的位置。',
    },
    'seeds-empty': { title: 'seeds 資料夾是空的', why: '網站上沒有任何電話會議。', mend: '把檔案放進資料夾。' },
    'seed-unreadable': { title: '檔案無法讀取', why: '網站上會缺少這場電話會議。', mend: '檢查檔案及其讀取權限。' },
    'seed-link': {
      title: '逐字稿是指向別處檔案的連結',
      why: '無論連結是誰放進資料夾的，所指檔案的內容都會發布。',
      mend: '如非本意，請刪去連結，或換成逐字稿的副本。',
    },
    'seed-empty': { title: '檔案裡沒有發言', why: '頁面會是空的。', mend: '放入逐字稿，或刪去檔案。' },
    'seed-changed': {
      title: '建置期間逐字稿被更動',
      why: '建置時已讀過一次這個檔案：頁面與搜尋會來自兩個版本。',
      mend: '重新建置。',
    },
    'seed-too-large': {
      title: '檔案過大',
      why: '沒有這麼長的電話會議，頁面也無法閱讀。',
      mend: '每場電話會議拆成一個檔案。',
    },
    'seed-too-long': {
      title: '檔案行數過多',
      why: '沒有這麼長的電話會議，頁面也無法閱讀。',
      mend: '每場電話會議拆成一個檔案。',
    },
    'seed-name': {
      title: '檔名不能用作網址',
      why: '檔名就是這場電話會議的網址。',
      mend: '依公司、年份、季度重新命名。',
    },
    'seed-clash': { title: '兩個檔案的網址相同', why: '一場會蓋住另一場。', mend: '改其中一個的名字。' },
    'seed-ignored': {
      title: 'seeds 資料夾裡有檔案未讀取',
      why: '可能是副檔名不同的逐字稿。',
      mend: '若是逐字稿，把副檔名改為 .txt。',
    },
    'note-stale': {
      title: '筆記失去位置',
      why: '筆記所在的段落或引文已不存在。筆記絕不自動移到相似的段落。',
      mend: '看問題裡列出的相近段落，改正 at 與 quote。',
    },
    'note-reference': {
      title: '筆記的引用對不上',
      why: '讀者會誤以為那是會上的原話，或點到不存在的段落。',
      mend: '看問題裡列出的相近段落，改正段落編號或引文。',
    },
    'note-stray': {
      title: '筆記所屬的電話會議不存在',
      why: '這則筆記不會出現在任何頁面。',
      mend: '移到對應電話會議的資料夾，或刪去。',
    },
    'note-invalid': {
      title: '筆記開頭的欄位有誤',
      why: '筆記要有段落、引文、作者、日期和語言才能顯示。',
      mend: '依所指行號改正，筆記可用的寫法見發布指南。',
    },
    'note-syntax': {
      title: '筆記正文不是有效的 MDX',
      why: '讀不了就無法顯示。',
      mend: '依所指行號改正，筆記可用的寫法見發布指南。',
    },
    'note-unsafe': {
      title: '筆記裡有程式碼',
      why: '筆記只能是文字；其中的程式碼會在每位讀者的瀏覽器裡執行。',
      mend: '依所指行號改正，筆記可用的寫法見發布指南。',
    },
    'content-missing': {
      title: '讀不到筆記和更正的資料夾',
      why: '所有筆記和更正都會悄悄缺失。',
      mend: '建立該資料夾，或把 CONTENT_DIR 指向正確的位置。',
    },
    'correction-stale': {
      title: '更正失去位置',
      why: '編者更正的文字已不在原處，頁面會顯示未更正的內容。',
      mend: '改正該更正的段落與引文，或刪去。',
    },
    'call-file-invalid': {
      title: 'content/calls 的檔案有誤',
      why: '編者的說明會全部失效。',
      mend: '依所指行號改正，各欄位見發布指南。',
    },
    'layout-invalid': {
      title: 'content/layouts 的檔案有誤',
      why: '依此版式排列的逐字稿只能靠推斷讀取。',
      mend: '依所指行號改正，各欄位見發布指南。',
    },
    'call-file-stray': {
      title: 'content/calls 的檔案沒有對應的電話會議',
      why: '其中內容不會生效。',
      mend: '依 seeds 的檔名命名，或刪去。',
    },
    'checks-invalid': {
      title: 'content/checks.yaml 有誤',
      why: '已接受的問題會重新顯示為未處理。',
      mend: '依所指行號改正，各欄位見發布指南。',
    },
    'acceptance-stale': {
      title: '接受的條目對不上任何問題',
      why: '逐字稿已經改過，當時接受的理由可能掩蓋現在的錯誤。',
      mend: '從 content/checks.yaml 刪去該條，或改正。',
    },
    'glossary-invalid': {
      title: 'content/glossary.yaml 有誤',
      why: '術語既不會解釋，也不會查核。',
      mend: '依所指行號改正，各欄位見發布指南。',
    },
    'people-invalid': {
      title: 'content/people.yaml 有誤',
      why: '任何人名都無法在各場電話會議之間統一。',
      mend: '依所指行號改正，各欄位見發布指南。',
    },
    'page-invalid': {
      title: '頁面檔案無法讀取',
      why: '網站會缺少這一頁，而且沒有任何提示。',
      mend: '依提示修改檔名或檔案開頭。',
    },
    'site-invalid': {
      title: 'content/site.yaml 有誤',
      why: '網站對自身的說明會與你的意圖不符。',
      mend: '修改提示所指那一行的項目。',
    },
    'mdx-unexpected': {
      title: '電話會議內容超出純文字',
      why: '原始逐字稿絕不可作為程式碼執行。這是 duizhao 的缺陷，建置就此停止。',
      mend: '請附上 seeds 的檔案回報。',
    },
    'setting-invalid': {
      title: '環境變數的值不合法',
      why: '網站會依錯誤的位置產生。',
      mend: '依提示設定，或移除該變數。',
    },
    'build-write': { title: '網站無法寫入', why: '舊網站保持原樣。', mend: '檢查資料夾、寫入權限和磁碟空間。' },
    'search-index': { title: '無法建立搜尋索引', why: '讀者會搜尋不到任何內容。', mend: '依問題提示處理後重新建置。' },
    'build-running': {
      title: '另一個建置正在進行',
      why: '兩個建置寫入同一資料夾，檔案會混在一起。',
      mend: '等待其結束，或將其終止。',
    },
    'create-write': {
      title: '新網站無法寫入',
      why: '網站檔案會與別的檔案混在一起。',
      mend: '指定一個空資料夾或新資料夾。',
    },
    'import-format': {
      title: '不是純文字檔案',
      why: '文書處理軟體的文件或圖片無法當作逐字稿讀取。',
      mend: '另存或複製為純文字後再匯入。',
    },
    'import-empty': {
      title: '沒有可匯入的內容',
      why: '檔案裡找不到發言。',
      mend: '放入整場電話會議的逐字稿：誰在說，說了什麼。',
    },
    'import-id': {
      title: '電話會議沒有可用的名稱',
      why: '它既是網址，也是檔名。',
      mend: '用 --id 指定，例如 amzn-2025-q1。',
    },
    'import-exists': {
      title: '這場電話會議已經存在',
      why: '未經要求，不會覆蓋任何檔案。',
      mend: '用 --force 覆蓋，或用 --id 另取名稱。',
    },
    'import-period': { title: '年份與季度缺一', why: '電話會議依季度排列。', mend: '同時指定 --year 和 --quarter。' },
    'import-layout': {
      title: '版式無法儲存',
      why: '沒有樣式能說明檔案各行的排法。',
      mend: '自行在 content/layouts 寫一個檔案，每種行一條樣式。',
    },
    'import-unused': {
      title: '有選項未生效',
      why: '該選項與譯文有關，而這場電話會議沒有譯文。',
      mend: '去掉該選項，或用 npm run inspect 檢視為何沒有找到譯文。',
    },
    'import-write': {
      title: '無法寫入',
      why: '沒有改動任何檔案：一場電話會議的檔案不是全部寫入，就是都不寫。',
      mend: '檢查資料夾、寫入權限和磁碟空間。',
    },
    'export-write': { title: '匯出的檔案無法寫入', why: '原有的檔案保持原樣。', mend: '用 --out 換一個資料夾。' },
    'import-cancelled': { title: '匯入已取消', why: '這個檔案沒有寫入任何內容。', mend: '隨時可以重新匯入。' },
  },
}
