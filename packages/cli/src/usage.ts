/** What `--help` prints. */
export const usage = `明册 mingce：部门预算公开的读取、核对和编制

用法：mingce 命令 [选项]

  check 文件... [--format text|json|sarif|html] [--form 样式] [--verdicts 判断.json]
                        核对一个或多个文件；json 每个文件一行，html 是逐部分的核对报告；
                        判断文件按指纹写明哪些问题属实、认可（附理由）、误报，后两种不再算错误
        [--last-year 上年文件]
                        同一单位上年公开的文件：与它相符的数字视为正确，不相符的指出来（可能已按新口径调整）
        [--report 报告.html|报告.pdf] [--annotated 批注.docx|xlsx|pdf]
                        另存核对报告；另存原文件，每处问题加批注（Word、Excel、PDF）
  read 文件 [--format json] [--form 样式]
                        读出文件的全部陈述、自由文字和识别程度
  compare 文件 文件... [--format text|json|html]
                        比对几份文件：上年与本年、部门与单位、同一份文件的不同格式
  workbook --form 样式 --out 填报.xlsx [--from 预算.json]
                        生成填报工作簿：下拉科目、合计公式、填写提示；由预算或草稿填好已有的内容
  import 填报.xlsx --out 预算.json [--draft]
                        读回填报工作簿，逐格指出错误；有错误时不写，--draft 写出草稿（错处照原样保留）和问题清单
  import 官方表.xlsx --out 预算.json [--form 样式] [--body 单位全称] [--year 年度]
                        由财务系统导出的官方表（一表一个工作表）写出草稿：能确定的读入，矛盾的逐格指出，
                        没有的（上年数、单位性质、文字、绩效等）列入问题清单；可接着用 workbook --from 填报
  write 预算.json|填报.xlsx --out 目录 [--formats pdf,docx,xlsx,html,json,csv]
                        由预算台账或填好的工作簿写出整本公开文件，全部写成才替换原有文件；先列出还没有写的增减原因；
                        csv 是数据包（zip：各表的 CSV 和 datapackage.json）；编出的文件随即自查一遍，
                        核对出的问题指出来，有错误时退出码为1
        [--reasons-from 10%,5万元] [--draft] [--format text|json]
                        增减达到多少才须说明原因；预算有错时写成草稿（文件名和首页注明）
        [--last-year 上年文件]
                        没有登记的上年数取自上年的公开文件（任何可读格式）、公开数据（json、csv数据包）
                        或上年的预算.json，登记的优先，不符的指出来
        [--texts-from 以前年度的预算.json、公开文件或公开的json数据]
                        没有写的职能、用途等文字沿用以前年度的（原因除外），逐条列出供核对
  rollup 单位预算.json... --form 部门样式 --body 部门名称 --out 部门预算.json
                        由各单位的台账汇总成部门台账，次序不限；单位间往来不抵销，文字不汇总
        [--department 部门预算.json]
                        核对它列出的单位是否齐全
  verify 文件... [--budget 预算.json] [--format text|json]
                        验证本程序写出的文件：由哪个样式、规则和台账编制，内容有没有改动；
                        给出台账时重新编制来比对，指出改动的数字和文字
        [--last-year 上年文件] [--texts-from 文件] [--reasons-from 10%]
                        编制时用过的，验证时照样给出
  leak 预算.json [--format text|json]
                        检查预算中不予公开的金额（withholds）能否由公开的数字算出
  corpus 目录... [--results 结果.jsonl] [--format text|json] [--workbook 汇总.xlsx]
                        批量核对目录下的全部文件，显示进度和汇总；中断后可续；
                        workbook 写成一个工作簿，问题最多的在前，并列出与上次相比的变化
  serve [--port 端口] [--host 地址] [--folder 数据目录] [--sample]
                        启动网页和接口；默认用内嵌数据库，DATABASE_URL 指定 PostgreSQL
  restore --folder 数据目录 --dump 备份文件
                        由备份恢复内嵌数据库

退出码：0 没有发现错误，1 发现错误，2 有文件无法读取，3 用法不对
`;
