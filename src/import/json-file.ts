/** Reading a file as JSON, whole. */
import { ImportError, LARGEST } from './model.ts'

/** @throws ImportError `too-large`, `damaged-file` with the place of the damage */
export async function jsonIn(file: Blob): Promise<unknown> {
  if (file.size > LARGEST) throw new ImportError('too-large', `${file.size} bytes`)
  const text = (await file.text()).replace(/^\ufeff/, '')
  try {
    return JSON.parse(text)
  } catch (error) {
    const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? Number.NaN)
    const line = text.slice(0, position).split('\n').length
    throw new ImportError('damaged-file', Number.isNaN(position) ? String(error) : `line ${line}`)
  }
}
