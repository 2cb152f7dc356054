/** The little of citation-js that the tests use; it brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown)
    data: Record<string, unknown>[]
    format(kind: string, options?: { template?: string }): string
  }
  export const plugins: { input: { chain(data: unknown): Record<string, unknown>[] } }
}
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
