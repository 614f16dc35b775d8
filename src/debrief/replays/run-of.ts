import type { MonthState } from '#engine'
import type { Run } from './types.ts'

/** What a run came to, from the state at its end or where it stopped. */
export function runOf(state: MonthState): Run {
  const { days, account, bandwidth } = state
  return {
    days,
    ledger: state.ledger,
    account,
    lowest: days.reduce(
      (low, { day, balance }) => (balance < low.cents ? { cents: balance, day } : low),
      firstBalance(state),
    ),
    bandwidth,
    narrowest: days.reduce(
      (low, line) => (line.bandwidth < low.tenths ? { tenths: line.bandwidth, day: line.day } : low),
      firstMeter(state),
    ),
    bounces: state.bounces,
    fees: state.fees.reduce((all, { cents }) => all + cents, 0),
    feeLines: state.fees,
    arrears: state.bills.reduce(
      (all, { status, income, cents, feeCents }) =>
        all + (status === 'overdue' && !income ? cents + feeCents : 0),
      0,
    ),
    foodShort: state.foodShort,
    needsUnmet: Object.keys(state.needs).filter((need) => state.needs[need] !== 'met'),
    papersAsked: state.asked.filter(({ answer }) => answer !== 'known').length,
    asks: state.asked,
    tunnelDays: days.filter(({ level }) => level === 'tunnel' || level === 'overleven').length,
    handovers: state.handovers,
    lettersShut: state.letters.filter(({ opened }) => opened === 0).length,
  }
}

const firstBalance = ({ days, account, day }: MonthState) =>
  days[0] === undefined ? { cents: account, day } : { cents: days[0].balance, day: days[0].day }

const firstMeter = ({ days, bandwidth, day }: MonthState) =>
  days[0] === undefined ? { tenths: bandwidth, day } : { tenths: days[0].bandwidth, day: days[0].day }
