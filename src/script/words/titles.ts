/** What people are called by, whatever they do. */
export const COURTESY = '先生|女士|小姐|太太|夫人|博士|老[师師板]'
/** What somebody's office is called. */
export const OFFICE =
  '(?:高[级級]|[资資]深|[执執]行|[联聯]席)?副?(?:[总總](?:裁|[经經]理|[监監])|董事(?:[长長]|(?![长長]))|主席|教授|律[师師]|分析[师師]|工程[师師]|[经經]理|主任|主管|院[长長士]|部[长長]|行[长長]|[执執]行[长長]|[财財][务務][长長]|首席[^，。、]{2,6}?官)'
