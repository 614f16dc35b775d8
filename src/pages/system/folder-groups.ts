import type { ApplicationView, Level, PaperView } from '#engine'
import { isNarrow } from './nearness.ts'

export type GroupName = 'asked' | 'tooOld' | 'underway' | 'inHouse' | 'absent'

export interface PaperGroup {
  name: GroupName
  papers: PaperView[]
}

const OF_STATE: Record<PaperView['state'], GroupName> = {
  held: 'inHouse',
  stale: 'tooOld',
  underway: 'underway',
  none: 'absent',
}

const ORDER: readonly GroupName[] = ['asked', 'tooOld', 'underway', 'inHouse', 'absent']

/** Running applications that still ask for a paper, by paper. */
export function wantedBy(applications: readonly ApplicationView[]): Map<string, string[]> {
  const wanted = new Map<string, string[]>()
  for (const { id, status, steps, missing } of applications) {
    if (status !== 'asked' && status !== 'returned') continue
    const left = steps.filter((step) => !step.done).flatMap((step) => step.papers)
    const lacking = left.filter(({ answer }) => answer === 'missing' || answer === 'stale')
    for (const paper of new Set([...missing, ...lacking.map((each) => each.id)]))
      wanted.set(paper, [...(wanted.get(paper) ?? []), id])
  }
  return wanted
}

/** The folder in groups: what is asked for and not there first, then by what each paper is. Empty groups are left out. */
export function paperGroups(
  papers: readonly PaperView[],
  wanted: ReadonlyMap<string, readonly string[]>,
): PaperGroup[] {
  const groupOf = (paper: PaperView): GroupName =>
    wanted.has(paper.id) && paper.state !== 'underway' ? 'asked' : OF_STATE[paper.state]
  return ORDER.map((name) => ({ name, papers: papers.filter((paper) => groupOf(paper) === name) })).filter(
    (group) => group.papers.length > 0,
  )
}

/** Groups in view at a level, and those that are folded. What is asked for is always in view. */
export function byLevel(
  groups: readonly PaperGroup[],
  level: Level,
): { near: PaperGroup[]; far: PaperGroup[] } {
  const far: readonly GroupName[] =
    level === 'ruimte' ? [] : isNarrow(level) ? ['tooOld', 'inHouse', 'absent'] : ['absent']
  return {
    near: groups.filter(({ name }) => !far.includes(name)),
    far: groups.filter(({ name }) => far.includes(name)),
  }
}
