/**
 * The commonest Chinese surnames, which cover nine of ten people: what follows one of them in a title and
 * is two to four characters long is a name; "线上" and "评审" are not.
 */
export const hanSurnames = new Set(
  (
    '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜' +
    '崔谭陆汪范廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪' +
    '樊柳季庄牛俞章鲁葛毕聂丛岳齐沿梅庞甘童翟申欧盛左俞祝温芦倪霍颜柯项翁祁耿焦卫安裴涂关骆尚鲍华柴牟苗詹兰辛管' +
    '冉凌房艾蒲路岑褚滕阮包司殷费纪舒屈应冼娄党谷宁闵游柏窦成景'
  ).split(''),
);

/** The commonest surnames of two characters. */
export const compoundSurnames = new Set([
  '欧阳',
  '司马',
  '诸葛',
  '上官',
  '夏侯',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '司徒',
  '令狐',
  '东方',
]);

/** Surnames that begin many ordinary words as well: two characters with one of them are no sure name. */
export const beginsWords = new Set(
  (
    '高金方管项应安常于万石白包商党连路游司申毛成向文房祝尚季庄关康段陆夏付何许曾钟施程章范纪费辛华欧任江周马董顾余左温宁' +
    '汤严武雷龙全明易单解支计谷牛田史黎莫洪江唐宋孔古景屈简'
  ).split(''),
);
