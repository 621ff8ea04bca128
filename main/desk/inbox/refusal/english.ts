/**
 * How people refuse in English: whom they speak to, the verb of ceasing, and what is to cease. That any reasonable words count is the FCC's rule on
 * revoking consent (47 CFR 64.1200(a)(10)), which names some; the others are what opt-out guides for campaigns and decided cases describe.
 */
import { harmlessEnglish } from './english-harmless.ts'
import { grammar, type Language } from './rule.ts'
import { englishKinds } from './english-kinds.ts'

const { refused, doubtful } = grammar(englishKinds)

export const english: Language = {
  harmless: harmlessEnglish,
  manners:
    /(?<= )(?:please|thank you(?: so much| very much)?|thanks|thx|ty|tysm|now|already|just|ok|okay|k|hey|hi|hello|sorry|sir|madam|maam|dude|bro|man|mate|omg|ffs|smh|rn|asap|immediately|kindly|at once|right away|seriously|i mean it|for real|im serious|so much|regards|nope|no thanks|no thank you|nah|yo|well|and|so|but|god|jesus|lord|christ|for the love of god|today|forever|or else|i beg you|im begging you|stopsign) /g,
  rules: [
    ...refused(
      // The carriers' words: some as a clause of their own, some only as all that is said.
      '«(?:stop|quit)(?: <louder>)*|stopall|(?:stop |<wish> )?(?:unsubscribe|optout)(?: me| us| this number| my number)?(?: (?:of|from|to) [^|]*)?|revoke|cease|desist|cease and desist|remove|quit it|take me off|removeme|stoptexting»',
      '^\\| (?:end|quit|cancel) (?:\\? )?\\|$',
      // You are to stop; this is to stop.
      '«<bid> (?:stop|quit it|cut it out|knock it off)(?: <louder>)*»',
      '(?:want|need|like|make|get|wish)(?: for)? (?:this|these|it|them|the|your|all)(?: of this)?(?: <texts>)? (?:to |would )?(?:stop|end|cease)',
      // Ceasing to write.
      '<cease> (?:<these> )*<contacting>(?: (?:<me>|<these>|and|or|up|to|out|such)|(?= (?:\\? )?\\|))',
      '(?:stop|quit) (?:receiving|getting|seeing) (?:<these> )*(?:<texts>|these|this|them)(?= (?:\\? )?\\|| from| anymore)|how (?:do|can) (?:i|you|we) (?:stop|end) (?:these|this|it|that)(?= (?:\\? )?\\|)',
      '<cease> (?:and desist )?(?:<these> )*<texts>(?! (?:back|yet))',
      '(?:stop|quit) (?:messing )?with (?:me|my phone)|(?:cut|kill) (?:out )?(?:the|these|those) <texts>',
      '(?:stop|quit) … (?:texting|messaging|contacting|bothering|harassing|spamming|bugging) <me>',
      '(?:cancel|end|terminate|turn off) (?:(?:<these>|my) )*(?:<texts>|subscription|membership)',
      '(?:enough|knock it off|cut it out|done|fed up|sick|tired|over) (?:already )?(?:<these> )*(?:<texts>|texting|messaging)',
      '«(?:no|no more)(?: <these>)*(?: <texts>)+(?: <these>)*(?: <me>)?»|«no more(?: (?:of )?<these>)*»|no more (?:<these> )*<texts>(?= (?:\\? )?\\|| please| from| to)',
      // Not to write.
      '(?<!you |i |they |we |who |people |that )(?:dont|never|no longer|not) (?:(?:ever|even|you|dare|be|try to|want you to) )*(?:(?:call|phone|text|contact|message|reply to|respond to) (?:or|and|nor) )?<contact>(?: (?:or|and) (?:call|<contact>))? (?:to )?<me>(?! (?:know|if))',
      '(?:dont|never|not|no longer|refrain from|stop) (?:ever )?send(?:ing)? (?:(?:me|us|my phone|this number|out) )?(?:any|anything|these|this|those|more|another|no|your|such|nothing|<texts>)(?! (?:pictures?|pics?|photos?|links?|videos?))',
      '(?:can|could|will|would|please|rather|prefer|ask|asked|request|asking|want)(?: (?:that|if|i|you))* (?:not|no longer) (?:to )?(?:be )?(?:<contact>|texted|contacted|messaged|receive|get|send|bothered)(?! (?:you|back))',
      '(?:not|never|no longer|dont) (?:(?:ever|want|wish|like) )*(?:to )?be (?:texted|contacted|messaged|bothered)',
      '«dont (?:text|message|contact)»|(?:dont|never) (?:call|text|contact)(?: (?:me|us))? (?:or|and|nor) (?:call|text|contact|message)(?: (?:me|us))?(?= (?:\\? )?\\|)',
      '(?:rather|prefer|wish|prefer that) you (?:didnt|dont|not|wouldnt) <contact>',
      // Out of the list.
      '<remove> (?:<mine>|it|him|her|them)(?: (?:please|the))? (?:off|from|out)(?: of)? (?:<these>|<list>|whatever|every|future|it|here)(?: [^|]*)?',
      '(?:leave|keep) <mine> out|(?:wish|want|like|asked)(?: to)? be left alone',
      '(?:take|get) (?:off|out) <mine>|(?:not|dont want to) be (?:on|in) (?:your|this|the) (?:[^| ]+ )?<list>|(?:request|requesting|demand|demanding|want) (?:removal|to be removed)',
      '(?:take|get) <mine> (?:off|out)(?= (?:\\? )?\\|)',
      '(?:remove|rmv|delete|erase|scrub|unlist|unenroll|wipe) <mine>(?= (?:\\? )?\\|| (?:immediately|please|now|asap|and|or|before|permanently|i|im|this|from|off|if))',
      '(?:take|have|want|like|need|wish|get) <mine> (?:be )?(?:off|removed|deleted|taken off|erased)',
      '(?:be|been|get|have|like|want|asked to be|got) (?:removed|taken off|deleted|unsubscribed)(?: (?:off|from|of|out))*(?: <these>[^|]*)?(?= (?:\\? )?\\|)',
      '(?:want|get|getting|got|let me)(?: (?:me|myself|to get))? (?:off|out of)(?: of)? (?:this|your|the|these) (?:[^| ]+ )?<list>',
      '(?<!i |to |might |did |didnt )(?:lose|forget|burn|toss|delete|erase|block) (?:my|this|our|the) (?:number|phone number|digits|contact|info)',
      '(?:dont|no) (?:call|contact|text|disturb)(?: or (?:call|text|contact))? (?:list|registry)',
      // No wish, no consent.
      '(?:dont|no longer|not|never) (?:(?:really|want|wanting|wanna|wish|need|care|like|desire|intend|interested in) )+(?:(?:to|for) )?(?:(?:be|get|receive|receiving|getting|have|see|hear|anything) )*(?:<these> )*(?:<texts>|texted|contacted|messaged|bothered|from you)|(?:nobody|no one) (?:[^| ]+ )?(?:wants?|asked for) (?:<these> )*<texts>',
      '(?:dont|no longer|not) (?:want|wish|like) (?:to )?(?:get|receive|see|receiving|getting) (?:these|this|those|them|any of these)(?= |$)',
      '«(?:i )?(?:dont|no longer) want (?:this|these|it)(?: anymore)?(?: from you)?»',
      '(?:dont|didnt|never|not|withdraw|revoke|rescind|no|without)(?: (?:give|gave|have|my|your|you|any|get|authorize|grant))* (?:consent|permission|authorization)(?= (?:\\? )?\\|| (?:to|for)(?= ))',
      '(?:dont|didnt|never) (?:authorize|authorized) (?:you|this|these|anyone)[^|]*',
      'appreciate it if (?:we|you) (?:stopped|discontinued?|stop|quit)[^|]*',
      // Away with you.
      '(?<!they |wont |not |cant |men |women |voters |people |them )leave (?:me|us|my family|my phone|my mom|her|him) (?:alone|be|in peace)',
      '«(?:[^|]+ )?<away>(?: (?:you|with|and)(?: [^|]*)?| creep| losers?)?»',
    ),
    ...doubtful(
      '(?:stop|quit)(?: it)?(?: haha)*(?= (?:\\? )?\\|)',
      '(?<=\\| )stop (?:i|im|ive|my|its|this|that|me|we|you|youre|she|he) [^|]*',
      '<cease> (?:<contacting>|<me>|it|this)',
      '«stopsign(?: stopsign)*»',
      '«you can stop(?: <louder>)*»|(?:this|it|these) (?:have|has|needs?) to stop|(?:if|unless) you (?:dont )?stop|you(?:re)? (?:are )?(?:still|keep)(?: on)? (?:texting|messaging|sending|contacting)',
      'unsubscribed?|optout',
      'fuck you|(?:go )?fuck yoursel(?:f|ves)|screw you|go to hell|eat shit|kiss my ass|bite me|drop dead|go die|up yours|stfu|shut up|take a hike|<away>(?= (?:\\? )?\\|| you| with| and)|(?:go )?(?:bother|annoy|harass|bug|text) someone else',
      '«(?:im |we are |were )?not interested(?: at all| anymore| in (?:this|your [^|]*|any of this|these [^|]*|<texts>))?»',
      '«enough(?: is enough| of this)?|too much»|too many <texts>|knock it off|cut it out|give it a rest|give it up',
      '(?:never|didnt)(?: ever)? (?:sign|signed|subscribed?|ask|asked|agreed?|request|requested|opt|opted)(?: (?:myself|up|in))* (?:(?:for|to) )?(?:be (?:texted|contacted)|receive|get|(?:any of )?(?:this|these|those|your)|(?:<these> )*<texts>|it(?= (?:\\? )?\\|))',
      '(?:report|reporting|reported|sue|suing|block|blocking|blocked) (?:you|this number|this|it|your|as spam|and)(?= |$)|«(?:youre |im |you are )?(?:blocked|reported|blocking|reporting)(?: and (?:blocked|reported|deleted))?»|you(?: have|ve)? been (?:blocked|reported)|(?:call|calling|contact|contacting|hear from|with) my (?:lawyer|attorney)|to the (?:fcc|ftc)|(?:fcc|ftc) complaint|harassment',
      '«(?:this is |thats |its )?(?:spam|harassment|illegal)»(?! \\?)',
      '(?<!they |i |we |who |county )dont (?:call|<contact>|phone)(?: (?:me|us|here|back|him|her))?(?: (?:again|anymore|ever))?(?= (?:\\? )?\\|)',
      '«sto|remove (?:this|it|that|everything|him|her|them)|lose it|(?:get|take) (?:him|her|them) off[^|]*|(?:erase|delete) <mine>»',
      'why (?:do|are) you (?:(?:keep|still|always) )?(?:texting|messaging|contacting|bothering)|how many times (?:do|must|did|have) i|hate (?:<these> )*<texts>',
      'respect my privacy|not welcome|unwanted|out of my (?:phone|inbox|messages|life)|no contact(?! info| with| number)|no further',
    ),
  ],
}
