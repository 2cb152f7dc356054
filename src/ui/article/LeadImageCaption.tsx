import { webAddress } from '../../anchor/web-address.ts'
import type { Article } from '../../article/model.ts'
import { say } from '../../words.ts'
import { type PageLink, Place } from '../Place.tsx'
import { Section } from '../Section.tsx'
import { provenanceWords } from './provenance.ts'
import './lead-image.css'

/** The lead image in words: its caption and credit. The image itself would be a request to the publisher. */
export function LeadImageCaption({ article, page }: { article: Article; page: PageLink }) {
  const image = article.leadImage
  if (!image) return null
  const { caption, credit, alt } = image
  const address = webAddress(image.address)
  const press = { lang: article.language?.value }
  if (!caption && !credit && !alt && !address) return null
  return (
    <Section title={say('leadImage')}>
      {caption ? (
        <p class="caption" {...press} title={provenanceWords(caption.from)}>
          <Place page={page} anchor={caption.anchor}>
            {caption.value}
          </Place>
        </p>
      ) : (
        alt && (
          <p class="caption" {...press} title={say('leadImageAlt')}>
            {alt}
          </p>
        )
      )}
      <p class="image-credit">
        {credit && (
          <span {...press} title={provenanceWords(credit.from)}>
            <Place page={page} anchor={credit.anchor}>
              {credit.value}
            </Place>
          </span>
        )}
        {address && (
          <a href={address} target="_blank" rel="noreferrer">
            {say('leadImageOpen')}
          </a>
        )}
      </p>
    </Section>
  )
}
