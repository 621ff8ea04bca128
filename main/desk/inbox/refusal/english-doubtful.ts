/** What may refuse in English, and is asked about: said in anger, in half a word, or beside it. */
import { englishKinds } from './english-kinds.ts'
import { grammar } from './rule.ts'

export const mayRefuseInEnglish = grammar(englishKinds).doubtful(
  '(?:stop|quit)(?: it)?(?: haha)*(?= (?:\\? )?\\|)',
  '(?<=\\| )stop (?:i|im|ive|my|its|this|that|me|we|you|youre|she|he) [^|]*',
  '<cease> (?:<contacting>|<me>|it|this)',
  '«stopsign(?: (?:stopsign|phone|please|me|thanks|thank you))*»|«phone stopsign»',
  '«you can stop(?: <louder>)*»|(?:this|it|these) (?:have|has|needs?) to stop|(?:if|unless) you (?:dont )?stop|you(?:re)? (?:are )?(?:still|keep)(?: on)? (?:texting|messaging|sending|contacting)',
  'unsubscribed?|optout',
  'fuck you|(?:go )?fuck yoursel(?:f|ves)|screw you|go to hell|(?:rot|burn) in hell|get fucked|eat shit|kiss my ass|bite me|drop dead|go die|up yours|stfu|shut up(?= (?:\\? )?\\|| and | you )|take a hike|go play in traffic|touch grass|step off|jog on|let me alone|go (?:text|bother|bug|annoy|harass|spam|pester) (?!the|my|to |and )[^| ]+|<away>(?= (?:\\? )?\\|| you| with| and)|(?:bother|annoy|harass|bug|text|spam|pester|find) (?:someone|somebody|anyone|anybody|other people) else|(?:get|find) a (?:life|job|real job)(?= (?:\\? )?\\|| and)|suck it|(?:eat|suck|lick) (?:a|my|deez) [^| ]+|(?:go (?:somewhere else|elsewhere) with|take (?:this|that|it|these|your [^| ]+) (?:somewhere else|elsewhere))|(?:shove|stick) (?:it|them|this|that|these|those|your)|up your (?:ass|butt)|(?:out of|off) my (?:line|phone|ass|back|case)|«(?:[^|]+ )?(?:beat it|fo)»',
  '«(?:(?:i|we) (?:have|am|are) |im |were )?(?:not|no|zero) interest(?:ed)?(?: at all| anymore| whatsoever| in (?:this|your [^|]*|any of this|these [^|]*|politics|voting|<texts>|(?:receiving|getting|hearing) [^|]*))?»',
  'not (?:at all )?interested(?: at all| anymore)?(?= (?:\\? )?\\|)|«uninterested»|dont want to (?:participate|take part|join|be (?:(?:a )?part|involved|bothered))(?: [^|]*)?|(?:chill(?: out)?|lay off|ease up|relax)(?: on| with)? (?:<these> )*<texts>|my (?:husband|wife|mom|dad) (?:said|says) (?:stop|no)(?= (?:\\? )?\\|)|dont come (?:to|at) (?:me|my)',
  '«enough(?: is enough| of this)?|too much»|too many <texts>|knock it off|cut it out|give it a rest|give it up(?! for)',
  '(?:never|didnt)(?: ever)? (?:sign|signed|subscribed?|ask|asked|agreed?|request|requested|opt|opted)(?: (?:myself|up|in))* (?:(?:for|to) )?(?:be (?:texted|contacted)|receive|get|(?:any of )?(?:this|these|those|your)|(?:<these> )*<texts>|it(?= (?:\\? )?\\|))',
  '(?:report|reporting|reported|sue|suing|block|blocking|blocked) (?:you|this number|this|it|your|as (?:spam|junk)|and)(?! to (?:the|my|our) (?:county|clerk|police|election|board|state|poll|judge))(?= |$)|block (?:me|us|my number)(?! from)|«(?:youre |im |you are )?(?:blocked|reported|blocking|reporting)(?: and (?:blocked|reported|deleted))?»|you(?: have|ve)? been (?:blocked|reported)|(?:call|calling|contact|contacting|hear from|with|from|(?<!talk )(?<!talked )to|by) my (?:lawyer|attorney)(?! (?:on|about) (?!you|this|these))|fcc|ftc|tcpa|7726d?|reported to my [^|]*|(?:i|to) block (?:<these> )*<texts>|dnc list|legal action(?! thing)|(?:my|our) (?:lawyer|attorney)s? (?:will|is going|gonna)|harassment(?! (?:at the|in line|of voters|by) )',
  '«(?:this is |thats |its )?(?:spam|harassment|illegal)»(?! \\?)',
  '(?<!they |i |we |who |county )dont (?:call|<contact>|phone)(?: (?:me|us|here|back|him|her))?(?: (?:again|anymore|ever))?(?= (?:\\? )?\\|)',
  '«sto|remove (?:this|it|that|everything|him|her|them)|lose it|(?:get|take) (?:him|her|them) off[^|]*|(?:erase|delete) <mine>»',
  'why (?:do|are) you (?:(?:keep|still|always) )?(?:texting|messaging|contacting|bothering)|how many times (?:do|must|did|have) i(?: have to| got to| gotta)? (?:_|say|said|tell|told|ask|asked|reply|repeat|text)|(?:hate|fuck|screw) (?:<these> )*<texts>',
  'respect my privacy|good riddance|not welcome|unwanted|out of my (?:phone|inbox|messages|life)|no contact(?! info| with| number)|no further',
  '«(?:(?:youre|you are|your|you|youll|will|be|getting|gonna|about to|im|ill|consider yourself|this number|number is|is|now) )*(?:block|blocked|blocking|reported|reporting)(?: (?:and|you|this|number|them|it|reported|deleted|bye|haha|already))*»',
  // Said before, or with what follows.
  '(?:i|ive|we|weve)(?: (?:have|already|just|literally|also|even))* (?:said|replied|sent|texted|typed|wrote|written) (?:stop|no)(?: <times>| already| before| again)?(?= (?:\\? )?\\|| to (?:every|all|each|you|these|this))|(?:i|ive|we|gotta|have to|must)(?: already)? (?:told|tell|telling) you(?: <times>)? (?:no|im not interested)(?= (?:\\? )?\\|)|no means no|no is no|the answer is no',
  '(?:one|another|any)(?: (?:more|single|other))+ <texts> (?:and|or|from|ill|i)(?= )|(?:one more|another|the next|next) <texts> (?:and|or|from|goes|will|gets|ill)(?= )|<contact> <me> (?:again|one more time|anymore) (?:and|or)|if (?:you|i)(?: (?:ever|get|receive|<contact>|another|one|single|more|a))+ (?:<me>|<texts>)',
  '(?:never|didnt|wasnt)(?: (?:ever|myself))* (?:opt|opted|opting|sign|signed|consent|consented|subscribe|subscribed|agree|agreed)(?: (?:in|up|to|for|<these>|<texts>|it))*(?= (?:\\? )?\\|)|(?:gave|gives) you (?:permission|the right|consent)|(?:never|didnt|did not) (?:gave|give|given) (?:you|anyone|anybody|out) (?:my|this) (?:number|phone|cell|info|contact)|who (?:said|told you) you (?:could|can|may)|(?:no|dont have (?:the|any)) (?:right|business|reason) (?:to )?(?:<contact>|<contacting>)|«(?:im )?(?:so )?(?:sick|tired|fed up)(?: and tired)? (?:of|with) (?:this|it|you|these|that)(?: shit| crap)?»',
  // Beside it.
  '«(?:can|could|would) you not»|«(?:take|get|keep) it off»|«never again»|«(?:youre|you are|you)(?: (?:so|really|very|too))? annoying(?: [^|]*)?»|«thats enough»|you text(?: me)? too much|«let (?:me|us) be»|«(?:im|we are|i want|we want|want) out»|no need to <contact> <me>(?! back)|(?:dont|not|never) use (?:it|this|my|the)(?: (?:number|phone|cell|line))?(?: (?:again|anymore|ever))?(?: for [^|]*)?(?= (?:\\? )?\\|)|dont use it for this',
  '«cancel (?:<these>|it|everything)(?: <these>)*»|(?:dont|doesnt|didnt|never) (?:accept|respond to|reply to|answer|read|do|like|appreciate|care for|take|want) (?:<these> )*(?:<texts>|strangers|unknown numbers)|unsolicited',
  '(?<!cant |to |not |i |could |be )leave (?:people|folks|everyone|everybody|this (?:number|phone)|the [^| ]+|my [^| ]+) alone(?= (?:\\? )?\\|)|forget (?:this|my|our|the) number|(?<!to |not |gonna |i |will |might |ill |cant |dont |you |would )lose it(?= \\|)',
  '(?:text|reply|type|send) stop(?= \\|)',
  // What speaks of ceasing, of a list or of no more texts in any other way, as long as it speaks of nothing else that a voter may mean.
  '(?:make|made|get) (?:it|this|these|them|you) (?:to )?(?:stop|end)',
  '(?:remove|delete|erase|unlist|scrub) (?:<mine>|it|him|her|them|this)|(?:be|been|get|got|have|want|like) (?:<mine> )?(?:removed|deleted|erased|unsubscribed|unlisted|taken off)|off (?:of )?(?:this|your|these|that) (?:[^| ]+ ){0,2}<list>',
  '(?:dont|not|never|no longer|nobody|no one|stop|quit)(?: [^| ]+){0,4} (?:text|texting|message|messaging|contact|contacting|bother|bothering) (?:<me>|you)(?! (?:back|know))',
  '(?:no|any|zero)(?: <these>){0,2} more(?: <these>)* (?:<texts>|from you)|(?:end|ending) (?:this|the) (?:conversation|chat)',
  // How it is brought to an end, whether it was, and what would be better than another text.
  '(?:what|how)(?: (?!vote|voting)[^| ]+){0,6} (?:so|for|to make|to get|to have|until) (?:these|this|it|them|the <texts>) (?:to )?(?:end|stop|quit|cease)s?(?= (?:\\? )?\\|)|how (?:do|can|would) (?:i|we) (?:unenroll|disenroll|unregister from (?:this|these))',
  '(?:im|i am|was|were|been|am i) removed(?: [^| ]+){0,2} (?:like|as|when) (?:i|we) asked|could (?:i|we) (?:please )?(?:get|be) (?:unsigned|unenrolled|signed off)|(?:speak|talk|go|write|turn) to (?:about|for) (?:getting|having) (?:it|this|<mine>) (?:removed|deleted|erased|taken off)',
  '(?:blocked|blocking) (?:[^| ]+ ){1,3}of your (?:numbers?|texts?|messages?)|(?:on|to|in) my (?:block|blocked|spam|junk) (?:list|folder|box)|(?:rather|sooner) (?:[^| ]+ ){1,8}than (?:get|read|receive|see|hear) (?:another|one more|any more)(?: [^|]*)?',
  '(?:only thing|all) (?:that )?i (?:want|need|ask)(?: [^| ]+){0,3} (?:is|for) (?:silence|quiet|peace|nothing)(?= (?:\\? )?\\|)|dont want to hear (?:about (?:it|this|them|voting)|it|my phone)(?: [^|]*)?',
)
