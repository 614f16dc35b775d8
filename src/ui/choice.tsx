interface ChoiceProps<T extends string> {
  name: string
  legend: string
  options: readonly { id: T; label: string; lang?: string }[]
  chosen: T
  onChoose(id: T): void
  note?: string
}

/** A small group of radios for a setting. */
export function Choice<T extends string>({ name, legend, options, chosen, onChoose, note }: ChoiceProps<T>) {
  return (
    <fieldset class="stack">
      <legend class="strong">{legend}</legend>
      <div class="choices">
        {options.map((option) => (
          <label key={option.id} lang={option.lang}>
            <input
              type="radio"
              name={name}
              checked={option.id === chosen}
              onChange={() => onChoose(option.id)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {note !== undefined && <p class="small quiet">{note}</p>}
    </fieldset>
  )
}
