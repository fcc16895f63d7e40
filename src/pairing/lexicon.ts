/**
 * Words that calls are full of and what translators make of them, in both scripts: a number or a name is better
 * evidence, but many sentences have none. One line a meaning: English words, then Chinese ones. A plural in -s needs
 * no entry of its own.
 */
const LINES = `
thank thanks appreciate: 谢 謝
please: 请 請
question ask asked: 问 問
answer: 回答 解答
customer: 客户 客戶 顾客 顧客 用户
consumer: 消费 消費
tariff: 关税 關稅
price pricing: 价 價
cost: 成本 费用 費用
expense: 费用 費用 支出
expensive: 昂贵 昂貴
grow growing grew grown growth: 增长 增長 成长 成長 年增
revenue: 收入 营收 營收
sale selling sell sold: 销售 銷售
margin: 利润率 利潤率 利益率
profit profitability profitable: 盈利 获利 獲利 利润 利潤
cash: 现金 現金
capital capex: 资本 資本
capacity: 产能 產能 容量
chip silicon: 芯片 晶片
power: 电力 電力 能源
energy: 能源
model: 模型
agent agentic: 代理
coding code: 代码 代碼 编码 編碼 程式碼
application app: 应用 應用
cloud: 云 雲
infrastructure: 基础设施 基礎設施 基建
inference: 推理 推论 推論
training train trained: 训练 訓練
robot robotics robotic: 机器人 機器人
automation automate: 自动化 自動化
deliver delivery delivering delivered: 配送 交付 送达 送達 交货 交貨 送货 送貨 带来 提供
speed fast faster fastest quickly: 速度 快
selection: 选品 選品 选择 選擇
seller: 卖家 賣家
inventory: 库存 庫存 备货 備貨
network: 网络 網路 網絡
fulfillment: 履约 履行 配送中心
store: 商店 零售 门店 門市
retail: 零售
advertising ad advertiser: 广告 廣告
brand: 品牌
business: 业务 業務 企业
invest investment investing: 投资 投資 投入
demand: 需求
supply: 供应 供應
quarter: 季
year: 年
month: 月
week: 周 週
today: 今天 今日 目前 当前 當前
yesterday: 昨
latest newest: 最新
thousand: 千
first: 第一 首
second: 第二 其次 二
third: 第三 三
last: 最后 最後 上 过去 過去
early: 早
future: 未来 未來
continue continued continuing: 继续 繼續 持续 持續
remain: 仍 依然 保持
expect expected expectation: 预计 預計 预期 預期
guidance guide: 指引 指导 指導
range: 区间 區間 范围 範圍
impact: 影响 影響
foreign fx currency: 外汇 外匯 汇率 匯率
international: 国际 國際
world worldwide global globally: 全球 世界
china chinese: 中国 中國
us american: 美国 美國
europe european: 欧洲 歐洲
company: 公司
partner partnership: 合作 伙伴
developer: 开发 開發
build building built builder: 构建 建構 构造 建立 打造 建设 建設 开发 開發
software: 软件 軟體
hardware: 硬件 硬體
security secure: 安全
data: 数据 資料 數據
device: 设备 設備 装置 裝置
satellite: 卫星 衛星
launch launched: 发射 發射 推出 发布 發布 上线 上線
announce announced: 宣布
release released: 发布 發布 新闻稿 新聞稿
pandemic: 疫情
migrate migration migrating: 迁移 遷移
premises: 本地
enterprise: 企业 企業
startup: 初创 新创 新創
technology tech: 技术 技術 科技
happy pleased excited excitement: 高兴 高興 满意 滿意 兴奋 興奮
uncertain uncertainty: 不确定 不確定
team: 团队 團隊
experience: 体验 體驗 经验 經驗
grocery: 杂货 雜貨 食品
essential: 必需品 必要 必需
frequently: 高频 频繁 頻繁 经常 經常
rural: 农村 農村
member: 会员 會員 成员 成員
user: 用户 用戶 使用者
video: 视频 影片
music: 音乐 音樂
sport: 体育 體育
independent: 独立 獨立
party: 方
conference: 会议 會議
comment commentary remark: 评论 評論 发言 發言
risk: 风险 風險
tax: 税 稅
depreciation: 折旧 折舊
stock: 股 库存 庫存
compensation comp: 薪酬
transportation shipping: 运输 運輸 配送
package packaging: 包裹 包装 包裝
unit: 单位 單位 件
average: 平均
half: 一半 半
number: 数字 數字 数量 數量
tool: 工具
feature: 功能
intelligence intelligent smart smarter: 智能 智慧
action: 行动 行動 操作
scale: 规模 規模
efficient efficiency: 效率
innovation innovate innovative: 创新 創新
optimistic optimism: 乐观 樂觀 信心
record: 纪录 紀錄 记录 創紀錄
event: 活动 活動
region regional regionalization: 区域 區域 地区 地區
lumpy: 波动 波動
fluctuate fluctuation: 波动 波動
believe think: 认为 認為 相信 觉得 覺得
important: 重要 关键 關鍵
difficult hard: 难 難
better: 更好 更
mention mentioned: 提到 提及
backlog: 积压 積壓 未完成 储备
operator: 操作员 操作員 接线员
chatbot: 聊天机器人 聊天機器人
assistant: 助手 助理
home: 家
competitor competitive competition: 竞争 競爭
difference different: 差 不同
market: 市场 市場
people: 人
billion: 亿 億
million: 万 萬 亿 億
example: 例
percent: %
`

/** The words of both languages with the number of their meaning, and the plurals in -s, as a dictionary of `wordTrie`. */
export const LEXICON = LINES.trim()
  .split('\n')
  .flatMap((line, meaning) => {
    const [english = '', chinese = ''] = line.split(': ')
    const words = english.split(' ')
    return [...words, ...words.map((word) => word + 's'), ...chinese.split(' ')].map((word) => `${word} ${meaning}`)
  })
  .join('|')
