import type { Lists } from '../pattern';
import { countries, nations } from './nations';

/** Lists that several rules of English refer to. */
export const lists: Lists = {
  who: ['(he|she|they|you)', "(he's|she's|they're|you're|they've|you've|he'd|she'd|they'd|you'd)"],
  somebody: [
    "(he|she|his|her|him|you|your|them|their|i|us|our|we|me|my|makes|he's|she's|you're|i'd|i'm|i've|i'll|we've|he'd|she'd|someone|somebody|nobody)",
  ],
  whose: ['(his|her|their|your)'],
  no: [
    '(not|never|no|cannot|hardly|barely|without|lack+)',
    "(isn't|aren't|wasn't|weren't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|hasn't|haven't|hadn't)",
    'no longer',
  ],
  // Others than the employee; what they are like is no judgement of the employee.
  outsider: [
    '(customer+|client+|patient+|guest+|user+|supplier+|vendor+|passenger+|caller+|tenant+|resident+)',
    'visitor+',
    '(pupil+|student+|child|children|parent+|learner+|candidate+|applicant+|buyer+|shopper+|diner+|member+)',
    '(stakeholder+|contractor+|competitor+|driver+|family|families|audience+|audiences|subscriber+|prospect+)',
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
  // What makes a verdict of something private: consequence, suitability, surprise.
  judging: [
    '(commit|commits|committed|commitment|uncommitted|dedicat*|focus*|unfocused|concentrat*|distract*|reliab*|unreliab*|dependab*|motivat*|priorit*|ambiti*|hunger|energetic|stamina|productiv*|output|available|availability|flexib*|inflexible|loyal*|disloyal*|serious*|trustworthy|honest)',
    '(suffer+|drop+|dropped|slip+|decline+|dip+|worse*|deteriorat*|lag+|behind|slow*|weak*|low|lower*|downgrad*|marked|rating|score*|mark|rank*|bonus|promoted|promotable|promote|promotion|potential|career|ladder|leadership|leader|management|lead|demanding)',
    "(therefore|hence|thus|which is why|that is why|that's why|because (he|she|they|of (his|her|your))|(since|after) (the|his|her|your|she|he|you|they|joining|becoming)|(the|his|her|your) reason|despite|considering|now that|explains|explain|shows|proves|means|tells|tell me|, so|so (i|no|not|don't)|no wonder|say enough)",
    '^ (as|for|being|given|with) (a|an|someone|his|her|your|that|two|three|four|#)',
    '(ahead of|before the|manages|copes|come first|comes second|comes first)',
    "(which|that) (is|was|isn't) (too|not|no|a|why|how|hard)",
    '(make|makes|made|making|turning|turns) (him|her|you|them|it|me)',
    '(suit|suits|unsuit*|unfit|fit|fits|material|ideal|perfect|image|front of|represent*|choice|risk*|problem+|burden|liability|trust|rely|expect|belong*|puts off|hold+ back|holds|drag+|cost us|costs us|excuse+|out of place|awkward|uneasy|nervous|confus*|uncomfortable|face of|role model|count on|put off|off the table)',
    "(do not|does not|(nobody) ~1 (expect|want|trust)+|can't|cannot|won't|couldn't|wouldn't|shouldn't|will (not|never)|would (not|never|rather)|don't|doesn't|not (a|an|enough|really|exactly|good|as|in|even|how|what|where|who|the)|no longer|never|unable|hardly|no (good|use|place|wonder)|isn't|lack+|lacks|(nobody|no one) ~1 (expect|want|trust)+|not (a|an|enough|really|exactly|good|as|in|even|how|what|where|who|to be|the))",
    '(put+ ~4 off|got the better)',
    '(painful|hurts|busiest|early|disappear*|always|no point|than on|starting to|annoying|pushes|articulate|too often|left us|take (him|her|it) seriously|at the expense)',
    '(prefer*|rather|instead|too|half|barely|surpris*|impressive*|remarkabl*|decent|luckily|naturally|normal|conveniently|still|troublemaker|difficult|nuisance|fuss|waste*|invest|elsewhere|passenger|stay+ in|hard to|respect|mentality|of course|only good|keep (him|her|you) (away|off|out|in)|on paper)',
    '(keep+|kept|stay+|better) ~2 (away|off|out)',
    "((i'd|i would|i should)|(should|must|could|may) not|no business|(while|as) the (rest|others)|(i'd|i would|i could|i should))",
    '(i|we|i have|we have) (keep|kept|moved|gave|give|put|took|taken|chose|picked|doubt|rate|want|need|would|wonder)',
    '(someone|somebody|anyone) else',
    '(@outsider|investor+|public|builder+|farmer+|jury|juries|lads|bank|board|regulars) ~5 (want|like|notice|stare|ask|prefer|trust|expect|find|think|complain|love|open|remark|wonder|laugh|question|take|say|look|read|know|put|struggle|smell|hear|sense|feel|see)+',
    '((faster|quicker|slower|better|worse) (than|on|at|with)|eat+|stare|scare+|different|drain|is over|comes naturally|out of the question|a topic|let (him|her) be|simple as that|but not)',
    "(pay+ ~1 (for it)|(make|makes) room|(poor|weak|bad) (bet|choice|look|advert*)|(wrong|odd|strange) (impression|message|signal)|let's (not|have|keep|leave)|keep an eye|draw ~2 conclusions|no exception|robust|(his|her|your) standing|avoided|would (help|do) (the|better)|(the (rest|others)|colleagues) ~3 (carry|pay|wait|close|cover|do|work|stand|left|run)+|pay+ ~1 (the price|for it)|free head|pass ~4 (on to|to (someone|somebody|*a|*n|*r))|asking for trouble|as you know|you know (what|how|who)|speaks for itself|not practical|(the (rest|others)|rest of (us|the ~1)|colleagues) ~3 (carry|pay|wait|close|cover|do|work|stand|left|run)+|short every|short of|leaves us)",
    '(useless|no (joy|fun)|mood|mouth|reduced|explain*|another (person|man|woman)|different (person|man|woman)|hesitate|spare|risky|gamble|unwise|wise|relocat*|uproot|travel*|posting+|late shift+|nights|overtime|forget (the|about|him|her)|smaller|hard sell|not someone|untouchable|ladder|(late|long|night|evening|weekend) (shift|hour|work)+|a gift|out of touch|the trips|weekend rota|end of the|half (his|her) (mind|heart|attention)|gone to pot)',
    '(safer|better (with|for|place|leave)|rule+ ~2 out|cost+ (him|her|you|us)|doubt*|colou* how|sound|less|reflected|outweigh+|off the list|how i (see|read)|second choice)',
  ],
  // What is decided by it, so openly that no figure beside it makes it fair.
  decided: [
    "((off|from|on) the (list|shortlist|trip|pitch|project|client list|run|away|night|day|rota|deputy list)|(leave|left|kept|keep|take|taken|took|move|moved|have|had) ~3 (out|off|on the (paperwork|back office))|(not|n't|never|nobody) ~2 (asked to|considered|invited|chosen|picked|put forward|promoted|allowed near|let near|given|get|gets)|no more|instead of|(rather than|promoted over|chosen over) (him|her)|no longer (sell|lead|front|face))",
    '((tell|tells|told|show|shows|showed|says|said|taught) (me|us|you|one) (what|how|where|why|all|enough|everything)|(shows|tells) ($|,|in|at|whenever)|accordingly|stopped (thinking|seeing|counting)|(is|are) why|it (shows|tells)|(stick|stuck) together|refuse to)',
    "((what|how much) ~3 (career|job|ambition|desk|practice) (is|are|can|means)|can afford|ceiling|has no place|no place (on|in|at)|rule+ ~2 out|unfit|cannot (expect|plan|keep|ask|offer|send)|can't (plan|ask|send|keep|have|be)|up to (it|the)|(get|gets) to (advise|lead|tell)|hopes (modest|low)|stop short|material|(is|are) no age)",
    "((sit|sits|go|goes) ~1 (well|badly|together)|against (him|her|you|them)|(don't|never|have never) mix+|upset|frighten* off|put+ off|stands out|stick out|selfish|poor show|excuse|irresponsible|(rhythm|authority|credibility) (in|of|with)|cost+ (you|him|her) ~2 (authority|credibility|the)|wise to (send|give|put|let)|(a|one|that|your|her|his) (hobby|nonsense)|nothing against|good ones)",
    '(no|not|never|only|lower|low|below|top|reflect*|rated|down|cost+|lost|a 2) ~5 (rating|score|mark|grade|bonus|promotion|raise|step|target)',
    '(rating|score|mark|grade) ~3 (down|drop+|lower+|goes|suffer+|reduced|below)',
    '(@no|less|doubt+|longer|question+) ~3 (commit*|reliab*|flexib*|dependab*|available|serious|suitable|suited|cut out|material|ambiti*|ideal|fit|deputy|leader|manager|supervisor|lead|focus*|loyal*|promot*)',
    "((i|we|you|one|he|she|they) (can't|cannot|couldn't|wouldn't|shouldn't|would not|don't expect)|won't|will not|so (i|we) (gave|put|took|chose|moved|picked|sent)|so (i|we) (gave|put|took|chose|moved|picked|sent|have given))",
    '(so no|therefore|hence|which is why|that is why|and it shows|no (point|use|sense|good)|enough about|explains|proves|better (with|for)|(someone|somebody) else|elsewhere|marked down|hold+ ~2 back|so (he|she|you) (is|will|cannot)|forget about|rule+ ~2 out|off the table)',
    '(commitment|ambition|stamina|priorities|unreliable|uncommitted|inflexible|distract*|burden|liability|slower|unsuited|unsuitable|unfit|half (a|an|of))',
    "((cannot|can't|not|hardly) (be (a|considered|promoted|relied|expected)|what)|too (many|much) for (a|an)|rated|(i|we) (rate|score|grade|mark)|(score|rate)+ above|disappear*|cost+ (him|her|you)|isn't for (him|her|you)|refuse+|(cannot|can't|not|hardly) (be (a|considered|promoted|relied|expected)|put forward|what))",
  ],
  // What such words stand before where they name a thing of work: a church roof, the nursery order.
  ware: [
    '(order|contract|client|customer|account|project|file|menu|ticket|shelf|range|section|room|hall|roof|wall|unit|ward|desk|counter|form|field|class|lesson|exam|result|page|app|button|code|data|mailing|campaign|sale|supplier|product|exhibition|film|festival|club|fund|list|report|survey|study|food|soup|recipe|dish|night|market|centre|center|store|fair|event|court|theatre|course|programme|program|policy|query|invoice|board|system|test|trial|machine|charity|calendar|booking|leaflet|poster|label|kit|bag|box|translation|version|text|plan|budget|department|network|panel|gap|stand|stock|clothes|corner|bar|office|branch|site|restaurant|law|tax|company|firm|plant|team|tier|fridge|screen|rail|checks|model|equipment|staff room|unions)+',
  ],
  // Arrangements, rules and offers that a good manager writes down, and work that is about such things.
  innocent: [
    '(agreed|agreement|handover|hand-over|handed over|hand over|phased|prorat*|pro-rat*|pro rata|policy|policies|entitle*|keep in touch|keeping-in-touch|kit days|occupational health|reasonable adjustment+|adjustment+|adjusted|accommodat*|return-to-work|back-to-work|returns on|flexible working|cover for|cover plan|congratulations)',
    '(regardless of|irrespective|not (part of|counted|reflected|relevant|count (as|towards|in|against))|does not count|no bearing|disregard*|confidential|supported by|asked for|requested|please tell|offer+ support|risk assessment|leave cover|discrimination|equality|inclusion|accessib*|training course|(a|the) ~2 workshop (on|for|about)|workshops|awareness|dashboard|asked to)',
    "(let us|let's) (move|agree|plan|discuss|try)",
    '(^ ~1 (explained|helped) (the|that|how|to)|noticed (that|how)|thanked|trust (you|your)|treat+ (every|all)|good (eye|example)|likes the|interpreter)',
    '(wrote|presented|organised|organized|designed|translated|launched|researched|coordinated|collected|writes) (the|a|our)',
  ],
  // Fields of work in which such words are daily bread.
  field: [
    '(patient+|ward|clinical|nursing home|care home|therapist|physio|midwi*|carers|curriculum|pupils|classroom|school trip|lesson on|exhibition|museum|charity|donor|policyholder+|dataset|statistic+|survey|catalogue|e-learning)',
    "(patient's|resident's|pupil's|child's|customer's|guest's|client's|visitor's|residents'|patients'|tenant's|passenger's|caller's)",
    '(a|an|one|two|three|young|elderly|older|disabled|deaf|blind) (customer+|client|resident+|guest+|passenger+|tenant+|visitor+|caller+|shopper+|patient+|pupil+|student+|child)',
  ],
  men: ['(men|women|girls|boys|ladies|females|males|guys|blokes|lads|gentlemen|lasses|fellas|chaps)'],
  sexual: ['(male|female|lady|woman|gay|lesbian|transgender|trans|bisexual|homosexual+)'],
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
  'soft-trait': [
    '(passive|negative|timid|shy|rigid|anxious|disinterested|disengaged|rude|impatient|forgetful|superficial|insecure|dominant|possessive|jealous|proud|boring|strange|odd|high-maintenance|fake|unpredictable|volatile|uncommunicative|secretive|needy|oblivious|ignorant|bitter|unhelpful|unfocused|annoying|irritating|tiresome|exhausting|impossible|submissive|awkward|fearful|unintelligent|unimaginative|risk-averse|messy|untidy)',
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
    '(bollocks|shit+|shitty|fuck+|fucking|fucked|deadwood|dead wood|dead weight)',
    '(deadweight|waste of space|waste of oxygen|good-for-nothing|laughing-stock|village fool|no-hoper|laughing stock|village idiot)',
    '(bumbling|buffoon+|ignoramus|oaf|layabout|lazybones|swine)',
  ],
  // What people are likened to.
  creature: [
    '(goat|donkey|mule|ox|cow|sheep|pig|monkey|ape|chimp|baboon|parrot|hen|chicken|goose|puppy|rat|worm|snail|sloth|slug|tortoise|leech|vulture|goldfish|houseplant|cabbage|potato|turnip|vegetable|brick|plank|doorstop|lamp post|coat stand|furniture|statue|mannequin|stapler|toaster|teaspoon|wheelbarrow|zombie)+',
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

/** What is no person. */
export const things: readonly string[] = [
  'market',
  'system',
  'server',
  'service',
  'process',
  'product',
  'project',
  'deadline',
  'code',
  'software',
  'schedule',
  'report',
  'plan',
  'database',
  'network',
  'design',
  '(systems|servers|services|processes|products|projects|deadlines|schedules|reports|plans|networks|designs)',
  '(printer+|machine+|tool+|app+|build+|test+|pipeline+|forklift+|laptop+|connection+|van+|truck+|lorry)',
  '(equipment|device+|alarm+|website+|page+|screen+|form+|script+|job+|query|queries|api|apis|module+)',
  '(vpn|wifi|network+|router+|line+|conveyor|oven+|scanner+|till+|lift+|heating|boiler+|pump+|sensor+)',
  '(delivery|deliveries|courier+|weather|traffic|train+|trains|bus|budget+|contract+|model+|feature+|batch)',
  '(supplier+|vendor+|customer+|client+|patient+|guest+|user+|passenger+|caller+|competitor+|resident+)',
  '(pupil+|student+|parent+|tenant+|contractor+|buyer+|partner+|candidate+|landlord+|audience+)',
  '(algorithm+|function+|component+|library|libraries|campaign+|policy|policies|data|question+|task+|case+)',
];

/** What says that somebody else's words follow. */
export const reports: readonly string[] = [
  '(customer+|client+|patient+|guest+|parent+|student+|user+) ~4 (say+|write+|tell+|call+|complain+|describe+)',
  '(mail|email|letter|message|review|note|survey|post|comment|card)+ ~5 (say+|read|reads|call+)',
  '(he|she|they|you) (said|say+|wrote|told me|described)',
  'in (his|her|their|your) (own|) words',
];
