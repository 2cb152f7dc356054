/** Who speaks in English: across what tells when, by quantities and parties, beside marks that are misprinted. */
import { describe, expect, it } from 'vitest'
import { lines, read } from './speech.ts'

type Case = [name: string, texts: string[], expected: string[]]

const check = (language: string, cases: Case[]) =>
  it.each(cases)('%s', (_name, texts, expected) => {
    expect(lines(read(texts, language).quotes)).toEqual(expected)
  })

describe('whose words are quoted in English', () => {
  check('en', [
    [
      'whoever a relative clause is about',
      ['Officials who call the ferry “a very expensive raft” resigned.'],
      ['officials: a very expensive raft']
    ],
    [
      'an apostrophe with a space before it',
      ['Vera Holm plays rock ‘n roll. “We sail at first light,” she said.'],
      ['Vera Holm: We sail at first light,']
    ],
    [
      'a space that is missing before the marks',
      ['Vera Holm said“we sail at first light” and left.'],
      ['Vera Holm: we sail at first light']
    ],
    ['no words where a name stands in marks', ['They sing in the “Harbour” every night.'], []],
    [
      'a noun for a medium behind its preposition',
      ['“We sail at first light,” Vera Holm said on video.'],
      ['Vera Holm: We sail at first light,']
    ],
    [
      'a letter to two bodies',
      ['In a letter to the council and to the crew, Vera Holm warned of “a very expensive raft”.'],
      ['Vera Holm: a very expensive raft']
    ],
    [
      'a day between the subject and the verb',
      ['Harbour master Vera Holm early Thursday called the ferry “a very expensive raft”.'],
      ['Vera Holm: a very expensive raft']
    ],
    [
      'one named as an example',
      ['Members such as Vera Holm, who said the ferry was “a very expensive raft”, left.'],
      ['Vera Holm: a very expensive raft']
    ],
    [
      'last week between the subject and the verb',
      ['The skipper late last week called the ferry “a very expensive raft”.'],
      ['skipper: a very expensive raft']
    ],
    [
      'a share of those asked',
      ['Nearly 47 percent said the ferry was “a very expensive raft”.'],
      ['47 percent: a very expensive raft']
    ],
    [
      'a quantity that counts things',
      ['The most critical votes were “no and never”, said Vera Holm.'],
      ['Vera Holm: no and never']
    ],
    [
      'some things are nobody',
      ['Some boats were “beyond repair”, Vera Holm said.'],
      ['Vera Holm: beyond repair']
    ],
    ['an age for a person', ['“I heard a bang,” the 29-year-old said.'], ['29-year-old: I heard a bang,']],
    [
      'a party’s member without a name',
      ['“We sail at dawn,” a Michigan Republican said.'],
      ['Michigan Republican: We sail at dawn,']
    ],
    [
      'a party’s members',
      ['Senate Democrats called the ferry “a very expensive raft”.'],
      ['Senate Democrats: a very expensive raft']
    ],
    [
      'an apostrophe that opens a sentence',
      ['’Twas a cold day. “We sail at first light,” said Vera Holm.'],
      ['Vera Holm: We sail at first light,']
    ],
    [
      'whoever breaks into the sentence',
      ['Vera Holm, the aide said, is “a very good sailor”.'],
      ['aide: a very good sailor']
    ],
    [
      'whoever holds a sign',
      ['Leo Moor stood by with a sign saying “No more ferries here”.'],
      ['Leo Moor: No more ferries here']
    ],
    [
      'a company behind its noun',
      ['The company, Orvane Metals, will close. “It is a sad day,” the company said.'],
      ['Orvane Metals: It is a sad day,']
    ],
    [
      'a relative whose pronoun follows',
      ['Vera Holm runs the farm with her brother, Owen Holm. “We rise at four,” he said.'],
      ['Owen Holm: We rise at four,']
    ],
    [
      'a bracket before the comma of a clause',
      ['Vera Holm, who runs the port (in Dover), said the ferry was “a very expensive raft”.'],
      ['Vera Holm: a very expensive raft']
    ],
    [
      'a place for its government',
      ['London called the plan “a very expensive raft”.'],
      ['London: a very expensive raft']
    ],
    [
      'a surname seen first with its genitive',
      ['Holm’s plan is dead. “We sail at first light,” Holm said.'],
      ['Holm: We sail at first light,']
    ],
    [
      'whoever the sentence before is about',
      ['Vera Holm waited. “We sail at first light.” The crew left.'],
      ['Vera Holm: We sail at first light.']
    ]
  ])
})
