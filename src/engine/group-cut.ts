// How a group of ten plays a month: which decisions it takes together, and what the household does by itself.

/** One decision that the group takes. */
export interface GroupMoment {
  /** Key of the decision: a dilemma or desk by its id, one turn of a talk as `talk/turn`. */
  moment: string
  /** Minutes planned for it, from reading out to its consequence. */
  minutes: number
  /** Seconds of talking before the vote; 0 is without a clock. */
  talk: number
  /** It may be left to the household when time is short. */
  skip: boolean
}

export interface GroupCut {
  /** Minutes the whole month is planned to take. */
  minutes: number
  /** In the order of the month. */
  moments: GroupMoment[]
  /**
   * What the household does where the group does not decide. A moment, turn or desk: an option id. A letter: `open`,
   * `together` or `leave`; a bill: `pay` or `leave`; an application: `alone`, `together`, `hand-over` or `leave`; a paper:
   * `fetch` or `leave`. What is not named: the first human option; letters are opened in the evening, bills paid when
   * the money is free, applications gone on with alone.
   */
  habits: Record<string, string>
  /** Keys of the texts for the facilitator alone, by key of the decision. */
  notes: Record<string, string[]>
}
