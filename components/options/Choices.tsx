interface Props<Value extends string | number> {
  legend: string;
  /** Names the choice among the page's others. */
  name: string;
  value: Value;
  choices: readonly (readonly [value: Value, label: string])[];
  onChoose(value: Value): void;
}

/** One of a few, all of them in sight. */
export function Choices<Value extends string | number>({ legend, name, value, choices, onChoose }: Props<Value>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {choices.map(([one, label]) => (
        <label key={one}>
          <input type="radio" name={name} value={one} checked={one === value} onChange={() => onChoose(one)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
