import { barredSitting, MANNERS, sittingOf } from '../application.ts'
import { answerTo } from '../folder.ts'
import type { Plan } from '../link.ts'
import { isOpen } from '../procedure.ts'
import type { MonthState, PaperAsk, ProcedureState } from '../state.ts'
import type { ApplicationAct, ApplicationView } from '../view-types.ts'

type Step = ApplicationView['steps'][number]
type Answer = Step['papers'][number]['answer']

/** The application tracker: every application begun, with its steps, their papers and ways to go on. */
export function applicationViews(plan: Plan, state: MonthState): ApplicationView[] {
  return state.procedures.map((running) => {
    const { id, status, helped, outcome, missing, deadline } = running
    return {
      id,
      party: plan.procedures.get(id)?.party ?? '',
      status,
      helped,
      outcome,
      steps: stepViews(plan, state, running),
      missing,
      deadline,
      decision: decisionKnown(running) ? running.decision : 0,
      acts: isOpen(running) ? MANNERS.map((manner) => act(plan, state, running, manner)) : [],
    }
  })
}

/** Somebody who keeps the overview asks when it will be; alone, or with papers missing, one waits without a date. */
const decisionKnown = ({ status, helped, missing }: ProcedureState): boolean =>
  status === 'decided' || (status === 'handed-in' && helped && missing.length === 0)

function stepViews(plan: Plan, state: MonthState, running: ProcedureState): Step[] {
  const procedure = plan.procedures.get(running.id)
  return (procedure?.steps ?? []).map(({ id, way, papers }, index) => ({
    id,
    way,
    done: index < running.step,
    papers: papers.map((paper) => ({
      id: paper,
      answer:
        index < running.step
          ? answered(state, running, paper)
          : shown(answerTo(plan, state, procedure?.party ?? '', paper).answer),
    })),
  }))
}

/** What was said when a step asked for a paper, the last time it did. */
function answered(state: MonthState, running: ProcedureState, paper: string): Answer {
  const ask = state.asked.findLast((each) => each.procedure === running.id && each.paper === paper)
  return ask === undefined ? 'held' : shown(ask.answer)
}

const shown = (answer: PaperAsk['answer']): Answer => (answer === 'given' ? 'held' : answer)

function act(
  plan: Plan,
  state: MonthState,
  running: ProcedureState,
  option: ApplicationAct['option'],
): ApplicationAct {
  const why = barredSitting(plan, state, running, option)
  return { option, can: why === undefined, why: why ?? '', ...sittingOf(plan, state, running, option) }
}
