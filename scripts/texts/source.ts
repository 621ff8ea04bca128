/** A source file as a tree (ESTree with TypeScript and JSX), read by Oxc, which Vite brings: TypeScript 7 itself has no stable way to its parser. */
import { parseSync } from 'vite'

export type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<Record<string, unknown>>

/** @param name its ending says whether there is JSX in it */
export function treeOf(name: string, source: string): Node {
  const { program, errors } = parseSync(name, source)
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]!.message}`)
  return program as unknown as Node
}

/** Calls `visit` with every node from the top; what it returns `false` for is not looked into. */
export function walk(node: Node, visit: (node: Node) => unknown): void {
  if (visit(node) === false) return
  for (const child of Object.values(node).flat()) if (isNode(child)) walk(child, visit)
}

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** `Intl.NumberFormat`, `log.warn`; empty for what is no plain name. */
export function nameOf(node: unknown): string {
  if (!isNode(node)) return ''
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return String(node.name)
  if (node.type === 'ChainExpression') return nameOf(node.expression)
  if (node.type === 'MemberExpression') return `${nameOf(node.object)}.${nameOf(node.property)}`
  return node.type === 'JSXNamespacedName' ? `${nameOf(node.namespace)}:${nameOf(node.name)}` : ''
}

/** The text of a string, or of a template with `${}` where something is filled in; undefined of anything else. */
export function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  if (node.type === 'JSXText') return String(node.value)
  return node.type === 'TemplateLiteral' ? partsOf(node).join('${}') : undefined
}

/** What stands between the `${}` of a template. */
export const partsOf = ({ quasis }: Node): readonly string[] => (quasis as readonly { readonly value: { readonly cooked: string } }[]).map(({ value }) => value.cooked)
