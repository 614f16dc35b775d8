import { join } from 'node:path'
import type { Plan } from '#engine'
import { linkPlan } from '#engine'
import { formatFinding } from '#scenario'
import { projectRoot, readMonth } from '#scenario/files'

/** The plan of a month that comes with the project; throws its findings when it cannot be played. */
export function shippedPlan(id: string): Plan {
  const { month, findings } = readMonth(join(projectRoot, 'scenarios', id, 'month.yaml'))
  if (month === null) {
    const errors = findings.filter((finding) => finding.severity === 'error')
    throw new Error(
      `${id} cannot be played, ${errors.length} errors: ${errors.slice(0, 3).map(formatFinding).join('\n')}`,
    )
  }
  return linkPlan(month.plan)
}
