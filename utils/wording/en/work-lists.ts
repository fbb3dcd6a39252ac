import type { Lists } from '../pattern';

/** What the rules on evidence, fairness, pressure and advice have in common. */
export const workLists: Lists = {
  // What is judged, where a verdict falls on it.
  work: [
    '(performance|output|delivery|productivity|execution|follow-through|follow-up|turnaround|attendance|timekeeping|time keeping|time management|punctuality|quality|effort|contribution|result|progress|showing|work|standard|handling|planning|preparation|organisation|organization|prioritisation|coordination|supervision|housekeeping)+',
    '(communication|collaboration|teamwork|leadership|listening|negotiation|coaching|delegation|documentation|paperwork|bookkeeping|reporting|analysis|research|testing|writing|drafting|spelling|minutes|numbers|figures|knowledge|understanding|grasp|command|judgement|judgment|technique|accuracy|workmanship|cooking|plating|cleaning|driving|sales|selling|charting|control)',
    '(report|presentation|pitch|slide|deck|proposal|draft|email|note|spreadsheet|estimate|forecast|design|code|code review|review|handover|briefing|invoice|quote|schedule|rota|stocktake|shift|round|lesson|lecture|class|notebook|reconciliation|hygiene|marking|management|running|lesson plan|workshop|visit|call|meeting|launch|migration|rollout|project|campaign|audit|interview|file|order|delivery|skill|close rate|pull request|handover note|inspection|store|kitchen|section|site plan|phone skill|build|data entry|event|training)+',
    '(quarter|half|half-year|year|month|season|service|week|spell|stint)',
  ],
  // What work is called, where it does not please.
  poor: [
    '(poor|weak|disappointing|unsatisfactory|sloppy|subpar|sub-par|substandard|insufficient|inadequate|mediocre|patchy|shaky|lacking|underwhelming|unacceptable|lacklustre|shoddy|messy|slapdash|unimpressive|inconsistent|unprofessional|deficient|terrible|awful|dreadful|appalling|abysmal|dire|rubbish|useless|clueless|chaotic|uneven|half-baked|flat|off the pace|all over the place|wanting|bad|amateurish|thin|so-so|uninspired|woeful|lamentable|haphazard|unreliable|rough|wobbly|dismal|horrible|horrendous|modest|meagre|feeble|unspectacular|forgettable|tepid)',
    '(a|an|one|some|such a|more of a|another|an absolute|an utter|a complete|a total|a bit of a|a real) (mess|shambles|letdown|let-down|disappointment|weak point|weakness|weak spot|problem|concern|worry|joke|failure|embarrassment|sore point|disgrace)',
    '(under|below) (par|expectation+|standard+|average|target|the (standard|level|bar|mark|line)|what ~4 (expect+|need+))',
    'not (where|what) (it|they|i|we|she|he|you) ~2 (should|need+|want+|expect+|hope+|ought)',
    '(not|never|nowhere near|hardly|barely|far from|far off) ~2 (good enough|acceptable|up to (scratch|standard|par|the (level|mark|job|task))|satisfactory|adequate|great|impressive|ideal|convincing|sufficient|there yet)',
    "(isn't|aren't|wasn't|weren't) ~3 (good enough|acceptable|up to (scratch|standard|par|the (level|mark|job|task))|satisfactory|adequate|great|impressive|ideal|convincing|sufficient|there yet|where|what)",
  ],
  // Verdicts so strong that they fall on work, whatever it is called.
  verdict: [
    '(unsatisfactory|substandard|sub-standard|subpar|sub-par|disappointing|underwhelming|lacklustre|shoddy|slapdash|mediocre|woeful|lamentable|dismal|unimpressive|amateurish|half-baked|lousy)',
    '(a|an|one|some|such a|another|an absolute|an utter|a complete|a total|a bit of a|a real) (mess|shambles|letdown|let-down|disappointment|disgrace)',
    '(below|under) (par|standard|expectation+)',
    '(nothing (special|to write home about)|not great|all over the place|hit and miss)',
  ],
  // Those with whom somebody works.
  group: [
    '(team|floor|shift|department|branch|office|ward|group|crew|squad|class|unit|company|line|firm|practice|store|shop|depot|section|division|cohort|intake|plant|factory|hotel|kitchen|school|faculty|clinic|hospital|station|site|desk|call centre|call center|bunch|lot|warehouse|region|pack|field|sales force|leaderboard|table|league|ranking|yard)+',
  ],
  // Qualities that are asked for without saying what to do.
  soft: [
    '(proactive|pro-active|strategic|assertive|confident|professional|organised|organized|visible|engaged|motivated|flexible|responsible|reliable|careful|attentive|structured|independent|accountable|positive|patient|creative|collaborative|communicative|responsive|diligent|disciplined|focused|committed|dedicated|involved|decisive|ambitious|dynamic|efficient|effective|productive|thorough|precise|accurate|consistent|punctual|dependable|innovative|agile|adaptable|open-minded|approachable|transparent|cooperative|helpful|supportive|considerate|mindful|conscientious|commercial|analytical|methodical|systematic|driven|energetic|enthusiastic|resilient|mature|serious|alert|vocal|inclusive|empathetic|sensitive|tactful|switched on|diplomatic|polished|resourceful|curious|rigorous|self-confident|hands-on|outgoing|on top of (it|things)|customer-focused|detail-oriented|solution-oriented|team player|leader|presence|role model)',
  ],
  // Qualities as things to have more of.
  virtue: [
    '(ownership|initiative|responsibility|accountability|commitment|drive|energy|enthusiasm|urgency|passion|confidence|leadership|presence|gravitas|discipline|structure|dedication|engagement|proactivity|proactiveness|professionalism|flexibility|creativity|independence|autonomy|maturity|resilience|patience|care|diligence|attention|focus|effort|visibility|assertiveness|empathy|rigour|rigor|polish|consistency|reliability|curiosity|ambition|motivation|backbone|involvement|team spirit|teamwork|collaboration|cooperation|communication|transparency|openness|awareness|strategic thinking|critical thinking|people skills|soft skills|thoroughness|precision|depth|hunger|spark|grit|oomph|sparkle)',
  ],
  // What people are told to improve.
  skill: [
    '(communication|listening|presentation|people|soft|interpersonal|leadership|management|organisational|organizational|analytical|technical|writing|negotiation|problem-solving|customer|client|sales|social|presenting|planning|coaching|stakeholder|general|overall) (skill|ability|style|knowledge|competence|management|handling|effectiveness|service)+',
    '(communication|teamwork|collaboration|cooperation|time management|time keeping|timekeeping|punctuality|leadership|presence|attitude|mindset|approach|behaviour|behavior|conduct|manner|demeanour|tone|performance|productivity|efficiency|quality|accuracy|organisation|organization|planning|delegation|professionalism|knowledge|skills|strengths|weaknesses|engagement|visibility|reliability|discipline|focus|confidence|attention to detail|soft skills|(yourself|himself|herself|themselves))',
  ],
  // Sayings that tell somebody what to do, and not what.
  saw: [
    '(hit+ the ground running|move+ the needle|think+ outside (the|of the) box|raise+ the bar|push+ the envelope|walk+ the (walk|talk)|boil the ocean|peel the onion|(connect|join) the dots|go the extra mile|own (it|your journey|the narrative|the ~4 space)|level up|lean+ in|dig deep|aim high|play to (your|his|her) strengths|put your best foot forward|(take|grab|seize) the bull|(shoot|reach|aim) for the (moon|stars|sky)|keep ~1 (eye|eyes) on the (ball|prize)|(get|have) ~2 ducks in a row|step+ up to the plate|sing from ~2 (hymn sheet|same)|work smarter|fail fast|eat the frog|sharpen the saw|skin in the game|firefighting ~3 prevention|(raise|up|lift) ~1 game|(find|need+|into) ~1 (gear)|best version of|helicopter view|whole self|blue-sky thinking|land the plane)',
    '((leverage|leveraging) ~2 (synergy|synergies|strengths|learnings|resources|network|talent|competenc*)|drive (synergy|synergies)|to the next level|low-hanging fruit|low hanging fruit|comfort zone|drive (change|innovation|excellence|impact|alignment))',
  ],
  superlative: [
    '(weakest|slowest|worst|best|strongest|fastest|poorest|lowest|laziest|sharpest|brightest|smartest|quickest|finest|highest|messiest|(least|most) (*ive|*able|*ed|*ful)|number one)',
  ],
  illness: [
    '(depression|depressed|burnout|burn-out|cancer|tumour|tumor|hiv|diabetic|diabetes|epilepsy|bipolar|migraine|lupus|ptsd|adhd|autism|autistic|asperger*|schizophren*|stroke|heart attack|dementia|alzheimer*|parkinson*|anorexia|bulimia|ocd|ivf|miscarriage|chemotherapy|chemo|antidepressant+|insulin|therapist|psychiatrist|psychologist|rehab|malignant|surgery|hepatitis|crohn*|asthma|endometriosis|menopause|panic attack|nervous breakdown|alcoholic|alcoholism|addict*|the pills|dry out|burned out|burnt out|hysterectomy|std|medication|biopsy|diagnosed|diagnosis|positive test|sertraline|prozac|fluoxetine|citalopram|lithium|ritalin|methadone|methotrexate|gallbladder|hernia|dialysis)+',
  ],
  // Rewards that are promised.
  reward: [
    '(promotion|raise|pay rise|salary (increase|rise)|bonus|top (rating|mark+|score)|outstanding|exceeds|permanent contract|permanent|partner|partnership|company car|corner office|senior title|(senior|deputy|supervisor|lead|team lead|manager|head|director|branch) ~1 (job|post|role|title|position)|team lead|more (pay|money)|commission|pay band|(next |a |up a |up one |to )(grade|band)|head of ~1|reward+|a grade|(an|an a) a|own (kitchen|branch|team|department)|branch)',
  ],
};
