// A prediction line as a summary to read in a terminal.

/** @returns the summary, ending in a line feed */
export function summaryText(page) {
  if (page.error) return `${page.id}\n  could not be read: ${page.error}\n`
  const lines = [page.id]
  const say = (label, value) => value && lines.push(`  ${label.padEnd(11)} ${value}`)
  if (!page.isArticle) say('Not an article', `(${(page.reasons ?? []).join('; ')})`)
  say('Kicker', page.kicker)
  say('Headline', page.headline)
  say('Standfirst', page.standfirst)
  say('Publisher', page.publisher)
  say('Authors', (page.authors ?? []).join(', '))
  say('Agency', page.agency)
  say('Dateline', page.dateline)
  say('Published', page.publishedAt)
  say('Updated', page.modifiedAt)
  say('Language', page.language)
  say('Not whole', (page.limits ?? []).join('; '))
  section(
    lines,
    `Key points (${page.keyPointsOrigin === 'publisher' ? 'from the publisher' : 'picked from the text'})`,
    page.keyPoints,
    point => `• ${point}`
  )
  section(lines, 'Who says what', page.quotes, quoteLine)
  section(
    lines,
    'Reported speech',
    page.indirect,
    item => `${item.speaker?.name ?? 'not named'} ${item.cue ? `(${item.cue})` : ''}: ${item.content}`
  )
  section(lines, 'Sources', page.sources, source => `${source.name} (${source.kind})`)
  section(lines, 'Outline', page.sectionHeadings, heading => heading)
  if (page.leadImage)
    section(
      lines,
      'Lead image',
      [page.leadImage.caption, page.leadImage.credit, page.leadImage.url].filter(Boolean),
      text => text
    )
  return `${lines.join('\n')}\n`
}

function section(lines, title, items, line) {
  if (!items?.length) return
  lines.push('', `  ${title}`)
  for (const item of items) lines.push(`    ${line(item)}`)
}

function quoteLine({ text, kind, speaker, cue, venue, via }) {
  const notes = [kind === 'partial' && 'partial', cue, venue && `on ${venue}`, via && `via ${via}`]
    .filter(Boolean)
    .join(', ')
  return `${speaker?.name ?? 'speaker not named'}: “${text.replaceAll('\n', ' ')}”${notes ? ` (${notes})` : ''}`
}
