/**
 * How people refuse in English: whom they speak to, the verb of ceasing, and what is to cease. That any reasonable words count is the FCC's rule on
 * revoking consent (47 CFR 64.1200(a)(10)), which names some; the others are what opt-out guides for campaigns and decided cases describe.
 */
import { harmlessEnglish } from './english-harmless.ts'
import { partlyEnglish } from './english-partial.ts'
import { grammar, type Language } from './rule.ts'
import { englishKinds } from './english-kinds.ts'

const { rules } = grammar(englishKinds)

export const english: Language = {
  harmless: [...partlyEnglish, ...harmlessEnglish],
  manners:
    /(?<= )(?:please|thank you(?: so much| very much)?|thanks|thx|ty|tysm|now|already|just|ok|okay|k|hey|hi|hello|sorry|sir|madam|maam|miss|mister|hon|honey|lady|girl|boi|boy|bruh|bro|dude|man|mate|fam|buddy|pal|friend|omg|ffs|smh|rn|asap|immediately|kindly|at once|right away|seriously|i mean it|for real|im serious|so much|regards|nope|no thanks|no thank you|no ty|nah|naw|yo|ugh|wow|really|honestly|truly|absolutely|tho|though|then|geez|jeez|well|and|so|but|god|jesus|lord|christ|for the love of god|today|forever|or else|i beg you|im begging you|stopsign) /g,
  rules: rules(
      // The carriers' words: some as a clause of their own, some only as all that is said.
      '«(?:stop|quit)(?: <louder>)*|stopall|(?:stop |<wish> )?(?:unsubscribe|optout)(?: unsubscribe| me| us| this number| my number)?(?: (?:of|from|to) [^|]*)?|revoke|cease|desist|cease and desist|remove|quit it|dnd|do not disturb|dont disturb|take me off|removeme|stoptexting»',
      '^\\| (?:end|quit|cancel) (?:\\? )?\\|$',
      '(?:stop|quit)(?: it)?(?: haha)*(?= (?:\\? )?\\|)',
      // You are to stop; this is to stop.
      '«<bid> (?:stop|quit it|cut it out|knock it off)(?: <louder>)*»',
      '(?:want|need|like|make|get|wish)(?: for)? (?:this|these|it|them|the|your|all)(?: of this)?(?: <texts>)? (?:to |would )?(?:stop|end|cease)',
      // Ceasing to write.
      '<cease> (?:<these> )*<contacting>(?: (?:<me>|<these>|and|or|up|to|out|such)|(?= (?:\\? )?\\|))',
      '(?:stop|quit|discontinue|cease) (?:receiving|getting|seeing) (?:<these> )*(?:<texts>|these|this|them)(?= (?:\\? )?\\|| from| anymore)|how (?:do|can) (?:i|you|we) (?:stop|end) (?:these|this|it|that)(?= (?:\\? )?\\|)',
      '<cease> (?:and desist )?(?:<these> )*<texts>(?! (?:back|yet))',
      '(?:stop|quit) (?:messing )?with (?:me|my phone)|(?:cut|kill) (?:out )?(?:the|these|those) <texts>',
      '(?:stop|quit) … (?:texting|messaging|contacting|bothering|harassing|spamming|bugging) <me>',
      '(?:cancel|end|terminate|turn off) (?:(?:<these>|my) )*(?:<texts>|subscription|membership)',
      '(?:enough|knock it off|cut it out|done|fed up|sick|tired|so over|im over|am over)(?: (?:already|and|sick|tired|getting|receiving|seeing|being|every|day|<these>))* (?:<texts>|texting|messaging|texted|messaged|contacted|bothered|harassed)',
      '(?:mind|about|avoid|prefer|appreciate|suggest|consider) (?:(?:it if you|you|your) )?(?:not|stopping|ceasing) <contacting>|no need to <contact> <me> (?:again|anymore|any more|ever)',
      '«(?:discontinue|halt)(?: (?:<these>|now|it))*»|stopsign (?:<these> )*(?:<contacting>|<texts>)|(?:what|which) part of (?:stop|no|dont|leave)[^|]*',
      '«(?:no|no more)(?: <these>)*(?: <texts>)+(?: <these>)*(?: (?:(?:on|to) )?<me>)?»|«no more(?: (?:of )?<these>)*»|«(?:no|no more)(?: <these>)* politics(?: [^|]*)?»|no (?:more|further|additional) (?:<these> )*<texts>(?= (?:\\? )?\\|| please| from| to)',
      // Not to write.
      '(?<!you |i |they |we |who |people |that )(?:dont|never|no longer|not) (?:(?:ever|even|you|dare|be|try to|want you to) )*(?:(?:call|phone|text|contact|message|reply to|respond to) (?:or|and|nor) )?<contact>(?: (?:or|and) (?:call|<contact>))? (?:to )?<me>(?! (?:know|if))',
      '(?:dont|never|not|no longer|refrain from|stop) (?:ever )?send(?:ing)? (?:(?:me|us|him|her|them|my phone|this number|out) )?(?:<these> )*(?:any|anything|these|this|those|more|another|no|your|such|nothing|<texts>)(?! (?:pictures?|pics?|photos?|links?|videos?))',
      '(?:can|could|will|would|please|rather|prefer|ask|asked|request|asking|want)(?: (?:that|if|i|you))* (?:not|no longer) (?:to )?(?:be )?(?:<contact>|texted|contacted|messaged|receive|get|send|bothered)(?! (?:you|back))',
      '(?:not|isnt|never|no longer|dont) (?:(?:ever|want|wish|like) )*(?:to )?be (?:texted|contacted|messaged|bothered)',
      '(?:rather|prefer|like|want|wish|love|asked?)(?: (?:to|that|we|i))* not (?:to )?(?:(?:be|keep|continue|have|ever|to) )*(?:receiv\\w+|get|getting|hear|hearing|included|texted|on)(?: <these>)*(?: (?:<texts>|<list>|from you)|(?= (?:\\? )?\\|))',
      '(?:dont|never)(?: (?:ever|even|you))* (?:bother|try|keep|start|be|think about) <contacting> (?:<me>|<these>)',
      '«dont (?:text|message|contact)»|(?:dont|never) (?:call|text|contact)(?: (?:me|us))? (?:or|and|nor) (?:call|text|contact|message)(?: (?:me|us))?(?= (?:\\? )?\\|)',
      '(?:rather|prefer|wish|prefer that) you (?:didnt|dont|not|wouldnt) <contact>',
      // Out of the list.
      '<remove> (?:<mine>|it|him|her|them)(?: (?:please|the))? (?:off|from|out)(?: of)? (?:<these>|<list>|whatever|every|future|it|here)(?: [^|]*)?',
      '(?:leave|keep) <mine> out(?! of the (?:paper|news|story|press))|(?:wish|want|like|asked)(?: to)? be left (?:alone|in peace)',
      '(?:take|get) (?:off|out) <mine>|(?:not|dont want to) be (?:on|in) (?:your|this|the) (?:[^| ]+ )?<list>|(?:request|requesting|demand|demanding|want) (?:removal|to be removed)',
      '(?:take|get|remove|delete) (?:off|from|of) (?:<these> )*<list>|(?:mark|put|list|flag|register) <mine>(?: down)? (?:as |on )(?:[^| ]+ ){0,3}(?:dont|no|never|optout)[^|]*',
      '(?:i|we) (?:must |wish to |want to |would like to |respectfully |hereby |id like to )*(?:decline|refuse)(?= (?:\\? )?\\|| to (?:be|receive|get) | any | further | all )|id like to decline [^|]*|(?:honor|comply with|respect|process) (?:my|this|our) (?:[^| ]+ )?(?:request|removal|unsubscribe|optout|wish|wishes|stop)',
      '(?:<remove>|scratch|kick) <mine> (?:off|out)(?= (?:\\? )?\\|)|scratch <mine> (?:off|from|out)|(?:count|include|deal) (?:me|us) out|«(?:removed|unlisted)»',
      '(?:like|want|need|have|get) (?:it|that|this|mine)(?: to be)? (?:removed|deleted|erased|taken off)|forget (?:that )?(?:(?:you (?:have|had|know|ever had)|about) )(?:this|my|me)(?: number)?(?= (?:\\? )?\\|)',
      '(?:remove|rmv|delete|erase|scrub|unlist|unenroll|wipe) <mine>(?= (?:\\? )?\\|| (?:immediately|please|now|asap|and|or|before|permanently|i|im|this|from|off|if))',
      '(?:take|have|want|like|need|wish|get) <mine> (?:be )?(?:off|removed|deleted|taken off|erased)',
      '(?:be|been|get|have|like|want|asked to be|got) (?:removed|taken off|deleted|unsubscribed)(?: (?:off|from|of|out))*(?: <these>[^|]*)?(?= (?:\\? )?\\|)',
      '(?:want|get|getting|got|let me)(?: (?:me|myself|to get))? (?:off|out of)(?: of)? (?:this|your|the|these) (?:[^| ]+ )?<list>',
      '(?<!i |to |might |did |didnt )(?:lose|forget|burn|toss|delete|erase|block) (?:my|this|our|the) (?:number|phone number|digits|contact|info)',
      'you to (?:lose|forget|delete|erase) (?:my|this|our) (?:number|contact|info)|«(?:no|no more) (?:calls?|emails?)(?: (?:or|and|nor|no))* <texts>(?: <these>)*»|(?:it if|great if|nice if|grateful if|glad if) you(?:d| would)? (?:stopped|stop|quit|removed|took)(?= )[^|]*|appreciate being (?:removed|taken off|left)[^|]*',
      '(?:dont|no) (?:call|contact|text|disturb)(?: or (?:call|text|contact))? (?:list|registry)|(?:on|to) (?:the|your|a) (?:[^| ]+ )?(?:dnc|dont call|no call)',
      // No wish, no consent.
      '(?:dont|no longer|not|never) (?:(?:really|want|wanting|wanna|wish|need|care|like|desire|intend|interested in) )+(?:(?:to|for) )?(?:(?:be|get|receive|receiving|getting|have|see|hear|anything) )*(?:<these> )*(?:<texts>|texted|contacted|messaged|bothered|from you)|(?:nobody|no one) (?:[^| ]+ )?(?:wants?|asked for) (?:<these> )*<texts>',
      '(?:dont|no longer|not) (?:want|wish|like) (?:to )?(?:get|receive|see|receiving|getting) (?:these|this|those|them|any of these)(?= |$)',
      '«(?:(?:i|we|ion) )?(?:dont|no longer) want (?:this|these|it)(?: anymore)?(?: from you)?»',
      '(?:dont|no longer) want (?:none|any|nothing|anything|no more|no part|any part|to do)(?: (?:part|of|to|from|do|with|more|anything|nothing))* (?:<texts>|this|these|it|you)(?= (?:\\? )?\\|| on | at | from | in )',
      '(?:dont|didnt|never|not|withdraw|revoke|rescind|no|without)(?: (?:give|gave|have|my|your|you|any|get|authorize|grant))* (?:consent|permission|authorization)(?= (?:\\? )?\\|| for | to (?!leave|go|vote|enter|miss|take|work|drive|park|use (?:her|his|the|their|a) ))|consent (?:is |has been )?(?:revoked|withdrawn)',
      '(?:dont|didnt|never) (?:authorize|authorized) (?:you|this|these|anyone)[^|]*',
      'appreciate it if (?:we|you) (?:stopped|discontinued?|stop|quit)[^|]*',
      // Away with you.
      '(?<!they |wont |not |cant |men |women |voters |people |them )leave (?:me|us|my family|my phone|my mom|her|him) (?:alone|be|in peace)',
      // By what is threatened otherwise, and whose the number is.
      '(?<=\\| )(?:stop|quit) or (?:i|im|ill|ive|we|well|my)[^|]*|(?:stop|quit) with (?:all )?(?:<these> )*(?:[^| ]+ ){0,2}(?:garbage|crap|nonsense|bs|bullshit|spam|junk|politics|political)',
      '(?:my|this|our) (?:number|phone|cell) isnt to be (?:used|texted|contacted|called|messaged)[^|]*|(?:nobody|no one)(?: [^| ]+){0,4} (?:is|are) (?:ever )?to be (?:texted|contacted|messaged)[^|]*',
      '(?:take|get|remove) <mine> of (?:your|this|the) (?:[^| ]+ )?<list>|(?:want|like|need|have) (?:it|this|that|mine|my number) gone from (?:your|the) (?:files?|records?|system|database|phones?|computers?|list)',
      '«(?:[^|]+ )?<away>(?: (?:you|with|and)(?: [^|]*)?| creep| losers?)?»',
  ),
}
