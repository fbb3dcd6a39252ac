import type { Lists } from '../pattern';
import { countries, nations } from './nations';

/** Lists that several rules of English refer to. */
export const lists: Lists = {
  no: [
    '(not|never|no|cannot|hardly|barely|without|lack+)',
    "(isn't|aren't|wasn't|weren't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|hasn't|haven't|hadn't)",
    'no longer',
  ],
  // What goes wrong in work, as a verb, an adjective or a noun.
  bad: [
    '(late|absent|missing|unprepared|unavailable|unreachable|unreliable|disorganised|disorganized)',
    '(distracted|idle)',
    '(behind|overdue|wrong|careless|sloppy|rude|slow|negative|defensive|lazy|useless|hopeless|unhelpful|lost)',
    '(incomplete|inaccurate|unfinished|half-finished|half-done|messy|dirty|chaotic|confused|confusing)',
    'unclear',
    '(unhappy|angry|annoyed|grumpy|moody|difficult|stubborn|selfish|passive|tired|bored|rushed|disruptive)',
    '(miss+|fail+|forget+|ignore+|neglect+|refuse+|avoid+|skip+|dodge+|delay+|postpone+|slip+|overlook+)',
    '(complain+|moan+|whine+|whinge+|grumble+|argue+|interrupt+|blame+|deny+|lie+|cheat+|gossip+|shout+)',
    'yell+',
    '(misplace+|mislead+|misunderstand+|misread+|mess+|messing|botch+|bungle+|break+|lose+|waste+|damage+)',
    '(disrupt+|disturb+|annoy+|upset|upsets|contradict+|undermine+|overrun+|underperform+|disappoint+)',
    '(struggle+|panic+|panicked|freeze+|overreact+|overcomplicate+|procrastinate+|drag+|dawdle+|slack+)',
    'shirk+',
    '(mistake+|error+|excuse+|problem+|trouble|conflict+|drama|chaos|mess|fault+|delay+|issue+|confusion)',
    '(fall+ behind|leave+ ~1 early|let+ ~3 down)',
    '(talk+ over)',
    '(have|has|had) to (chase|remind|repeat|redo|re-do|fix|correct|clean up|pick up|step in|cover for|ask twice)',
    '(chasing|reminding) (you|him|her|them)',
    '(on (your|his|her|their) phone|nowhere to be found|out of (stock|date)|off sick)',
    '(give+ up|put+ ~2 off|hold+ ~2 (up|back)|mess+ ~2 up)',
    '(push+ back|short-tempered|below (par|target|standard|expectation+))',
    '(not (ready|done|there|finished))',
  ],
  praise: [
    '(good|great|excellent|strong|solid|nice|fine|lovely|fantastic|brilliant|outstanding|amazing|impressive)',
    '(superb|wonderful|terrific|helpful|friendly|reliable|talented|gifted|creative|skilled|bright|well done)',
    '(hard-working|hardworking|knowledgeable|competent|capable|smart|clever|popular|likeable|polite|punctual)',
    '(love+|like+|enjoy+|appreciate+|admire+|impressed|pleased|thank you|thanks|kudos|happy with)',
    'congratulations',
    '(well|nicely|beautifully|accurate|thorough|quick|fast|efficient|dedicated|committed|enthusiastic)',
    'charming',
    '(beautiful|kind|engaging|clear|fair|careful|sharp|calm|patient|complete|readable|tidy|neat|on time)',
    'interesting',
    '(best|better|valuable|full marks|credit|a pleasure|an asset|works hard|top marks|on point|spot on)',
  ],
  men: ['(men|women|girls|boys|ladies|females|males|guys|blokes|lads|gentlemen|lasses|fellas|chaps)'],
  faithful: [
    '(christian+|jain+|pentecostal+|anglican+|presbyterian+|muslim+|jew|jews|jewish|hindu+|buddhist+|sikh+|catholic+|protestant+|mormon+|atheist+|believer+|evangelical+|quaker+|methodist+|baptist+|islamic|jehovah)',
    "(jehovah's|jehovahs) witness*",
    '(socialist|communist|leftist|feminist|vegan)',
  ],
  peoples: [
    '(northerner+|southerner+|foreigner+|immigrant+|migrant+|migrants|refugee+|expat+|villager+|traveller|gypsy|roma|romani|outsider|eastern european+)',
  ],
  // Words that hardly ever stand in a fair note: they judge the person, not what was done.
  trait: [
    '(lazy|arrogant|selfish|self-centred|self-centered|egotistical|egocentric|stubborn|pig-headed|headstrong|obstinate|bone-idle|workshy|work-shy|immature|childish|infantile|petty|vain|conceited|cocky|smug|self-absorbed|narcissistic|unlikeable|two-faced|devious|scheming|manipulative|sneaky|sly|untrustworthy|dishonest|deceitful|hypocritical|ungrateful|greedy|unprofessional|unmotivated|demotivated|uncommitted|undisciplined|uncooperative|inconsiderate|disrespectful|insolent|cynical|pessimistic|apathetic|indifferent|lethargic|sluggish|unambitious|careless|sloppy|scatterbrained|absent-minded|chaotic|disorganised|disorganized|unreliable|flaky|erratic|impulsive|irresponsible|reckless|thoughtless|narrow-minded|closed-minded|small-minded|dogmatic|inflexible|pedantic|big-headed|introverted|cowardly|spineless|gutless|short-tempered|cantankerous|grumpy|sulky|surly|sullen|humourless|charmless|gullible|naive|clumsy|tactless|insensitive|passive-aggressive|argumentative|quarrelsome|condescending|patronising|power-hungry|ruthless|vindictive|cold-hearted|heartless|nasty|mean-spirited|lackadaisical|stuck-up|indecisive|aloof|disloyal|complacent|toxic|obnoxious)',
  ],
  'trait-noun': [
    '(slacker|shirker|skiver|idler|time-waster|nitpicker|nit-picker|perfectionist|micromanager|micro-manager|control-freak|control freak|know-it-all|know-all|braggart|show-off|busybody|introvert|loner|lone wolf|wallflower|pushover|doormat|weakling|coward|yes-man|brown-noser|sycophant|bootlicker|suck-up|troublemaker|trouble-maker|moaner|whinger|whiner|complainer|nagger|killjoy|drama queen|diva|prima donna|attention-seeker|loudmouth|chatterbox|hothead|grump|slob|underachiever|daydreamer|procrastinator|quitter|freeloader|loose cannon|oddball|weirdo|misfit|narcissist|hypocrite|pessimist|people pleaser|people-pleaser|closed book|know it all|wet blanket|drama king|attention seeker)+',
  ],
  'type-noun': [
    '(follower|talker|doer|optimist|gossip|cynic|snob|rebel|bully|victim|thinker|bulldozer|tyrant|dictator|maverick|martyr|sponge|clock-watcher|jobsworth|box-ticker|dreamer|cold fish|bull in a china shop)',
  ],
  // What follows a word for a person, and not one for a thing: "petty cash", "icy mornings".
  after: [
    '(<|,|;|:|!|-|–|—|&|$|and|or|with|in|on|at|by|to|as|for|of|from|when|while|if|because|about|but|towards|around|during|over|beyond|whenever|like|enough|is|again|today|lately|sometimes|always|especially|than|all|who|that|this)',
    '(person|people|character|individual|man|woman|lad|girl|bloke|guy|type|sort|streak|side|nature|personality|attitude|behaviour|behavior|ways|manner|mindset|worker|employee|colleague|nurse|driver|teacher|cook|chef|clerk|officer|engineer|manager|leader|one|lot|thinker|sod|member)',
  ],
  // Feelings and temperament, as people are told off for them.
  toned: [
    '(abrasive|bossy|shrill|feisty|strident|hysterical|pushy|overemotional|over-emotional|oversensitive|over-sensitive|hypersensitive|soft-spoken|softly-spoken|mousy|icy|frosty|bubbly|catty|whiny|screechy|sassy|prickly|touchy|tearful|weepy|melodramatic|dramatic|thin-skinned|unladylike|highly-strung|high-strung|hot-tempered|hotheaded|cranky|combative|domineering|bitchy|brash|overbearing|mouthy|nagging|unbecoming|curt|uptight|stroppy|overpowering|temperamental|standoffish|stand-offish|off-putting|histrionic|ill-tempered|moody|snappy|spiky|snippy|waspish|gruff|brusque|sour|po-faced|huffy|grouchy|fiery|sharp-elbowed|sharp-tongued|acerbic|caustic|haughty|crabby|tetchy|testy|irritable|snide|snarky|shouty|highly strung)',
  ],
  insult: [
    '(idiot+|moron+|imbecile+|cretin+|dimwit+|halfwit+|nitwit+|numbskull+|numpty)',
    '(pillock|plonker|muppet+|wally|twit+|dunce|dumbo|blockhead|bonehead)',
    '(airhead|dullard|simpleton|bozo|numbnuts|nincompoop|knucklehead|thickhead|jackass)',
    '(dumbass|scumbag|dirtbag|lowlife|deadbeat|wanker|twat|tosser|prick|dickhead)',
    '(arsehole|asshole|bastard+|bitch+|whore|slut|brainless|bird-brained|cow of a)',
    '(birdbrain|pea-brained|pathetic|moronic|idiotic|imbecilic|crap|crappy|bullshit)',
    '(bollocks|shit+|shitty|fuck+|fucking|fucked|deadwood|dead wood)',
    '(waste of space|waste of oxygen|good-for-nothing|laughing-stock|village fool|no-hoper|laughing stock|village idiot)',
    '(bumbling|buffoon+|ignoramus|oaf|layabout|lazybones|swine)',
  ],
  // How work comes out wrong, beside `bad`.
  awry: [
    '(off|redone|re-done|misplaced|half-finished|half|incomplete|rejected|broken)',
    '(unfinished|nowhere|excuse|excuses|unanswered|unsigned|unreadable|empty|sent back)',
    '(comes back|come back|ends up|disagree+|refuse+|interrupt+|complain+|forget+|end up)',
    '(overlook+|blames|wrong|shoot*|vanish*|disappear*|mistakes|errors|no reply)',
    '(late|missed|misses|unusable|unwashed|dirty|unprepared|talk over)',
  ],
  nation: nations,
  country: countries,
  sexed: ['(woman|girl|lady|female|man|guy|bloke|lad|male|gal|chick|blonde|lass|gentleman|fella|chap)'],
};

/** What says that somebody else's words follow. */
export const reports: readonly string[] = [
  // "Client calls" and "complaints" are things, no words of anybody's.
  '(customer+|client+|caller+|patient+|guest+|parent+|student+|user+) ~4 (say+|write+|tell+|shout+|complained|describe+|(call|calls|called) (you|him|her|it|us|me|them|the|a|an))',
  '(mail|email|letter|message|review|survey|post|comment|card)+ ~5 (say+|(read|reads|call|calls|called) (:|“|"|that|you|him|her|it|us|me|them))',
  '(he|she|they) (said|say+|wrote|told me|described)',
  'in (his|her|their|your) (own|) words',
];
