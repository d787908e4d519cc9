interface RadiosProps<T extends string> {
  /** Of the group, unlike any other on the page. */
  readonly name: string;
  readonly legend: string;
  /** Whether the legend is only read out, because a title says the same. */
  readonly isLegendUnseen?: boolean;
  /** In one line where there is room. */
  readonly isInline?: boolean;
  readonly isDisabled: boolean;
  readonly options: readonly (readonly [T, string])[];
  readonly chosen: T;
  readonly choose: (value: T) => void;
}

/** A choice of one among a few. */
export function Radios<T extends string>(props: RadiosProps<T>) {
  const { name, legend, isLegendUnseen = false, isInline = false, isDisabled, options, chosen, choose } = props;
  return (
    <fieldset class={isInline ? 'radios inline' : 'radios'} disabled={isDisabled}>
      <legend class={isLegendUnseen ? 'unseen' : ''}>{legend}</legend>
      {options.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => choose(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
