/**
 * A build step for scripts that are put into a page and run most of their functions there once.
 *
 * V8 looks over every function when a script loads and compiles it when it is first called, for which it reads it a
 * second time. Of the reader's functions more than half run on every page, so it is cheaper to have all compiled at
 * once, which engines do with functions in parentheses (v8.dev/blog/preparser, "PIFEs"). Reading an article takes a
 * third less time so, loading and reading together a twentieth less. The trade-off: a few kilobytes more.
 */
import MagicString from 'magic-string'
import type { Plugin } from 'vite'

/** What is looked at of a syntax tree (ESTree). */
interface SyntaxNode {
  type: string
  start: number
  end: number
  id?: (SyntaxNode & { name: string }) | null
  body?: SyntaxNode | SyntaxNode[]
  expression?: SyntaxNode
  callee?: SyntaxNode
  method?: boolean
  kind?: string
}

/** Puts the functions of finished scripts, each one function called at once, in parentheses. */
export function eagerFunctions(): Plugin {
  return {
    name: 'pressmark:eager-functions',
    // After the minifier, which takes needless parentheses away.
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          file.code = inParentheses(file.code, this.parse(file.code) as unknown as SyntaxNode)
    }
  }
}

/**
 * @param code one function expression, called
 * @param program its syntax tree
 * @returns code that does the same; functions declared right in it have become variables at its beginning, as which
 * engines treat them anyway
 */
function inParentheses(code: string, program: SyntaxNode): string {
  const script = new MagicString(code)
  const statements = (program.body as SyntaxNode[])[0]?.expression?.callee?.body as SyntaxNode
  const front = (statements.body as SyntaxNode[])[0]?.start ?? statements.end
  const declared = (statements.body as SyntaxNode[]).filter(isNamedFunction)
  // What stands at the front already ends up behind those that are moved before it.
  declared.sort((a, b) => Number(a.start === front) - Number(b.start === front))
  for (const [n, { start, end, id }] of declared.entries()) {
    script.prependRight(start, `${n === 0 ? 'var ' : ','}${id.name}=(`)
    script.remove(code[id.start - 1] === ' ' ? id.start - 1 : id.start, id.end)
    script.appendLeft(end, n === declared.length - 1 ? ');' : ')')
    if (start > front) script.move(start, end, front)
  }
  const wrap = (node: SyntaxNode, parent: SyntaxNode) => {
    const isFunction = node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression'
    if (isFunction && !isMethod(parent)) script.prependRight(node.start, '(').appendLeft(node.end, ')')
    for (const part of Object.values(node).flat()) if (isNode(part)) wrap(part, node)
  }
  wrap(statements, statements)
  return script.toString()
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string'

/** The function of a method, getter or setter has no beginning of its own. */
const isMethod = ({ type, method, kind }: SyntaxNode) =>
  type === 'MethodDefinition' || (type === 'Property' && (method === true || kind !== 'init'))

function isNamedFunction(node: SyntaxNode): node is SyntaxNode & { id: SyntaxNode & { name: string } } {
  return node.type === 'FunctionDeclaration' && Boolean(node.id)
}
