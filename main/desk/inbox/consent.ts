/**
 * What a voter's text says of being texted.
 * STOP and START words: Twilio's default keywords for long codes and toll-free numbers (help article 223134027, and the Advanced Opt-Out
 * tutorial); the carrier itself acts on them. The others are the same said in other words or in Spanish: the FCC's rule of 2025 on revoking
 * consent (47 CFR 64.1200(a)(10)) counts any reasonable way, and names "opt out".
 */

/** `refused`: the whole text means it. `doubtful`: it may. `started`: they want texts again. `yes`: the carrier takes it for that, where it is no toll-free number. */
export type Consent = 'refused' | 'doubtful' | 'started' | 'yes'

const keywords = 'stop stopall unsubscribe cancel end quit revoke optout'
const plainly = [
  'opt out', 'stop all', 'stop it', 'stop texting', 'stop texting me', 'stop messaging me', 'stop contacting me', 'stop sending me texts', 'stop these texts', 'stop the texts',
  'do not text me', 'dont text me', 'do not text me again', 'dont text me again', 'remove me', 'remove me from your list', 'take me off your list', 'unsubscribe me', 'no more texts',
  'alto', 'parar', 'pare', 'cancelar', 'basta', 'detener', 'no mas mensajes', 'no mas textos', 'no me escriba', 'no me escriban', 'no me envie mensajes', 'no me envien mensajes', 'borreme de su lista',
]
const refused: ReadonlySet<string> = new Set([...keywords.split(' '), ...plainly])
const started: ReadonlySet<string> = new Set(['start', 'unstop'])

/** What people say beside it without changing what it means. */
const manners = /\b(please|pls|plz|thank you|thanks|thx|ok|okay|now|por favor|gracias|ya)\b/g
/** Said of texts, and not always of these. */
const hints = [
  /\b(stop|quit|cease)\b.*\b(text|texts|texting|message|messages|messaging|contact|contacting|bothering|harassing|sending)\b/,
  /(?<!\b(bus|train|metro|tram|non|one|pit|last|next|first) )\bstop\b(?! (by|at|in|on|sign|over|here|there)\b)/,
  /\b(unsubscribe|opt ?out|opting out)\b/,
  /\b(remove|delete|take|get) (me|my number|us)\b.*\b(list|lists|database|off|from)\b/,
  /\b(do not|dont|never|no) (ever )?(text|message|contact|call|write)\b/,
  /\b(leave me alone|not interested|lose (my|this) number|no more (text|texts|messages))\b/,
  /\b(dejen?|deje|paren?|basta) de\b/,
  /\bno (me )?(escrib|mand|envi|contact|molest)/,
  /\bno (quiero|deseo) (mas |recibir )/,
  /\b(quit|borr|elimin|saqu)e(n)?me\b/,
]

/** Undefined when the text is an ordinary one. */
export function consentIn(body: string): Consent | undefined {
  const words = wordsOf(body)
  const bare = words.replaceAll(manners, ' ').replaceAll(/ +/g, ' ').trim()
  if (refused.has(words) || refused.has(bare)) return 'refused'
  if (started.has(words)) return 'started'
  if (words === 'yes') return 'yes'
  return hints.some((hint) => hint.test(words)) ? 'doubtful' : undefined
}

/** Small letters and digits alone: accents, apostrophes, quotes, punctuation, emoji and marks that nobody sees say nothing here. */
function wordsOf(body: string): string {
  return body
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}\p{Cf}'’‘`´]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
