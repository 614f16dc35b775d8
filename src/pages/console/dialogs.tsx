import { AheadDialog } from './ahead-dialog.tsx'
import { CloseVoteDialog } from './close-vote-dialog.tsx'
import type { DialogName } from './console-context.ts'
import { FiguresDialog } from './debrief-figures-dialog.tsx'
import { ExportDialog } from './export-dialog.tsx'
import { OverruleDialog } from './overrule-dialog.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import { SeatDialog } from './seat-dialog.tsx'
import { SecondDialog } from './second-dialog.tsx'
import { StepBackDialog } from './step-back-dialog.tsx'
import { EndDialog, WipeDialog } from './sure-dialogs.tsx'

/** The dialog that is open, if any. */
export function Dialogs({ name, onClose }: { name: DialogName | null; onClose(): void }) {
  switch (name) {
    case null:
      return null
    case 'overrule':
      return <OverruleDialog onClose={onClose} />
    case 'close-vote':
      return <CloseVoteDialog onClose={onClose} />
    case 'step-back':
      return <StepBackDialog onClose={onClose} />
    case 'plan':
      return <PlanDialog onClose={onClose} />
    case 'ahead':
      return <AheadDialog onClose={onClose} />
    case 'second':
      return <SecondDialog onClose={onClose} />
    case 'export':
      return <ExportDialog onClose={onClose} />
    case 'figures':
      return <FiguresDialog onClose={onClose} />
    case 'wipe':
      return <WipeDialog onClose={onClose} />
    case 'end':
      return <EndDialog onClose={onClose} />
    default:
      return <SeatDialog number={Number(name.slice('seat '.length))} onClose={onClose} />
  }
}
