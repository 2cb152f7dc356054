/** The highlights of the article in this page: shown at once, taken back if the background refuses them. */
import { describe } from '../anchor/index.ts'
import type { Article } from '../article/model.ts'
import type { AnnotationRef, NewAnnotation, PageApi, Placed, Reply, Spot } from '../messages.ts'
import { ask, newId } from '../messaging.ts'
import { type Area, type AreaListener, areaWith, localArea } from '../storage/area.ts'
import { isEarlierDay } from '../storage/days.ts'
import { readAnnotations, readArticleRecord, readIndexEntry } from '../storage/library.ts'
import type { Annotation, IndexEntry } from '../storage/model.ts'
import { isPaused } from '../storage/pause.ts'
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../storage/settings.ts'
import { drawn } from '../storage/slices.ts'
import { standingKeys } from '../storage/standing.ts'
import { addressOfPage } from './address.ts'
import { identityOf } from './canonical.ts'
import { exactOf, type Mark, type Painter } from './paint.ts'
import type { Selected } from './selected-text.ts'
import { onStoredChange } from './stored-changes.ts'
import { Stories } from './stories.ts'

/** A mark with the article that it belongs to. */
type StoredMark = Omit<Mark, 'root'> & { articleId: string }

/** The painting that highlights need. */
type MarkPainter = Pick<Painter, 'prepare' | 'paint' | 'isIntact' | 'settled' | 'places'>

export class Highlighter {
  readonly #page: Document
  readonly #painter: MarkPainter
  readonly #area: Area
  readonly #ask: typeof ask
  readonly #now: () => Date
  readonly #stories: Stories
  #articleId: string
  /** Articles that the page shows: the one that its address names, and others above or below it. */
  #shown: readonly string[]
  #isSaved = false
  #stored = new Map<string, Annotation>()
  /** Shown, but not yet known to be stored. */
  #hoped = new Map<string, StoredMark>()
  /** On their way into the library. */
  #storing = new Map<string, Promise<unknown>>()
  /** Hidden, but not yet known to be deleted. */
  #doomed = new Set<string>()
  #turn = 0
  #loading = Promise.resolve()
  #settings: Settings = DEFAULT_SETTINGS

  constructor(
    page: Document,
    painter: MarkPainter,
    area: Area = localArea(),
    request: typeof ask = ask,
    now = () => new Date(),
    stories = new Stories(page)
  ) {
    this.#page = page
    this.#painter = painter
    this.#area = area
    this.#ask = request
    this.#now = now
    this.#stories = stories
    this.#articleId = this.#identify()
    this.#shown = [this.#articleId]
  }

  /** Whether this page's article is in the library. */
  get isSaved(): boolean {
    return this.#isSaved
  }

  /** The reader's settings, as they were when the page was last looked at. */
  get settings(): Settings {
    return this.#settings
  }

