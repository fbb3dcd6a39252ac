import type { Lists } from '../pattern';
import { people } from './people';

/** Lists that several rules of Chinese refer to. */
export const lists: Lists = {
  ...people,
  very: [
    '很',
    '太',
    '非常',
    '特别',
    '十分',
    '比较',
    '有点',
    '有些',
    '极其',
    '相当',
    '真',
    '挺',
    '实在',
    '过于',
  ],
  /** 常见的姓，跟在小、老、阿后面才算人名。 */
  surname: [
    ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文强珍芳敏',
  ],
  'han-figure': ['(一|二|两|三|四|五|六|七|八|九|十|几|百|千|好几) (万|千|百|)'],
};

/** What says that somebody else's words follow. */
export const reports: readonly string[] = [
  '(客户|用户|患者|家属|家长|学员|顾客|病人|旅客) ~6 (说|称|表示|反馈|投诉|留言|写道|提到)',
  '(他|她|本人|员工) (自己|本人|) (说|表示|提到|反馈)',
  '原话',
];
