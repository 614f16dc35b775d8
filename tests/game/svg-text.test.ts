import { describe, expect, it } from 'vitest'
import { neededDefs } from '../../src/game/needed-defs.ts'
import { scopeIds } from '../../src/game/scope-ids.ts'

describe('definitions that go along with a piece', () => {
  const defs = new Map([
    ['brick', '<pattern id="brick"/>'],
    ['glass', '<symbol id="glass"><use href="#cloud"/></symbol>'],
    ['cloud', '<g id="cloud" fill="url(#white)"/>'],
    ['white', '<linearGradient id="white"/>'],
  ])

  it('are those it uses, and those that they use', () => {
    expect(neededDefs('<use href="#glass"/>', defs)).toBe(
      '<symbol id="glass"><use href="#cloud"/></symbol><g id="cloud" fill="url(#white)"/><linearGradient id="white"/>',
    )
  })

  it('are none when it uses none, and unknown names are passed by', () => {
    expect(neededDefs('<rect fill="url(#elsewhere)"/>', defs)).toBe('')
  })

  it('come once when two use each other', () => {
    const round = new Map([
      ['a', '<g id="a"><use href="#b"/></g>'],
      ['b', '<g id="b"><use href="#a"/></g>'],
    ])
    expect(neededDefs('url(#a)', round)).toBe('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>')
  })
})

describe('ids with a prefix', () => {
  it('change together with all that points at them', () => {
    const svg = '<g id="dim" fill="url(#hatch)"><use href="#glow"/><use xlink:href="#glow"/></g>'
    expect(scopeIds(svg, 'm1-')).toBe(
      '<g id="m1-dim" fill="url(#m1-hatch)"><use href="#m1-glow"/><use xlink:href="#m1-glow"/></g>',
    )
  })
})
