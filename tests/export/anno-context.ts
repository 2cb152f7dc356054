/** Of the W3C's context for annotations (http://www.w3.org/ns/anno.jsonld) what we use: the network is off in tests. */
const type = (iri: string) => ({ '@type': '@id', '@id': iri })
const vocabulary = (iri: string) => ({ '@type': '@vocab', '@id': iri })
const date = (iri: string) => ({ '@id': iri, '@type': 'xsd:dateTime' })

export const ANNO_CONTEXT = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    dctypes: 'http://purl.org/dc/dcmitype/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    as: 'http://www.w3.org/ns/activitystreams#',
    id: type('@id'),
    type: { '@type': '@id', '@id': '@type' },
    Annotation: 'oa:Annotation',
    AnnotationPage: 'as:OrderedCollectionPage',
    Text: 'dctypes:Text',
    TextualBody: 'oa:TextualBody',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    motivation: vocabulary('oa:motivatedBy'),
    purpose: vocabulary('oa:hasPurpose'),
    bookmarking: 'oa:bookmarking',
    classifying: 'oa:classifying',
    commenting: 'oa:commenting',
    highlighting: 'oa:highlighting',
    tagging: 'oa:tagging',
    body: type('oa:hasBody'),
    target: type('oa:hasTarget'),
    source: type('oa:hasSource'),
    selector: type('oa:hasSelector'),
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
    end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
    value: 'rdf:value',
    format: 'dc:format',
    language: 'dc:language',
    created: date('dcterms:created'),
    modified: date('dcterms:modified'),
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' }
  }
}
