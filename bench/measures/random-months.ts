import type { Measure } from '../lib/measure.ts'
import { beside, compared, shown } from '../lib/row.ts'
import { takeTurns } from '../lib/turns.ts'

const names = ['reference-reducer', 'reference-actor', 'samira-search', 'samira-advance'] as const

export const measure: Measure = async () => {
  const turns = await takeTurns(names)
  const figure = (name: string, key: (typeof names)[number]) => ({
    name,
    value: turns.speed(key),
    unit: 'months/s',
  })
  const reducer = figure('reference month, bare reducer', 'reference-reducer')
  const actor = figure('reference month, xstate actor', 'reference-actor')
  const searched = figure('samira-maart, random months, playByLot', 'samira-search')
  const advanced = figure('samira-maart, random months, advance', 'samira-advance')
  return [
    shown(reducer),
    shown(actor),
    compared(searched, reducer, 'at least', 0.025, turns.ratio('samira-search', 'reference-reducer')),
    compared(searched, actor, 'at least', 0.6, turns.ratio('samira-search', 'reference-actor')),
    beside(advanced, reducer, turns.ratio('samira-advance', 'reference-reducer')),
    beside(advanced, actor, turns.ratio('samira-advance', 'reference-actor')),
  ]
}
