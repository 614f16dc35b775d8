// view(plan, state, role): what one role may see. Ids and numbers only; pages make words of them.

import { ACTIONS } from '../bandwidth.ts'
import { dateOf } from '../calendar.ts'
import type { Plan } from '../link.ts'
import { freeCents } from '../slack.ts'
import type { MonthState } from '../state.ts'
import type { MonthView, Role } from '../view-types.ts'
import { applicationViews } from './applications.ts'
import { circleView } from './circle.ts'
import { houseView } from './house.ts'
import { ledgerView } from './ledger.ts'
import { letterViews } from './letters.ts'
import { organisationViews } from './organisations.ts'
import { paperViews } from './papers.ts'
import { reminders } from './reminders.ts'
import { stopView } from './stop.ts'
import { whyView } from './why.ts'

/** The month as one role may see it. The wall gets no letters: they are the household's own. */
export function view(plan: Plan, state: MonthState, role: Role): MonthView {
  const stop = stopView(plan, state)
  const { day: until, out, income, free } = freeCents(plan, state)
  return {
    month: plan.data.id,
    day: state.day,
    date: dateOf(plan.data.month, state.day),
    daysInMonth: plan.data.days,
    level: state.level,
    bandwidth: state.bandwidth,
    actions: { left: state.actions, of: ACTIONS[state.level] },
    account: state.account,
    purse: state.purse,
    until: { day: until, out, income, free },
    stop,
    letters: role === 'wall' ? [] : letterViews(plan, state),
    bills: [...state.bills, ...state.settled],
    reminders: reminders(plan, state),
    ledger: ledgerView(plan, state),
    resources: state.resources,
    why: whyView(plan, state),
    house: houseView(plan, state, stop.minute, stop.place),
    papers: role === 'wall' ? [] : paperViews(plan, state),
    applications: role === 'wall' ? [] : applicationViews(plan, state),
    circle: circleView(plan, state),
    organisations: organisationViews(plan, state),
    hidden: state.hidden,
    passed: passedDays(state),
  }
}

/** The days between the stop before and this one on which money moved or post came, with the ids of both. */
function passedDays(state: MonthState): MonthView['passed'] {
  const passed: MonthView['passed'] = []
  for (let day = state.since + 1; day < state.day; day++) {
    const lines = state.ledger.filter((line) => line.day === day && line.pocket === 'account')
    const bounces = state.bounces.filter((bounce) => bounce.day === day)
    const letters = state.letters.filter((letter) => letter.arrived === day)
    const ids = [...lines.map((line) => line.id), ...bounces.map((b) => b.bill), ...letters.map((l) => l.id)]
    if (ids.length > 0) passed.push({ day, ids })
  }
  return passed
}
