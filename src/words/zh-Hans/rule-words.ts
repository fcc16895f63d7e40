import type { RuleWords } from '../wording/rule-words.ts'

export const ruleWords: RuleWords = {
  metrics: {
    revenue: '收入',
    'operating income': '营业利润',
    'net income': '净利润',
    'free cash flow': '自由现金流',
    'gross profit': '毛利',
  },
  differences: {
    value: '数值不同',
    scale: '数量级不同',
    unit: '单位不同',
    currency: '币种不同',
    sign: '增减方向相反',
    order: '起止两端颠倒',
    change: '一处说变动了多少，一处说变到多少',
    bound: '一处说“超过”，一处说“不到”或“近”',
    end: '区间的上端与下端弄反',
    basis: '比较基准或口径不同',
  },
  moves: { up: '提高', down: '降低' },
  rules: {
    'figure-mismatch': {
      title: '数字不一致',
      why: '原文的数字在译文里换了数值、数量级、单位、币种、正负方向或区间次序。只读一种语言的人，看到的是从未有人说过的数字。',
      mend: '对照公司公告核实两边。文本若由你维护，直接改 seeds 里的文件；否则在 content/calls/ 写明正确的数字，或在 content/checks.yaml 注明理由后接受。',
      messages: {
        differs: '原文是“{source}”（{sourceValue}），译文是“{translation}”（{translationValue}）：{difference}。',
        opposed: '原文{sourceMove} {sourceValue}，译文{translationMove} {translationValue}，方向相反。',
      },
    },
    'figure-missing': {
      title: '译文漏了数字',
      why: '原文有这个数字，译文没有。只读译文的人无从知道。',
      mend: '在译文里补上；若译文已用别的说法表达，在 content/checks.yaml 注明理由后接受。',
      messages: { missing: '原文有“{source}”（{sourceValue}），译文没有对应的数字。' },
    },
    'figure-added': {
      title: '译文多了数字',
      why: '译文里的数字原文没有。可能是笔误，也可能是译者自己补充、发言人并未说过的内容。',
      mend: '从译文删去，或在 content/checks.yaml 注明理由后接受。',
      messages: { added: '译文写着“{translation}”（{translationValue}），原文没有这个数字。' },
    },
    'figure-inconsistent': {
      title: '同一数字前后不一',
      why: '同一场电话会里，同一项数字出现两个值。其中一个是口误或听写错误，谁引用它，谁就引用了错的数字。',
      mend: '查公司公告，在 content/calls/ 写明正确的数值，页面会标示为编者更正。',
      messages: {
        differs: '{metric}在此处是“{suspect}”，在同一场电话会的另一处是“{other}”。',
        sum: '{metric}在此处是“{suspect}”，在同一场电话会的另一处是“{other}”；各分部 {parts} 相加为 {sum}。',
      },
    },
    'term-wrong': {
      title: '术语误译',
      why: '这个译法本身是另一个术语：把营业利润译成“营业收入”，旁边的数字没错，说的却是另一件事。',
      mend: '改用 content/glossary.yaml 列出的译法。若此处译得对，把它从 forbidden 中删去，或在 content/checks.yaml 接受此问题。',
      messages: { wrong: '“{term}”译成了“{actual}”，含义不符；应为{expected}。' },
    },
    'term-inconsistent': {
      title: '同一术语有几种译法',
      why: '读者会把两种译法当成两件事，搜索其中一种也找不到另一种。',
      mend: '全文统一用一种译法。',
      messages: { several: '“{term}”在本场有 {count} 种译法：{renderings}。' },
    },
    'term-missing': {
      title: '疑似漏译术语',
      why: '原文用了行业术语，译文里却找不到任何已知译法。可能换了说法，也可能漏译。',
      mend: '看一下原处。若译法恰当，把它加进 content/glossary.yaml。',
      messages: { missing: '此处找不到“{term}”的任何译法（{expected}）。' },
    },
    'name-inconsistent': {
      title: '同一名称译法不一',
      why: '同一个人、产品或公司在一场里有几个名字，读者会当成几个，搜索其中一个也找不到其他。',
      mend: '全文统一；发言人的名字可在 content/calls/ 里定下（speakers: zh）。',
      messages: {
        several: '“{name}”有 {count} 种写法：{renderings}。',
        speaker: '发言人 {name} 在标名处有 {count} 种写法：{renderings}。',
      },
    },
    'speaker-unknown': {
      title: '发言人身份不明',
      why: '不知道是谁说的，就无从判断这些话的分量。',
      mend: '在 content/calls/ 的 speakers 里写明，或改正 seeds 的文件。',
      messages: { nameless: '发言人只写作“{name}”。', unlisted: '{name} 有发言，参会名单里却没有。' },
    },
    'speaker-alias': {
      title: '同一发言人有几个名字',
      why: 'Ron Josey 与 Ronald Josey 是同一人。若未合并，发言次数与篇幅会分开计算。',
      mend: '合并正确则无需处理；否则在 content/calls/ 的 speakers 里写明。',
      messages: {
        merged: '{name} 又作 {others}，已按同一人处理。',
        apart: '{name} 与 {others} 像是同一人，目前分开处理。',
      },
    },
    'role-differs': {
      title: '职务不一致',
      why: '名单与原话、或中英文之间，对同一人的职务说法不同。首席财务官给的指引，与首席运营官给的分量不同。',
      mend: '在 content/calls/ 的 speakers 里写明，或改正文本。',
      messages: {
        said: '此处称 {name} 为 {actual}，标名处写的是 {expected}。',
        translated: '原文说的是 {expected}，译文成了 {actual}。',
      },
    },
    'firm-unknown': {
      title: '分析师所属机构不明',
      why: '读者常按提问机构找问题。',
      mend: '在 content/calls/ 的 speakers 里写明机构。',
      messages: { unknown: '参会名单和主持人都没说 {name} 属于哪家机构。' },
    },
    'turn-suspect': {
      title: '发言人可能标错',
      why: '话里说接下来由别人发言，或自称是另一个人，却没有换发言人。后面的话就记在了错的人名下。',
      mend: '听录音或查公司讲稿，再到 content/calls/ 的 corrections 里记下换人处。',
      messages: {
        handed: '{speaker} 在此把话交给 {other}（“{words}”），之后却没有换发言人。',
        signed: '标的发言人是 {speaker}，话里却说“{words}”。',
      },
    },
    'translation-missing': {
      title: '有一段没有译文',
      why: '只读译文的人不知道这里还有话。',
      mend: '在 seeds 的文件里补上译文；在此之前，页面会注明“未翻译”。',
      messages: { missing: '¶{n} 没有译文。', range: '¶{first} 至 ¶{last} 连续 {count} 段没有译文。' },
    },
    'translation-orphan': {
      title: '有译文没有原文',
      why: '这段译文没有对应的原文。可能原文丢了，也可能一对段落被拆开，后面的段落也跟着错位。',
      mend: '对照出处，把这一对补齐。',
      messages: {
        orphan: '¶{n} 只有译文，没有原文。',
        range: '¶{first} 至 ¶{last} 连续 {count} 段只有译文，没有原文。',
      },
    },
    'translation-echo': {
      title: '译文照抄原文',
      why: '译文一栏又放了一遍英文，看似译了，其实没有。',
      mend: '补上译文，或删去重复的英文，页面会注明“未翻译”。',
      messages: { whole: '¶{n} 的译文就是英文原文。', beginning: '¶{n} 的译文开头重复了英文原文。' },
    },
    'language-mismatch': {
      title: '语言放错了位置',
      why: '该是英文的一栏放了中文，或者相反。可能两种语言放反了，也可能附近少了一段。',
      mend: '看 seeds 文件中此处上下几行，把两种语言的次序改正。',
      messages: { source: '¶{n} 的英文一栏大部分是中文。', translation: '¶{n} 的中文一栏没有中文。' },
    },
    'length-ratio': {
      title: '译文长度异常',
      why: '比本场其他译文短得多的，往往漏了句子；长得多的，可能混进了没说过的话或相邻段落。',
      mend: '逐句对照两边。',
      messages: {
        short: '¶{n} 的译文只有本场常见长度的 {percent}%。',
        long: '¶{n} 的译文是本场常见长度的 {percent}%。',
      },
    },
    'duplicate-paragraph': {
      title: '有一段出现两次',
      why: '一字不差的长段出现两次，多半是重复粘贴，或两段原文误用了同一段译文。',
      mend: '对照出处删去重复，或给后一段换上它自己的译文。',
      messages: { source: '¶{n} 与 ¶{first} 相同。', translation: '¶{n} 的译文与 ¶{first} 相同，原文却不同。' },
    },
    'machine-invention': {
      title: '机器写出了没人说过的话',
      why: '语音识别遇到静音时，会写出从字幕里学来的句子，或不断重复同一句。',
      mend: '核对录音，没有说过的就从 seeds 的文件删去。',
      messages: {
        invention: '“{words}”是语音识别常凭空写出的字幕用语。',
        loop: '“{words}”反复出现。',
        noise: '“{words}”是机器的标记。',
      },
    },
    'script-mixed': {
      title: '简繁混用',
      why: '文中夹有另一种字形的字，多为疏漏，用一种字形搜索会漏掉它。',
      mend: '改正 seeds 的文件；若全文其实是另一种字形，在 content/calls/ 写明（translation: lang）。',
      messages: {
        some: '{script}文字里夹有另一种字形：{characters}。',
        call: '本场（{script}）有 {paragraphs} 段夹有另一种字形，例如 {characters}。',
      },
    },
    'punctuation-halfwidth': {
      title: '中文里用了半角标点',
      why: '中文夹半角标点，读来局促。页面上会显示为全角，原始文件不改。',
      mend: '可不处理；文件若由你维护，改成全角更好。',
      messages: { some: '中文里有 {count} 处半角标点，分布在 {paragraphs} 段。' },
    },
    'encoding-suspect': {
      title: '文字疑似乱码',
      why: '文件在来到这里之前曾以错误的编码保存，丢失的字无法靠读取还原。',
      mend: '从出处重新取得文本。',
    },
    'encoding-undecodable': {
      title: '无法识别编码',
      why: '勉强读取会产生替代字符，内容悄悄丢失。',
      mend: '把文件另存为 UTF-8。',
    },
    'text-damaged': {
      title: '文本在转贴中受损',
      why: '网页或转贴吞掉或混入了字符：美元符号被当成公式、汉字旁带出注音、字符仍是编码形式。那里的数字可能有误。',
      mend: '从出处重新取得文本。',
    },
    'seed-format': {
      title: '不是纯文本文件',
      why: '文档或图片不是文本，改了扩展名也一样。',
      mend: '另存或复制为纯文本，再放回原处。',
    },
    'container-damaged': {
      title: '文件内容与扩展名不符',
      why: 'JSON 残缺、表格的引号没有闭合等：无法解析的部分按纯文本读取。',
      mend: '重新导出文件，或把内容复制到 .txt 文件。',
    },
    'unplaced-line': {
      title: '有一行无法归类',
      why: '这一行既非发言，也非笔记、标题或名单。原始文本里保留，正文页面没有。',
      mend: '若不属于本场，移走或删去。',
    },
    'pair-unsure': {
      title: '段落与译文的对应不确定',
      why: '原文与译文分开排列，而长度、数字和名称都不足以判断对应关系。宁可不配，也不配错。',
      mend: '把译文放在对应段落的下一行。',
    },
    'reading-unsure': {
      title: '文件的版式不能确定',
      why: '版式由文件本身推断，而结果中有可疑之处：配对不合、文字里残留标记、没有写明发言人等。',
      mend: '用 `npm run -s inspect -- --why FILE` 逐行查看；读错时用 `npm run import -- FILE` 教它这种版式。',
    },
    'layout-unfit': {
      title: '教过的版式不再适用',
      why: '以前按这个版式读取，现在各行的排法变了，改为重新推断。',
      mend: '在 content/layouts 的文件里为新的行补上样式，或从 content/calls 的文件里删去 layout。',
    },
    'seeds-missing': {
      title: '没有 seeds 目录，或目录里没有实录',
      why: '没有文本就没有可发布的内容。',
      mend: '建立该目录，或把 SEEDS_DIR 指向正确的位置。',
    },
    'seeds-empty': { title: 'seeds 目录是空的', why: '网站上没有任何电话会。', mend: '把文件放进目录。' },
    'seed-unreadable': { title: '文件无法读取', why: '网站上会缺少这场电话会。', mend: '检查文件及其读取权限。' },
    'seed-link': {
      title: '实录是指向别处文件的链接',
      why: '无论链接是谁放进目录的，所指文件的内容都会发布。',
      mend: '如非本意，请删去链接，或换成实录的副本。',
    },
    'seed-empty': { title: '文件里没有发言', why: '页面会是空的。', mend: '放入文本，或删去文件。' },
    'seed-changed': {
      title: '构建期间文本被改动',
      why: '构建时已读过一次这个文件：页面与搜索会来自两个版本。',
      mend: '重新构建。',
    },
    'seed-too-large': {
      title: '文件过大',
      why: '没有这么长的电话会，页面也无法阅读。',
      mend: '每场电话会拆成一个文件。',
    },
    'seed-too-long': {
      title: '文件行数过多',
      why: '没有这么长的电话会，页面也无法阅读。',
      mend: '每场电话会拆成一个文件。',
    },
    'seed-name': {
      title: '文件名不能用作网址',
      why: '文件名就是这场电话会的网址。',
      mend: '按公司、年份、季度重新命名。',
    },
    'seed-clash': { title: '两个文件的网址相同', why: '一场会盖住另一场。', mend: '改其中一个的名字。' },
    'seed-ignored': {
      title: 'seeds 目录里有文件未读取',
      why: '可能是扩展名不同的实录。',
      mend: '若是实录，把扩展名改为 .txt。',
    },
    'note-stale': {
      title: '笔记失去位置',
      why: '笔记所在的段落或引文已不存在。笔记绝不自动移到相似的段落。',
      mend: '看问题里列出的相近段落，改正 at 与 quote。',
    },
    'note-reference': {
      title: '笔记的引用对不上',
      why: '读者会误以为那是会上的原话，或点到不存在的段落。',
      mend: '看问题里列出的相近段落，改正段落编号或引文。',
    },
    'note-stray': {
      title: '笔记所属的电话会不存在',
      why: '这条笔记不会出现在任何页面。',
      mend: '移到对应电话会的目录，或删去。',
    },
    'note-invalid': {
      title: '笔记开头的字段有误',
      why: '笔记要有段落、引文、作者、日期和语言才能显示。',
      mend: '按所指行号改正，笔记可用的写法见发布指南。',
    },
    'note-syntax': {
      title: '笔记正文不是有效的 MDX',
      why: '读不了就无法显示。',
      mend: '按所指行号改正，笔记可用的写法见发布指南。',
    },
    'note-unsafe': {
      title: '笔记里有代码',
      why: '笔记只能是文字；其中的代码会在每位读者的浏览器里执行。',
      mend: '按所指行号改正，笔记可用的写法见发布指南。',
    },
    'content-missing': {
      title: '读不到笔记和更正的目录',
      why: '所有笔记和更正都会悄悄缺失。',
      mend: '建立该目录，或把 CONTENT_DIR 指向正确的位置。',
    },
    'correction-stale': {
      title: '更正失去位置',
      why: '编者更正的文字已不在原处，页面会显示未更正的内容。',
      mend: '改正该更正的段落与引文，或删去。',
    },
    'call-file-invalid': {
      title: 'content/calls 的文件有误',
      why: '编者的说明会全部失效。',
      mend: '按所指行号改正，各字段见发布指南。',
    },
    'layout-invalid': {
      title: 'content/layouts 的文件有误',
      why: '按此版式排列的文本只能靠推断读取。',
      mend: '按所指行号改正，各字段见发布指南。',
    },
    'call-file-stray': {
      title: 'content/calls 的文件没有对应的电话会',
      why: '其中内容不会生效。',
      mend: '按 seeds 的文件名命名，或删去。',
    },
    'checks-invalid': {
      title: 'content/checks.yaml 有误',
      why: '已接受的问题会重新显示为未处理。',
      mend: '按所指行号改正，各字段见发布指南。',
    },
    'acceptance-stale': {
      title: '接受的条目对不上任何问题',
      why: '文本已经改过，当时接受的理由可能掩盖现在的错误。',
      mend: '从 content/checks.yaml 删去该条，或改正。',
    },
    'glossary-invalid': {
      title: 'content/glossary.yaml 有误',
      why: '术语既不会解释，也不会核对。',
      mend: '按所指行号改正，各字段见发布指南。',
    },
    'people-invalid': {
      title: 'content/people.yaml 有误',
      why: '任何人名都无法在各场电话会之间统一。',
      mend: '按所指行号改正，各字段见发布指南。',
    },
    'page-invalid': {
      title: '页面文件无法读取',
      why: '网站会缺少这一页，而且没有任何提示。',
      mend: '按提示修改文件名或文件头。',
    },
    'site-invalid': {
      title: 'content/site.yaml 有误',
      why: '网站对自身的说明会与你的意图不符。',
      mend: '修改提示所指那一行的条目。',
    },
    'mdx-unexpected': {
      title: '电话会内容超出纯文字',
      why: '原始文本绝不可作为代码执行。这是 duizhao 的缺陷，构建就此停止。',
      mend: '请附上 seeds 的文件反馈。',
    },
    'setting-invalid': {
      title: '环境变量的值不合法',
      why: '网站会按错误的位置生成。',
      mend: '按提示设置，或取消该变量。',
    },
    'build-write': { title: '网站无法写入', why: '旧网站保持原样。', mend: '检查目录、写入权限和磁盘空间。' },
    'search-index': { title: '无法建立搜索索引', why: '读者会搜索不到任何内容。', mend: '按问题提示处理后重新构建。' },
    'build-running': {
      title: '另一个构建正在进行',
      why: '两个构建写入同一目录，文件会混在一起。',
      mend: '等待其结束，或将其终止。',
    },
    'create-write': {
      title: '新网站无法写入',
      why: '网站文件会与别的文件混在一起。',
      mend: '指定一个空目录或新目录。',
    },
    'import-format': {
      title: '不是纯文本文件',
      why: '文字处理软件的文档或图片无法当作文本读取。',
      mend: '另存或复制为纯文本后再导入。',
    },
    'import-empty': {
      title: '没有可导入的内容',
      why: '文件里找不到发言。',
      mend: '放入整场电话会的文本：谁在说，说了什么。',
    },
    'import-id': {
      title: '电话会没有可用的名称',
      why: '它既是网址，也是文件名。',
      mend: '用 --id 指定，例如 amzn-2025-q1。',
    },
    'import-exists': {
      title: '这场电话会已经存在',
      why: '未经要求，不会覆盖任何文件。',
      mend: '用 --force 覆盖，或用 --id 另取名称。',
    },
    'import-period': { title: '年份与季度缺一', why: '电话会按季度排列。', mend: '同时指定 --year 和 --quarter。' },
    'import-layout': {
      title: '版式无法保存',
      why: '没有样式能说明文件各行的排法。',
      mend: '自行在 content/layouts 写一个文件，每种行一条样式。',
    },
    'import-unused': {
      title: '有选项未生效',
      why: '该选项与译文有关，而这场电话会没有译文。',
      mend: '去掉该选项，或用 npm run inspect 查看为何没有找到译文。',
    },
    'import-write': {
      title: '无法写入',
      why: '没有改动任何文件：一场电话会的文件要么全部写入，要么都不写。',
      mend: '检查目录、写入权限和磁盘空间。',
    },
    'export-write': { title: '导出的文件无法写入', why: '原有的文件保持原样。', mend: '用 --out 换一个目录。' },
    'import-cancelled': { title: '导入已取消', why: '这个文件没有写入任何内容。', mend: '随时可以重新导入。' },
  },
}
