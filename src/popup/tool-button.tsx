import { Icon, type IconName } from '../look/icon';

interface ToolButtonProps {
  readonly name: string;
  readonly icon: IconName;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

/** A button that shows a sign alone; its name is read out, and seen under the pointer. */
export function ToolButton({ name, icon, isDisabled = false, onPress }: ToolButtonProps) {
  return (
    <button
      type="button"
      class="tool"
      data-tool={icon}
      disabled={isDisabled}
      aria-label={name}
      title={name}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
