import type { Translated } from '../keys.ts'
import type { load as nl } from '../nl/load.ts'

export const load: Translated<typeof nl> = {
  L0: 'Everyday life',
  L1_one: 'One fixed cost in arrears',
  L1_other: '{count} fixed costs in arrears',
  L1r_one: 'One arrears in a payment plan',
  L1r_other: '{count} arrears in a payment plan',
  L2_one: 'One other bill overdue',
  L2_other: '{count} other bills overdue',
  L3_one: 'One letter still shut',
  L3_other: '{count} letters still shut',
  L4: '{count} parties at once, {more} more than one',
  L5_one: 'Income without a known day or amount',
  L5_other: '{count} incomes without a known day or amount',
  L6_one: 'One application is running',
  L6_other: '{count} applications are running',
  L6h_one: 'An application is running, someone keeps the overview',
  L6h_other: '{count} applications are running, someone keeps the overview',
  L7short: 'Too little money until {date}: {amount} short',
  L7: 'Little room until {date}: {amount} free',
  L8: 'A bad night',
  L9: 'Illness or heavy care',
  L10: 'A week without anyone thinking along',
  L11: 'Someone close was there lately',
  script: 'What is going on these days',
}
