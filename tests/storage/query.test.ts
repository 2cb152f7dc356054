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
    [
      'publisher:courier site:courier.example said:holm since:2025 until:2026-05-01',
      {
        conditions: [
          { field: 'outlet', value: 'courier', isNot: false },
          { field: 'outlet', value: 'courier.example', isNot: false },
          { field: 'speaker', value: 'holm', isNot: false },
          { field: 'after', value: '2025', isNot: false },
          { field: 'before', value: '2026-05-01', isNot: false }
        ]
      }
    ],
    ['SPEAKER:Holm', { conditions: [{ field: 'speaker', value: 'holm', isNot: false }] }],
    ['saved:2026', { conditions: [{ field: 'saved', value: '2026', isNot: false }] }],
    ['has:note', { conditions: [{ field: 'has', value: 'note', isNot: false }] }],
    ['-has:highlights', { conditions: [{ field: 'has', value: 'highlight', isNot: true }] }],
    ['has:footnotes has:notesy has:tea', { words: ['has:footnotes', 'has:notesy', 'has:tea'] }],
    ['before:20260 before:x2026', { words: ['before:20260', 'before:x2026'] }],
    ['saved:20260 saved:x2026 saved:2026..', { words: ['saved:20260', 'saved:x2026', 'saved:2026..'] }],
    ['nonsense:2026 storm:note', { words: ['nonsense:2026', 'storm:note'] }],
    ['nonsense:"two words "', { words: ['nonsense:two words'] }],
    ['tag:"  ferries  "', { conditions: [{ field: 'tag', value: 'ferries', isNot: false }] }],
    ['"" ferry', { words: ['ferry'] }],
    ['tag:"" ferry', { words: ['tag:', 'ferry'] }],
    ['« à quai » „spät“', { words: ['a quai', 'spat'] }],
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
