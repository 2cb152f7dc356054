/** What each step looks like, in outlines: no words, so that they are right in every language. */

interface LinesProps {
  x: number
  y: number
  /** How long each line is. */
  widths: readonly number[]
  /** From one line to the next. */
  step?: number
  class?: string
}

/** Lines of text. */
function Lines({ x, y, widths, step = 11, class: className = 'text' }: LinesProps) {
  return (
    <>
      {widths.map((width, n) => (
        <rect key={n} class={className} x={x} y={y + n * step} width={width} height="5" rx="2.5" />
      ))}
    </>
  )
}

/** The icon of the toolbar, where an article is. */
function Icon({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect class="icon" width="16" height="16" rx="3" />
      <path
        class="letter"
        d="M3 3H9.3A3.7 3.7 0 0 1 13 6.7C13 9 11.7 10.7 9.3 11.5L8.7 10.4C9.5 10 10 9.3 10 8.5H7V12H9V13H3V12H4V4H3Z"
      />
    </g>
  )
}

/** A browser's window with its bar. */
function Window() {
  return (
    <>
      <rect class="page" x="0.5" y="0.5" width="319" height="199" rx="8" />
      <path class="bar" d="M0.5 30V8.5A8 8 0 0 1 8.5 0.5H311.5A8 8 0 0 1 319.5 8.5V30Z" />
      <rect class="field" x="12" y="8" width="220" height="15" rx="7.5" />
    </>
  )
}

/** The click on the icon, and the summary that it opens. */
export function IconPicture() {
  return (
    <svg class="picture" viewBox="0 0 320 200" aria-hidden="true">
      <Window />
      <path
        class="puzzle"
        d="M250 11h3.2a2.6 2.6 0 1 1 4.6 0h3.2v3.6a2.6 2.6 0 1 1 0 4.6v3.3h-11v-3.6a2.4 2.4 0 1 0 0-4.2Z"
      />
      <Lines class="headline" x={16} y={46} widths={[120, 92]} step={12} />
      <Lines x={16} y={80} widths={[128, 122, 130, 96, 126, 118, 130, 74]} step={14} />
      <rect class="popup" x="158" y="36" width="154" height="156" rx="6" />
      <circle class="ring" cx="288" cy="16" r="12.5" />
      <Icon x={280} y={8} />
      <Lines class="headline" x={170} y={48} widths={[124, 88]} />
      <circle class="dot" cx="172.5" cy="79.5" r="2.5" />
      <Lines x={180} y={77} widths={[112]} />
      <circle class="dot" cx="172.5" cy="91.5" r="2.5" />
      <Lines x={180} y={89} widths={[96]} />
      <rect class="speaker one" x="170" y="108" width="3" height="19" />
      <Lines x={180} y={109} widths={[118, 86]} />
      <rect class="speaker two" x="170" y="135" width="3" height="19" />
      <Lines x={180} y={136} widths={[108, 64]} />
      <rect class="source one" x="170" y="170" width="62" height="7" rx="2" />
      <rect class="source two" x="234" y="170" width="40" height="7" rx="2" />
      <rect class="source three" x="276" y="170" width="24" height="7" rx="2" />
    </svg>
  )
}

/** Marked text with the bar of meanings below it. */
export function SelectionPicture() {
  return (
    <svg class="picture" viewBox="0 0 320 200" aria-hidden="true">
      <Window />
      <Lines class="headline" x={24} y={46} widths={[190]} />
      <rect class="mark green" x="22" y="66" width="124" height="13" />
      <rect class="mark yellow" x="92" y="94" width="170" height="13" />
      <Lines x={24} y={70} widths={[264, 248, 270, 232]} step={14} />
      <Lines x={24} y={168} widths={[258, 140]} step={14} />
      <rect class="popup" x="92" y="116" width="172" height="34" rx="6" />
      <rect class="mark yellow" x="102" y="125" width="44" height="16" rx="3" />
      <rect class="mark orange" x="152" y="125" width="16" height="16" rx="3" />
      <rect class="mark blue" x="174" y="125" width="16" height="16" rx="3" />
      <rect class="mark purple" x="196" y="125" width="16" height="16" rx="3" />
      <rect class="mark green" x="218" y="125" width="16" height="16" rx="3" />
      <Lines x={108} y={130.5} widths={[32]} />
      <path class="pen" d="M243 140l1-4.5 9-9 3.5 3.5-9 9Z" />
    </svg>
  )
}

/** The library on the reader's own device, and a file with all of it. */
export function LibraryPicture() {
  return (
    <svg class="picture" viewBox="0 0 320 200" aria-hidden="true">
      <rect class="device" x="24" y="14" width="226" height="146" rx="9" />
      <rect class="page" x="33" y="23" width="208" height="128" rx="3" />
      <path class="device" d="M4 164H270L260 178H14Z" />
      <rect class="field" x="42" y="31" width="190" height="12" rx="3" />
      <path class="rule" d="M110 50V151" />
      <Lines class="headline" x={42} y={56} widths={[56]} />
      <Lines x={42} y={67} widths={[44]} />
      <Lines class="headline" x={42} y={84} widths={[50]} />
      <Lines x={42} y={95} widths={[58]} />
      <Lines class="headline" x={42} y={112} widths={[58]} />
      <Lines x={42} y={123} widths={[38]} />
      <Lines class="headline" x={120} y={56} widths={[104]} />
      <rect class="mark yellow" x="118" y="81" width="82" height="11" />
      <Lines x={120} y={72} widths={[110, 106, 112, 70, 108, 90]} step={12} />
      <path class="file" d="M262 74H292L306 88V142H262Z" />
      <path class="fold" d="M292 74V88H306" />
      <path class="arrow" d="M284 98V126M274 117L284 127L294 117" />
    </svg>
  )
}
