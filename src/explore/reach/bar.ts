// What kept a play from something.

/**
 * - `condition`: its condition, or this part of it, never held when it was asked.
 * - `together`: each part of the condition held at times, never all together.
 * - `luck`: the draw never fell.
 * - `earlier`: what stands before it was taken every time.
 * - `money`, `actions`, `view`: it was there, and there was never enough money, never an action left, or it was out of view.
 * - `behind`: it lies behind something that was not reached itself.
 * - `ladder`: its bill never got to this step.
 * - `closed`: there was nothing to do about it when one could, by a refusal of the engine.
 * - `month-ends`: it would come after the last day.
 * - `rare`: nothing bars it; no play came to it.
 */
export type Why =
  | 'condition'
  | 'together'
  | 'luck'
  | 'earlier'
  | 'money'
  | 'actions'
  | 'view'
  | 'behind'
  | 'ladder'
  | 'closed'
  | 'month-ends'
  | 'rare'

export interface Bar {
  why: Why
  /** Key of the place in the file: an item such as `moment:garage`, `#when` or `#luck` of it, or `booking:huur`. */
  at: string
  /** The condition as an author writes it, the step, or the code of the refusal; otherwise empty. */
  what: string
  /** Its line in the month file; 0 where that is not known, or it stands in the rules pack. */
  line: number
}

/** A bar whose line is not known yet. */
export const bar = (why: Why, at: string, what = ''): Bar => ({ why, at, what, line: 0 })

/** Nothing that bars this was found. */
export const rare = (at: string): Bar => bar('rare', at)
