// Arguments of a command: what is wrong with them is said with how it is used.
import { parseArgs } from 'node:util'

/** Options and positionals as `parseArgs` gives them; ends the process with the usage on `--help` and on a mistake. */
export function argumentsOf(usage, options) {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean', default: false } }
    })
    if (!values.help) return { values, positionals }
    console.log(usage)
    process.exit(0)
  } catch (error) {
    mistaken(error.message, usage)
  }
}

/** Ends the process with what is wrong and how the command is used. */
export function mistaken(what, usage) {
  console.error(`${what}\n${usage}`)
  process.exit(2)
}