  /** Whether the reader wants nothing of Pressmark on this site: then nothing is painted, and nothing is lost. */
  get isPaused(): boolean {
    return isPaused(this.#settings.paused, new URL(this.#address).host)
  }

  /**
   * Reads the highlights of the article that the page shows now, and paints them.
   * @param standing what is read of an article just now
   */
  load(standing?: PageApi['standing']): Promise<void> {
    this.#loading = this.#load(standing)
    return this.#loading
  }

  async #load(standing?: PageApi['standing']): Promise<void> {
    const turn = ++this.#turn
    const articleId = this.#identify()
    this.#shown = this.#stories.visit(articleId)
    if (articleId !== this.#articleId) {
      this.#articleId = articleId
      for (const [id, mark] of this.#stored)
        if (!this.#shown.includes(mark.articleId)) this.#stored.delete(id)
    }
    const keys = this.#shown.flatMap(standingKeys)
    const isAtHand = standing && this.#shown.every(id => id === standing.id)
    if (isAtHand) this.#painter.prepare(this.#stories.rootOf(articleId))
    const items = isAtHand ? (await standing.reading).items : await this.#area.get(keys)
    const area = areaWith(items, keys, this.#area)
    const entries = await Promise.all(this.#shown.map(id => readIndexEntry(id, area)))
    const live = entries.filter((entry): entry is IndexEntry => entry !== undefined && !entry.deleted)
    const isSaved = live.some(({ id }) => id === articleId)
    const [readings, { settings }] = await Promise.all([
      Promise.all(live.map(entry => readAnnotations(entry, area))),
      readSettings(area)
    ])
    if (turn !== this.#turn) return this.#loading
    this.#settings = settings
    const annotations = this.isPaused ? [] : readings.flatMap(({ annotations }) => annotations)
    this.#isSaved = isSaved
    this.#stored = new Map(annotations.filter(({ deleted }) => !deleted).map(mark => [mark.id, mark]))
    this.#paint()
    // What follows can wait until the reader sees the highlights.
    void drawn().then(() => {
      void this.#tellSeen()
      if (isAtHand) void this.#catchUp(items, keys)
    })
  }

  /** Loads again if something was changed after it was read and before this script was told of changes. */
  async #catchUp(items: Record<string, unknown>, keys: string[]): Promise<void> {
    const now = await this.#area.get(keys)
    if (keys.some(key => now[key] !== items[key])) await this.load()
  }

  /**
   * Loads again whenever a stored highlight of this article changes, or the reader's settings, until `signal` aborts.
   * @param onLoaded called after each time
   */
  follow(signal: AbortSignal, onLoaded = () => {}): void {
    const reload: AreaListener = changes => {
      if (this.#shown.flatMap(standingKeys).some(key => key in changes)) void this.load().then(onLoaded)
    }
    onStoredChange(this.#area, reload, signal)
  }

  /** Catches up with a page that goes on changing: another article's canonical address, text that was replaced. */
  async mend(): Promise<void> {
    if (this.#identify() !== this.#articleId) await this.load()
    else if (!this.#painter.isIntact) this.#paint()
  }

  /** What became of the article's highlights, once all of them were looked for. */
  async places(): Promise<Placed[]> {
    // The asker may have learnt of a change in the library before this page did.
    await this.load()
    await this.#painter.settled()
    return this.#painter.places.filter(({ id }) => this.#stored.get(id)?.articleId === this.#articleId)
  }

  /** The element that holds the article which the address names. */
  get root(): Element {
    return this.#stories.rootOf(this.#articleId)
  }

  /** False in frames that were made by script: without an address of its own nothing is found again. */
  get hasAddress(): boolean {
    return /^(?:https?|file):/.test(this.#address)
  }

  /** Whether selected text is that of another article than the address names, and nothing says of which. */
  isElsewhere(selected: Selected): boolean {
    return this.#stories.idAt(selected[0].startContainer, this.#identify()) === null
  }

  /**
   * Writes down where selected text is, or null if it is no text of the page, the page has no address, or the text is
   * that of another article that the page shows (`isElsewhere`).
   */
  spot(selected: Selected): Spot | null {
    const articleId = this.#stories.idAt(selected[0].startContainer, this.#identify())
    if (!this.hasAddress || articleId === null) return null
    const last = selected.at(-1) as Range
    try {
      const anchor = describe(
        {
          startContainer: selected[0].startContainer,
          startOffset: selected[0].startOffset,
          endContainer: last.endContainer,
          endOffset: last.endOffset
        },
        this.#stories.rootOf(articleId)
      )
      return { articleId, anchor, exact: exactOf(anchor) }
    } catch (error) {
      if (error instanceof RangeError) return null
      throw error
    }
  }

  /**
   * The article that a spot is in, for a highlight that is made later, when the page may show another one. Undefined
   * if it is stored already, or if it could not be read: then that is tried again when the highlight is made.
   */
  async articleAt({ articleId }: Spot): Promise<Article | undefined> {
    if (this.#isSaved) return undefined
    const reply = await this.#ask('read-page', {})
    const article = reply.ok && reply.value.kind === 'article' ? reply.value.article : undefined
    return article?.id === articleId ? article : undefined
  }

  /**
   * Highlights a spot. It is painted before it is stored.
   * @param read the article of the spot, where it is read already
   */
  async highlight(
    { articleId, anchor, exact }: Spot,
    meaning: string,
    note: string,
    read?: Promise<Article | undefined>
  ): Promise<Reply<Annotation>> {
    const annotation: NewAnnotation = { id: newId(), anchor, exact, meaning, note, tags: [] }
    // Address and title are those of the story in view: of another one on the page they would tell wrong.
    const isInView = articleId === this.#identify()
    const at = isInView && !this.#isSaved ? { address: this.#address, title: titleOf(this.#page) } : undefined
    this.#hoped.set(annotation.id, { ...annotation, articleId })
    this.#paint()
    // Without waiting where there is nothing to wait for: the reader may be about to leave the page.
    const article = read && (await read)
    const asked = this.#ask('annotate', {
      request: newId(),
      articleId,
      annotation,
      ...(article && { article }),
      ...(at && !article && { at })
    })
    this.#storing.set(annotation.id, asked)
    const reply = await asked
    this.#storing.delete(annotation.id)
    this.#hoped.delete(annotation.id)
    if (reply.ok && this.#shown.includes(articleId)) {
      this.#isSaved ||= articleId === this.#articleId
      this.#stored.set(annotation.id, reply.value)
    }
    this.#paint()
    return reply
  }

  /** A highlight of the article in view, as it is stored. */
  annotation(id: string): Annotation | undefined {
    return this.#stored.get(id)
  }

  /** Resolves when a highlight that is shown is stored too, or has been refused. */
  async stored(id: string): Promise<Annotation | undefined> {
    await this.#storing.get(id)
    return this.#stored.get(id)
  }

  /** Changes a highlight. The change is shown before it is stored, and taken back if it is refused. */
  async edit(
    { articleId, id }: AnnotationRef,
    change: Pick<Partial<Annotation>, 'note' | 'meaning' | 'tags'>
  ): Promise<Reply<Annotation>> {
    const before = this.#stored.get(id)
    if (before) this.#stored.set(id, { ...before, ...change })
    this.#paint()
    const reply = await this.#ask('edit-annotation', { request: newId(), articleId, id, ...change })
    if (reply.ok && this.#stored.has(id)) this.#stored.set(id, reply.value)
    else if (before && this.#stored.has(id)) this.#stored.set(id, before)
    this.#paint()
    return reply
  }

  /** The saved article that a highlight belongs to, undefined if it cannot be read. */
  async articleOf({ articleId }: Annotation): Promise<Article | undefined> {
    const stored = await readArticleRecord(articleId, this.#area)
    return stored.kind === 'record' ? stored.record.article : undefined
  }

  /** Takes a highlight away. It is gone from the page before it is deleted. */
  async remove({ articleId, id }: AnnotationRef): Promise<Reply<Annotation>> {
    this.#doomed.add(id)
    this.#paint()
    const reply = await this.#ask('delete-annotation', { request: newId(), articleId, id })
    this.#doomed.delete(id)
    if (reply.ok) this.#stored.delete(id)
    this.#paint()
    return reply
  }

  /** Has the day noted on which highlights were last there: once a day for each, so that reading costs no writes. */
  async #tellSeen(): Promise<void> {
    await this.#painter.settled()
    const today = this.#now().toISOString()
    const isDue = (id: string) => isEarlierDay(this.#stored.get(id)?.lastSeen ?? today, today)
    const seen = this.#painter.places.filter(({ id, state }) => state !== 'lost' && isDue(id))
    for (const articleId of this.#shown) {
      const ids = seen.flatMap(({ id }) => (this.#stored.get(id)?.articleId === articleId ? [id] : []))
      if (ids.length > 0) await this.#ask('saw-annotations', { articleId, ids })
    }
  }

  /** Gives a removed highlight back. */
  async restore({ articleId, id }: AnnotationRef): Promise<Reply<Annotation>> {
    const reply = await this.#ask('restore-annotation', { request: newId(), articleId, id })
    if (reply.ok && this.#shown.includes(articleId)) this.#stored.set(id, reply.value)
    this.#paint()
    return reply
  }

  get #address(): string {
    return addressOfPage(this.#page)
  }

  #identify(): string {
    return identityOf(this.#page, this.#address)
  }

  #paint(): void {
    const marks = new Map([...this.#stored, ...this.#hoped])
    for (const id of this.#doomed) marks.delete(id)
    const articles = new Set([...marks.values()].map(({ articleId }) => articleId))
    const roots = new Map([...articles].map(id => [id, this.#stories.rootOf(id)]))
    const rooted = [...marks.values()].map(mark => ({
      ...mark,
      root: roots.get(mark.articleId) ?? this.#page.body
    }))
    this.#painter.paint(rooted, this.#settings)
  }
}

/** What a page calls itself, in few words. */
const titleOf = ({ title }: Document): string => title.replace(/\s+/g, ' ').trim().slice(0, 300)
