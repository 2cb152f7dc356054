import { describe, expect, test } from 'vitest'
import { parseQuery, type Query } from '../../src/storage/query.ts'

const NOTHING: Query = { words: [], without: [], conditions: [] }

describe('a query', () => {
  const cases: [text: string, expected: Partial<Query>][] = [
    ['', {}],
    [' \t', {}],
    ['Ferry Łódź', { words: ['ferry', 'lodz'] }],
    ['"back after storm" ferry', { words: ['back after storm', 'ferry'] }],
    ['“back after” ferry', { words: ['back after', 'ferry'] }],
    ['"not yet closed', { words: ['not yet closed'] }],
    ['ferry -storm', { words: ['ferry'], without: ['storm'] }],
    ['-"after storm"', { without: ['after storm'] }],
    ['-', {}],
    ['well-known', { words: ['well-known'] }],
    ['speaker:Holm', { conditions: [{ field: 'speaker', value: 'holm', isNot: false }] }],
    [
      'outlet:"Harbour Courier"',
      { conditions: [{ field: 'outlet', value: 'harbour courier', isNot: false }] }
    ],
    ['-tag:Ferries', { conditions: [{ field: 'tag', value: 'ferries', isNot: true }] }],
    [
      'by:Brådland lang:de',
      {
        conditions: [
          { field: 'author', value: 'bradland', isNot: false },
          { field: 'language', value: 'de', isNot: false }
        ]
      }
    ],
    [
      'before:2026-05 after:2025',
      {
        conditions: [
          { field: 'before', value: '2026-05', isNot: false },
          { field: 'after', value: '2025', isNot: false }
        ]
      }
    ],
    [
      'has:notes has:highlight',
      {
        conditions: [
          { field: 'has', value: 'note', isNot: false },
          { field: 'has', value: 'highlight', isNot: false }
        ]
      }
    ],
    [
      'saved:2026-05-04..2026-05-10',
      { conditions: [{ field: 'saved', value: '2026-05-04..2026-05-10', isNot: false }] }
    ],
    ['before:yesterday', { words: ['before:yesterday'] }],
    ['speaker:', { words: ['speaker:'] }],
    ['10:30 https://harbour-courier.example/a', { words: ['10:30', 'https://harbour-courier.example/a'] }],
    ['nonsense:here', { words: ['nonsense:here'] }],
    ['-nonsense:here', { without: ['nonsense:here'] }]
  ]
  test.each(cases)('%s', (text, expected) => {
    expect(parseQuery(text)).toEqual({ ...NOTHING, ...expected })
  })
})
