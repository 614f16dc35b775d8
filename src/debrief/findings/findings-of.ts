import type { Finding } from '../finding.ts'
import type { History } from '../history.ts'
import { afterNo, keptTrying } from './after-no.ts'
import { avoidance } from './avoidance.ts'
import { bandwidth } from './bandwidth.ts'
import { borrowing } from './borrowing.ts'
import { careFirst, children } from './children.ts'
import type { Detector } from './detector.ts'
import { didNotFit } from './did-not-fit.ts'
import { focus } from './focus.ts'
import { fullDay } from './full-day.ts'
import { hassle, paperwork } from './hassle.ts'
import { juggling } from './juggling.ts'
import { mistrust } from './mistrust.ts'
import { monthAsked } from './month-asked.ts'
import { packing } from './packing.ts'
import { premium } from './premium.ts'
import { shame } from './shame.ts'
import { shortTerm } from './short-term.ts'
import { skills } from './skills.ts'
import { slack } from './slack.ts'
import { ties, weakTies } from './ties.ts'
import { trap } from './trap.ts'
import { tunnelling } from './tunnelling.ts'
import { uncertainty } from './uncertainty.ts'

/**
 * Skill and care first; then what the month asked, where the view narrowed, what room would have done, feelings, what
 * helped (theory base 5.7).
 */
const detectors: readonly Detector[] = [
  careFirst,
  skills,
  focus,
  paperwork,
  weakTies,
  keptTrying,
  monthAsked,
  hassle,
  premium,
  bandwidth,
  tunnelling,
  avoidance,
  borrowing,
  juggling,
  slack,
  didNotFit,
  packing,
  trap,
  fullDay,
  shortTerm,
  shame,
  mistrust,
  afterNo,
  children,
  ties,
  uncertainty,
]

/** What there is to say about a month, skill and care first. Pure; the same history gives the same findings. */
export function findingsOf(history: History): Finding[] {
  return detectors.flatMap((detect) => detect(history))
}
