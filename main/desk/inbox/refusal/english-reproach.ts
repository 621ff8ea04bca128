/** Refusals in what people hold against us: what they asked before, what follows the next text, whom it wakes, and that it is to be the last. */
import { englishKinds } from './english-kinds.ts'
import { grammar } from './rule.ts'

const { refused } = grammar(englishKinds)

export const englishReproach = [
  ...refused(
    // The law's words.
    'cease (?:and|or|&) desist|(?:cease|discontinue|desist|refrain|abstain)(?: from)? (?:<these> |all |further |future |such )*(?:communicat\\w+|contact|contacting|texting|messages|messaging|texts|correspondence)|«(?:please |simply |kindly )*(?:refrain|discontinue|desist|abstain)(?: from (?:this|these))?»',
    '(?:revok(?:e|es|ed|ing)|withdraw(?:s|ing|n)?|rescind(?:ed|ing|s)?|tak(?:e|ing) back|cancel(?:ing|led|ling)?|pull(?:ing)?|retract(?:ing)?)(?: (?:any|all|my|our|prior|previous|express|written|and|implied|the|whatever))* (?:consent|permission|authorization|opt in|optin)|(?:consent|permission|authorization) (?:is |was |has been |hereby |now )*(?:revoked|withdrawn|rescinded|denied|cancelled|canceled)',
    '(?:dont|not|never|no|without|lack|didnt|nor|neither)(?: [^| ]+){0,3} (?:prior |express |written )*(?:consent|permission|okay|authorization) (?:to|for) (?:be |me being |you to |this|these|that|any|<texts>|<contact>|<contacting>|texted|contacted|messaged|send)|(?:no|never|without)(?: (?:any|had|have|my|gave|given|get|got|prior|express|written))+ (?:consent|permission)<over>',
    // The last one.
    '(?:let|make) (?:this|that|it) (?:be )?(?:the|your) (?:last|end|final)|(?:better|has to|have to|needs to|should|must|will|shall|ought to)(?: have)? (?:be|been) (?:the|your) (?:very )?(?:last|final)(?: (?:one|text|message|time (?:i hear|you)|i hear|contact|communication)| (?:i|that i) (?:ever )?(?:hear|get|see)|<over>)',
    '(?:dont|never) let there be (?:another|a next|any more)|there (?:will|wont|better|had better|should|shall|must)(?: (?:be|not|better))* (?:no|not|a|another)(?: (?:more|third|next|\\d+(?:th|nd|rd)|second|fourth|other))*(?: <texts>)?<over>',
    // Never again.
    '(?:never|dont(?: ever)?|no longer|not)(?: (?:want|wish|care|wanna|like|need|to|you|ever|keep))* (?:hear|hearing|see|seeing|get|getting|receive|receiving|read|reading)(?: (?:from|another|any|one|of|more|a|single))* (?:<texts>|you|these|yall|this number|(?:this|your) (?:campaign|number|name|organization|party))(?= (?:\\? )?\\|| again| on | ever| anymore| in | from | people| or | and | at | about)',
    '(?:rather|prefer|love|like|appreciate|hope|want|grateful|thankful|glad|happy|thrilled)(?: (?:to|if|it|i|you|we|not|would|could|for))* (?:not|never|didnt|dont|wouldnt|no longer|stopped)(?: (?:to|have to|ever|get|be|keep))* (?:hear|hearing|hear anything|heard|get|getting|receive|receiving|write|wrote|text|texted|texting|contact|contacted|contacting|message|messaged|messaging|send|sent|sending|bother|bothered|bothering)(?= (?:\\? )?\\|| (?:from|me|us|any|these|this|them|to|here|another|again|texts?|messages?|anymore|such)(?: |$))',
    '(?:dont|never|stop|quit)(?: ever)? (?:text|message|write|contact|texting|messaging|writing|contacting|send|sending)(?: to)? (?:<these> |my |the |our |her |him |them |me |us |it |here |this [^| ]+ |<kin> ){1,3}(?:no more|anymore|any more|again|ever)',
    'never (?:ever )?(?:texting|writing|contacting|messaging|sending)(?: to)? (?:me|us|here|this|again|anything)|not (?:be|get|being|getting) (?:texted|contacted|messaged|bothered|sent (?:here|to|these|this))',
    'for (?:ending|stopping|removing) (?:this|these|it|them|me|my|the texts|your)(?= )[^|]*|(?:please|kindly|asap) (?:remove|delete|discontinue|cease|desist|refrain)<over>|(?:make|made|making) (?:sure|certain)(?: [^| ]+){0,3} (?:dont|not|never|no longer|stop)(?: [^| ]+){0,2} (?:get|gets|receive|text|texted|contact|contacted|message|messaged|hear|send|sent|bother)(?: (?:any|these|this|them|more|me|us|anything|from|again))',
    '(?:kindly|please) dont<over>|(?:rather|prefer|wish) you (?:not|didnt|wouldnt|dont|stopped|quit)<over>|(?:see|ensure|hope)(?: that)? (?:i am|im|i|we are|were) (?:not|never|no longer) (?:texted|messaged|contacted|bothered|sent)',
    '(?:need|want|needing|wanting|require)(?: (?:them|these|this|it|those|the|your|all))+(?: <texts>)? (?:stopped|ended|gone|shut off|turned off|cancelled|canceled|terminated|discontinued)',
  ),
]
