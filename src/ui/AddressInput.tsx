interface AddressInputProps {
  readonly id: string;
  readonly value: string;
  /** Ids of what describes it and what came of it. */
  readonly describedBy: string;
  /** What stands in it was no address. */
  readonly wrong: boolean;
  onInput(address: string): void;
}

/** A field for an address on the web, which no keyboard corrects. Its look is in `tab-page.css`. */
export function AddressInput({ id, value, describedBy, wrong, onInput }: AddressInputProps) {
  return (
    <input
      id={id}
      class="address-input"
      type="text"
      inputMode="url"
      autoComplete="off"
      autoCapitalize="none"
      spellcheck={false}
      dir="ltr"
      maxLength={2_048}
      value={value}
      aria-describedby={describedBy}
      aria-invalid={wrong}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}
