import type { Finding } from '../finding.ts'
import type { History } from '../history.ts'

/** Looks for one card in a history; nothing when it is not there. */
export type Detector = (history: History) => Finding[]
