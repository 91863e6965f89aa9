import type { ComponentChildren } from 'preact';

interface SwitchProps {
  on: boolean;
  children: ComponentChildren;
  disabled?: boolean;
  /** Id of an element that says more. */
  describedBy?: string;
  onChange(on: boolean): void;
}

/** A labelled switch. A real checkbox underneath: space toggles it, and forms, zoom and forced colours know it. */
export function Switch({ on, children, disabled, describedBy, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <span>{children}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
