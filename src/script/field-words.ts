/**
 * Words in which OpenCC's regional dictionaries take the sense of computing where a call means the everyday one:
 * 刷新纪录 is no 重新整理, a financial 指標 no 指针, 更多工作 holds no 多工. They stand before the library's own
 * entries, in its format, and the longest word still wins (文件 stays, 文件夹 becomes 資料夾).
 */
export const FIELD_WORDS = {
  /** Cut out first where Simplified is segmented: 先生|发表 holds no 生髮, 首批|量产 no 批量. */
  cutSimplified: '先生 先生|女士 女士|首批 首批',
  /** Cut out first where Traditional is segmented: 低於|單位 does not hold the name 於單. */
  cutTraditional: [...'低高等對關由屬用基大小位處優']
    .map((character) => `${character}於 ${character}於`).join('|'),
  /** Read after the characters are Traditional. */
  toTaiwan: [
    '發佈 發布', '發布 發布', '文件 文件', '聲明 聲明', '支持 支持', '設備 設備', '優化 優化', '刷新 刷新', '擴展 擴展',
    '連接 連接', '打開 打開', '實例 實例', '批量 批量', '運行率 運行率', '高級 高級', '消息 消息', '類型 類型',
    '參數 參數', '權限 權限', '審覈 審核', '審核 審核', '對象 對象', '全局 全局', '局部 局部', '循環 循環', '調度 調度',
    '進程 進程', '程序 程序', '應用程序 應用程式', '小程序 小程式', '卸載 卸載', '導入 導入', '拋出 拋出', '溢出 溢出',
    '聯繫 聯繫', '添加 添加', '社區 社區', '函數 函數', '映射 映射', '對賬 對帳', '首席財務官 財務長',
  ].join('|'),
  /** Read before the characters are Simplified. */
  toMainland: [
    '指標 指標', '文件 文件', '建立 建立', '執行 執行', '核心 核心', '啟用 啟用', '儲存 存儲', '連結 連結', '整合 整合',
    '宣告 宣告', '新增 新增', '複製 複製', '查詢 查詢', '列舉 列舉', '開啟 開啟', '離線 離線', '行程 行程', '程序 程序',
    '永續性 永續性', '物件 物件', '類比 類比', '呼叫中心 呼叫中心', '方程式 方程式', '更多 更多', '工作 工作',
    '財務長 首席財務官',
  ].join('|'),
}
