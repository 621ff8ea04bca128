/** What has an English refusal's words and refuses nothing: where something halts, whom else they told to stop, what they ask for at another time. */
import { englishKinds } from './english-kinds.ts'
import { grammar } from './rule.ts'

export const harmlessEnglish = grammar(englishKinds).harmless(
  // Where something halts, and what goes on without a halt.
  '(?:bus|train|metro|tram|shuttle|subway|truck|rest|pit|non|one|next|last|first|full|traffic|a|any|every|which|what|each) stops?',
  'stop (?:by|in|at|over|on|off|sign|signs|light|lights|and go|here|there|for|going to|watch|you there|\\d+(?! times))',
  // Said of somebody else, or of something else.
  '(?:ask|asked|asking|tell|told|telling|make|makes|made|making|get|gets|got|getting|want|wanted|force|report) <they> to (?:stop|quit|leave|remove|delete)[^|]*',
  '(?:make|let) <they> (?:stop|quit|leave)[^|]*',
  '<asks>(?: [^| ]+){0,4} <end> (?:(?:the|these|those|all|my|some|getting|receiving|more|other) )*(?:robo ?calls?|junk|spam calls?|scam|calls?|mail|campaigns?|ballots?|voting|voter|counting|taking|mailing)[^|]*',
  '<asks>(?: (?!you )[^| ]+){0,4} <end> (?:someone|somebody|people|them|him|her|it|my)[^|]*',
  '(?:(?<!i )told|they|he|she|we|it|who|that|which|does|do|did|didnt|cant|couldnt|wont|wouldnt|never|not|dont|doesnt|isnt|to|nothing|nobody|machine|phone|printer|line|will|would|i)(?: (?:ever|even|just|really|please|have to|had to|going to|not))? (?:stop|quit|cease) (?!<contacting>|<me>|<these> |<times>|and desist|or desist|sending|receiving|getting|it|i|ill|im|can|could|so|because|now|asap|altogether|or|bc)[^| ]+[^|]*',
  '(?:they|he|she|we|somebody|someone|anybody|anyone|who) (?:needs?|has|have|ought|must|should|better)(?: to)? (?:stop|quit)(?! <contacting>)[^|]*|(?:will|would|can|could|do|did) (?:they|he|she|it|people) (?:stop|quit)[^|]*|(?:what|which)(?: [^| ]+){1,4} stop(?= \\?)',
  '(?<!i )(?:told|telling|tells|said|yells?|yelled|yelling|saying|shouting|asked|asking)(?: (?:at|to|for))? (?:us|me|him|her|them|people|voters|everyone|everybody|folks) to (?:<away>|go|leave|get)[^|]*|(?:stop|wait) \\| (?:let me|who|wait|hold on|one|hang on)[^|]*',
  '(?:stop|quit) (?:(?:the|a|an) (?![^|]*(?:texts|messages|texting) |<texts>|political|campaign|stupid|annoying|random)[^| ]+|prop|measure|voter|trump|biden|harris|him|her|them(?<!please stop them)|fighting|believing|worrying|counting|voting)[^|]*',
  'stop (?:looking|waiting|searching|trying)[^|]*|stop (?:my|the|a|an) (?:[^| ]+ )?<rolls>[^|]*',
  '(?:should|can|could|do|how|where)(?: (?:i|we|to|do))* (?:report|block|sue)(?! you)(?! (?:<these> )+<texts>)[^|]*',
  // The opposite.
  '(?:dont|never|cant|couldnt|wont|wouldnt|isnt|not|didnt|no need to)(?: (?:ever|please|just|want to be|want to|wanna|mean to|say|going to|have to|wish to))? (?:stop|quit|cease|remove|removed|take me off|taken off|take us off|delete me|unsubscribe|unsubscribed|optout|cancel|lose my number)(?! <contacting> (?:me|us) (?:or|ill|im|i will|and))(?! (?:(?:it|now|texting me) )?(?:(?:\\? )?\\| )?(?:i will|ill|im))[^|]*',
  '(?<!you |dont |not |never )keep (?:(?:texting|messaging|sending)(?! (?:(?:me|us|these) )?and )|me posted|me updated|me on)[^|]*',
  'dont (?:forget|hesitate|worry|mind|bother (?:with|i|to|coming)|be afraid)[^|]*|«dont (?:bother|worry)»',
  // The word is spoken of.
  '(?<!\\b(?:i|ive)(?: have)?(?: (?:already|just|literally))* )(?<!\\bmy (?:husband|wife|mom|dad) )(?<!\\bdo i (?:just )?)(?<!\\b(?:keep|time) )(?<!^\\| (?=(?:text|reply|type|send) stop \\|$))(?:reply|replying|replied|text|texted|texting|typed?|typing|press|pressed|hit|send|sending|sent|say|says|saying|said|word|using|write|writing) (?:the word )?(?:stop|unsubscribe|quit|end)(?: to [^|]*)?(?= (?:\\? )?\\|| to | will | if | and | do | by )',
  '(?:it says|if i (?:say|text|reply|send|type|write|hit)|what happens|i hit|(?:accidentally|by accident|mistake|mistakenly)(?![^|]* (?:please|remove|take me|get me) ))[^|]*|stop by (?:accident|mistake)',
  'unsubscribe (?:link|button|page)[^|]*|(?<!how )(?<!where )(?:what|should|could|may|do|does|did)(?: (?:does|i|we|you|have to|need to))* optout[^|]*|(?:optout|unsubscribe) (?:of|from) (?:(?:the|my) )?(?!<these>|<texts>|getting|receiving|everything)[^|]*',
  // Where a voter stands, or their ballot.
  '(?:was|were|been|got|am) (?:removed|purged|taken off|deleted|dropped|kicked off|left off)(?: (?!your |yalls |this |these )[^| ]+)*(?= (?:\\? )?\\|)',
  '(?:<remove>|removed|taken|deleted|deceased|unsubscribe|optout)(?: (?!your |yalls |this |these |texts |texting )[^| ]+)* <rolls>(?! (?:texts?|texting|messages?)(?: |$))[^|]*',
  // At another time, or in another way: they go on talking.
  'dont (?:<contact>|call|phone)(?: or (?:call|text))?(?: (?:me|us))?(?: (?:so|this|too|here|again))?(?: (?:today|tonight|now|right now|late|early|tomorrow|yet|while|when|during|until|till|til|after|before|at|in the (?:morning|evening|afternoon|night|day|middle|meantime|am|pm|car)|on|between|unless|and drive)(?: [^|]*)?)',
  '(?:dont|not|instead of) (?:call|calling|phone|phoning|ring)(?: (?:me|us|here))?(?= (?:\\|(?: [^|]+ \\|){0,2} )?(?:just |please |only |i prefer )?(?:text|texting|message|instead))',
  // Statements.
  '(?<!please )(?:i|we|they|he|she|mom|dad|mother|father|wife|husband|people|voters|but i|county|office|(?!as |is |this |yes |us )[^| ]*s) (?:dont|doesnt|didnt|never|cant)(?: (?:really|usually|even|ever))? (?:<contact>|texts|got|get|received?|saw|see|call|send|answer)(?! (?:to|these|this|any|your)(?: |$))[^|]*',
  'never (?:got|received|saw|heard|text back|mind)[^|]*|didnt (?:get|receive|see|hear|say|mean)[^|]*',
  '(?:they|he|she|who|somebody|someone|guys?|people) (?:wouldnt|wont|didnt|dont|doesnt) leave (?:me|us|her|him) (?:alone|be|in peace)[^|]*|(?:did|have|why did) (?:you|yall) (?:all )?(?:quit|stop|stopped) (?!it)[^| ]+[^|]*\\?',
  'stop \\| (?:wait|hold on|esper\\w+|un momento|one (?:sec|second|minute)|just a (?:sec|second|minute))(?: [^|]*)?',
)
