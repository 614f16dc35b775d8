/** How a circumstance is called, and what it says: from the texts of the levers file. */
export interface LeverWords {
  id: string
  name: string
  says: string
}

/** What somebody thought would change most, before looking. There is no right one. */
export const PREDICTIONS = ['money', 'mind', 'paper', 'little'] as const
export type Prediction = (typeof PREDICTIONS)[number]

export const isPrediction = (value: unknown): value is Prediction =>
  PREDICTIONS.some((each) => each === value)
