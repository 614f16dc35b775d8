import type { Finding } from '../finding.ts'
import type { History } from '../history.ts'

/** Looks for one card in a history; nothing when it is not there. */
export type Detector = (history: History) => Finding[]

const detectors: readonly Detector[] = []

/** What there is to say about a month, skill and care first. Pure; the same history gives the same findings. */
export function findingsOf(history: History): Finding[] {
  return detectors.flatMap((detect) => detect(history))
}
