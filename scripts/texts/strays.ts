/** Finds texts for people that stand in no table of words (`common/wording`), and what is written as in one country only. */
import { isNode, nameOf, partsOf, textOf, treeOf, walk, type Node } from './source.ts'

/** Attributes, and properties of our components, that somebody reads or hears. */
const read = /^(?:aria-(?:label|description|placeholder|roledescription|valuetext)|title|placeholder|label|alt|description|help|unit|lead|text|words|says)$/
/** Attributes and properties that only the code reads. */
const unread = /^(?:className|key|id|href|src|d|transform|viewBox|data-.*)$/
/** Whoever reads these knows the code: developers, logs, what a fault is called. */
const forDevelopers = /(?:^|\.)(?:log|console|assert|process)\b|Error$|Fault$|(?:^|\.)(?:warn|error|debug|exec|prepare|pragma)$|^Response$/
const sql = /\b(?:SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|WHERE|ORDER BY|ATTACH|VACUUM|ALTER|DROP)\b/

const hasLetter = (text: string) => /\p{L}/u.test(text.replaceAll('${}', ''))
/** Not a key, an id or a name of the code. */
const readsLikeText = (text: string) => /^\p{Lu}\p{Ll}|\p{L}[,:]? \p{L}/u.test(text)
const isSentence = (text: string) => /^\p{Lu}.*\p{L} \p{L}.*[.?!…]$/su.test(text) && !sql.test(text)

type Finding = { readonly at: number; readonly what: string }

/** Returns `file:line: what it is` for each. */
export function straysIn(file: string, source: string): readonly string[] {
  const found: Finding[] = []
  walk(treeOf(file, source), (node) => {
    if (isTable(node) || isForDevelopers(node) || isUnread(node)) return false
    found.push(...findingsAt(node))
    return true
  })
  const once = new Map(found.toReversed().map(({ at, what }) => [at, what]))
  return [...once].toSorted(([a], [b]) => a - b).map(([at, what]) => `${file}:${source.slice(0, at).split('\n').length}: ${what}`)
}

const isTable = (node: Node) => node.type === 'CallExpression' && ['wordsOf', 'addTranslation'].includes(nameOf(node.callee))
const isForDevelopers = (node: Node) => node.type === 'ThrowStatement' || (isCall(node) && (forDevelopers.test(nameOf(node.callee)) || isSuper(node.callee)))
const isUnread = (node: Node) => (node.type === 'JSXAttribute' && unread.test(nameOf(node.name))) || (node.type === 'Property' && unread.test(keyOf(node)))
const isCall = ({ type }: Node) => type === 'CallExpression' || type === 'NewExpression'
/** Classes are made of errors only. */
const isSuper = (callee: unknown) => isNode(callee) && callee.type === 'Super'

function findingsAt(node: Node): readonly Finding[] {
  switch (node.type) {
    case 'JSXText':
      return textsIn(node, hasLetter)
    case 'JSXElement':
    case 'JSXFragment':
      return (node.children as readonly Node[]).flatMap((child) => (child.type === 'JSXExpressionContainer' ? textsIn(child.expression, hasLetter) : []))
    case 'JSXAttribute':
      return read.test(nameOf(node.name)) ? textsIn(isContainer(node.value) ? node.value.expression : node.value, hasLetter) : []
    case 'Property':
      return read.test(keyOf(node)) ? textsIn(node.value, readsLikeText) : []
    case 'Literal':
      return textsIn(node, isSentence)
    case 'TemplateLiteral':
      return isGlued(node) ? [{ at: node.start, what: `glued: ${textOf(node)}` }] : textsIn(node, isSentence)
    case 'ConditionalExpression':
      return isPlural(node) ? [{ at: node.start, what: 'a plural by hand' }] : []
    case 'CallExpression':
    case 'NewExpression':
      return isOfOneCountry(node) ? [{ at: node.start, what: `as in one country: ${nameOf(node.callee)}` }] : []
    default:
      return []
  }
}

const isContainer = (value: unknown): value is Node => isNode(value) && value.type === 'JSXExpressionContainer'
const keyOf = ({ key }: Node) => nameOf(key) || (textOf(key) ?? '')

/** What an expression may come out as, as far as it says so itself. */
function textsIn(node: unknown, isText: (text: string) => boolean): readonly Finding[] {
  if (!isNode(node)) return []
  const text = textOf(node)
  if (text !== undefined) return isText(text) ? [{ at: node.start + text.length - text.trimStart().length, what: text.trim() }] : []
  const branches = { ConditionalExpression: ['consequent', 'alternate'], LogicalExpression: ['left', 'right'], BinaryExpression: node.operator === '+' ? ['left', 'right'] : [] }[node.type]
  return (branches ?? []).flatMap((branch) => textsIn(node[branch], isText))
}

/** A word, and not a sign or a unit, stands beside what is filled in: `Remove ${name}`. */
function isGlued(template: Node): boolean {
  const parts = partsOf(template)
  if (parts.some((part) => sql.test(part))) return false
  const word = /\p{L}*\p{Ll}{2}\p{L}*/u.source
  const before = new RegExp(`(?<![-\\w./="'\`])${word}[,:]? [(“"]?$`, 'u')
  const after = new RegExp(`^[”")]?[,:]? ${word}(?![-\\w(="/])`, 'u')
  return parts.some((part, index) => (index < parts.length - 1 && before.test(part)) || (index > 0 && after.test(part)))
}

/** `count === 1 ? 'chat' : 'chats'`, also by way of a table. */
function isPlural({ test, consequent, alternate }: Node): boolean {
  const isByOne = isNode(test) && test.type === 'BinaryExpression' && /^[!=]==?$/.test(String(test.operator)) && [test.left, test.right].some((side) => isNode(side) && side.value === 1)
  const isWord = (branch: unknown) => textOf(branch) !== undefined || (isNode(branch) && /words\b/i.test(nameOf(branch.type === 'CallExpression' ? branch.callee : branch)))
  return isByOne && [consequent, alternate].some(isWord)
}

/** `toLocaleString('en-US')`, `new Intl.DateTimeFormat('en-US')`. */
function isOfOneCountry({ callee, arguments: given }: Node): boolean {
  const locale = textOf((given as readonly unknown[])[0])
  return locale !== undefined && /^[a-z]{2}\b/.test(locale) && /^Intl\.|\.toLocale\w+$/.test(nameOf(callee))
}
