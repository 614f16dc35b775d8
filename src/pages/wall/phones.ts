import type { WallView } from '#session/protocol'

type Part = { flow: Pick<WallView['flow'], 'mode' | 'under'>; seats: { taken: number } }

/** Whether phones take part: hands may be raised for a vote while seats are taken all the same. */
export const withPhones = ({ flow, seats }: Part): boolean => flow.mode === 'phones' || seats.taken > 0

/** Whether hands can be counted now, so that the large code makes way. */
export const isCounting = ({ flow }: Pick<Part, 'flow'>): boolean =>
  flow.mode === 'hands' && (flow.under === 'talk' || flow.under === 'vote')

/** Whether all eyes are on a vote by hands, so that the small code makes way as well. */
export const isRaising = ({ flow }: Pick<Part, 'flow'>): boolean =>
  flow.mode === 'hands' && flow.under === 'vote'
