import { COLOURS } from '../colours.ts'

/** Letters of meanings: their ground, and a line of their own colour. */
const COLOUR_STYLE = Object.entries(COLOURS)
  .map(
    ([
      name,
      {
        ground: [light, dark],
        lineColour
      }
    ]) => `.${name} { background: light-dark(${light}, ${dark}); box-shadow: inset 0 -2px ${lineColour}; }`
  )
  .join('\n')

/**
 * Style of Pressmark's controls in a page. A string, because it becomes an adopted sheet of a shadow root. The colours
 * follow the reader's system, not the page: the panel stands on a ground of its own.
 */
export const PANEL_STYLE = `
* { box-sizing: border-box; }
.panel {
  color-scheme: light dark;
  --paper: light-dark(#fff, #212327);
  --ink: light-dark(#1b1c1e, #eceae4);
  --quiet: light-dark(#5c5f65, #a6a9b0);
  --rule: light-dark(#d9d5ca, #43464d);
  --wash: light-dark(#f0eee8, #30333a);
  --accent: light-dark(#0b5c5e, #74c9c6);
  --on-accent: light-dark(#fff, #0d1a1a);
  display: flex; align-items: center; gap: 2px; padding: 4px;
  max-width: min(340px, calc(100vw - 12px));
  background: var(--paper); color: var(--ink);
  border: 1px solid var(--rule); border-radius: 8px;
  box-shadow: 0 2px 6px rgb(0 0 0 / .12), 0 8px 24px rgb(0 0 0 / .16);
  font: 13px/1.35 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
  text-align: start; cursor: default; user-select: none;
}
button, select {
  min-height: 30px; padding: 0 9px; border: 0; border-radius: 5px;
  background: none; color: inherit; font: inherit; white-space: nowrap; cursor: pointer;
}
button:hover { background: var(--wash); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.main { padding: 0 6px; }
.main .letter { padding: 0 7px; font-size: 13px; }
.rule { align-self: stretch; width: 1px; margin: 4px 3px; background: var(--rule); }
.meaning { min-width: 30px; padding: 0; }
.letter {
  display: inline-block; min-width: 20px; padding: 0 4px; border-radius: 3px;
  line-height: 20px; text-align: center; font-weight: 600; font-size: 12px; color: var(--ink);
}
${COLOUR_STYLE}
.hint { padding-inline: 2px 6px; color: var(--quiet); font-size: 11px; }
.message { padding: 5px 8px; }
.excerpt { max-width: 220px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--quiet); }
.action { color: var(--accent); font-weight: 600; }
.note { display: grid; gap: 6px; width: 340px; padding: 8px; }
.quotation {
  margin: 0; padding-inline-start: 8px; border-inline-start: 3px solid var(--accent); color: var(--quiet);
  font: 14px/1.35 "Iowan Old Style", "Source Serif 4", Charter, Georgia, "Noto Serif", serif;
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden;
}
input {
  width: 100%; min-height: 30px; padding: 0 8px; background: none; color: inherit;
  border: 1px solid var(--rule); border-radius: 5px; font: inherit; user-select: text; cursor: text;
}
[dir=auto]:placeholder-shown { direction: inherit; }
textarea {
  display: block; width: 100%; min-height: 84px; max-height: 40vh; padding: 6px 8px; resize: vertical;
  background: none; color: inherit; border: 1px solid var(--rule); border-radius: 5px;
  font: inherit; font-size: 14px; user-select: text; cursor: text;
}
.row { display: flex; align-items: center; gap: 6px; }
.row .gap { flex: 1; }
select { border: 1px solid var(--rule); background: var(--paper); }
.save { background: var(--accent); color: var(--on-accent); font-weight: 600; }
.save:hover { background: var(--accent); filter: brightness(1.1); }
.failure { margin: 0; color: light-dark(#8a3b12, #f0a77f); }
.failure:empty { display: none; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (pointer: coarse) {
  button, select, input { min-height: 42px; }
  .meaning { min-width: 42px; }
  textarea, input { font-size: 16px; }
}
@media (forced-colors: active) {
  .save, .letter { border: 1px solid; }
}
`
