/** Peoples, countries' adjectives and regions, as judgements name them. */
export const nations: readonly string[] = [
  '(indian+|pakistani+|bangladeshi+|bengali+|punjabi+|tamil+|nepali+|nepalese|sri lankan+|filipino+)',
  'filipina+',
  '(chinese|japanese|korean+|vietnamese|thai+|indonesian+|malaysian+|asian+|south asian+|east asian+)',
  'oriental+',
  '(african+|nigerian+|kenyan+|ghanaian+|somali+|ethiopian+|south african+)',
  '(black|white) (people|women|men|man|woman|guy|guys|lad|lads|girl|girls|boy|kid+|colleague+)',
  '(afghan+|kurd+|kurdish|albanian+|croat+|bosnian+|serb+|georgian+|armenian+|bihari+|peruvian+|chilean+|mongolian+|tibetan+|uyghur+|arab+|arabic|egyptian+|moroccan+|turkish|turk+|iranian+|iraqi+|syrian+|lebanese|israeli+|middle eastern+)',
  '(german+|french|frenchman|italian+|spanish|spaniard+|portuguese|greek+|dutch|belgian+|swiss)',
  '(austrian+|swede+)',
  '(polish|pole+|romanian+|bulgarian+|russian+|ukrainian+|czech+|slovak+|hungarian+|lithuanian+)',
  '(serbian+|balkan)',
  '(eastern european+|european+|british|brit+|english|scottish|scot+|welsh|irish|danish|dane+)',
  '(norwegian+|finn+)',
  '(american+|mexican+|brazilian+|latin|latin american+|latino+|latina+|hispanic+|colombian+|cuban+)',
  'jamaican+',
  '(australian+|aussie+|canadian+|southerner+|northerner+|scouser+|brummie+|geordie+|cockney+|yank+|yankee+)',
  '(immigrant+|migrant+|refugee+|foreigner+|expat+|villager+|gypsy|gypsies|traveller|roma|caribbean+|dalit+)',
];

/** Where people are said to be from. */
export const countries: readonly string[] = [
  '(india|pakistan|bangladesh|nepal|sri lanka|china|hong kong|taiwan|japan|korea|vietnam|thailand|indonesia)',
  '(africa|nigeria|kenya|ghana|somalia|ethiopia|eritrea|egypt|morocco|turkey|iran|iraq|syria|afghanistan)',
  '(poland|romania|bulgaria|russia|ukraine|serbia|albania|kosovo|hungary|italy|spain|greece|portugal|france)',
  '(germany|ireland|scotland|wales|england|america|mexico|brazil|colombia|jamaica|cuba|philippines|abroad)',
  '(overseas|asia|eastern europe|the (east|middle east|balkans|caribbean|philippines|third world)|bihar)',
  'kerala',
];
