/** Does its work `times` times and gives back something made of it, so that no work can be left out. */
export type Contender = (times: number) => number

/** A contender out of one piece of work; `index` counts on from call to call. */
export function repeated(work: (index: number) => number): Contender {
  let index = 0
  return (times) => {
    let sum = 0
    for (let done = 0; done < times; done += 1) sum += work(index++)
    return sum
  }
}
