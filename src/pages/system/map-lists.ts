import type { ApplicationView, OrganisationView } from '#engine'

/** Those met who know an organisation. */
export const knownThrough = (
  { id }: Pick<OrganisationView, 'id'>,
  organisations: readonly OrganisationView[],
): string[] =>
  organisations.filter((each) => each.seen === 'card' && each.knows.includes(id)).map((each) => each.id)

/** Those met, in the order of the town; narrowed, only those at work on something or handed over to are near. */
export function nearFirst(
  organisations: readonly OrganisationView[],
  applications: readonly ApplicationView[],
  narrow: boolean,
): { near: OrganisationView[]; far: OrganisationView[] } {
  const met = organisations.filter(({ seen }) => seen === 'card')
  if (!narrow) return { near: met, far: [] }
  const busy = new Set(
    applications
      .filter(({ status }) => status !== 'decided' && status !== 'lapsed')
      .map(({ party }) => party),
  )
  const isNear = ({ id, handover }: OrganisationView) => busy.has(id) || handover !== 'none'
  return { near: met.filter(isNear), far: met.filter((each) => !isNear(each)) }
}

/** Whom an organisation knows: those with a name for the household, and how many without. */
export function whomItKnows(
  { knows }: Pick<OrganisationView, 'knows'>,
  organisations: readonly OrganisationView[],
): { named: OrganisationView[]; unknown: number } {
  const others = organisations.filter(({ id }) => knows.includes(id))
  const named = others.filter(({ seen }) => seen !== 'fog')
  return { named, unknown: others.length - named.length }
}
