/** Refusals in pictures of speech: what is switched off, thrown away, let go or kept off a phone; and the words of keypads and apps. */
import { englishKinds } from './english-kinds.ts'
import { grammar } from './rule.ts'

const { refused } = grammar(englishKinds)

export const englishFigures = [
  ...refused(
    // Keypads and apps: all that is said, or with the thing that one leaves.
    '^\\| (?:exit|off|terminate|delete|deactivate|disable|disenroll|unenroll|erase|end it|end this) (?:\\? )?\\|$',
    '«(?:i )?(?:(?:am|im|want to|wanna|id like to|let me|how do i|can i) )*(?:leave|leaving|exit|exiting|quit|quitting|mute) (?:this|the|your) (?:group(?: chat| text)?|chat|thread|list|conversation)»|«(?:leave|exit|quit) (?:group(?: chat)?|chat|thread|list|conversation)»|«off (?:the|your|this) list»',
    '(?:disable|deactivate|suppress|suspend|discontinue|cancel|silence) (?:all |my |the |your |any |these )*(?:texts|messages|texting|messaging|notifications|alerts|reminders|sms)',
    '(?:suppress|exclude|unenroll|un enroll|un list|delist|de list|un sign|disenroll|unsign|un add|purge|blacklist) <mine>|excluded from (?:<these> |future |mailings )*(?:<texts>|<list>|mailings)|(?:suppression|do not text|no contact|no text) (?:list|file)',
    '(?:mark|put|list|flag|code|tag|label|note|file|enter|set) <mine>(?: (?:down|in the system|in your system))? (?:(?:as|on|with|to|for|a|an|the|your|in) )*(?:dnc|dnd|dont <contact>|no contact|no texts?|optout|never <contact>|suppressed)',
    '(?:no longer|dont|not) (?:want|wish|care|like) to be on (?:your|this|yalls)(?! (?:ballot|permanent)) [^|]*',
    // What is switched off.
    '«(?:(?:please|can you|could you|how about you|how do i|where do i|i need to|you need to|lets|go ahead and) )*(?:shut|turn|switch) (?:it|this|that|these|them|these things|this thing)(?: all)? off(?: (?:for|on|to|at|from|please|now|already|immediately)(?: [^|]*)?)?»',
    '(?:shut|turn|switch|cut) off (?:<these> |all |every |future )*(?:<texts>|notifications)(?! in )|(?:shut|turn|switch) (?:<these> )+<texts> off|pull the plug on (?:<these>|<texts>)',
    // What is to be thrown away or forgotten.
    '(?<!i |to |we |might |did |didnt |will |ill |dont |cant |not )(?:lose|forget|burn|toss|delete|erase|shred|trash|destroy|discard|dump|ditch|purge|scrap|unlearn|throw (?:away|out)|get rid of|tear up|rip up|let go of|pull) (?:my|our|this|these|whatever|any|that)(?: (?:damn|old|phone|cell|personal|card|has|with))* (?:number|digits|contact|contact info|info|cell|name)(?! (?:on|in) the)',
    '(?:throw|toss|chuck|put|can) (?:my|our|this) (?:number|info|digits|card|name|contact) (?:away|out|in the (?:trash|garbage|bin|shredder))',
    '(?:forget|pretend)(?: that)? (?:about me|(?:i|we|me)(?: (?:dont|never|even|ever|didnt))* exist(?:ed)?|you (?:ever )?(?:had|knew|saw|know|have)(?: [^| ]+)? (?:my|this|me|our)(?: number)?)|forget (?:me|my number|about my number)<over>',
    // What is to keep off a phone.
    '(?:stay|keep|get|be|stays|gtfo) (?:the )?(?:off|out|outta|away)(?: of| from)? (?:my|our|this) <phone>|keep <mine> off(?! the)|keep (?:your|yalls|that|this|these|them|it|all)(?: [^| ]+){0,3} (?:to yourself|(?:off|out|away)(?: of| from)? (?:me|my|our|this))',
    '(?:dont|never|stop|quit|not|no more)(?: (?:be|ever|even|you|dare|keep|please|you dare))* (?:hit|hitting|ring|ringing|blow|blowing|light|lighting|buzz|buzzing|ping|pinging|touch|touching|fill|filling|clog|clogging|come|coming|spam|spamming|bomb|bombing)(?: (?:up|to|at|on|in|around|round|near|back|knocking))* (?:my|our|this) <phone>',
    '(?:dont|never|not|stop)(?: ever)* (?:come|coming|comin|knock|knocking|show up|popping up|pop up)(?: (?:back|around|round|knocking|here|again|to me|near me))+(?= (?:\\? )?\\|| on | to | at )(?! to (?:my|the) (?:door|house))',
    '(?:cut|turn|set) (?:me|us) (?:loose|free)(?= (?:\\? )?\\|| from )|free (?:me|us) from (?:this|these|your|yalls|the)|miss (?:me|us) with (?:this|that|these|the|your|all|yalls)|begone|(?:depart|vanish|disappear) from my <phone>',
    // What is not to be counted, or left out of.
    '(?:dont|not|never) include (?:<mine>)|(?:leave|left|keep|kept|count) (?:<mine> )?(?:off|out)(?: of)? (?:future|any|all|your|these|this|every|it)(?! (?:ballots?|forms?|stuff))|(?:skip|pass over) (?:<mine>)(?= (?:\\? )?\\|| next time | when you | from now| in the future | please | for (?:future|texts)|on (?:the|your) (?:texts|list))|pass (?:me|us) over',
    '(?!dropping mine )(?:taking|getting|dropping|keeping|leaving|pulling|striking|crossing) <mine> (?:off|out)|(?:removing|deleting|erasing|excluding|unsubscribing|purging|scrubbing|wiping) <mine>',
    '(?:pull|take|get|drop|strike|yank|scratch|cross|kick|bump) (?:<mine>) off(?= (?:\\? )?\\|| (?:so|if|and|or|please|before|i|im|because|now|thanks|this (?:thing|one|list)|all of|every|whatever|then|asap) ?)|pull (?:my|our|this) (?:number|name|info|records?|file)|«(?:strike|scratch|cross|drop|yank|suppress|purge) (?:out )?(?:my|our|this) (?:name|number)(?: [^|]*)?»',
    '(?:want|wants|like|need|needs|wish|asked|ask|asking|demand)(?: (?:me|us))?(?: to (?:be|get|come|go))? (?:off|out|taken off|left off)(?: (?:of )?(?:this|these|your|yalls|the|whatever)(?: [^| ]+){0,2} <list>(?: [^|]*)?| (?:this|these|it)<over>|<over>)|off (?:of )?(?:this|your|yalls|whatever|all|every|these)(?: [^| ]+){0,3} <list>',
  ),
]
