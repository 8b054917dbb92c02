import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint: string;
  isOn: boolean;
  onChange(isOn: boolean): void;
}

/** On or off, with a sentence about it. */
export function Switch({ label, hint, isOn, onChange }: Props) {
  const id = useId();
  return (
    <div class="switch">
      <label>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={id}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        {label}
      </label>
      <p id={id} class="note">
        {hint}
      </p>
    </div>
  );
}
