// What a condition may ask about, for one month: plain facts, and maps whose keys the month itself defines.

export type FactType = 'int' | 'double' | 'string' | 'bool'

export interface MapFact {
  type: FactType
  /** Key -> the texts it can be, or null when it can be any value of the type. */
  keys: ReadonlyMap<string, readonly string[] | null>
}

export interface Vocabulary {
  plain: Readonly<Record<string, { type: FactType; values?: readonly string[] }>>
  maps: Readonly<Record<string, MapFact>>
}

/** Facts that every month has. Money in euros, bandwidth in points. */
export const plainFacts: Vocabulary['plain'] = {
  day: { type: 'int' },
  account: { type: 'double' },
  purse: { type: 'double' },
  free: { type: 'double' },
  bandwidth: { type: 'double' },
  level: { type: 'string', values: ['ruimte', 'krap', 'tunnel', 'overleven'] },
  actions: { type: 'int' },
  unopened: { type: 'int' },
  overdue: { type: 'int' },
}

export const billStates = ['none', 'due', 'overdue', 'plan', 'paid', 'cancelled'] as const
export const letterStates = ['none', 'shut', 'open'] as const
export const needStates = ['open', 'met', 'refused'] as const
export const procedureStates = ['none', 'asked', 'returned', 'handed-in', 'decided', 'lapsed'] as const
export const paperStates = ['none', 'held', 'stale', 'underway'] as const
export const handoverStates = ['none', 'warm', 'cold', 'lost'] as const
export const resourceNames = ['economic', 'mental', 'social', 'cultural'] as const
