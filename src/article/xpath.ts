/**
 * What a page says at some place, by XPath, whose results can be plain values. For scripts that run in every page: the
 * first element that gets an object of its own brings the interfaces of the whole DOM with it, 60 KB and half a millisecond.
 */

const NUMBER = 1
const STRING = 2

/** Text or value of the first node at a path, '' if there is none. In the path, names mean elements of HTML. */
export const stringAt = (document: Document, path: string): string =>
  evaluate(document, `string(${path})`, STRING).stringValue

/** What an expression with the same kind of paths amounts to. */
export const numberAt = (document: Document, expression: string): number =>
  evaluate(document, expression, NUMBER).numberValue

function evaluate(document: Document, expression: string, type: number): XPathResult {
  // In documents that are XML, names alone mean elements without a namespace.
  const inNamespace =
    document.contentType === 'text/html'
      ? expression
      : expression.replace(/\/(\w+)/g, '/*[local-name()="$1"]')
  return document.evaluate(inNamespace, document, null, type)
}
