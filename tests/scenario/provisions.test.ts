// A month file can describe every provision of the domain file on household money, section 5, without code.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { linkPlan } from '#engine'
import type { Bundle } from '#scenario'
import { compileMonth } from '#scenario'
import { ledgerAddsUp, nobodyIsStuck, walk } from '../support/month-laws.ts'

const fixtures = join(import.meta.dirname, '..', 'fixtures')
const rules = join(import.meta.dirname, '..', '..', 'scenarios', 'rules', 'nl-2025.yaml')
const bundle = (file: string): Bundle => ({ file, content: readFileSync(file, 'utf8'), overlays: {} })
const towns = Object.fromEntries(
  readdirSync(join(fixtures, 'towns')).map((name) => [
    name.replace('.yaml', ''),
    bundle(join(fixtures, 'towns', name)),
  ]),
)
const { month, findings } = compileMonth({
  ...bundle(join(fixtures, 'months', 'voorzieningen', 'month.yaml')),
  packs: { 'nl-2025': bundle(rules) },
  towns,
  known: {},
})

/** The rows of the table, and the application that plays each. */
const rows: [row: string, procedure: string][] = [
  ['Stichting Leergeld', 'leergeld-fiets'],
  ['Kindregeling', 'kindregeling'],
  ['Stichting Meedoen', 'meedoen-muziek'],
  ['Jeugdfonds Sport & Cultuur', 'sportfonds'],
  ['Voedselbank', 'voedselpakket'],
  ['Kledingbank', 'winterkleren'],
  ['Humanitas Thuisadministratie', 'thuisadministratie'],
  ['Fonds Bijzondere Noden', 'noodpot-helper'],
  ['Bijzondere bijstand', 'bijzondere-bijstand'],
  ['Kwijtschelding', 'kwijtschelding'],
  ['Collectieve zorgverzekering', 'collectieve-polis'],
  ['Kindpakket', 'kindpakket'],
  ['Wijkteam', 'hulp-wijkteam'],
  ['Stadsbank', 'budgetbeheer'],
  ['Energietoeslag', 'energietoeslag'],
  ['Tijdelijk Noodfonds Energie', 'noodfonds'],
  ['Witgoedregeling', 'witgoed'],
  ['Doorbraakfonds', 'doorbraak'],
  ['Gift or loan', 'gift-of-lening'],
]

describe('every provision in a month file', () => {
  it('is checked clean', () => {
    expect(findings).toEqual([])
  })

  it.each(rows)('%s has steps, days and an end', (_, id) => {
    const procedure = month?.plan.procedures.find((each) => each.id === id)
    expect(procedure?.steps.length).toBeGreaterThan(0)
    expect(procedure?.days).toBeGreaterThan(0)
    expect(procedure?.outcomes.at(-1)).not.toHaveProperty('when')
    expect(procedure?.outcomes.at(-1)).not.toHaveProperty('luck')
  })

  it('has a row for each application of the month', () => {
    expect(rows.map(([, id]) => id).sort()).toEqual(month?.plan.procedures.map(({ id }) => id).sort())
  })

  it('asks for the most papers at the food bank and for none where a helper asks', () => {
    const papers = (id: string) =>
      month?.plan.procedures.find((each) => each.id === id)?.steps.flatMap((step) => step.papers).length
    // Identity; income, statements, rent, benefits, arrears and the energy bill.
    expect(papers('voedselpakket')).toBe(7)
    expect([papers('sportfonds'), papers('noodpot-helper'), papers('doorbraak')]).toEqual([0, 0, 0])
  })

  it.each([1, 2, 3, 4, 5])('can be played, seed %i', (seed) => {
    if (month === null) throw new Error('the month must compile')
    const plan = linkPlan(month.plan)
    const { states } = walk(plan, seed)
    ledgerAddsUp(plan, states)
    nobodyIsStuck(plan, states)
    expect(states.at(-1)?.stop.kind).toBe('end')
  })
})
