/** What refuses a part and keeps the rest: another ride or shift, calls or letters but not texts, the texts of others; and what was said by mistake. */
import { englishKinds } from './english-kinds.ts'
import { grammar } from './rule.ts'

export const partlyEnglish = grammar({
  ...englishKinds,
  part: '(?:rides?|shifts?|slots?|canvass(?:ing)?|pick ?ups?|carpools?|vans?|trips?|appointments?|events?|rall(?:y|ies)|phone ?bank(?:ing|s)?|volunteer(?:s|ing)?|email(?:s|ing)?|newsletters?|mailers?|postcards?|(?:phone |robo ?)?calls?|walks?|schedule|signups?|dinner|meeting|training|zoom|am|pm|\\d+(?:am|pm| \\d+)|noon|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|morning|afternoon|evening|district|work|bus|highway|train|yard sign|party|(?:\\d+) ?(?:oclock)?)',
  // What we send beside texts.
  elsewise: '(?:calling|calls?|phone calls?|phoning|robo ?calls?|(?:paper )?mailers?|mailings?|mail|emails?|emailing|letters?|flyers?|postcards?|knocking|voicemails?|ringing|canvassers|visits?)',
}).harmless(
  // They say that they want our texts.
  '^.*(?<![^ ])(?:(?:(?<!unwanted |of |these |political |no |further |more |such )(?:texts?|texting|texting me|messages?|yours|this one|these) (?:is|are|was|were|works?|would be|do)(?: (?:actually|really|pretty|so|very|just|totally|perfectly|much|still|always))* (?:fine|ok|okay|good|great|better|best|easier|useful|helpful|nice|welcome))(?! (?:but|if|for some|to stop))|(?:do|still|really|i)(?: (?:do|still|really))* (?:want|like|need|love|read) (?:the|your|these|my) (?:texts|messages|reminders)(?! to)|want to (?:stay|keep getting|continue|keep receiving|remain)|the (?:only|one) (?:political )?(?:one|ones|text|texts) i (?:kept|keep|read|like|dont)|keep me (?:on|in) (?!hold)(?:the |your |for )?[^|]*|keep (?:them|em|these|the texts) coming)(?![^ ]).*$',
  // A ride, a shift, the calls or the letters.
  '(?:take|remove|get|drop|pull|scratch|cross|delete|unsubscribe|optout|bump|strike|cut|kick)(?: (?!text)[^| ]+){0,4} (?:off|from|of)(?: of)? (?:(?:the|my|your|that|this|a) )?(?:(?!text|messag)[^| ]+ )?<part>(?! (?:and|or) (?:text|messag))(?: (?!text|messag|or text)[^|]*)?',
  '(?:stop|quit|end|no more|too many|dont|never|cease|instead of|without)(?: (?!text)[^| ]+){0,4} <elsewise>(?! (?:or|and|nor) (?:text|messag|contact))[^|]*(?= \\|.*(?<![^ ])(?:(?:just|only|please|prefer|rather|can|but|do|you can) (?:text|message|a text)|text(?:s|ing)? (?:me|only|is|are|works?|instead|us)|(?:by|via|through|over|read the|read your|keep the|like the) texts?)(?![^ ]))',
  '(?:remove|take|delete)(?: [^| ]+){1,3} \\|[^|]*\\| (?:off|from) (?:of )?the <rolls>',
  '(?:(?:no more|stop|no|dont) )(?:phone )?calls? (?:or voicemails? )?(?:please )?(?:just|only) texts?[^|]*',
  // The texts of others, and what others stop.
  '(?:make|get|have|tell|ask|how|stop|told|block\\w*)(?: [^| ]+){0,6} other (?:campaigns?|part(?:y|ys|ies)|sides?|guys?|candidates?)(?: [^|]*)?',
  '(?:some|other|another|scam|fake|spam|weird|unknown|random|different) (?:guy|number|caller|text|one|campaign|group)(?: [^|]*)?(?:\\| i (?:already |just )?blocked (?:it|them|that|him)|wont (?:stop|quit)[^|]*)',
  '(?:carrier|phone|filter|verizon|att|tmobile|spam filter|page|site|train|truck|street|road|door|entrance|exit|parking)(?: [^| ]+){0,2} (?:block(?:ed|ing|s)?|marked|flagged)(?: [^|]*)?|block(?:ed|ing|s)? (?:your |the |my |our )(?:link|page|website|site|entrance|door|street|road|parking|driveway|line|vote)[^|]*',
  '(?:report|reporting|reported) (?:that|the|a|some|my) (?!numbers?|texts?|messages?|campaign|whole|lot|bunch|fcc|ftc|spam)[^|]*|tcpa complian\\w+',
  // By mistake.
  '[^|]*(?<![^ ])(?:stop|unsubscribe|optout|block\\w*|hit|typed?|sent|pressed|removed)(?: [^|]*)? (?:by (?:mistake|accident)|on accident|accidentally|wrong button|without meaning)(?: [^|]*)?|[^|]*(?<![^ ])(?:accidentally|mistakenly|mistake|accident)(?: [^| ]+){0,4} (?:stop|unsubscribe|optout|block\\w*)(?: [^|]*)?|ignore (?:that|the|my) (?:last |previous )?(?:stop|text|message)[^|]*',
  '(?:stop|quit) (?:sending|telling|asking|directing) (?:people|voters|folks|everyone|everybody)[^|]*|(?:never|didnt|dont)(?: (?:ask|asked|sign|signed|request|requested|want|need))(?: (?:up|for|this|my|the|a|that|any|it|to be on))* (?:mail |absentee |sample |permanent )*(?:ballots?|rides?|drivers?|signs?|application|party|forms?|envelopes?|absentee|permanent)(?: [^|]*)?',
  '(?:(?:take|remove|removed|taken|delete|get|want|unsubscribe|optout)(?: [^| ]+){0,4} )?(?:on|off|from|of)(?: of)? (?:the |my )*(?:permanent |mail |absentee |ballot |jury |early )*(?:permanent|absentee|ballot|jury) (?:[^| ]+ )?(?:list|rolls?|duty|voting)?[^|]*|(?:my|your|our|her|his) stop(?! (?:request|text|message|order|reply))|stop(?: it)? \\| (?:no way[^|]*|(?:[^|]+ )?haha(?= \\|))|stop \\| im (?:crying|dying|dead|blushing)[^|]*',
  'wait \\| stop(?= \\|)|(?:why|where)(?: (?:did|does|do|will))+ (?!you |these |it |this |the texts )(?:[^| ]+ ){1,4}stop(?= )',
  '(?:attack|tv|negative|political|nasty|radio)(?: [^| ]+)? (?:ads|commercials|signs)(?: [^|]*)? stop[^|]*|(?:stop|dont|quit) (?:calling|call)(?: [^| ]+){1,4} (?:and|but|just|instead) (?:just text|text (?:this|instead|only))[^|]*|(?:but|so) (?:thats|its) (?:ok|okay|fine|alright|all right)(?: [^|]*)?',
  '(?:take|remove|get)(?: [^| ]+){1,3} (?:off|from) (?:of )?(?:a|that|the) (?:petition|lease|deed|account|bill)[^|]*|(?:delete|erase) (?:my|that|the)(?: [^| ]+){0,2} (?:text|message|photo|picture|pic)[^|]*|no (?:messages?|texts?)(?: [^| ]+)? (?:from the|from them|came|yet)[^|]*|(?:isnt|not|arent) (?:this |you )?(?:spam|a scam)(?: (?:right|are you))?(?= (?:\\? )?\\|)',
  // What halts, and who is not to be halted.
  '(?:stop|stopping|stops) (?:me|us|him|her|them|people|anyone|someone|somebody|voters|folks|[^| ]+) from (?!texting|messaging|sending|contacting|getting|receiving|bothering)[^|]*|(?:nothing|nothings|nobody|cant|wont|gonna|going to)(?: [^| ]+){0,2} stop (?:me|us|him|her) (?!from (?:texting|getting|receiving))[^|]*',
  'stop (?:this|that|these|those) (?:guys?|man|men|woman|clowns?|fools?|idiots?|candidates?|governor|mayor|sheriff|board|law|bill|pipeline|war|steal|madness|fraud|people|bus|train|crooks?|party|corruption)[^|]*|stop \\| (?:you|youre|its|thats)(?: (?:so|too|really|are|very|making))* (?:nice|kind|sweet|funny|cute|me blush)[^|]*|stop it (?:you|youre|your) (?:making|too|so (?!annoying)|got|are (?:making|too|so)|crack|kill)[^|]*',
  '(?:when|what time|what day|what hour)(?: (?:do|does|will|is|are|did))+ (?!you |these |it |the texts |this )(?:[^| ]+ ){1,4}(?:stop|end|quit|off)(?= (?:\\? )?\\|)|(?:did|have|how come|why have)(?: [^| ]+)? you (?:all )?stop(?:ped)?(?: (?:texting|messaging|sending|writing|doing|giving)[^|]*|(?= (?:\\? )?\\|))',
  'no further (?:questions?|help|info|information|assistance|instructions|action|details|comments?)|no need for (?:a|the) [^|]*',
  '(?:get|let) (?:me|us) (?:out|off)(?: of)? (?:this |the |my )*(?:district|state|country|county|town|city|line|work|jail|house|car|bus|shift|duty|school)[^|]*|(?:get|got|getting|be|am|im|have) off (?:of )?(?:work|shift|the (?:bus|train|highway|clock|phone|interstate)|at|on|duty|early|late|school|\\d+)[^|]*',
)
