import type { Lists } from '../pattern';

/** What the rules on evidence, fairness, pressure and advice have in common. */
export const workLists: Lists = {
  // What is judged, where a verdict falls on it.
  work: [
    '(performance|output|delivery|productivity|execution|follow-through|follow-up|turnaround|attendance|timekeeping|time management|punctuality|quality|effort|contribution|result|progress|showing|work|standard|handling|planning|preparation|organisation|organization|prioritisation|coordination|supervision|housekeeping)+',
    '(communication|collaboration|teamwork|leadership|listening|negotiation|coaching|delegation|documentation|paperwork|bookkeeping|reporting|analysis|research|testing|writing|drafting|spelling|minutes|numbers|figures|knowledge|understanding|grasp|command|judgement|judgment|technique|accuracy|workmanship|cooking|plating|cleaning|driving|sales|selling|charting|control)',
    '(report|presentation|pitch|slide|deck|proposal|draft|email|note|spreadsheet|estimate|forecast|design|code|code review|review|handover|briefing|invoice|quote|schedule|rota|stocktake|shift|round|lesson|lecture|class|notebook|reconciliation|hygiene|marking|management|running|lesson plan|workshop|visit|call|meeting|launch|migration|rollout|project|campaign|audit|interview|file|order|delivery|skill|pull request|inspection|store|kitchen|section|build|event|training)+',
    '(quarter|half|half-year|year|month|season|service|week|spell|stint)',
  ],
  // What work is called, where it does not please.
  poor: [
    '(poor|weak|disappointing|unsatisfactory|sloppy|subpar|sub-par|substandard|insufficient|inadequate|mediocre|patchy|shaky|lacking|underwhelming|unacceptable|lacklustre|shoddy|messy|slapdash|unimpressive|inconsistent|unprofessional|deficient|terrible|awful|dreadful|appalling|abysmal|dire|rubbish|useless|clueless|chaotic|uneven|half-baked|flat|wanting|bad|amateurish|thin|so-so|uninspired|woeful|lamentable|haphazard|unreliable|rough|wobbly|dismal|horrible|horrendous|modest|meagre|feeble|unspectacular|forgettable|tepid)',
    '(a|an|one|some|another) (mess|shambles|letdown|let-down|disappointment|weakness|problem|concern|worry|joke|failure|embarrassment|disgrace)',
    '(under|below) (par|expectation+|standard+|average|target|the (standard|level|bar|mark|line)|what ~4 (expect+|need+))',
    'not (where|what) (it|they|i|we|she|he|you) ~2 (should|need+|want+|expect+|hope+|ought)',
    '(not|never|hardly|barely) ~2 (good enough|acceptable|up to (scratch|standard|par|the (level|mark|job|task))|satisfactory|adequate|great|impressive|ideal|convincing|sufficient)',
    "(isn't|aren't|wasn't|weren't) ~3 (good enough|acceptable|satisfactory|adequate|great|impressive|ideal|convincing|sufficient|where|what)",
  ],
  // Verdicts so strong that they fall on work, whatever it is called.
  verdict: [
    '(unsatisfactory|substandard|sub-standard|subpar|sub-par|disappointing|underwhelming|lacklustre|shoddy|slapdash|mediocre|woeful|lamentable|dismal|unimpressive|amateurish|half-baked|lousy)',
    '(a|an|one|some|another) (mess|shambles|letdown|let-down|disappointment|disgrace)',
    '(below|under) (par|standard|expectation+)',
    '(nothing (special|to write home about)|not great)',
  ],
  // What is poor without anybody's doing.
  'things-of-nature': [
    '(signal|reference|lighting|market|weather|point in|link|visibility|reception|connection|light|water|air|smell|soil|road|harvest|ventilation|acoustics|internet|wifi|network|weld|packaging|grip on)+',
  ],
  // Those with whom somebody works.
  group: [
    '(team|floor|shift|department|branch|office|ward|group|crew|squad|class|unit|company|line|firm|practice|store|shop|depot|section|division|cohort|intake|plant|factory|hotel|kitchen|school|faculty|clinic|hospital|station|site|desk|call centre|bunch|lot|warehouse|region|pack|field|leaderboard|table|league|ranking|yard)+',
  ],
  colleagues: [
    '(colleague|peer|coworker|co-worker|workmate|teammate|team-mate|counterpart|predecessor)+',
    '(rest|remainder|majority) of (us|them|((the|your|his|her|my|our|their) ~1 (@group|*s)))',
    '(everyone|everybody|anyone|anybody|nobody|most) else',
    '(all|most|than|like|unlike) ~1 (the) other+',
    'other (nurse|teacher|developer|engineer|agent|driver|chef|cook|waiter|clerk|teller|analyst|consultant|associate|manager|lead|rep|picker|operator|worker|trainee|apprentice|assistant|adviser|technician|supervisor|tester)+',
  ],
  // Those who are not named.
  folk: [
    '(people|folks|everyone|everybody|someone|somebody|others|guests|staff|colleagues|coworkers|teammates|peers|lots)',
    '(some|several|a few|various|certain|many|other|most|one of|half) ~2 (people|colleague|peer|coworker|teammate|staff|nurse|teacher|developer|engineer|driver|parent|customer|client|guest|patient|member|stakeholder|manager|others|team)+',
    '(his|her|your|their|the) (colleagues|peers|team|crew|staff|others|floor|ward|kitchen|corridor|canteen|staffroom|office|lads|girls|juniors|seniors)',
    '(men|women) (on|in|at)',
  ],
  // Qualities that are asked for without saying what to do.
  soft: [
    '(proactive|pro-active|strategic|assertive|confident|professional|organised|organized|visible|engaged|motivated|flexible|responsible|reliable|careful|attentive|structured|independent|accountable|positive|patient|creative|collaborative|communicative|responsive|diligent|disciplined|focused|committed|dedicated|involved|decisive|ambitious|dynamic|efficient|effective|productive|thorough|precise|accurate|consistent|punctual|dependable|innovative|agile|adaptable|open-minded|approachable|transparent|cooperative|helpful|supportive|considerate|mindful|conscientious|commercial|analytical|methodical|systematic|driven|energetic|enthusiastic|resilient|mature|serious|alert|vocal|inclusive|empathetic|sensitive|tactful|switched on|diplomatic|polished|resourceful|curious|rigorous|self-confident|hands-on|outgoing|customer-focused|detail-oriented|solution-oriented|team player|leader|presence)',
  ],
  // Qualities as things to have more of.
  virtue: [
    '(ownership|initiative|responsibility|accountability|commitment|drive|energy|enthusiasm|urgency|passion|confidence|leadership|presence|gravitas|discipline|structure|dedication|engagement|proactivity|proactiveness|professionalism|flexibility|creativity|independence|autonomy|maturity|resilience|patience|care|diligence|attention|focus|effort|visibility|assertiveness|empathy|rigour|rigor|polish|consistency|reliability|curiosity|ambition|motivation|backbone|involvement|teamwork|collaboration|cooperation|communication|transparency|openness|awareness|strategic thinking|thoroughness|precision|depth|hunger|spark|grit|oomph|sparkle)',
  ],
  // What people are told to improve.
  skill: [
    '(communication|listening|presentation|people|soft|interpersonal|leadership|management|organisational|organizational|analytical|technical|writing|negotiation|problem-solving|customer|client|sales|social|presenting|planning|coaching|stakeholder|general|overall) (skill|ability|style|knowledge|competence|management|handling|effectiveness|service)+',
    '(communication|teamwork|collaboration|cooperation|time management|timekeeping|punctuality|leadership|presence|attitude|mindset|approach|behaviour|behavior|conduct|manner|demeanour|tone|performance|productivity|efficiency|quality|accuracy|organisation|organization|planning|delegation|professionalism|knowledge|skills|strengths|weaknesses|engagement|visibility|reliability|discipline|focus|confidence|attention to detail|(yourself|himself|herself|themselves))',
  ],
  // Sayings that tell somebody what to do, and not what.
  saw: [
    '(hit+ the ground running|move+ the needle|think+ outside (the) box|raise+ the bar|push+ the envelope|walk+ the (walk|talk)|boil the ocean|peel the onion|go the extra mile|own (it|your journey|the ~4 space)|lean+ in|keep ~1 (eye|eyes) on the (ball|prize)|(get|have) ~2 ducks in a row|step+ up to the plate|sing from ~2 (hymn sheet|same)|work smarter|fail fast|eat the frog|sharpen the saw|skin in the game|(raise|up|lift) ~1 game|(find|need+|into) ~1 (gear)|best version of|helicopter view|whole self|blue-sky thinking|land the plane)',
    '((leverage|leveraging) ~2 (synergy|synergies|strengths|learnings|resources|network|talent|competenc*)|drive (synergy|synergies)|to the next level|low-hanging fruit|low hanging fruit|comfort zone|drive (change|innovation|excellence|impact|alignment))',
  ],
  // Where a hint at the end of somebody's time here stands.
  exit: [
    "(part (ways|company)|you're out|you are out|pack (up|your)|look for (another|other)|(lose|take|fill|keep|have|want) your (job|place|position|role|post|seat)|let (you|him|her) go|(fire|sack|dismiss) you|(fired|sacked|dismissed)|be replaced|where the door is|consequences|repercussions|regret|start the paperwork|different conversation|that's it|(won't) be so (friendly|nice|patient|kind)|not help your|(stacking|stack) shelves|back (on|to) (nights|the)|you (can |will |'ll |) (go|leave) ($|out)|start looking at|(we'll|let's) see (how|where|whether|what) ~1 (your|you|long)|finished here|(your|his|her) (life|badge)|last (at|here|long)|can go $|no (one|garage|firm|school|hospital|bank|kitchen|shop) (in|will)|cost (you|him|her) (your|his|her|the)|remember (it|this|that))",
  ],
  // What somebody has here, and could lose.
  goods: [
    '(job|position|post|desk|chair|seat|contract|term|visa|permit|sponsorship|probation|reference|appraisal|review|rating|bonus|promotion|prospects|career|future|place|roster|rota|shifts|nights|weekends|hours|leave|holidays|salary|pay|payslip|role|locker|badge|renewal|extension|transfer|employment|livelihood|replacement|loyalty|name)+',
  ],
  dear: [
    '(mortgage|cv|resum*|resign*|redundan*|layoff+|lay-offs|restructur*|job cuts|p45|severance|headcount|place for (you|him|her)|fixed term|no shortage of|(do|take|want|fill) ~3 (job|place|shifts) for)',
  ],
  // Standing up for oneself.
  complaint: [
    '(complain*|grievance+|union|works council|tribunal|lawyer+|(speak+|spoke|spoken|talk+|go+|write+|run+|tell+|call+) ~2 (hr|auditor+|inspector+|regulator|ombudsman|journalist+|press|authorities|director|board|head office|owner)|whistle*|hotline|petition|over my head|behind my back|contradict*|speak up|spoke up|speaking up|spoken (to|with)|sick note+|sick day+|(say|said|saying) no|refus*|raise (it|this|that)|overtime (pay|claim)+|jobs like yours|home office|withdraw)',
  ],
  // What leaves the rest to be guessed.
  hint: [
    "(if i were you|in your (shoes|place|position|own)|just (saying|a thought)|by the way|careful*|watch (your|what|out)|think (twice|again|hard|about (that|who|what|whether))|wise|unwise|wiser|safer|healthier|clever|depends on|depend on (me|us)|in my hands|my signature|i (decide|sign|write|approve|choose)|(bear|keep) (that |it |this |)in mind|(don't|do not|won't|never|not) forget|remember (this|that|it|who|what)|remind* (you|him|her)|(shame|pity) (if|to|that)|hate to (see|lose)|easily|quicker than|unpleasant|lonely|uncomfortable|regret*|see to (it|that)|i'll make sure|we'll see|(let|let's|shall) ~1 see (how|whether|what|if)|see (how|whether) ~2 (we|your|you)|straight|long memory|for less|cheaper|hungrier|outsourced|or else|otherwise|if you (want|value|care|hope)|try me|test me|don't you ?|isn't it ?|funny|interesting|curious|who'd|who would|get far|end well|last long|one day|sooner or later|you never know|small (town|world|industry|trade)|choose wisely|my mind|closer look|next on|guarantee|no more|duly noted|not safe|open question|up for|be the first|i know what)",
  ],
  superlative: [
    '(weakest|slowest|worst|best|strongest|fastest|poorest|lowest|laziest|sharpest|brightest|smartest|quickest|finest|highest|messiest|(least|most) (*ive|*able|*ed|*ful)|number one)',
  ],
  illness: [
    '(depression|depressed|burnout|burn-out|cancer|tumour|tumor|hiv|diabetic|diabetes|epilepsy|bipolar|migraine|lupus|ptsd|adhd|autism|autistic|asperger*|schizophren*|stroke|heart attack|dementia|alzheimer*|parkinson*|anorexia|bulimia|ocd|ivf|miscarriage|chemotherapy|chemo|antidepressant+|insulin|therapist|psychiatrist|psychologist|rehab|malignant|surgery|hepatitis|crohn*|asthma|endometriosis|menopause|alcoholic|alcoholism|addict*|dry out|hysterectomy|std|medication|biopsy|diagnosed|diagnosis|sertraline|prozac|fluoxetine|citalopram|lithium|ritalin|methadone|methotrexate|gallbladder|hernia|dialysis)+',
  ],
  // Rewards that are promised.
  reward: [
    '(promotion|raise|pay rise|salary (increase|rise)|bonus|top (rating|mark+|score)|outstanding|exceeds|permanent contract|permanent|partner|partnership|company car|corner office|senior title|(senior|deputy|supervisor|lead|team lead|manager|head|director|branch) ~1 (job|post|role|title|position)|team lead|more (pay|money)|commission|pay band|(next |a |up a |to )(grade|band)|head of ~1|reward+|(an) a|own (kitchen|branch|team|department)|branch)',
  ],
};
