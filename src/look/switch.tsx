import './switch.css';

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly isSmall?: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** A switch; its label is read out, and is to be seen beside it. */
export function Switch({ label, isOn, isDisabled = false, isSmall = false, onSwitch }: SwitchProps) {
  return (
    <button
      type="button"
      class={isSmall ? 'switch small' : 'switch'}
      role="switch"
      aria-checked={isOn}
      aria-label={label}
      disabled={isDisabled}
      onClick={() => onSwitch(!isOn)}
    />
  );
}
