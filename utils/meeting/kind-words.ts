import type { ConversationKind } from '../guide/stages';

/*
 * Words of titles, as `folded` leaves them: lower case, no accents, simplified characters. Chinese,
 * Japanese, Korean, English, German, French, Spanish. They come into other people's pages: kept short,
 * long words cut off where nothing else begins like them.
 */

/** Titles that borrow the words of a performance talk for something else, or are about the process. */
export const otherMeetings =
  /\b(business|product|process|project|sales|team|company|marketing|campaign|fund|portfolio|web|app|api|server|vendor|supplier|client|customer|candidate|hotel|flight|release|sprint|tax|house|property|live)[- ](performance|review|improve|check|goal|objective|okr|appraisal)|performance (test|tun|market|optim)|\b(policy|workshop|training|calibrat|interview|exit|deadline|due\b|luggage|pip install)|reviews? of the |kunde|lieferant|面试|培训(?!部)|宣讲|大会|校准|复盘会|发布会|政策|提交|截止|(离职|退职|候选人|客户|招聘|家长)面谈|供应商|(产品|流程)改进|(需求|设计|代码|方案)评审/;

/** In order: the more particular kind wins ("performance improvement plan" is not an evaluation). */
export const sureWords: readonly (readonly [ConversationKind, RegExp])[] = [
  ['improvement', /绩效改[进善]|(改进|提升)计划|(performance improve|improvement pla|\bpip\b)|성과 ?개선/],
  [
    'probation',
    /转正(?!式)|试用期|수습( ?[평종기면]|$)|\bprobation|confirmation review|probezeit|periode d.essai|periodo de prueba/,
  ],
  [
    'goals',
    /目标([设制]定|沟通|面谈|对齐|共识)|[设制]定目标|(okr|kpi) ?([设制]定|对齐|plan)|목표 ?[설수]|\b(goal|objective|okr|kpi)s?[- ](setting|plan|talk|conv)|\bset(ting)? (\w+ )?(goals|objectives)|zielverein|zielgespr|fixation d.+obj|(fija|defini)cion de obj/,
  ],
  [
    'evaluation',
    /绩效(面谈|评[估价]|考核|沟通|反馈|回顾|谈话)|(考核|评价)面谈|(年[度终中]|季度|半期|人事|业绩)(绩效|考核|评[估价])|述职|人事考课|パフォーマンスレビュー|(성과|인사) ?(평가|리뷰|면담)|평가 ?면담|\bperf(ormance)? (review|appr|eval|conv|talk|disc|meet|feed)|\bappraisal|\b(annual|year(ly|[- ]end)|eoy|mid[- ]?year|half[- ]year(ly)?|employee) (review|eval)|(mitarbeiter\S*|jahres|beurteilungs|feedback|personal)gespr|leistungsbeurt|entretien (annuel|individuel|professionnel|d.eval)|evaluacion (del? desem|anual)|revision anual(?! de [^d])/,
  ],
  [
    'check-in',
    /一对一|1 ?对 ?1|1v1|(^|[^\d:.])1 ?: ?1(?![\d:])|일대일|ワンオンワン|\b(1[- ]?on[- ]?1|1[- ]2[- ]1|one[- ](on|to)[- ]one|check[- ]?in)\b|point indiv|(uno|\b1) a (uno|1\b)/,
  ],
];

/** Words that also name other meetings. */
export const likelyWords: readonly (readonly [ConversationKind, RegExp])[] = [
  [
    'evaluation',
    /绩效(?!方案|系统|管理|制度|奖金|工资|平台|数据)|考核(?!指标)|面谈(?!室)|^performance( with|:| [-–])|^feedback (for|with|to) |^review( with|:| [-–])(?!.*\b(deck|doc|draft|legal))|['’]s review|(quarterly|q\d|self|salary|compensation|360)[- ](review|feedback)(?! of)/,
  ],
  ['check-in', /(^| )1-1( |$)/],
  ['goals', /\b(goals|objectives|okrs?)\b|目标(?!客户|市场|用户|检测)/],
];
