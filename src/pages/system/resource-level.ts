import type { ResourceName } from '#engine'

export const RESOURCES: readonly ResourceName[] = ['economic', 'mental', 'social', 'cultural']

export type ResourceLevel = 'little' | 'some' | 'enough' | 'much'

/** A resource of 0 to 10 in one of four words; finer than that would be a score. */
export function resourceLevel(value: number): ResourceLevel {
  if (value <= 2) return 'little'
  if (value <= 5) return 'some'
  return value <= 8 ? 'enough' : 'much'
}
