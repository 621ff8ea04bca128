/** What makes an English text hostile. Words that have a harmless meaning count only in a phrase that has none. */
import { rulesOf, type Phrases } from './rules.ts'

const groups = {
  you: 'you|u|ya|yall|y all|you all|you people|you guys',
  your: 'your|ur|yo',
  will: 'will|ll|gonna|going to|am going to|m going to|m gonna|ma|shall|want to|wanna|should|ought to|is going to|are going to',
  i: 'i|im|ill|ima|imma|we|somebody|someone|they',
  /** Between “you” and what they are called. */
  such: '(?:are|r|re|is|a|an|the|all|such|just|nothing|but|bunch|pack|of|fucking|fuckin|effing|stupid|dumb|dirty|filthy|lying|little|ugly|fat|old|worthless|useless|pathetic|corrupt|damn|goddamn|absolute|total|complete|commie|liberal|biggest|sorry|and|people|guys|racist|evil|human|lazy|sick|crazy) ',
  called:
    'idiots?|morons?|imbeciles?|dumbass(?:es)?|dumbfucks?|assholes?|ass holes?|bitch(?:es)?|cunts?|whores?|sluts?|scum|scumbags?|retards?|retarded|losers?|bastards?|pigs?|nazis?|cockroach(?:es)?|vermin|trash|garbage|dipshits?|shitheads?|jackass(?:es)?|pricks?|dickheads?|motherfuckers?|pos|pieces? of shit|libtards?|subhumans?|beings',
  /** Somebody else is called so, or the writer. */
  other: '(?<! (?:a|an|the|is|was|my|that|this|his|her|some|no|s|like|as|such|little|total|real|me) )',
  body: 'dick|cock|penis|balls|pussy|tits|titties|boobs|ass|nipples|clit',
}

