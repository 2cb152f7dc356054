/** What may be written over: sound records and empty places, never what this version cannot read. */
import { type FailureCode, PressmarkError } from '../messages.ts'
import type { Outcome } from './records.ts'

/**
 * The record that may be changed, or undefined if there is none yet.
 * @throws PressmarkError `newer-record` or `corrupt-record`: those are never written over.
 */
export function writable<R>(stored: Outcome<R>, what: string): R | undefined {
  if (stored.kind === 'record') return stored.record
  if (stored.kind === 'missing') return undefined
  throw unwritable(stored, what)
}

/** @throws PressmarkError as `writable`, and `not-found` if there is no record. */
export function existing<R>(stored: Outcome<R>, what: string): R {
  const record = writable(stored, what)
  if (record === undefined) throw new PressmarkError('not-found', `no ${what} is stored`)
  return record
}

export function unwritable(
  stored: { kind: 'newer'; schema: number } | { kind: 'corrupt'; reason: string },
  what: string
) {
  const code: FailureCode = stored.kind === 'newer' ? 'newer-record' : 'corrupt-record'
  const detail = stored.kind === 'newer' ? `version ${stored.schema}` : stored.reason
  return new PressmarkError(code, `${what}: ${detail}`)
}
