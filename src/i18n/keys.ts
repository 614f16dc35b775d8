import type { nl } from './nl/index.ts'

/** The shape of a set of texts, with any words in it. */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> }

type Leaves<T, Before extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Before}${K}` : Leaves<T[K], `${Before}${K}.`>
}[keyof T & string]

type WithoutPlural<K extends string> = K extends `${infer Base}_one`
  ? Base
  : K extends `${infer Base}_other`
    ? Base
    : K

/** Every text there is, as `screen.name`; plural endings are left off. */
export type TextKey = WithoutPlural<Leaves<typeof nl>>
