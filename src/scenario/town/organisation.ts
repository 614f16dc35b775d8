import type { Organisation } from '#engine'
import { sourceOf } from '../rules/rules.ts'
import type { OrganisationSource } from '../schema/town.ts'

/** What the engine needs of an organisation; its words are texts. A composed one counts as illustrative. */
export function compileOrganisation(written: OrganisationSource): Organisation {
  const { id, channels, ways, asks, days, knows, accepts, plain, remembers, chain, source, composed } =
    written
  return {
    id,
    channels,
    ways,
    asks,
    days,
    knows,
    accepts: accepts ?? [],
    plain: plain ?? false,
    remembers: remembers ?? false,
    chain,
    source: sourceOf(source === 'composed' ? 'illustrative' : source),
    composed: composed ?? [],
  }
}