const phrases: Phrases = {
  threat: [
    '{i} (?:{will} )?(?:(?!not |never |don |won |didn |wouldn )\\w+ ){0,2}(?:kill|murder|stab|strangle|choke|rape|hang|lynch|behead|hurt|bury) (?:{you}|{your} (?:family|kids|children|mother|mom|wife|husband))',
    '(?:ill|i ll|i will|im gonna|i m gonna|im going to|i m going to|we will|we ll|should) shoot {you}(?! (?:a|an|over|some|the) )',
    '(?:ill|ll|will|gonna|going to|ma) (?:break|cut|slit|smash|bash|kick|beat) (?:in )?{your} (?:legs|neck|face|throat|head|skull|teeth|ass|arms)',
    '(?:ill|ll|will|gonna|going to) (?:fuck|mess|beat|shoot|cut|light) {you} up',
    '(?:ill|ll|will|gonna|going to|m coming to) (?:burn|bomb|shoot up|blow up|burn down|torch)(?: down)? {your} \\w+',
    '(?:i|im|ill|ima|imma|we) (?:(?!not |never |don |won |didn |wouldn |if )\\w+ ){1,8}(?:and|to) (?:kill|shoot|murder|stab|strangle|rape|beat|hurt) (?:{you}|{your} ass)(?! (?:a|an|over|some|the|to|at|in) )', '(?:and|or|then) {you} (?:all )?(?:will )?die', '(?:hope|wish|pray) (?:\\w+ )?(?:someone|somebody|they|a bus|god|he|it) (?:shoots?|kills?|hits?|rapes?|stabs?|beats?|hurts?) {you}', '{you} (?:\\w+ ){0,3}(?:will|going to|gonna|deserve to|ought to|should) (?:all )?(?:hang|burn|bleed|die|swing)(?: for| in hell)?(?= (?:for|in|you|pigs?|traitors?|$))',
    'hunt(?:ing)? {you} down', '(?:i|we) (?:(?!don |not )\\w+ )?know where {you} (?:live|work|sleep|park)', '(?:will|ll|gonna|going to) find out where {you} (?:live|work|sleep)', '(?:i|we) know where {your} (?:office|house|home|family|kids) (?:is|are|live|lives|sleep)',
    '(?:im|i m|m|were|we re) coming (?:for|after) {you}(?: all)?', '(?:{you}|{your} (?:family|kids|children)) (?:are |re |r )?(?:not|aren t|won t be) safe',
    '{you} (?:all )?(?:will|ll|deserve|should|need|ought|are going|re going|gonna|are gonna) (?:all )?(?:to )?(?:be )?(?:die|hang(?! \\w+ \\w+ (?:sign|flag|up|out|on))|killed|shot|hanged|hung|lynched|executed|raped|stabbed)',
    '{you} (?:re|are|r) (?:a )?dead(?: man| woman| meat)?', 'youre dead', '(?:kill|hang|shoot|off) (?:yourself|urself|yourselves|ur self)', 'kys', '(?:go|drink bleach and) (?:and )?die', 'die in a fire', 'drop dead', 'drink bleach',
    '(?:hope|wish|pray) (?:{you} )(?:all )?(?:die|dies|rot|get (?:raped|killed|shot|cancer|hit|covid))', 'watch {your} back', '(?:bullet|knife|axe) (?:in|through|to) {your} (?:head|skull|brain|face|back|neck)', 'death to {you}',
  ],
  slur: [
    'nigg(?:er|a|uh)s?', 'sandniggers?', 'fagg?(?:ot)?s?', 'faggots?', 'trann(?:y|ies)', 'kikes?', 'wetbacks?', 'gooks?', 'ragheads?', 'towelheads?', 'beaners?', 'spics?(?! and span)', 'shemales?',
    '(?:fucking|dirty|stupid|filthy) (?:dykes?|jews?|muslims?|mexicans?|blacks?|queers?|chinks?|coons?|pakis?)', 'go back to (?:mexico|africa|china|india|cuba|{your} (?:own )?country|where you came from)',
  ],
  sexual: [
    '(?:suck|lick|eat|ride|touch|see|show|showing|send|stroke|feel) (?:me |my |on |of |us )*(?:a |some )?(?:pics? of )?(?:{your} |my )?(?:big |hard |fat )?(?:{body})(?<! (?:the|a) ass)', 'pics? of {your} (?:{body})', 'dick pics?', '(?:send|show|want)(?: me)?(?: some| your| ur)? (?:nudes?|naked pics?)',
    '(?:wanna|want to|gonna|let s|lets|love to|like to|d) (?:fuck|bang|bone|rail) {you}', '{you} (?:re |r |are )?(?:so )?(?:horny|naked|fuckable|sexy)', '(?:r|are) {you} (?:horny|naked|wet)', 'what (?:are |r |re )?{you} wearing', 'what you wearing', '(?:wanna|want to|let s) have sex', 'blow ?jobs?', 'masturbat\\w*', 'my (?:big|hard|fat) (?:dick|cock)',
  ],
  insult: [
    'fuck(?:ing)? ?(?:{you}|off?|yourself|yourselves|{your} \\w+|all of you|these people)', 'fuck(?:you|off)', 'go (?:fuck|f|eff)(?: (?:yourself|urself)|\\w*)', 'fu', '{you} suck(?= $)', 'waste of (?:oxygen|space|skin|air)', 'get a (?:real )?(?:job|life) (?:loser|bum)s?', 'suck a (?:dick|bag)\\w*', 'f (?:you|u|off)', 'stfu', 'gtfo', 'get the fuck (?:out|off|away)\\w*', 'shut the (?:fuck|hell) up', '(?<! (?:to|me) )shut up (?:you |bitch|idiot|moron|asshole)\\w*',
    '(?:go to|rot in|burn in) hell', 'see you in hell', 'eat shit', 'sh[ai]ts? for brains', '{you} {such}{1,3}shits?', '{you} (?:re |are |r )(?:the )?(?:dumbest|stupidest)', '(?:kiss|lick) my (?:ass|butt)', 'suck it', 'blow me', 'screw {you}', 'up yours', '{you} (?:are |re |r )?(?:a |all )?pieces? of shit', 'piss off',
    '(?<! called )(?:{you}|ur|your|youre|yourself) {such}*(?:{called})(?! truck)', '{such}{1,3}(?:idiots?|morons?|retards?|bitch(?:es)?) {you}(?: are)?', '{other}(?:fucking |stupid |dumb |lying |little )*(?:motherfuckers?|cunts?|cocksuckers?|dipshits?|shitheads?|dickheads?|dumbass(?:es)?|assholes?|bitch(?:es)?|libtards?)',
  ],
}

export const englishRules = rulesOf(phrases, groups)
