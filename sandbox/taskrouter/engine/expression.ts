/**
 * TaskRouter's expressions: https://www.twilio.com/docs/taskrouter/expression-syntax
 * What is missing fits nothing, without an error; whether an empty list does with NOT IN is not documented, and here it does not.
 */

/** Finds the value of a name such as `task.owner`; undefined when there is none. */
export type Lookup = (name: string) => unknown

export type Expression = (lookup: Lookup) => boolean

type Value = (lookup: Lookup) => unknown

const token = /\s*(?:(?<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?<number>-?\d+(?:\.\d+)?)|(?<name>[A-Za-z_][\w.-]*)|(?<sign>==|!=|<>|<=|>=|&&|\|\||[=<>()[\],]))/y

type Token = { readonly kind: 'text' | 'number' | 'name' | 'sign' | 'end'; readonly text: string }

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  token.lastIndex = 0
  const end = text.trimEnd().length
  while (token.lastIndex < end) {
    const at = token.lastIndex
    const groups = token.exec(text)?.groups
    if (!groups) throw new Error(`'${text}' is no expression at '${text.slice(at)}'`)
    for (const kind of ['text', 'number', 'name', 'sign'] as const) if (groups[kind] !== undefined) tokens.push({ kind, text: groups[kind] })
  }
  return [...tokens, { kind: 'end', text: '' }]
}

const includes = (list: unknown, value: unknown): boolean => Array.isArray(list) && list.includes(value)

const ordered = (a: unknown, b: unknown): boolean => typeof a === typeof b && (typeof a === 'number' || typeof a === 'string')

const comparisons: Readonly<Record<string, (a: never, b: never) => boolean>> = {
  '==': (a: unknown, b: unknown) => a === b,
  '!=': (a: unknown, b: unknown) => a !== b,
  '<': (a: number, b: number) => ordered(a, b) && a < b,
  '<=': (a: number, b: number) => ordered(a, b) && a <= b,
  '>': (a: number, b: number) => ordered(a, b) && a > b,
  '>=': (a: number, b: number) => ordered(a, b) && a >= b,
  IN: (a: unknown, b: unknown) => includes(b, a),
  'NOT IN': (a: unknown, b: unknown) => Array.isArray(b) && b.length > 0 && !includes(b, a),
  HAS: (a: unknown, b: unknown) => includes(a, b),
  CONTAINS: (a: unknown, b: unknown) => (typeof a === 'string' ? a.includes(String(b)) : includes(a, b)),
}

const otherNames: Readonly<Record<string, string>> = { '=': '==', '<>': '!=', '&&': 'AND', '||': 'OR' }
const constants: Readonly<Record<string, unknown>> = { true: true, false: false, null: null }

/** Reads tokens from the left: `or` of `and`s of comparisons or groups. */
function parserOf(text: string) {
  const tokens = tokensOf(text)
  const peek = (ahead = 0): string => otherNames[tokens[ahead]?.text ?? ''] ?? tokens[ahead]?.text.toUpperCase() ?? ''
  const take = (): Token => tokens.shift() ?? { kind: 'end', text: '' }
  const wrong = (): Error => new Error(`'${text}' is no expression before '${tokens.map((one) => one.text).join(' ')}'`)

  function expect(sign: string) {
    if (peek() !== sign) throw wrong()
    take()
  }

  function list(): Value {
    const items: Value[] = []
    while (peek() !== ']') {
      items.push(value())
      if (peek() === ',') take()
      else if (peek() !== ']') throw wrong()
    }
    expect(']')
    return (lookup) => items.map((item) => item(lookup))
  }

  function value(): Value {
    const { kind, text: said } = take()
    if (kind === 'text') return () => said.slice(1, -1).replaceAll(/\\(.)/g, '$1')
    if (kind === 'number') return () => Number(said)
    if (kind === 'name') return Object.hasOwn(constants, said.toLowerCase()) ? () => constants[said.toLowerCase()] : (lookup) => lookup(said)
    if (said === '[') return list()
    throw wrong()
  }

  function comparison(): Expression {
    const left = value()
    const operator = peek() === 'NOT' ? `${peek()} ${peek(1)}` : peek()
    const compare = comparisons[operator] as ((a: unknown, b: unknown) => boolean) | undefined
    if (!compare) throw wrong()
    operator.split(' ').forEach(take)
    const right = value()
    return (lookup) => {
      const [a, b] = [left(lookup), right(lookup)]
      return a !== undefined && b !== undefined && compare(a, b)
    }
  }

  function group(): Expression {
    if (peek() !== '(') return comparison()
    take()
    const inner = or()
    expect(')')
    return inner
  }

  function joined(word: string, part: () => Expression, join: (parts: readonly Expression[], lookup: Lookup) => boolean): Expression {
    const parts = [part()]
    while (peek() === word) {
      take()
      parts.push(part())
    }
    return (lookup) => join(parts, lookup)
  }

  const and = (): Expression => joined('AND', group, (parts, lookup) => parts.every((part) => part(lookup)))
  const or = (): Expression => joined('OR', and, (parts, lookup) => parts.some((part) => part(lookup)))
  return { or, isAtEnd: () => peek() === '' && tokens.length <= 1, wrong }
}

const known = new Map<string, Expression>()

/**
 * Reads an expression. The same words are read once.
 * @throws Error that says where it is no expression.
 */
export function parseExpression(text: string): Expression {
  const before = known.get(text)
  if (before) return before
  const parser = parserOf(text)
  const expression = parser.or()
  if (!parser.isAtEnd()) throw parser.wrong()
  known.set(text, expression)
  return expression
}

/** What is at a path such as `languages` or `address.city` of an object; a name with a hyphen is a subtraction to Twilio, and finds nothing. */
export function valueAt(object: unknown, path: string): unknown {
  if (path.includes('-')) return undefined
  let value = object
  for (const part of path.split('.')) value = typeof value === 'object' && value !== null && Object.hasOwn(value, part) ? (value as Record<string, unknown>)[part] : undefined
  return value
}
