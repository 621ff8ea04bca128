/** The kinds of words that English refusals are made of. */
export const englishKinds = {
  cease: '(?:stop|quit|cease|discontinue|halt|end|desist from|refrain from)',
  contacting: '(?:texting|messaging|contacting|calling|writing|emailing|spamming|bothering|bugging|annoying|harassing|pestering|hounding|disturbing|soliciting|notifying|replying|responding|reaching out|hitting|blowing|waking|wasting|asking|begging|badgering|stalking|pinging|buzzing|messing|sending|send|text|contact|message|w the texts)',
  contact: '(?:text|message|contact|write|email|spam|bother|bug|annoy|harass|pester|hound|disturb|solicit|notify|reply|respond|reach out|hit me up|blow up|speak)',
  texts: '(?:texts?|messages?|texting|spam|spamming|communications?|contact|correspondence|notifications?|alerts?|reminders?|crap|shit|bs|bullshit|nonsense|stuff|junk|garbage|trash|solicitations?|harassment|propaganda|mensajes|textos|solicit(?:ing|ors|ation)|ads|emails?)',
  these: '(?:the|these|those|this|that|them|your|yalls|ur|any|all|of|more|mas|further|political|campaign|stupid|annoying|unwanted|such|so|many|with|w|other|random|kind|from|it|you|people|please|anymore)',
  me: '(?:me|us|this (?:number|phone|cell|line|person)|my (?:phone|number|cell|line|house|family|kids?|son|daughter|mom|mother|dad|father|parents|wife|husband|time)|this|here|anymore|any more|again|ever again|ever|no more|people|her|him|altogether|immediately|period)',
  mine: '(?:me|us|mine|us both|the both of us|both (?:numbers|of us|me and my <kin>|my <kin> and (?:me|i))|(?:me and )?(?:my|our) <kin>s?(?: and (?:me|i|myself))?|(?:my|our|this)(?: whole| entire)? (?:household|family|house)|(?:her|his|their|[^| ]+s) (?:number|name)|my (?:husbands?|wifes|moms?|dads?|mothers|fathers|sons?|daughters|kids?) (?:number|name)|\\d[\\d ]{3,}\\d|my (?:name|number|phone number|phone|cell|info|information|contact info|contact|data|details|digits|name and number)|this (?:phone number|number|phone|cell)|our (?:number|numbers|info|phones?)|these (?:digits|numbers)|the number)',
  // Who shares the phone, or had it before.
  kin: '(?:husband|wife|mom|mother|mama|dad|father|son|daughter|kid|child|grandma|grandmother|grandpa|grandfather|spouse|partner|brother|sister|parents|aunt|uncle|abuela|abuelo)',
  // What they will do, should we write again.
  remove: '(?:remove|rmv|delete|erase|drop|scrub|strike|cross|purge|wipe|pull|clear|unlist|take|get|yank|kick|bump|cull|scratch|exclude|cut)',
  list: '(?:list|lists|distribution|distro|mailing|roster|campaign|outreach|rotation|queue|sequence|program|merry go round|carousel|train|roller coaster|database|data base|system|records|contacts|files?|texts?|messages?|group|thread|chat|service|here|this|that|these)',
  rolls: '(?:rolls?|registration|register|voters?|voting|absentee|permanent|mail|ballots?|precinct|early|party|jury|poll|election)',
  they: '(?:they|he|she|we|them|him|somebody|someone|anybody|anyone|who|people|(?:my|the|our|his|her|their|other|some|that) (?:other )?[^| ]+)',
  // Said to us: one bids, asks, has said it before.
  wish: '(?:i want to|i wanna|id like to|i would like to|i wish to|like to|want to|how do i|how can i|can i|let me|please|where do i|i need to|trying to|you )',
  bid: '(?:(?:i |ive |we |weve )?(?:(?:already|just|really|have|literally) )*(?:said|replied|texted|sent|typed|written|told you(?: (?:all|people))?(?: to)?|(?:want|need|ask|asked|like|beg|begging|telling|expect) you(?: [^| ]+){0,3}? to|wish you would)|(?:(?:can|could|will|would|wont|why (?:wont|dont|cant)|please|if|hope) )+you(?: (?:please|just|all|not|dont))*|you (?:(?:can|could|should|need to|must|have to|gotta|got to|better|really|had|needs to|please|just) ?)+|(?:how many times do i have|do i have) to (?:say|tell you(?: to)?)|(?:wrong|not the right) (?:number|person|guy|one))',
  times: '(?:(?:two|three|four|five|ten|a few|several|many|a hundred|a thousand|\\d+) (?:more )?times|once|twice)',
  louder: '(?:stop|you|all|of|doing|now|it|this|that|these|those|them|everything|already|please|again|<times>|before|yesterday|last (?:week|time|month|year)|or|ok|period|stopsign)',
  asks: '(?:how|who|where|when|what|can|could|do|does|will|would|should|did|is there|any way)',
  end: '(?:stop|block|end|cancel|quit)',
  away: '(?:get lost|go away|buzz off|bug off|fuck off|piss off|screw off|sod off|bugger off|back off|shove off|kick rocks|(?:go )?pound sand|get bent|gtfo|foad|stay away from me)',
} as const
