import { COLOURS, type Colour, isColour } from '../colours.ts'
import { say } from '../words.ts'

interface ColourChoiceProps {
  label: string
  value: Colour
  onChoose: (colour: Colour) => void
}

/** A colour by its name: names are what everybody can tell apart. */
export function ColourChoice({ label, value, onChoose }: ColourChoiceProps) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={event => {
        const chosen = event.currentTarget.value
        if (isColour(chosen)) onChoose(chosen)
      }}
    >
      {Object.entries(COLOURS).map(([colour, { word }]) => (
        <option key={colour} value={colour}>
          {say(word)}
        </option>
      ))}
    </select>
  )
}
