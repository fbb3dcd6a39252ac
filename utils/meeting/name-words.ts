/** Words of titles that are never part of a name. */
export const titleWords =
  /20\d\d\s*[年년]?度?|第?[一二三四1-4]季度?|[上下]半年|半年度|年度|年终|年中|年末|期末|中間|季度|月度|双周|周度|每周|本周|下周|定期|晋升|结果|申诉|新人|共识|业绩|業績|終了|会議|考課|绩效|績效|考核|面[谈談]|[评評][估价價価]|沟通会?|溝通|反馈|回顾|谈话|访谈|辅导|述职|目[标標]|[设設]定|制定|对齐|规划|改[进善]|提升|计划|[转轉]正|答辩|[试試]用期間?|人事|一[对對]一|会议|同事|员工|パフォーマンス|レビュー|フィードバック|성과|인사|평가|면담|리뷰|목표|설정|수습|기간|종료|일대일|주간|정기|1v1|\d+\s*[:：对對]\s*\d+|\d+on\d+|(?<![\p{L}\d])(FY|Q|H|KW)\s?\d+|(?<!\p{L})(performance|perf|annual|yearly|year|end|mid|half|eoy|quarterly|monthly|weekly|biweekly|fortnightly|review|appraisal|evaluation|conversation|discussion|talk|meeting|chat|sync|feedback|goals?|okrs?|kpis?|objectives?|setting|set|planning|improvement|plan|pip|probation|period|check|in|catch|up|one|on|to|with|for|of|and|the|about|your|my|our|employee|canceled|cancelled|updated|invitation|fwd?|re|mitarbeiter\S*gespräch|\p{L}+gespräch|gespräch|leistungsbeurteilung|zielvereinbarung|probezeit|ende|der|mit|entretien|annuel|individuel|professionnel|d['’]évaluation|évaluation|fixation|des|d['’]objectifs|objectifs|période|d['’]essai|fin|de|point|avec|evaluación|del|desempeño|revisión|anual|fijación|objetivos|per[ií]odo|prueba|uno|a|con|reunión)(?!\p{L})/giu;

/** Written next to a name, and no part of it. */
export const besideNames =
  /(?<=\p{Script=Han}{2})(老师|先生|女士|经理|总监|主管|同学|部长|課長|様|氏)|さん|(?<=\p{Script=Hangul}{2})(님|씨)|(?<!\p{L})(mr|mrs|ms|mx|dr|prof|herr|frau|mme|sra?)(?!\p{L})\.?/giu;

/** Words that begin like a surname and name no one. */
export const notNames = new Set(
  (
    '安排 安全 高层 高管 高潜 高级 高效 管理 管理层 管理者 管培生 项目 项目组 方案 方向 方法 方式 应届 应届生 应用 文档 文案 文件 文化 ' +
    '向上 向下 成员 成果 成长 成本 成绩 常规 常州 金融 金额 马上 周会 周报 周一 周二 周三 周四 周五 周六 周日 江苏 江西 江南 徐州 苏州 ' +
    '温州 郑州 宁波 宁夏 安徽 黄山 高校 施工 万科 万达 华东 华南 华北 华为 华中 华西 毕业 毕业生 单独 欧洲 欧美 武汉 任务 任职 任命 程序 ' +
    '程序员 章程 白板 龙头 范围 纪要 纪律 包括 包装 费用 辛苦 关于 关键 关怀 商务 商业 党员 党建 党委 党支部 沈阳 余额 顾问 顾客 连续 路演 ' +
    '路线 柏林 游戏 司机 司龄 应急 应聘 管培 管控 房产 祝福 尚未 申请 申报 柳州 段落 贺信 毛利 董事 董事会 董事长 陆续 夏季 付款 何时 何地 ' +
    '林业 罗列 许可 韩国 韩语 曾经 杨浦 陈述 陈列 汤圆 时间 线上 线下 会谈 安卓 谷歌 石油 康复 严格 强化 关闭 张江 于是 凌晨 支持 解读 全员 左右'
  ).split(' '),
);

/** What a piece ends with that is a department, a role or a thing, not a name. */
export const endsOtherwise =
  /(部|组|岗|层|室|处|稿|版|表|店|厂|院|轮|次|级|培训|团队|中心|经理|总监|主管|助理|专员|顾问|安排|时间|通知|事项|流程|结果|准备|会议)$/;
