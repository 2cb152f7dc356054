/**
 * The press of a made-up world: an HTTP proxy on the loopback interface that all requests of a browser go through.
 * It answers for the addresses it was given pages for, refuses everything else, and keeps a list of what was asked:
 * so pages have the addresses that their own links name, and a request by the extension would be seen.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Browsers' own errands (updates, connectivity), which start-up switches do not all prevent. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|mozgcp|firefox)\.(com|org|net)(:\d+)?$/

export interface Press {
  port: number
  /** Serves a text, HTML unless said otherwise, under an `http:` address from now on. */
  print(address: string, text: string, type?: string): void
  /** Addresses asked for since the last call, without the browsers' own errands and favicons. */
  asked(): string[]
  close(): Promise<void>
}

export async function startPress(): Promise<Press> {
  const pages = new Map<string, { text: string; type: string }>()
  let requests: string[] = []
  const note = (address: string, host: string) => {
    if (!BROWSERS_OWN.test(host) && !address.endsWith('/favicon.ico')) requests.push(address)
  }
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', `http://${request.headers.host}`).href
    note(address, request.headers.host ?? '')
    const page = pages.get(address.replace(/[?#].*$/, ''))
    response.writeHead(page ? 200 : 404, { 'content-type': `${page?.type ?? 'text/html'}; charset=utf-8` })
    response.end(page?.text ?? '<!doctype html><title>Not found</title><p>Not found')
  })
  server.on('connect', (request, socket) => {
    note(`https://${request.url}`, request.url ?? '')
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    print: (address, text, type = 'text/html') => pages.set(address, { text, type }),
    asked() {
      const since = requests
      requests = []
      return since
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}
